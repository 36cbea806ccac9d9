import { at } from "../dossier/at.ts";
import type { JudgeIndex } from "../dossier/indexes.ts";
import { trueOf } from "./truth.ts";
import type { Desk } from "./world.ts";

const FIRMEST = 2;

/**
 * How a judge stands on a desk as it is now: the sum of the rules that hold, kept between -2 and 2, and the positions
 * of those rules. Stands of different judges are never combined.
 */
export function weigh(desk: Desk, judge: JudgeIndex): { stand: number; reasons: readonly number[] } {
  let sum = 0;
  const reasons: number[] = [];
  at(desk.dossier.judges, judge).rules.forEach((rule, position) => {
    if (!trueOf(rule.if, desk)) return;
    sum += rule.by;
    reasons.push(position);
  });
  return { stand: Math.max(-FIRMEST, Math.min(FIRMEST, sum)), reasons };
}

/**
 * What the rules that counted add up to with each judge, before it was kept between -2 and 2. Nobody sees these but
 * authors, to whom they tell which differences the bounds hide.
 */
export function unbounded(desk: Desk): readonly number[] {
  const { dossier, hidden } = desk;
  return dossier.judges.map(({ rules }, judge) =>
    at(hidden.reasons, judge).reduce((sum, reason) => sum + at(rules, reason).by, 0),
  );
}
