import { type Table, weighted } from "../draw-table.ts";
import { type Path, told } from "../fault.ts";
import type { Compilation } from "./compilation.ts";

/** Weights are counted in millionths, so that 99.7 and 0.3 are the fractions that were published. */
const MILLION = 1_000_000;
/** Weights that come to about a hundred were meant to be per cents. Source: design. */
const ABOUT = { low: 90, high: 110 };

/** A number of millionths as people write it. */
function written(millionths: number): string {
  return String(millionths / MILLION);
}

/**
 * The table of weights by position: what each has of all of them together. They need not add up to anything, but when
 * they nearly add up to 100, one of them is wrong.
 */
export function compileWeights(c: Compilation, weights: readonly number[], path: Path): Table {
  const exact = weights.map((weight) => Math.floor(weight * MILLION + 0.5));
  const sum = exact.reduce((total, one) => total + one, 0);
  const isNearly = sum !== 100 * MILLION && sum >= ABOUT.low * MILLION && sum <= ABOUT.high * MILLION;
  if (sum === 0 || isNearly) {
    c.fault(path, "odds", told("oddsNearHundred", { sum: written(sum) }));
  }
  if (sum === 0) return weighted([0], [1]);
  return weighted(
    exact.map((_, position) => position),
    exact,
  );
}
