/** Gullies in the sand: where water still runs, and where it no longer does. */
import { blend, css, DAY, mix, smooth } from "../color.ts";
import { nearness } from "../ground.ts";
import type { Layout } from "../layout.ts";
import { brush, hash } from "../noise.ts";
import { sheetOf } from "../pen.ts";
import type { Point } from "../sheet.ts";
import { bedWidth } from "./bed.ts";
import type { SandSheet } from "./sand.ts";

/** Every gully in the sand, wet and dry; apart from the sand, so that no glare can hide one. */
export function paintBeds(layout: Layout, density: number, bottom: number): SandSheet {
  const { ground } = layout;
  const top = Math.floor(ground.horizon);
  const context = sheetOf(ground.size.width * density, (bottom - top) * density);
  context.scale(density, density);
  context.translate(0, -top);
  for (const place of layout.dry) dryBed(context, layout, place.bed, place.id);
  for (const place of [...layout.gullies].sort((a, b) => b.gully.distance - a.gully.distance)) {
    wetBed(context, layout, place.bed, place.gully.big, place.gully.id);
  }
  pool(context, layout);
  return { canvas: context.canvas, top };
}

/** Left and right bank of a bed, as one closed line. */
function ribbon(
  context: CanvasRenderingContext2D,
  layout: Layout,
  bed: readonly Point[],
  width: (near: number) => number,
  jag: number,
): void {
  const left: Point[] = [];
  const right: Point[] = [];
  bed.forEach((point, index) => {
    const ahead = bed[Math.min(bed.length - 1, index + 1)] ?? point;
    const behind = bed[Math.max(0, index - 1)] ?? point;
    const dx = ahead.x - behind.x;
    const dy = (ahead.y - behind.y) * 2.4;
    const long = Math.hypot(dx, dy) || 1;
    const half = width(nearness(layout.ground, point.y)) / 2;
    const uneven = 1 + jag * Math.sin(index * 2.7 + point.x * 0.05);
    // Seen from the dike a bank is broad across and thin along the line of sight.
    left.push({ x: point.x - (dy / long) * half * uneven, y: point.y + (dx / long) * half * 0.42 });
    right.push({ x: point.x + (dy / long) * half * (2 - uneven), y: point.y - (dx / long) * half * 0.42 });
  });
  context.beginPath();
  curve(context, left, true);
  curve(context, right.reverse(), false);
  context.closePath();
}

function curve(context: CanvasRenderingContext2D, points: readonly Point[], begins: boolean): void {
  points.forEach((point, index) => {
    const next = points[index + 1];
    if (index === 0) {
      if (begins) context.moveTo(point.x, point.y);
      else context.lineTo(point.x, point.y);
    } else if (next === undefined) context.lineTo(point.x, point.y);
    else context.quadraticCurveTo(point.x, point.y, (point.x + next.x) / 2, (point.y + next.y) / 2);
  });
}

/** Colours that lose themselves in the light towards the horizon. */
function along(
  context: CanvasRenderingContext2D,
  layout: Layout,
  from: readonly [number, number, number],
  alpha: number,
): CanvasGradient {
  const { horizon, foot } = layout.ground;
  const gradient = context.createLinearGradient(0, horizon, 0, foot);
  gradient.addColorStop(0, css(mix(from, DAY.haze, 0.72), alpha * 0.8));
  gradient.addColorStop(0.3, css(mix(from, DAY.haze, 0.34), alpha));
  gradient.addColorStop(1, css(from, alpha));
  return gradient;
}

function wetBed(
  context: CanvasRenderingContext2D,
  layout: Layout,
  bed: readonly Point[],
  big: boolean,
  name: string,
): void {
  const wide = (near: number) => bedWidth(layout, near, big);
  creeks(context, layout, bed, big, name);
  // Wet sand, a lit lip, the cut bank in its own shade, then the water.
  ribbon(context, layout, bed, (near) => wide(near) * 2.4, 0.2);
  context.fillStyle = along(context, layout, [146, 140, 129], 0.42);
  context.fill();
  ribbon(context, layout, bed, (near) => wide(near) * 1.46 + 2, 0.12);
  context.fillStyle = along(context, layout, [250, 247, 238], 0.7);
  context.fill();
  ribbon(context, layout, bed, (near) => wide(near) * 1.34 + 1.2, 0.12);
  context.fillStyle = along(context, layout, DAY.bank, 1);
  context.fill();
  ribbon(context, layout, bed, wide, 0.07);
  context.fillStyle = along(context, layout, DAY.water, 1);
  context.fill();
  context.save();
  context.clip();
  const { unit } = layout.ground;
  context.strokeStyle = css([64, 74, 80], 0.38);
  context.lineWidth = 5 * unit;
  context.stroke();
  const next = brush(hash(name));
  for (let line = 0; line < 130; line++) {
    const t = next();
    const point = bed[Math.floor(t * (bed.length - 1))] ?? { x: 0, y: 0 };
    const near = nearness(layout.ground, point.y);
    const length = wide(near) * (0.25 + next() * 0.75);
    context.fillStyle = css([238, 244, 246], 0.12 + 0.5 * next() ** 2);
    context.fillRect(
      point.x + (next() - 0.55) * wide(near),
      point.y + (next() - 0.5) * 16 * unit * near,
      length,
      blend(0.5, 1.5, near) * unit * 0.7,
    );
  }
  context.restore();
}

