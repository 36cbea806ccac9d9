import type { MeasureWords } from "../../board/signs.ts";
import type { Line } from "../../views/line.ts";

/** The widest a label in the picture gets, in CSS pixels. */
const WIDEST = 190;
const LINE_HEIGHT = 18;

/** Measures words as the labels will show them, in the language of the screen. */
export function measureWith(format: (line: Line) => string): MeasureWords {
  const context = document.createElement("canvas").getContext("2d");
  const style = getComputedStyle(document.body);
  if (context !== null) context.font = `500 14px ${style.fontFamily}`;
  const wide = (text: string) => (context === null ? 7.5 * text.length : context.measureText(text).width);
  return (says) => {
    let width = 0;
    let lines = 0;
    for (const one of says) {
      const whole = wide(format(one));
      width = Math.max(width, Math.min(WIDEST, whole));
      // Words do not break where we would like them to, so a little room is left on every line.
      lines += Math.max(1, Math.ceil((1.12 * whole) / WIDEST));
    }
    return { width: Math.ceil(width) + 8, height: lines * LINE_HEIGHT + 4 };
  };
}
