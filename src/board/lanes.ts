/** Who comes along which line over the water, so that ships stay apart and keep their course when others come or go. */
import { blend } from "./color.ts";
import { type Ground, nearByDay, nearByNight, rowAt } from "./ground.ts";
import { hash } from "./noise.ts";
import type { Point } from "./sheet.ts";

/** Where a course begins, in shares of the frame, from the lane that is taken first to the last. */
const LANES = [0.63, 0.34, 0.8, 0.5, 0.25, 0.72, 0.88, 0.42, 0.57, 0.3];

/** Gives every name its own lane: the one its name points at, or the next that is free. */
export function takeLanes(names: readonly string[]): ReadonlyMap<string, number> {
  const taken = new Map<number, string>();
  const lanes = new Map<string, number>();
  for (const name of names) {
    let slot = hash(name) % LANES.length;
    for (let tries = 0; taken.has(slot) && tries < LANES.length; tries++) slot = (slot + 3) % LANES.length;
    taken.set(slot, name);
    lanes.set(name, LANES[slot] ?? 0.6);
  }
  return lanes;
}

/** Where a ship lies in a lane, by its distance and by how far one can see. */
export function courseAt(ground: Ground, lane: number, distance: number, sight: number): Point & { near: number } {
  const near = nearByNight(distance, sight);
  const { frame, figure, unit } = ground;
  const far = frame.x + frame.width * lane;
  // There is water to land at right of the figure; left of it are quay and warehouse.
  const landing = figure.x + (168 + 70 * lane) * unit;
  // Courses stay apart until the last stretch.
  const turn = Math.max(0, (near - 0.1) / 0.9) ** 2.4;
  return { x: blend(far, landing, turn), y: rowAt(ground, near) - 5 * unit * near, near };
}

/** The bed of a gully: from where it begins, far away, to your feet. */
export function bedOf(ground: Ground, lane: number, distance: number, name: string): Point[] {
  const { frame, figure, unit } = ground;
  const start = nearByDay(distance);
  const far = frame.x + frame.width * lane;
  const bend = (hash(name) % 1000) / 1000;
  const points: Point[] = [];
  const steps = 28;
  for (let step = 0; step <= steps; step++) {
    const t = step / steps;
    const near = blend(start, 1.03, t ** 1.35);
    // Beds run out to their own side first and turn to your feet at the end, as they do in the mud.
    const turn = ((near - start) / (1.03 - start)) ** 1.25;
    const x = blend(far, figure.x + (lane - 0.42) * 34 * unit, turn);
    const wander = Math.sin(t * 7.3 + bend * 6.28) * 0.6 + Math.sin(t * 15.1 + bend * 17) * 0.28;
    const room = near * 58 * unit * Math.sin(Math.min(1, t * 1.02) * Math.PI) ** 0.8;
    points.push({ x: x + wander * room, y: rowAt(ground, near) });
  }
  return points;
}