/** Thin veins that run into the bed from both sides. */
function creeks(
  context: CanvasRenderingContext2D,
  layout: Layout,
  bed: readonly Point[],
  big: boolean,
  name: string,
): void {
  const { unit } = layout.ground;
  const next = brush(hash(`${name} creeks`));
  context.lineCap = "round";
  const count = big ? 11 : 8;
  for (let index = 0; index < count; index++) {
    const at = bed[3 + Math.floor(next() * (bed.length - 7))];
    if (at === undefined) continue;
    const near = nearness(layout.ground, at.y);
    const side = index % 2 === 0 ? 1 : -1;
    const long = (40 + 70 * next()) * unit * near;
    let x = at.x;
    let y = at.y;
    const steps = 7;
    for (let step = 0; step < steps; step++) {
      const fromX = x;
      const fromY = y;
      x += (side * long) / steps + (next() - 0.5) * long * 0.12;
      y -= (long / steps) * (0.16 + next() * 0.24);
      const thin = (1 - step / steps) * (big ? 4.4 : 3.2) * unit * near;
      for (const [grow, color, alpha] of [
        [1.9, DAY.bank, 0.4],
        [1, [168, 186, 195], 0.9],
      ] as const) {
        context.strokeStyle = css(mix(color, DAY.haze, (1 - smooth(0, 0.6, near)) * 0.6), alpha);
        context.lineWidth = Math.max(0.35, thin * grow);
        context.beginPath();
        context.moveTo(fromX, fromY);
        context.lineTo(x, y);
        context.stroke();
      }
    }
  }
}

/** A bed without water: its banks are as sharp as the others', and it leads nowhere any more. */
function dryBed(context: CanvasRenderingContext2D, layout: Layout, bed: readonly Point[], name: string): void {
  const wide = (near: number) => bedWidth(layout, near, false) * 1.15;
  ribbon(context, layout, bed, (near) => wide(near) + 2.4, 0.12);
  context.fillStyle = along(context, layout, [120, 109, 92], 0.8);
  context.fill();
  ribbon(context, layout, bed, (near) => wide(near) - 0.6, 0.12);
  context.fillStyle = along(context, layout, [223, 214, 196], 1);
  context.fill();
  context.save();
  context.clip();
  const next = brush(hash(name));
  const { unit } = layout.ground;
  // The mud has dried and cracked.
  for (let crack = 0; crack < 150; crack++) {
    const point = bed[Math.floor(next() ** 0.8 * (bed.length - 1))] ?? { x: 0, y: 0 };
    const near = nearness(layout.ground, point.y);
    const x = point.x + (next() - 0.5) * wide(near) * 1.1;
    const y = point.y + (next() - 0.5) * 22 * unit * near;
    context.strokeStyle = css(mix([104, 94, 78], DAY.haze, (1 - smooth(0, 0.6, near)) * 0.7), 0.62);
    context.lineWidth = blend(0.4, 1.1, near) * unit;
    context.beginPath();
    context.moveTo(x, y);
    for (let step = 0; step < 3; step++)
      context.lineTo(x + (next() - 0.5) * wide(near) * 0.7, y + (next() - 0.5) * 9 * unit * near);
    context.stroke();
  }
  context.restore();
}

/** Where all of them end: the water that is left at the foot of the dike, in front of you. */
function pool(context: CanvasRenderingContext2D, layout: Layout): void {
  if (layout.gullies.length === 0) return;
  const { figure, unit, foot } = layout.ground;
  const gradient = context.createRadialGradient(figure.x, foot, 0, figure.x, foot, 90 * unit);
  gradient.addColorStop(0, css(mix(DAY.water, DAY.mirror, 0.35), 0.95));
  gradient.addColorStop(0.6, css(mix(DAY.water, DAY.mirror, 0.25), 0.8));
  gradient.addColorStop(1, css(DAY.water, 0));
  context.save();
  context.translate(0, foot * 0.72);
  context.scale(1, 0.28);
  context.fillStyle = gradient;
  context.fillRect(figure.x - 100 * unit, foot - 100 * unit, 200 * unit, 200 * unit);
  context.restore();
}
