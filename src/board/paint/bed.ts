/** The bed of the sea as heights: banks that fall dry first, and gullies that keep their water longest. */
import { clamp, smooth } from "../color.ts";
import { EYE } from "../ground.ts";
import type { Layout } from "../layout.ts";
import { makeTile } from "../noise.ts";
import { sheetOf } from "../pen.ts";
import type { Point } from "../sheet.ts";
import type { Plane } from "./sea.ts";

const BANKS = makeTile(256, 256, { seed: 5, waves: 40, across: [0, 5], away: [2, 9], decay: 1.5 });
const RIPPLES = makeTile(256, 256, { seed: 9, waves: 40, across: [1, 12], away: [5, 24], decay: 1 });

/** The lie of the banks at a spot of the sand, about -2 to 2; `x` and `away` in units of drawing. */
export function bankAt(x: number, away: number): number {
  return sample(x / 2300, away / 1500);
}

/** Marks of the current, about -3 to 3. */
export function rippleAt(x: number, away: number): number {
  const column = Math.floor((x / 520 - Math.floor(x / 520)) * 256);
  const row = Math.floor((away / 330 - Math.floor(away / 330)) * 256);
  return RIPPLES.slope[row * 256 + column] ?? 0;
}

function sample(u: number, v: number): number {
  const x = (u - Math.floor(u)) * 256;
  const row = Math.floor((v - Math.floor(v)) * 256) * 256;
  const left = Math.floor(x);
  const a = BANKS.height[row + left] ?? 0;
  return a + ((BANKS.height[row + ((left + 1) & 255)] ?? 0) - a) * (x - left);
}

/** Width of a bed at a nearness, in CSS pixels. */
export function bedWidth(layout: Layout, near: number, big: boolean): number {
  return (1.6 + near ** 1.25 * (big ? 34 : 20)) * layout.ground.unit;
}

/** How much light each pixel of the bed catches, with its gullies cut in: 0 to 255, by row. */
export function paintBed(layout: Layout, plane: Plane, grain: number, top: number): Uint8Array {
  const { width, height, horizon, foot, centre, unit } = plane;
  const cuts = cutGullies(layout, plane, grain, top);
  const bed = new Uint8Array(width * height);
  for (let row = 0; row < height; row++) {
    const near = clamp((row - horizon) / (foot - horizon), 0.004, 1.5);
    const away = EYE / near;
    const slope = 6 + 206 * near ** 0.6;
    const fade = smooth(0.02, 0.5, near);
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const x = (column - centre) / unit / near;
      const high =
        slope +
        bankAt(x, away) * 26 * fade +
        rippleAt(x, away) * 3 * fade * clamp(near * 2) -
        (cuts[at * 4 + 3] ?? 0) * 0.72;
      bed[at] = high < 0 ? 0 : Math.min(high, 255);
    }
  }
  return bed;
}

/** Gullies as soft strokes of darkness, read back as depths. */
function cutGullies(layout: Layout, plane: Plane, grain: number, top: number): Uint8ClampedArray {
  const context = sheetOf(plane.width, plane.height);
  context.lineCap = "round";
  const beds = [
    ...layout.gullies.map((place) => ({ bed: place.bed, big: place.gully.big, deep: 1 })),
    ...layout.dry.map((place) => ({ bed: place.bed, big: false, deep: 0.3 })),
  ];
  for (const { bed, big, deep } of beds) {
    for (const [breadth, alpha] of [
      [4.2, 0.1],
      [2.6, 0.2],
      [1.5, 0.35],
      [0.8, 0.6],
    ] as const) {
      context.strokeStyle = `rgba(0,0,0,${alpha * deep})`;
      strokeBed(context, bed, (point) => (bedWidth(layout, nearOf(layout, point), big) * breadth) / grain, grain, top);
    }
  }
  return context.getImageData(0, 0, plane.width, plane.height).data;
}

function nearOf(layout: Layout, point: Point): number {
  return clamp((point.y - layout.ground.horizon) / (layout.ground.foot - layout.ground.horizon), 0, 1.1);
}

function strokeBed(
  context: CanvasRenderingContext2D,
  bed: readonly Point[],
  width: (point: Point) => number,
  grain: number,
  top: number,
): void {
  for (let index = 1; index < bed.length; index++) {
    const from = bed[index - 1];
    const to = bed[index];
    if (from === undefined || to === undefined) continue;
    context.lineWidth = width(to);
    context.beginPath();
    context.moveTo(from.x / grain, (from.y - top) / grain);
    context.lineTo(to.x / grain, (to.y - top) / grain);
    context.stroke();
  }
}
