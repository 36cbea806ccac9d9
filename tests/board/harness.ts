/**
 * The board without the game. In the address: `view` (a fixture), `from` (where it comes from), `motion`, `panel` (pixels
 * of a panel at the right), `sheet` (pixels of a sheet at the bottom), `renderer` (canvas or webgl), `clock=held`,
 * `signs=shown`.
 */
import { CANVAS, WEBGL } from "phaser";
import { crest, type Frame, survey } from "../../src/board/ground.ts";
import { HungBoard } from "../../src/board/hung-board.ts";
import { chooseRenderer } from "../../src/board/renderer.ts";
import type { Rect } from "../../src/board/sheet.ts";
import { signsOf } from "../../src/board/signs.ts";
import type { BoardView } from "../../src/views/board-view.ts";
import { FIXTURES, OPENING } from "./fixtures.ts";

export interface Harness {
  readonly stage: HungBoard;
  readonly said: string[];
  readonly fixtures: Readonly<Record<string, BoardView>>;
  readonly firstFrame: number;
  /** Frames that the game has drawn. */
  frames(): number;
  /** Shows both views at rest and counts the pixels that differ, in a sign's region and in the whole picture. */
  compare(
    before: BoardView,
    after: BoardView,
    sign: string,
  ): { readonly inside: number; readonly all: number; readonly of: number };
  /** The picture as 64 by 40 patches of grey, 0 to 255. */
  patches(): readonly number[];
  /** A number that stands for every pixel of the picture. */
  print(): number;
  /**
   * How much a sign stands out: the share of its region, in per cents, that is at least `ratio` to 1 against the middle
   * brightness of what lies around it, with 5 % ambient light on both. `gain` is how much brighter the screen shows it.
   */
  standsOut(sign: string, ratio: number, gain: number): number;
  /** The same for the edge of the dike: the share of its length, in per cents, that stands out from the water above it. */
  edgeStandsOut(ratio: number, gain: number): number;
  /** Every pixel of the picture as it is now. */
  grab(): ImageData;
}

declare global {
  interface Window {
    harness?: Harness;
  }
}

const asked = new URLSearchParams(location.search);
const parent = document.getElementById("board");
if (parent === null) throw new Error("The page has no board.");

const panel = Number(asked.get("panel") ?? 0);
const sheet = Number(asked.get("sheet") ?? 0);
const frame = (): Frame => ({ x: 0, y: 0, width: parent.clientWidth - panel, height: parent.clientHeight - sheet });
const started = performance.now();
const said: string[] = [];
const renderers: Readonly<Record<string, number>> = { canvas: CANVAS, webgl: WEBGL };

const stage = new HungBoard(
  parent,
  {
    motion: asked.get("motion") === "full" ? "full" : "reduced",
    frame,
    onGesture: (gesture, beat) => said.push(`${gesture.kind} ${beat.name}`),
  },
  renderers[asked.get("renderer") ?? ""] ?? chooseRenderer(),
);

await stage.ready;
const held = asked.get("clock") === "held";
if (held) stage.holdClock();
const shown = FIXTURES[asked.get("from") ?? asked.get("view") ?? ""] ?? OPENING;
stage.show(shown);
if (held) stage.advance(0);
if (asked.get("signs") === "shown") outlineSigns();

requestAnimationFrame(() => requestAnimationFrame(open));

function open(): void {
  window.harness = {
    stage,
    said,
    fixtures: FIXTURES,
    firstFrame: performance.now() - started,
    frames: () => stage.game.getFrame(),
    compare,
    patches,
    print,
    grab,
    standsOut,
    edgeStandsOut,
  };
}

/** Draws one frame and takes it away before the browser can throw it out (WebGL keeps none). */
function grab(): ImageData {
  stage.advance(0);
  const { canvas } = stage.game;
  const copy = document.createElement("canvas");
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("This browser gives no 2D canvas.");
  context.drawImage(canvas, 0, 0);
  return context.getImageData(0, 0, copy.width, copy.height);
}

