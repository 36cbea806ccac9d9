/** Comparing options in the same fates, judge by judge. Judges are never added up here. */

import { at } from "../sim/dossier/at.ts";
import type { JudgeIndex } from "../sim/dossier/indexes.ts";
import type { Column, End } from "./trial.ts";

/** A judge counts as higher when it is so in at least this share of the fates. */
export const MATTERS = 0.05;

/** As people see the judges, or as their rules add up before the bounds. */
export type Measure = "stands" | "sums";

/** In how many fates, of those in which both were open, one column is higher with a judge. */
function higher(a: Column, b: Column, judge: JudgeIndex, measure: Measure): { both: number; a: number; b: number } {
  const count = { both: 0, a: 0, b: 0 };
  a.forEach((mine, fate) => {
    const other = b[fate];
    if (mine === null || other === null || other === undefined) return;
    count.both++;
    const difference = at(mine[measure], judge) - at(other[measure], judge);
    if (difference > 0) count.a++;
    if (difference < 0) count.b++;
  });
  return count;
}

/** A dominates B when no judge puts B higher in 5 % of fates and some judge puts A higher in at least 5 %. */
export function dominates(a: Column, b: Column, judges: number, measure: Measure): boolean {
  let above = false;
  for (let judge = 0; judge < judges; judge++) {
    const count = higher(a, b, judge, measure);
    if (count.both === 0 || count.b >= MATTERS * count.both) return false;
    if (count.a >= MATTERS * count.both) above = true;
  }
  return above;
}

/** The mean over the fates in which it was open. */
export function meanOver(column: Column, value: (end: End) => number): number {
  const open = column.filter((one) => one !== null);
  return open.reduce((sum, one) => sum + value(one), 0) / Math.max(1, open.length);
}

/** The option whose mean is highest, or as good as, with every judge who tells the options apart; -1 for none. */
export function bestForAll(columns: readonly Column[], judges: number): number {
  const telling = Array.from({ length: judges }, (_, judge) =>
    columns.map((column) => meanOver(column, ({ stands }) => at(stands, judge))),
  ).filter((means) => Math.max(...means) - Math.min(...means) >= MATTERS);
  if (telling.length === 0) return -1;
  return columns.findIndex((_, option) =>
    telling.every((means) => at(means, option) >= Math.max(...means) - MATTERS / 2),
  );
}
