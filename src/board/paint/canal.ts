/** A canal behind the dike: a ribbon of still water that mirrors the paler sky, from the sluice to the bottom. */
import { blend, css, mix, type Rgb } from "../color.ts";
import type { Ground } from "../ground.ts";
import type { Stand } from "../layout.ts";
import { sheetOf } from "../pen.ts";

/** The canal behind the dike, painted, and where it hangs. */
export interface CanalSheet {
  readonly canvas: HTMLCanvasElement;
  readonly x: number;
  readonly y: number;
}

/** Colours of the canal, from far to near. */
export interface CanalTones {
  readonly far: Rgb;
  readonly near: Rgb;
  readonly bank: Rgb;
  readonly shine: Rgb;
}

/** The canal by night. */
export const NIGHT_CANAL: CanalTones = {
  far: [37, 54, 70],
  near: [17, 26, 35],
  bank: [3, 5, 8],
  shine: [88, 114, 138],
};

/** The canal by day. */
export const DAY_CANAL: CanalTones = {
  far: [226, 232, 232],
  near: [160, 176, 184],
  bank: [98, 102, 90],
  shine: [255, 255, 252],
};

/** Paints the canal up to the sluice. */
export function paintCanal(
  ground: Ground,
  density: number,
  sluice: Stand,
  index: number,
  tones: CanalTones,
): CanalSheet {
  const { size, unit, frame } = ground;
  const top = sluice.y - 2 * unit;
  const bottom = Math.max(top + 40 * unit, Math.min(size.height, frame.y + frame.height)) + 4;
  // The first runs straight towards you; the later ones branch off to either side.
  const side = index === 0 ? 0 : (index % 2 === 0 ? -1 : 1) * (0.7 + Math.floor((index + 1) / 2) * 0.75);
  const reach = side * 150 * unit;
  const left = sluice.x - 420 * unit;
  const context = sheetOf(840 * unit * density, (bottom - top) * density);
  context.scale(density, density);
  context.translate(-left, -top);
  const tall = bottom - top;
  const wide = (at: number) => blend(index === 0 ? 26 : 3, index === 0 ? 44 : 22, at ** 1.3) * unit * 0.8;
  const middle = (at: number) => sluice.x - at * 26 * unit + reach * at ** 1.7;
  const ribbon = (more: number) => {
    context.beginPath();
    for (let step = 0; step <= 16; step++)
      context.lineTo(middle(step / 16) - wide(step / 16) - more, top + (step / 16) * tall);
    for (let step = 16; step >= 0; step--)
      context.lineTo(middle(step / 16) + wide(step / 16) + more, top + (step / 16) * tall);
    context.closePath();
  };
  ribbon(3 * unit);
  context.fillStyle = css(tones.bank, 0.7);
  context.fill();
  ribbon(0);
  const water = context.createLinearGradient(0, top, 0, bottom);
  water.addColorStop(0, css(mix(tones.near, tones.bank, 0.4), index === 0 ? 1 : 0.2));
  water.addColorStop(0.3, css(tones.far));
  water.addColorStop(1, css(tones.near));
  context.fillStyle = water;
  context.fill();
  context.clip();
  // Long reflections, flat as the water is.
  for (let line = 0; line < 16; line++) {
    const at = ((line * 0.618) % 1) ** 0.8;
    const length = wide(at) * (0.3 + ((line * 37) % 10) / 12);
    context.fillStyle = css(tones.shine, 0.06 + ((line * 13) % 7) / 60);
    context.fillRect(middle(at) - wide(at) * 0.9 + ((line * 29) % 20) * unit * at, top + at * tall, length, 0.8 * unit);
  }
  return { canvas: context.canvas, x: left, y: top };
}
