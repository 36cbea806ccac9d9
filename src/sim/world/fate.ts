import { look, type Table } from "../dossier/draw-table.ts";
import { CERTAIN, luck, type Seed } from "../dossier/luck.ts";

/**
 * One complete draw of all unknowns and chances: a seed, plus values that are fixed. Fixed values are by luck key (and
 * step) and hold the position of an outcome; they serve the posterior and "the same decision, another ending".
 */
export interface Fate {
  readonly seed: Seed;
  readonly fixed: ReadonlyMap<string, number> | null;
  /** By the name of a draw: the seed of another night from which it is taken, so that one thing can be drawn anew. */
  readonly nights?: ReadonlyMap<string, Seed>;
}

/** The name under which a draw can be fixed. */
export function drawName(key: number, step: number): string {
  return `${key}:${step}`;
}

/** A fate of which nothing is fixed. */
export function fateOf(seed: Seed): Fate {
  return { seed, fixed: null };
}

function luckOf(fate: Fate, key: number, step: number): number {
  return luck(fate.nights?.get(drawName(key, step)) ?? fate.seed, key, step);
}

/** The position of the outcome that this fate has for a table. */
export function draw(fate: Fate, key: number, step: number, table: Table): number {
  if (fate.fixed !== null) {
    const position = fate.fixed.get(drawName(key, step));
    // Fixed draws come from files and links too; an outcome that does not exist fixes nothing.
    if (position !== undefined && table.values[position] !== undefined) return position;
  }
  return look(table, luckOf(fate, key, step));
}

/** Whether something with this chance (a threshold below 2^32) happens in this fate. */
export function happens(fate: Fate, key: number, step: number, threshold: number): boolean {
  if (fate.fixed !== null) {
    const position = fate.fixed.get(drawName(key, step));
    if (position !== undefined) return position === 1;
  }
  return threshold >= CERTAIN || luckOf(fate, key, step) < threshold;
}
