/** The dike: grass from the water's edge to the bottom of the picture, a path, and posts that run along its arms. */
import { clamp, css, DAY, mix, NIGHT, type Rgb, smooth } from "../color.ts";
import { crest, type Ground, nearness } from "../ground.ts";
import { RIM } from "../inks.ts";
import { sheetOf } from "../pen.ts";
import type { Point } from "../sheet.ts";
import { comb, shades } from "./meadow.ts";

/** The dike, painted. */
export interface DikeSheet {
  readonly canvas: HTMLCanvasElement;
  /** The row of the picture where the sheet begins. */
  readonly top: number;
}

/** The highest row that the dike reaches, with room for grass and posts. */
function dikeTop(ground: Ground): number {
  let top = ground.size.height;
  for (let x = 0; x <= ground.size.width; x += 8) top = Math.min(top, crest(ground, x));
  return Math.max(0, Math.floor(top - 30 * ground.unit));
}

/** The dike by night: dark, with the light of the fog on its edge. */
export function paintNightDike(ground: Ground, density: number): DikeSheet {
  const top = dikeTop(ground);
  const context = open(ground, density, top);
  const { size } = ground;
  context.save();
  outline(context, ground);
  context.clip();
  const slope = context.createLinearGradient(0, top, 0, size.height);
  slope.addColorStop(0, css([17, 27, 37]));
  slope.addColorStop(0.35, css([10, 16, 23]));
  slope.addColorStop(1, css([4, 7, 10]));
  context.fillStyle = slope;
  context.fillRect(0, top, size.width, size.height - top);
  veil(context, ground, top, NIGHT.fog, 0.34);
  path(context, ground, [20, 30, 40], 0.75);
  context.restore();
  // The fog lights the stalks on the edge; further down the slope there is nothing to light them.
  comb(
    context,
    ground,
    shades(9, (share) => css(mix([4, 7, 10], [58, 78, 96], share ** 1.3), 0.85)),
    (blade) => {
      const fog = Math.exp(-blade.below / 26);
      return 0.06 + blade.sheen * (0.14 + 0.5 * fog) + clamp(1 - blade.near) * 0.25;
    },
  );
  posts(context, ground, (near) => css(mix([4, 7, 10], NIGHT.fog, clamp(1 - near) * 0.55)));
  edge(context, ground, css(RIM, 0.62));
  return { canvas: context.canvas, top };
}

/** Against the light: the slope lies in shade, and only its edge and the tips of the grass are bright. */
export function paintDayDike(ground: Ground, density: number): DikeSheet {
  const top = dikeTop(ground);
  const context = open(ground, density, top);
  const { size } = ground;
  context.save();
  outline(context, ground);
  context.clip();
  const slope = context.createLinearGradient(0, top, 0, size.height);
  slope.addColorStop(0, css([190, 190, 174]));
  slope.addColorStop(0.4, css([160, 161, 145]));
  slope.addColorStop(1, css([124, 127, 113]));
  context.fillStyle = slope;
  context.fillRect(0, top, size.width, size.height - top);
  veil(context, ground, top, DAY.haze, 0.9);
  path(context, ground, [206, 200, 184], 0.8);
  context.restore();
  comb(
    context,
    ground,
    shades(10, (share) => css(mix([112, 116, 100], [244, 242, 228], share), 0.72)),
    (blade) => {
      const rim = Math.exp(-blade.below / 16);
      return 0.08 + blade.sheen ** 1.3 * (0.62 + 0.5 * rim) + clamp(1 - blade.near) * 0.45;
    },
  );
  posts(context, ground, (near) => css(mix([70, 74, 70], DAY.haze, clamp(1 - near) * 0.9)));
  edge(context, ground, css([255, 254, 248], 0.35));
  return { canvas: context.canvas, top };
}

/** Only what the lamp lights: the same stalks, in its own colour, and the shadow of whoever holds it. */
export function paintLitGrass(ground: Ground, density: number, lamp: Point): DikeSheet {
  const top = dikeTop(ground);
  const context = open(ground, density, top);
  const { unit } = ground;
  const reach = 240 * unit;
  comb(
    context,
    ground,
    shades(12, (share) => css(mix([150, 84, 30], NIGHT.lamp, share ** 0.8), 0.1 + 0.88 * share)),
    (blade) => {
      const dx = blade.x - lamp.x;
      const dy = (blade.y - ground.figure.y) * 2.1;
      const far = Math.hypot(dx, dy) / reach;
      if (far >= 1) return null;
      const light = (1 - far) ** 2.1 * (0.3 + 0.9 * blade.sheen) * shade(dx / unit, dy / unit);
      return light < 0.03 ? null : light;
    },
  );
  return { canvas: context.canvas, top };
}

