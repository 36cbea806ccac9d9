/**
 * Figures about a dossier as a whole, for its author: how much is luck, whether hindsight can mislead, what the bounds
 * hide, and whether one kind of act quietly wins. What judges think is put together only here, to find such an act; it
 * is told to nobody who plays.
 */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { JudgeIndex } from "../sim/dossier/indexes.ts";
import { type Coping, VALUES, type Value } from "../sim/dossier/vocabulary.ts";
import { likingOf } from "../sim/reckoning/bots.ts";
import { MATTERS, meanOver } from "./dominance.ts";
import type { Column, End, Trial } from "./trial.ts";

/** How one judge looks at the random plans. Shares are from 0 to 1. */
interface JudgeFigures {
  readonly judge: string;
  /** Share of the variance of stands that is luck: what differs between fates of the same plan. */
  readonly luck: number;
  /** Of pairs of plans whose means are half a point or more apart: how often the better one looks worse in one fate. */
  readonly reversal: number;
  /** Whether there are such pairs at all. */
  readonly tellsApart: boolean;
  /** Share of stands at -2 or 2. */
  readonly atBounds: number;
  /** Share of stands at which the rules went beyond -2 or 2. */
  readonly beyondBounds: number;
}

/** One decision as anybody comes to it. */
export interface DecisionFigures {
  readonly decision: string;
  /** The option with the highest sum over judges of unbounded stands, and that mean sum. */
  readonly best: string;
  readonly sum: number;
  readonly coping: Coping;
  /** The values that it honours most. */
  readonly honours: readonly Value[];
  /** All options with their mean sums, the highest first. */
  readonly sums: readonly { readonly option: string; readonly sum: number }[];
  /** Share of fates in which the ending depends on what is chosen. */
  readonly movesEnding: number;
  /** Judges, of all, whose stand depends on what is chosen in at least 5 % of the fates. */
  readonly moves: readonly string[];
  /** Of those, the ones who look late. */
  readonly movesLate: readonly string[];
  /** Options that nobody takes who wants any two values. */
  readonly unwanted: readonly string[];
}

/** Figures about a dossier over random plans and fates. Shares are from 0 to 1. */
export interface Figures {
  readonly plans: number;
  readonly fates: number;
  readonly judges: readonly JudgeFigures[];
  readonly atBounds: number;
  readonly decisions: readonly DecisionFigures[];
}

function meanOf(list: readonly number[]): number {
  return list.reduce((sum, one) => sum + one, 0) / Math.max(1, list.length);
}

function varianceOf(list: readonly number[]): number {
  const middle = meanOf(list);
  return meanOf(list.map((one) => (one - middle) * (one - middle)));
}

/** Means this far apart are clearly different. Source: design. */
const CLEARLY = 0.5;

/** How often, over all pairs of plans that clearly differ, the better one stands lower in the same fate; null for no pair. */
function reversalOf(rows: readonly (readonly number[])[]): number | null {
  const ranked = rows.map((row) => ({ row, middle: meanOf(row) })).sort((a, b) => b.middle - a.middle);
  let pairs = 0;
  let worse = 0;
  ranked.forEach((better, i) => {
    for (const other of ranked.slice(i + 1)) {
      if (better.middle - other.middle < CLEARLY) continue;
      better.row.forEach((value, fate) => {
        pairs++;
        if (value < at(other.row, fate)) worse++;
      });
    }
  });
  return pairs === 0 ? null : worse / pairs;
}

const BOUND = 2;

function judgeFigures(dossier: Dossier, ends: readonly (readonly End[])[], judge: JudgeIndex): JudgeFigures {
  const rows = ends.map((row) => row.map(({ stands }) => at(stands, judge)));
  const all = rows.flat();
  const whole = varianceOf(all);
  const reversal = reversalOf(rows);
  const share = (list: readonly number[], fits: (one: number) => boolean) =>
    list.filter(fits).length / Math.max(1, list.length);
  const sums = ends.flatMap((row) => row.map((end) => at(end.sums, judge)));
  return {
    judge: at(dossier.judges, judge).id,
    luck: whole === 0 ? 0 : meanOf(rows.map(varianceOf)) / whole,
    reversal: reversal ?? 0,
    tellsApart: reversal !== null,
    atBounds: share(all, (one) => Math.abs(one) === BOUND),
    beyondBounds: share(sums, (one) => Math.abs(one) > BOUND),
  };
}

