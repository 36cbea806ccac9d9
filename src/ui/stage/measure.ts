/** How large the words on the picture are, and how much room they take. All in CSS pixels. */
import type { Size } from "../../board/ground.ts";
import type { MeasureWords } from "../../board/signs.ts";
import type { Line } from "../../views/line.ts";
import type { Screen } from "../store.ts";

/** The least that is read well at arm's length. */
const LEAST = 14;

/** Shares of the picture's height: at a desk, and from ten metres (38 of 1080; a rule of projection). */
const DESK = 0.0175;
const WALL = 0.0355;
/** A picture that is narrow for its height has words to match. */
const WIDE = 0.021;

/** Labels, widest, in letters' sizes; and how far their lines lie apart. */
const WIDEST = 13.5;
const LINE = 1.28;

/** The size of the letters on a picture of this size: they grow with it. */
export function letterOf({ width, height }: Size, display: Screen["display"]): number {
  return Math.round(Math.max(LEAST, Math.min((display === "beamer" ? WALL : DESK) * height, WIDE * width)));
}

/** Measures words by how wide a text is in letters of size 1. */
export function measureBy(wide: (text: string) => number, format: (line: Line) => string, letter: number) {
  const widest = Math.round(WIDEST * letter);
  const measure: MeasureWords = (says) => {
    let width = 0;
    let lines = 0;
    for (const one of says) {
      const whole = letter * wide(format(one));
      width = Math.max(width, Math.min(widest, whole));
      // Words do not break where we would like them to, so a little room is left on every line.
      lines += Math.max(1, Math.ceil((1.12 * whole) / widest));
    }
    return { width: Math.ceil(width + 0.8 * letter), height: Math.ceil(lines * LINE * letter + 0.4 * letter) };
  };
  return measure;
}

/** Measures words as the labels will show them. */
export function measureWith(format: (line: Line) => string, letter: number): MeasureWords {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return measureBy((text) => 0.53 * text.length, format, letter);
  context.font = `500 100px ${getComputedStyle(document.body).fontFamily}`;
  return measureBy((text) => context.measureText(text).width / 100, format, letter);
}
