/** What somebody would say if asked now, how likely each answer is, and what could be believed after it. */

import { at } from "../dossier/at.ts";
import type { Signal } from "../dossier/dossier.ts";
import { share } from "../dossier/draw-table.ts";
import type { By, UnknownIndex } from "../dossier/indexes.ts";
import { branch } from "../world/truth.ts";
import type { Desk } from "../world/world.ts";
import { unknownsOfSignal } from "./bearing.ts";
import type { Belief } from "./belief.ts";

/** How likely an answer is before one asks, and what it would tell. */
export interface LikelyAnswer {
  /** Position of the answer. */
  readonly answer: number;
  /** From 0 to 1, given what is believed. */
  readonly probability: number;
  /** By unknown: the probability of each of its outcomes once this answer was given; as before where it never is. */
  readonly marginals: By<UnknownIndex, readonly number[]>;
}

/**
 * Every answer that a source or caller may give, by Bayes: exact where the belief is. What the call itself changes in the
 * world, such as the time it takes, is left out.
 * @param desk as it is at the moment of asking; its gauges are taken as they are
 */
export function likelyAnswers(desk: Desk, belief: Belief, signal: Signal): LikelyAnswer[] {
  const reads = unknownsOfSignal(signal);
  // Whatever the odds read hangs together, so it lies in one part of the belief; the parts do not depend on each other.
  const part = belief.parts.find(({ unknowns }) => unknowns.some((unknown) => reads.has(unknown)));
  const ways = part?.combinations ?? [[]];
  const joint = ways.map((combination, way) => {
    const unknowns = desk.hidden.unknowns.slice();
    part?.unknowns.forEach((unknown, place) => {
      unknowns[unknown] = at(combination, place);
    });
    const odds = branch(signal.odds, { ...desk, hidden: { ...desk.hidden, unknowns } });
    const before = part === undefined ? 1 : at(part.shares, way);
    return new Map(odds?.values.map((answer, place) => [answer, before * share(odds, place)]));
  });
  const answers = [...new Set(signal.odds.flatMap(({ value }) => value.values))].sort((a, b) => a - b);
  return answers.map((answer) => {
    const weights = joint.map((odds) => odds.get(answer) ?? 0);
    const probability = weights.reduce((sum, weight) => sum + weight, 0);
    const marginals = belief.marginals.map((before, unknown) => {
      const place = part?.unknowns.indexOf(unknown) ?? -1;
      if (place < 0 || probability === 0) return before;
      return before.map((_, outcome) =>
        ways.reduce(
          (sum, combination, way) => (at(combination, place) === outcome ? sum + at(weights, way) / probability : sum),
          0,
        ),
      );
    });
    return { answer, probability, marginals };
  });
}
