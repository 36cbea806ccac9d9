/** Air: what is above the horizon, and the fog that lies on it. */
import { blend, clamp, mix, NIGHT, type Rgb, smooth } from "../color.ts";
import { brush, makeTile } from "../noise.ts";
import { sheetOf } from "../pen.ts";

/** Long, flat banks: few waves across, some on top of each other. */
const BANKS = makeTile(128, 128, { seed: 29, waves: 26, across: [0, 3], away: [1, 7], decay: 1.5 });

/** A moonless sky without an edge: dark above, and at the bottom exactly the colour of the fog on the water. */
export function paintNightSky(width: number, height: number): HTMLCanvasElement {
  return paintAir(width, height, (x, y) => {
    const cloud = bank(x * 0.9, y * 0.5) * 0.5 + bank(x * 2.1 + 0.3, y * 1.1) * 0.5;
    const depth = smooth(0, 1, y ** 1.15);
    const lit = clamp(depth + cloud * 0.05 * (1 - y) * y * 4);
    return mix(NIGHT.zenith, NIGHT.fog, lit);
  });
}

/** How thick the clouds are at a place of a tile that repeats: x and y from 0 to 1. */
export function bank(x: number, y: number): number {
  const column = Math.floor((x - Math.floor(x)) * 128);
  const row = Math.floor((y - Math.floor(y)) * 128);
  return BANKS.height[row * 128 + column] ?? 0;
}

/** Device pixels between two places where the colour of the air is asked for; in between it runs straight. */
const CELL = 8;

/**
 * Paints air as sharp as the screen: every pixel gets a grain of at most one step of its own in each colour, which lies
 * still, so that the eye finds no edge where one shade becomes the next. Width and height in device pixels.
 */
export function paintAir(width: number, height: number, colorAt: (x: number, y: number) => Rgb): HTMLCanvasElement {
  const context = sheetOf(width, height);
  const image = context.createImageData(context.canvas.width, context.canvas.height);
  const pixels = new Uint32Array(image.data.buffer);
  const columns = Math.ceil(image.width / CELL) + 1;
  const rowOf = (row: number) =>
    Array.from({ length: columns }, (_, column) => colorAt((column * CELL) / image.width, (row * CELL) / image.height));
  const grain = brush(7);
  let above = rowOf(0);
  let below = rowOf(1);
  for (let row = 0; row < image.height; row++) {
    const down = (row % CELL) / CELL;
    if (row > 0 && down === 0) [above, below] = [below, rowOf(row / CELL + 1)];
    const line = above.map((color, column) => mix(color, below[column] ?? color, down));
    for (let column = 0; column < image.width; column++) {
      const cell = Math.floor(column / CELL);
      const [red, green, blue] = line[cell] ?? NIGHT.fog;
      const [red2, green2, blue2] = line[cell + 1] ?? NIGHT.fog;
      const share = (column % CELL) / CELL;
      // Neighbours lean to different sides, so that also what lies thinly over the air shows no edge.
      const lean = (row + column) % 2 === 0 ? 0.5 : -0.5;
      pixels[row * image.width + column] = opaque(
        red + (red2 - red) * share + lean + grain(),
        green + (green2 - green) * share + lean + grain(),
        blue + (blue2 - blue) * share + lean + grain(),
      );
    }
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}

/** The bits of a colour, with what is left over cut off. */
function opaque(red: number, green: number, blue: number): number {
  const least = (part: number) => (part < 0 ? 0 : part > 255 ? 255 : Math.trunc(part));
  return ((255 << 24) | (least(blue) << 16) | (least(green) << 8) | least(red)) >>> 0;
}

/** A drifting bank of fog: only its thickness, in one colour; soft on all sides and seamless from left to right. */
export function paintFogBank(color: Rgb, seed: number): HTMLCanvasElement {
  const width = 256;
  const height = 64;
  const tile = makeTile(128, 128, { seed, waves: 30, across: [1, 5], away: [1, 6], decay: 1.7 });
  const context = sheetOf(width, height);
  const image = context.createImageData(width, height);
  for (let row = 0; row < height; row++) {
    const across = row / height;
    const body = Math.sin(across * Math.PI) ** 1.6;
    for (let column = 0; column < width; column++) {
      const lump = tile.height[row * 128 + (column & 127)] ?? 0;
      const ends = smooth(0, 0.2, column / width) * smooth(1, 0.8, column / width);
      const thick = clamp(body * ends * blend(0.55, 0.55 + lump * 0.3, 1));
      const at = (row * width + column) * 4;
      image.data[at] = color[0];
      image.data[at + 1] = color[1];
      image.data[at + 2] = color[2];
      image.data[at + 3] = thick * 255;
    }
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}
