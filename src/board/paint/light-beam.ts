/** A beam through fog: narrow and hard at the lens, wide and lost at the other end. */
import { css, NIGHT, smooth } from "../color.ts";
import { makeTile } from "../noise.ts";
import { sheetOf } from "../pen.ts";

/** The shape of the beam of the lighthouse. */
export const BEAM = { width: 512, height: 128 } as const;

/** Points to the right, from the middle of its left side. */
export function paintBeam(): HTMLCanvasElement {
  const { width, height } = BEAM;
  const context = sheetOf(width, height);
  const image = context.createImageData(width, height);
  const mist = makeTile(128, 128, { seed: 31, waves: 24, across: [1, 5], away: [1, 5], decay: 1.4 });
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const along = (column + 1) / width;
      const half = (0.01 + 0.36 * along) * height;
      const aside = Math.abs(row - height / 2 + 0.5) / half;
      const edge = smooth(1.02, 0.62, aside) * (0.72 + 0.28 * Math.exp(-aside * aside * 6));
      const tail = smooth(1, 0.5, along) ** 1.3;
      const lumps = 1 + 0.07 * (mist.height[(row & 127) * 128 + (column & 127)] ?? 0) * smooth(0, 0.4, along);
      const light = edge * tail * lumps * (0.16 + 0.84 / (1 + along * 6.5));
      const at = (row * width + column) * 4;
      image.data[at] = 255;
      image.data[at + 1] = 222;
      image.data[at + 2] = 164;
      image.data[at + 3] = Math.max(0, Math.min(255, light * 255));
    }
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}

/** Where the beam falls on the water: a pool, wider than it is deep. */
export function paintPool(): HTMLCanvasElement {
  const context = sheetOf(256, 128);
  const gradient = context.createRadialGradient(128, 128, 0, 128, 128, 128);
  gradient.addColorStop(0, css(NIGHT.lamp, 0.6));
  gradient.addColorStop(0.5, css(NIGHT.lamp, 0.2));
  gradient.addColorStop(1, css(NIGHT.lamp, 0));
  context.scale(1, 0.5);
  context.fillStyle = gradient;
  context.fillRect(0, 0, 256, 256);
  return context.canvas;
}