/** Positions of the judges who look late: the later half, by date. */
function lateJudges(dossier: Dossier): number[] {
  const byDate = dossier.judges.map(({ looks }, judge) => ({ looks, judge })).sort((a, b) => a.looks - b.looks);
  return byDate.slice(Math.floor(byDate.length / 2)).map(({ judge }) => judge);
}

/** Share of the fates in which a value is not the same for every option that was open. */
function differs(columns: readonly Column[], value: (end: End) => number): number {
  const fates = at(columns, 0).length;
  let different = 0;
  for (let fate = 0; fate < fates; fate++) {
    const seen = new Set<number>();
    for (const column of columns) {
      const end = column[fate];
      if (end) seen.add(value(end));
    }
    if (seen.size > 1) different++;
  }
  return different / Math.max(1, fates);
}

/** Everything that two values can ask for: the one most, the other most, or both alike. */
function tastes(dossier: Dossier): (readonly number[])[] {
  return VALUES.flatMap((first) =>
    VALUES.filter((second) => second !== first).flatMap((second) => {
      const one = likingOf(dossier, [first, second]);
      const two = likingOf(dossier, [second, first]);
      return [one, one.map((liking, option) => liking + at(two, option))];
    }),
  );
}

/** Options, by place in the decision, that nobody takes who wants any two values, wherever they have come from. */
function unwanted(options: readonly number[], columns: readonly Column[], likings: readonly (readonly number[])[]) {
  const sets = new Set<string>();
  const fates = at(columns, 0).length;
  for (let fate = 0; fate < fates; fate++) {
    // The last is not deciding, which nobody chooses.
    sets.add(
      columns
        .slice(0, -1)
        .flatMap((column, i) => (column[fate] ? [i] : []))
        .join(" "),
    );
  }
  const taken = new Set<number>();
  for (const set of sets) {
    const open = set === "" ? [] : set.split(" ").map(Number);
    for (const likes of likings) {
      const liking = (i: number) => at(likes, at(options, i));
      const most = Math.max(...open.map(liking));
      const best = open.filter((i) => liking(i) === most);
      // Nobody is drawn to what only does as little harm as others.
      if (best.length === 1 || most > 0) for (const i of best) taken.add(i);
    }
  }
  return columns.slice(0, -1).flatMap((column, i) => (column.some((one) => one !== null) && !taken.has(i) ? [i] : []));
}

function decisionFigures(dossier: Dossier, { decision, columns }: Trial, likings: readonly (readonly number[])[]) {
  const { id, options } = at(dossier.decisions, decision);
  const name = (i: number) => at(dossier.options, at(options, i)).id;
  const sums = columns
    .flatMap((column, i) =>
      column.some((one) => one !== null)
        ? [{ option: name(i), sum: meanOver(column, (end) => end.sums.reduce((sum, one) => sum + one, 0)) }]
        : [],
    )
    .sort((a, b) => b.sum - a.sum);
  const best = at(sums, 0);
  const file = dossier.file.decisions[id]?.options[best.option];
  const most = Math.max(1, ...VALUES.map((value) => file?.values[value] ?? 0));
  const moved = dossier.judges.flatMap((_, judge) =>
    differs(columns, ({ stands }) => at(stands, judge)) >= MATTERS ? [judge] : [],
  );
  const late = lateJudges(dossier);
  const judgeId = (judge: JudgeIndex) => at(dossier.judges, judge).id;
  return {
    decision: id,
    best: best.option,
    sum: best.sum,
    coping: file?.coping ?? ("drift" as const),
    honours: VALUES.filter((value) => file?.values[value] === most),
    sums,
    movesEnding: differs(columns, ({ ending }) => ending),
    moves: moved.map(judgeId),
    movesLate: moved.filter((judge) => late.includes(judge)).map(judgeId),
    unwanted: unwanted(options, columns, likings).map(name),
  };
}

/** Reckons the figures from what random plans came to, and from what options do as anybody comes to them. */
export function figuresOf(dossier: Dossier, ends: readonly (readonly End[])[], trials: readonly Trial[]): Figures {
  const judges = dossier.judges.map((_, judge) => judgeFigures(dossier, ends, judge));
  const likings = tastes(dossier);
  return {
    plans: ends.length,
    fates: ends[0]?.length ?? 0,
    judges,
    atBounds: meanOf(judges.map(({ atBounds }) => atBounds)),
    decisions: trials.filter(({ path }) => path === "anybody").map((trial) => decisionFigures(dossier, trial, likings)),
  };
}
