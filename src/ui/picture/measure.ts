/** How large the words on the picture are, and how much room they take. All in CSS pixels. */
import type { Size } from "../../board/ground.ts";
import type { MeasureWords } from "../../board/sign.ts";
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
      for (const line of wrap(format(one), (text) => letter * wide(text), widest)) {
        width = Math.max(width, letter * wide(line));
        lines++;
      }
    }
    // A pixel more, so that rounding never breaks a line.
    return { width: Math.ceil(width + 0.8 * letter) + 1, height: Math.ceil(lines * LINE * letter + 0.4 * letter) };
  };
  return measure;
}

/** Breaks a text into lines between its words, as browsers do. */
function wrap(text: string, wide: (text: string) => number, widest: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && wide(longer) > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** Measures words as the labels will show them. */
export function measureWith(format: (line: Line) => string, letter: number): MeasureWords {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return measureBy((text) => 0.53 * text.length, format, letter);
  context.font = `500 100px ${getComputedStyle(document.body).fontFamily}`;
  return measureBy((text) => context.measureText(text).width / 100, format, letter);
}
