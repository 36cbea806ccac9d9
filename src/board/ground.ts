/** The lie of the land: from the size of the picture to where horizon, sea and dike are. All in CSS pixels. */
import { blend, clamp } from "./color.ts";
import type { Point, Rect } from "./sheet.ts";

/** Width and height, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the picture that nothing covers: what matters stays inside it. */
export type Frame = Rect;

/** The lie of the land in a picture of some size: where the horizon, the water and the dike are. In CSS pixels. */
export interface Ground {
  readonly size: Size;
  readonly frame: Frame;
  /** Pixels per unit of drawing for things that stand beside the figure. */
  readonly unit: number;
  readonly horizon: number;
  /** The row of the water at the foot of the dike, in front of the figure: distance 0. */
  readonly foot: number;
  readonly figure: Point;
}

/** The dike's edge against the water, in shares of the frame: two arms around a bay, lowest where you stand. */
const CREST: readonly Point[] = [
  { x: -0.6, y: 0.6 },
  { x: -0.12, y: 0.63 },
  { x: 0.06, y: 0.652 },
  { x: 0.15, y: 0.684 },
  { x: 0.27, y: 0.755 },
  { x: 0.42, y: 0.8 },
  { x: 0.58, y: 0.806 },
  { x: 0.74, y: 0.772 },
  { x: 0.88, y: 0.706 },
  { x: 1.02, y: 0.65 },
  { x: 1.2, y: 0.61 },
  { x: 1.8, y: 0.56 },
];

const FIGURE = 0.42;

/** How far away the eye is, in units: a larger number flattens the sea. */
export const EYE = 900;

/** Takes the measure of a picture of this size, of which the frame is in sight. */
export function survey(size: Size, frame: Frame): Ground {
  const wide = frame.width / 800;
  const high = frame.height / 720;
  const unit = Math.min(wide ** 0.4 * high ** 0.6, frame.width / 600, frame.height / 520);
  const x = frame.x + frame.width * FIGURE;
  const foot = frame.y + frame.height * 0.8;
  return { size, frame, unit, horizon: frame.y + frame.height * 0.215, foot, figure: { x, y: foot + 7 * unit } };
}

/** The row of the dike's edge at a column. */
export function crest(ground: Ground, x: number): number {
  const share = (x - ground.frame.x) / ground.frame.width;
  return ground.frame.y + ground.frame.height * through(CREST, share);
}

/** The lowest row at which water or sand can be seen over the dike. */
export function floorOf(ground: Ground): number {
  let floor = ground.foot;
  for (let x = 0; x <= ground.size.width; x += 16) floor = Math.max(floor, crest(ground, x));
  return floor;
}

/** How large things are at a row of the picture: 1 beside the figure, 0 at the horizon. */
export function nearness(ground: Ground, y: number): number {
  return clamp((y - ground.horizon) / (ground.foot - ground.horizon), 0, 1.6);
}

/** The row that belongs to a nearness. */
export function rowAt(ground: Ground, near: number): number {
  return blend(ground.horizon, ground.foot, near);
}

/** By night distance 100 is the edge of the fog, and the fog comes nearer when less can be seen. */
export function nearByNight(distance: number, sight: number): number {
  return nearAt(distance, blend(0.46, 0.15, clamp(sight / 100)));
}

/** By day one sees as far as the horizon; the shortest way still lies clear of the people on the dike. */
export function nearByDay(distance: number): number {
  return blend(0.085, 0.6, nearAt(distance, 0));
}

function nearAt(distance: number, far: number): number {
  return 1 - (1 - far) * clamp(distance / 100) ** 0.75;
}

/** A smooth line through points that are sorted by x (Catmull-Rom on the two points beside). */
function through(points: readonly Point[], x: number): number {
  const first = points[0] ?? { x: 0, y: 0 };
  const last = points[points.length - 1] ?? first;
  if (x <= first.x) return first.y;
  if (x >= last.x) return last.y;
  const at = points.findIndex((point) => point.x > x);
  const b = points[at - 1] ?? first;
  const c = points[at] ?? last;
  const a = points[at - 2] ?? b;
  const d = points[at + 1] ?? c;
  const t = (x - b.x) / (c.x - b.x);
  const m1 = ((c.y - a.y) / (c.x - a.x)) * (c.x - b.x);
  const m2 = ((d.y - b.y) / (d.x - b.x)) * (c.x - b.x);
  const t2 = t * t;
  const t3 = t2 * t;
  return (2 * t3 - 3 * t2 + 1) * b.y + (t3 - 2 * t2 + t) * m1 + (3 * t2 - 2 * t3) * c.y + (t3 - t2) * m2;
}