/** The holder stands left of the lamp and close to it: a dark wedge over the grass on that side. */
function shade(dx: number, dy: number): number {
  if (dx > -6) return 1;
  const aside = Math.abs(dy - 6 + dx * 0.12) / (7 + Math.abs(dx) * 0.2);
  return smooth(0.75, 1.25, aside);
}

function open(ground: Ground, density: number, top: number): CanvasRenderingContext2D {
  const context = sheetOf(ground.size.width * density, (ground.size.height - top) * density);
  context.scale(density, density);
  context.translate(0, -top);
  return context;
}

function outline(context: CanvasRenderingContext2D, ground: Ground): void {
  context.beginPath();
  context.moveTo(0, ground.size.height);
  for (let x = 0; x <= ground.size.width + 4; x += 4) context.lineTo(x, crest(ground, x));
  context.lineTo(ground.size.width, ground.size.height);
  context.closePath();
}

/** Air between you and the far arms. */
function veil(context: CanvasRenderingContext2D, ground: Ground, top: number, color: Rgb, thick: number): void {
  const { size } = ground;
  const gradient = context.createLinearGradient(0, 0, size.width, 0);
  for (let step = 0; step <= 20; step++) {
    const x = (step / 20) * size.width;
    gradient.addColorStop(step / 20, css(color, clamp(1 - nearness(ground, crest(ground, x))) * thick * 2));
  }
  context.fillStyle = gradient;
  context.fillRect(0, top, size.width, size.height - top);
}

/** Trodden grass from the bottom of the picture to where the figure stands. */
function path(context: CanvasRenderingContext2D, ground: Ground, color: Rgb, alpha: number): void {
  const { figure, unit, size, frame } = ground;
  const bottom = size.height + 10;
  const tall = bottom - figure.y;
  const from = figure.x + 0.16 * frame.width;
  context.beginPath();
  context.moveTo(figure.x - 7 * unit, figure.y - 2 * unit);
  context.bezierCurveTo(
    figure.x + 4 * unit,
    figure.y + tall * 0.35,
    from - 90 * unit,
    figure.y + tall * 0.5,
    from - 62 * unit,
    bottom,
  );
  context.lineTo(from + 46 * unit, bottom);
  context.bezierCurveTo(
    from + 10 * unit,
    figure.y + tall * 0.5,
    figure.x + 40 * unit,
    figure.y + tall * 0.3,
    figure.x + 8 * unit,
    figure.y - 2 * unit,
  );
  context.closePath();
  const gradient = context.createLinearGradient(0, figure.y, 0, bottom);
  gradient.addColorStop(0, css(color, alpha));
  gradient.addColorStop(1, css(color, alpha * 0.25));
  context.fillStyle = gradient;
  context.fill();
}

function edge(context: CanvasRenderingContext2D, ground: Ground, color: string): void {
  context.beginPath();
  for (let x = 0; x <= ground.size.width + 4; x += 4) {
    const y = crest(ground, x) + 0.5 * ground.unit;
    if (x === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.strokeStyle = color;
  context.lineWidth = Math.max(1.4, 1.2 * ground.unit);
  context.stroke();
}

function posts(context: CanvasRenderingContext2D, ground: Ground, color: (near: number) => string): void {
  const { frame, unit } = ground;
  const middle = frame.x + frame.width * 0.5;
  for (const side of [-1, 1]) {
    let x = middle + side * 150 * unit;
    let before: Point | null = null;
    while (x > -40 && x < ground.size.width + 40) {
      const line = crest(ground, x);
      const near = nearness(ground, line);
      const foot = line + 10 * unit * near;
      const tall = 17 * unit * near;
      context.fillStyle = color(near);
      context.fillRect(x - 0.9 * unit * near, foot - tall, 1.8 * unit * near, tall + 3 * unit);
      if (before !== null) {
        context.strokeStyle = color(near);
        context.lineWidth = 0.5 * unit;
        for (const height of [0.86, 0.5]) {
          context.beginPath();
          context.moveTo(before.x, before.y - 17 * unit * near * height);
          context.quadraticCurveTo(
            (before.x + x) / 2,
            (before.y + foot) / 2 - tall * height + 2 * unit,
            x,
            foot - tall * height,
          );
          context.stroke();
        }
      }
      before = { x, y: foot };
      x += side * 58 * unit * near ** 1.4;
    }
  }
}