function compare(before: BoardView, after: BoardView, sign: string) {
  stage.show(before);
  stage.skip();
  const first = grab();
  stage.show(after);
  stage.skip();
  const second = grab();
  const size = { width: stage.game.canvas.clientWidth, height: stage.game.canvas.clientHeight };
  const found = [after, before].flatMap((view) => signsOf(view, size, frame())).find(({ id }) => id === sign);
  if (found === undefined) throw new Error(`There is no sign ${sign}.`);
  const scale = first.width / size.width;
  const { x, y, width, height } = found.region;
  let inside = 0;
  let all = 0;
  for (let at = 0; at < first.data.length; at += 4) {
    // One step of a colour is rounding, not a change.
    const differs = [0, 1, 2].some(
      (part) => Math.abs((first.data[at + part] ?? 0) - (second.data[at + part] ?? 0)) > 1,
    );
    if (!differs) continue;
    all++;
    const column = ((at / 4) % first.width) / scale;
    const row = Math.floor(at / 4 / first.width) / scale;
    if (column >= x && column < x + width && row >= y && row < y + height) inside++;
  }
  return { inside, all, of: Math.round(width * height * scale * scale) };
}

function patches(): readonly number[] {
  const { data, width, height } = grab();
  const sums = new Array<number>(64 * 40).fill(0);
  for (let at = 0; at < data.length; at += 4) {
    const column = Math.floor((((at / 4) % width) / width) * 64);
    const row = Math.floor((Math.floor(at / 4 / width) / height) * 40);
    const grey = ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
    sums[row * 64 + column] = (sums[row * 64 + column] ?? 0) + grey;
  }
  return sums.map((sum) => (sum * 64 * 40) / (width * height));
}

/** Relative luminance (WCAG 2.2), with what the screen throws back (0.05, in the norm) and a room's 5 % on top. */
function brightness(data: Uint8ClampedArray, at: number, gain: number): number {
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((part) => {
    const value = Math.min(1, (gain * (data[at + part] ?? 0)) / 255);
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05 + 0.05;
}

function standsOut(sign: string, ratio: number, gain: number): number {
  const picture = grab();
  const found = stage.signs().find(({ id }) => id === sign);
  if (found === undefined) throw new Error(`There is no sign ${sign}.`);
  const scale = picture.width / stage.game.canvas.clientWidth;
  const { x, y, width, height } = found.region;
  const edge = Math.max(8, 0.15 * Math.max(width, height));
  const around: number[] = [];
  const inside: number[] = [];
  const last = { x: Math.min(picture.width, (x + width + edge) * scale), y: (y + height) * scale };
  for (let row = Math.max(0, Math.floor((y - edge) * scale)); row < last.y; row++) {
    for (let column = Math.max(0, Math.floor((x - edge) * scale)); column < last.x; column++) {
      const light = brightness(picture.data, 4 * (row * picture.width + column), gain);
      const within = column >= x * scale && column < (x + width) * scale && row >= y * scale;
      (within ? inside : around).push(light);
    }
  }
  around.sort((a, b) => a - b);
  const middle = around[Math.floor(around.length / 2)] ?? 1;
  // In the light of the lamp a thing stands out by being dark.
  const out = inside.filter((light) => light >= ratio * middle || light * ratio <= middle);
  return (100 * out.length) / inside.length;
}

function edgeStandsOut(ratio: number, gain: number): number {
  const picture = grab();
  const free = frame();
  const ground = survey({ width: stage.game.canvas.clientWidth, height: stage.game.canvas.clientHeight }, free);
  const scale = picture.width / ground.size.width;
  const at = (column: number, row: number) =>
    brightness(picture.data, 4 * (Math.round(row * scale) * picture.width + Math.round(column * scale)), gain);
  const standing = stage.signs().filter(({ id }) => /^(figure|crate|telephone|landmark|ship)/.test(id));
  let out = 0;
  let all = 0;
  for (let column = 2; column < free.width - 2; column += 3) {
    if (standing.some(({ region: { x, width } }) => column > x - 6 && column < x + width + 6)) continue;
    const row = crest(ground, column);
    const rim = Math.max(...[-2, -1, 0, 1, 2, 3].map((off) => at(column, row + off)));
    all++;
    if (rim >= ratio * at(column, row - 12)) out++;
  }
  return (100 * out) / all;
}

function print(): number {
  let sum = 2166136261;
  for (const value of grab().data) sum = Math.imul(sum ^ value, 16777619);
  return sum >>> 0;
}

function outlineSigns(): void {
  for (const { id, region, label } of stage.signs()) {
    outline(id, region, "rgba(255,90,90,.8)");
    if (label !== null) outline(id, label.box, "rgba(90,200,255,.9)");
  }
}

function outline(text: string, box: Rect, color: string): void {
  const mark = document.createElement("div");
  mark.textContent = text;
  mark.style.cssText = `position:fixed;left:${box.x}px;top:${box.y}px;width:${box.width}px;height:${box.height}px;`;
  mark.style.cssText += `outline:1px solid ${color};color:${color};font:10px sans-serif;pointer-events:none`;
  document.body.append(mark);
}
