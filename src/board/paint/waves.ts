/** The three lengths of wave that the sea is made of. */
import { makeTile, type Tile } from "../noise.ts";

/** Texels of the tiles: the long waves need few, the short ones many. */
export const WIDE = 256;

/** Steps in which the height of a wave is kept. */
export const FINE = 512;

/** Rows in which the waves are kept, from the foot of the dike to the horizon. */
export const ROWS = 256;

interface Layer {
  readonly tile: Tile;
  /** Units of drawing per tile. */
  readonly across: number;
  readonly away: number;
  /** Tiles per second. */
  readonly driftAcross: number;
  readonly driftAway: number;
}

/** The waves by length: long ones carry the short ones. */
export interface Layers {
  readonly swell: Layer;
  readonly chop: Layer;
  readonly ripple: Layer;
}

let mixed: Layers | null = null;

/** The three lengths of wave that make the sea; mixed once, at the first picture. */
export function layers(): Layers {
  mixed ??= mixLayers();
  return mixed;
}

function mixLayers(): Layers {
  const short = makeTile(FINE, ROWS, { seed: 11, waves: 60, across: [1, 14], away: [4, 26], decay: 1.1 });
  const long = makeTile(WIDE, ROWS, { seed: 3, waves: 22, across: [0, 4], away: [3, 8], decay: 1.6 });
  return {
    swell: { tile: long, across: 3600, away: 1700, driftAcross: 0.004, driftAway: 0.03 },
    chop: { tile: short, across: 1500, away: 1000, driftAcross: -0.009, driftAway: 0.034 },
    ripple: { tile: short, across: 640, away: 410, driftAcross: 0.021, driftAway: 0.052 },
  };
}

/** A place in a tile with sixteen bits after the point, so that the steps across a row are whole numbers. */
export function fixed(tiles: number, texels: number): number {
  return Math.floor((tiles - Math.floor(tiles)) * texels * 65536) | 0;
}
