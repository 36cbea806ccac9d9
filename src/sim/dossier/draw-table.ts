/**
 * Distributions as finite tables. Continuous ones become 256 equally likely points, rounded to whole numbers; discrete
 * ones stay exact. So the simulation can draw with one look-up, and a posterior can be summed without sampling.
 */
import type { Distribution } from "./dossier-file.ts";
import { CERTAIN } from "./luck.ts";
import { exp, ln, normalQuantile } from "./numerals.ts";

/** A distribution as a table that a draw is looked up in. */
export interface Table {
  /** Distinct outcomes, in rising order for numbers; for named states their positions. */
  readonly values: readonly number[];
  /** For each outcome the draw (below 2^32) at which the next one starts. The last is 2^32. */
  readonly upto: readonly number[];
}

const POINTS = 256;
/** Discrete tails beyond this are cut. */
const CUT = 1e-9;

/** The outcome's position for a draw from 0 up to 2^32. */
export function look(table: Table, draw: number): number {
  const { upto } = table;
  let low = 0;
  let high = upto.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (draw < (upto[middle] ?? CERTAIN)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The probability, 0 to 1, of the outcome at a position. */
export function share(table: Table, position: number): number {
  return ((table.upto[position] ?? CERTAIN) - (table.upto[position - 1] ?? 0)) / CERTAIN;
}

/** The draw at which so much of a whole ends: exact for whole numbers, which are fractions. */
function boundary(part: number, whole: number): number {
  if (!Number.isSafeInteger(part) || !Number.isSafeInteger(whole)) return Math.floor((part / whole) * CERTAIN + 0.5);
  // Twice, so that half a draw is rounded up.
  return Number((2n * BigInt(part) * BigInt(CERTAIN) + BigInt(whole)) / (2n * BigInt(whole)));
}

/** A table of outcomes with weights that need not add up to anything in particular. */
export function weighted(values: readonly number[], weights: readonly number[]): Table {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0)) throw new RangeError("the weights of a table add up to nothing");
  let sum = 0;
  const upto = weights.map((weight) => {
    sum += weight;
    return boundary(sum, total);
  });
  return { values, upto };
}

/** Equal neighbours among points in rising order become one outcome with their weights together. */
function fromPoints(points: readonly number[]): Table {
  const values: number[] = [];
  const weights: number[] = [];
  for (const point of points) {
    const last = values.length - 1;
    if (values[last] === point) weights[last] = (weights[last] ?? 0) + 1;
    else {
      values.push(point);
      weights.push(1);
    }
  }
  return weighted(values, weights);
}

function quantiles(quantile: (p: number) => number): Table {
  const points = Array.from({ length: POINTS }, (_, i) => Math.floor(quantile((i + 0.5) / POINTS) + 0.5));
  return fromPoints(points.sort((a, b) => a - b));
}

/** Quantile of the triangular distribution. */
function triangular(low: number, mode: number, high: number, p: number): number {
  const width = high - low;
  if (width === 0) return low;
  const turn = (mode - low) / width;
  return p < turn ? low + Math.sqrt(p * width * (mode - low)) : high - Math.sqrt((1 - p) * width * (high - mode));
}

/** Beyond this a beta distribution is narrower than the grid on which it is summed. */
const NARROWEST = 1000;

const CELLS = 4096;
/** Below this, from the highest point, a density of all cells together changes no digit of the sum. */
const FADED = -60;
/** Logarithms of the middles of the cells, reckoned when first needed; 1 - x is the middle of the cell as far from the end. */
let middles: readonly number[] = [];

/** Beta(a, b) over 0 to 100: the density summed over a fine grid and read back at the wanted points. */
function beta(a: number, b: number): Table {
  if (middles.length === 0) middles = Array.from({ length: CELLS }, (_, i) => ln((i + 0.5) / CELLS));
  const logs = middles.map((log, i) => (a - 1) * log + (b - 1) * (middles[CELLS - 1 - i] ?? 0));
  // Reckoned from the highest point, or a narrow density would be too small to count anywhere.
  const top = logs.reduce((most, log) => Math.max(most, log), Number.NEGATIVE_INFINITY);
  const density = logs.map((log) => (log - top < FADED ? 0 : exp(log - top)));
  const total = density.reduce((sum, d) => sum + d, 0);
  let cell = 0;
  let below = 0;
  return quantiles((p) => {
    while (cell < CELLS - 1 && below + (density[cell] ?? 0) < p * total) {
      below += density[cell] ?? 0;
      cell++;
    }
    const within = (p * total - below) / (density[cell] ?? 1);
    return (100 * (cell + within)) / CELLS;
  });
}

function poisson(mean: number): Table {
  const values: number[] = [];
  const weights: number[] = [];
  let probability = exp(-mean);
  for (let n = 0; n <= mean || probability >= CUT; n++) {
    values.push(n);
    weights.push(probability);
    probability = (probability * mean) / (n + 1);
  }
  return weighted(values, weights);
}

/** Two thirds of the way from the 10th to the 90th percentile lies this many deviations apart. */
const TEN_TO_NINETY = 2.5631031310892007;

/**
 * The table of a distribution.
 * @throws RangeError when its numbers cannot be a distribution, with a sentence that says why.
 */
export function tabulate(spread: Distribution): Table {
  if ("exactly" in spread) return quantiles(() => spread.exactly);
  if ("poisson" in spread) {
    if (!(spread.poisson > 0 && spread.poisson <= 100)) {
      throw new RangeError("the mean of a Poisson distribution lies between 0 and 100");
    }
    return poisson(spread.poisson);
  }
  if ("uniform" in spread) {
    const [low, high] = spread.uniform;
    if (low > high) throw new RangeError(`uniform runs from low to high, not from ${low} to ${high}`);
    return quantiles((p) => low - 0.5 + p * (high - low + 1));
  }
  if ("triangular" in spread) {
    const [low, mode, high] = spread.triangular;
    if (low > mode || mode > high) {
      throw new RangeError(`triangular runs from low over mode to high, not ${low}, ${mode}, ${high}`);
    }
    return quantiles((p) => triangular(low, mode, high, p));
  }
  if ("normal" in spread) {
    const [mean, deviation] = spread.normal;
    if (deviation < 0) throw new RangeError("a deviation is not negative");
    return quantiles((p) => mean + deviation * normalQuantile(p));
  }
  if ("lognormal" in spread) {
    const [median, low, high] = spread.lognormal;
    if (!(0 < low && low < median && median < high)) {
      throw new RangeError(`lognormal takes median, 10 % and 90 %, with 0 < ${low} < ${median} < ${high}`);
    }
    const sigma = (ln(high) - ln(low)) / TEN_TO_NINETY;
    return quantiles((p) => median * exp(sigma * normalQuantile(p)));
  }
  const [a, b] = spread.beta;
  if (!(a > 0 && b > 0 && a <= NARROWEST && b <= NARROWEST)) {
    throw new RangeError(`both numbers of a beta distribution are above 0, and ${NARROWEST} at most`);
  }
  return beta(a, b);
}
