/** Chance for the brush: the same seed always paints the same picture. Nothing of the world depends on it. */

/** A stream of numbers in [0, 1) that only depends on its seed. */
export function brush(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number that belongs to a name, so that a sign keeps its place when others come and go. */
export function hash(name: string): number {
  let sum = 2166136261;
  for (let index = 0; index < name.length; index++) sum = Math.imul(sum ^ name.charCodeAt(index), 16777619);
  return sum >>> 0;
}

/** A sheet of waves that fits beside itself in both directions; its sides are powers of two. */
export interface Tile {
  readonly width: number;
  readonly rows: number;
  readonly height: Float32Array;
  /** Steepness away from the viewer, per texel. */
  readonly slope: Float32Array;
}

/** Which waves a noise is made of. */
export interface Spectrum {
  readonly seed: number;
  readonly waves: number;
  /** Waves per tile: across (x) and away (z). Few across and many away make long crests. */
  readonly across: readonly [number, number];
  readonly away: readonly [number, number];
  /** How quickly short waves lose height. */
  readonly decay: number;
}

/** Adds up sine waves with whole numbers of periods per tile; height and slope have a standard deviation of 1. */
export function makeTile(width: number, rows: number, spectrum: Spectrum): Tile {
  const next = brush(spectrum.seed);
  const height = new Float32Array(width * rows);
  const slope = new Float32Array(width * rows);
  for (let wave = 0; wave < spectrum.waves; wave++) {
    const [acrossMin, acrossMax] = spectrum.across;
    const [awayMin, awayMax] = spectrum.away;
    const across = Math.round(acrossMin + (acrossMax - acrossMin) * next()) * (next() < 0.5 ? -1 : 1);
    const away = Math.round(awayMin + (awayMax - awayMin) * next());
    const power = (across * across * 0.5 + away * away) ** (-spectrum.decay / 2);
    addWave(width, rows, height, slope, { across, away, power, phase: next() * 2 * Math.PI });
  }
  standardise(height);
  standardise(slope);
  return { width, rows, height, slope };
}

interface Wave {
  readonly across: number;
  readonly away: number;
  readonly power: number;
  readonly phase: number;
}

/** Turns one vector per texel instead of asking for a sine each time: some 65,000 texels times 60 waves. */
function addWave(width: number, rows: number, height: Float32Array, slope: Float32Array, wave: Wave): void {
  const step = (2 * Math.PI * wave.across) / width;
  const cosine = Math.cos(step);
  const sine = Math.sin(step);
  for (let row = 0; row < rows; row++) {
    const start = wave.phase + (2 * Math.PI * wave.away * row) / rows;
    let s = Math.sin(start);
    let c = Math.cos(start);
    const end = (row + 1) * width;
    for (let at = row * width; at < end; at++) {
      height[at] = (height[at] ?? 0) + s * wave.power;
      slope[at] = (slope[at] ?? 0) + c * wave.power * wave.away;
      const turned = s * cosine + c * sine;
      c = c * cosine - s * sine;
      s = turned;
    }
  }
}

function standardise(values: Float32Array): void {
  let sum = 0;
  for (const value of values) sum += value * value;
  const scale = 1 / Math.sqrt(sum / values.length);
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * scale;
}
