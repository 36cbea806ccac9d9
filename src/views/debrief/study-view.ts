/** What one could believe at a decision, what each option led to in those fates, and what one more call was worth. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import { share } from "../../sim/dossier/draw-table.ts";
import type { DecisionIndex, UnknownIndex } from "../../sim/dossier/indexes.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { Belief } from "../../sim/reckoning/belief.ts";
import type { Through } from "../../sim/reckoning/counterfactual.ts";
import { countByJudge } from "../../sim/reckoning/futures.ts";
import { filled, type Line, NO_WORDS } from "../line.ts";
import { outcomeLine, questionOf } from "../naming.ts";

/** One outcome of an unknown: how likely before anything was heard, and at the decision. Shares add up to 1. */
interface OutcomeView {
  readonly says: Line;
  readonly before: number;
  readonly then: number;
  readonly was: boolean;
}

/** What could be believed of one unknown. */
export interface BeliefView {
  readonly id: string;
  readonly asks: Words;
  readonly outcomes: readonly OutcomeView[];
  /** Whether anything heard made a difference. */
  readonly moved: boolean;
}

/** An option with, by judge, five counts of stands from firmly against to firmly in favour. */
export interface ThroughView {
  readonly option: string | null;
  readonly says: Words;
  readonly own: boolean;
  readonly stands: readonly (readonly number[])[];
}

/** A call that was not made: what would have been said, and by judge how much it was worth (a mean stand). */
export interface CallView {
  readonly source: string;
  readonly who: Words;
  readonly asks: Words;
  readonly would: Words | null;
  /** Null until it has been reckoned. */
  readonly worth: readonly number[] | null;
}

/** What could be reckoned at a decision. */
export interface StudyView {
  readonly decision: string;
  readonly question: Words;
  /** Fates that agreed with everything seen; grows. */
  readonly fates: number;
  readonly wanted: number;
  /** Whether the beliefs are exact; where not, how many draws they are worth. */
  readonly exact: boolean;
  readonly effective: number;
  readonly judges: readonly { readonly id: string; readonly who: Words }[];
  readonly beliefs: readonly BeliefView[];
  readonly options: readonly ThroughView[];
  readonly calls: readonly CallView[];
}

/** An unknown with more outcomes than this is told in this many groups of equal size. */
const GROUPS = 4;

interface Slice {
  readonly low: number;
  readonly high: number;
}

function slicesOf(count: number): Slice[] {
  if (count <= 2 * GROUPS) return Array.from({ length: count }, (_, i) => ({ low: i, high: i }));
  return Array.from({ length: GROUPS }, (_, i) => ({
    low: Math.floor((i * count) / GROUPS),
    high: Math.floor(((i + 1) * count) / GROUPS) - 1,
  }));
}

function sliceLine(dossier: Dossier, unknown: UnknownIndex, { low, high }: Slice): Line {
  const { table } = at(dossier.unknowns, unknown);
  const [first, last] = [at(table.values, low), at(table.values, high)];
  if (low === high || first === last) return outcomeLine(dossier, unknown, low);
  return filled("study.between", { low: first, high: last });
}

/** What was believed of one unknown, by outcome or by groups of outcomes. */
export function beliefView(dossier: Dossier, belief: Belief, unknown: UnknownIndex, was: number): BeliefView {
  const { id, table } = at(dossier.unknowns, unknown);
  const marginal = at(belief.marginals, unknown);
  const outcomes = slicesOf(table.values.length).map((slice): OutcomeView => {
    let [before, then] = [0, 0];
    for (let i = slice.low; i <= slice.high; i++) {
      before += share(table, i);
      then += at(marginal, i);
    }
    return { says: sliceLine(dossier, unknown, slice), before, then, was: was >= slice.low && was <= slice.high };
  });
  return {
    id,
    asks: dossier.file.unknowns[id]?.asks ?? NO_WORDS,
    outcomes,
    moved: outcomes.some(({ before, then }) => Math.abs(before - then) > 0.005),
  };
}

/** What an option led to, in words and counts. `own` is the option that was really taken; null is not deciding. */
export function throughView(
  dossier: Dossier,
  decision: DecisionIndex,
  through: Through,
  own: string | null,
): ThroughView {
  const file = dossier.file.decisions[at(dossier.decisions, decision).id];
  const option = through.option === null ? undefined : file?.options[through.option];
  return {
    option: through.option,
    says: option?.says ?? file?.["not-deciding"].done ?? NO_WORDS,
    own: through.option === own,
    stands: countByJudge(dossier, through.outcomes),
  };
}

/** The question of a decision, by position, and who judges. */
export function studyHead(
  dossier: Dossier,
  decision: DecisionIndex,
): Pick<StudyView, "decision" | "question" | "judges"> {
  return {
    decision: at(dossier.decisions, decision).id,
    question: questionOf(dossier, decision),
    judges: dossier.judges.map(({ id }) => ({
      id,
      who: dossier.file.judges[id]?.who ?? NO_WORDS,
    })),
  };
}
