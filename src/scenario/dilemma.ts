/**
 * The dilemma check. Every option of every decision is played through the same fates, from states that bots and random
 * plans have reached and with those playing on. Whether there is a dilemma is asked judge by judge; only the figures for
 * the author (see `figures.ts`) put judges together.
 */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { JudgeIndex } from "../sim/dossier/indexes.ts";
import { countStands } from "../sim/reckoning/futures.ts";
import { bestForAll, dominates, meanOver } from "./dominance.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { type Column, PATHS, type Path, PLANS, playPlans, type Trial, tryOptions } from "./trial.ts";

/** How the judges took one option at one decision, from where one path had come. */
interface OptionSpread {
  readonly option: string;
  readonly fates: number;
  /** By judge: five counts, from firmly against to firmly in favour. */
  readonly stands: readonly (readonly number[])[];
  /** By judge: the mean of what the rules add up to before the bounds. */
  readonly sums: readonly number[];
}

/** One option that leaves another nothing to be chosen for. */
export interface Dominance {
  readonly better: string;
  readonly worse: string;
}

/** What the check found at one decision, coming along one path. */
export interface DecisionReport {
  readonly decision: string;
  readonly path: Path;
  readonly options: readonly OptionSpread[];
  readonly dominances: readonly Dominance[];
  /** The same with what the rules add up to before the bounds. */
  readonly unboundedDominances: readonly Dominance[];
  /** The option that no judge would have had otherwise; null when there is none. */
  readonly bestForAll: string | null;
}

/** Whether the decisions of a dossier are dilemmas, as measured. */
export interface DilemmaReport {
  /** Fates that were played; fewer than asked when it was stopped. */
  readonly fates: number;
  readonly judges: readonly string[];
  readonly decisions: readonly DecisionReport[];
  /** Dominance along all paths that reach the decision. */
  readonly dominated: readonly (Dominance & { readonly decision: string })[];
  /** Best for all judges along all paths that reach the decision. */
  readonly keys: readonly { readonly decision: string; readonly option: string }[];
  /** Whether some judge's stand on some option depends on fate. */
  readonly luckMatters: boolean;
  readonly figures: Figures;
}

function tally(column: Column, judge: JudgeIndex): number[] {
  return countStands(column.flatMap((one) => (one === null ? [] : [at(one.stands, judge)])));
}

function reportTrial(dossier: Dossier, { decision, path, columns }: Trial): DecisionReport {
  const { options, id } = at(dossier.decisions, decision);
  const judges = dossier.judges.length;
  const name = (i: number) => at(dossier.options, at(options, i)).id;
  const isDefault = (i: number) => at(dossier.options, at(options, i)).default;
  const used = columns.flatMap((column, i) => (column.some((one) => one !== null) ? [i] : []));
  const best = bestForAll(
    used.map((i) => at(columns, i)),
    judges,
  );
  // Not deciding is a course of things, not an option: it may be the worst, but it may not be the best.
  const dominances = (measure: "stands" | "sums") =>
    used.flatMap((a) =>
      used.flatMap((b) =>
        a !== b && !isDefault(b) && dominates(at(columns, a), at(columns, b), judges, measure)
          ? [{ better: name(a), worse: name(b) }]
          : [],
      ),
    );
  return {
    decision: id,
    path,
    options: used.map((i) => ({
      option: name(i),
      fates: at(columns, i).filter((one) => one !== null).length,
      stands: dossier.judges.map((_, judge) => tally(at(columns, i), judge)),
      sums: dossier.judges.map((_, judge) => meanOver(at(columns, i), ({ sums }) => at(sums, judge))),
    })),
    dominances: dominances("stands"),
    unboundedDominances: dominances("sums"),
    bestForAll: best < 0 ? null : name(at(used, best)),
  };
}

/** What was found along every path that reaches a decision. */
function alongAllPaths<T>(
  reports: readonly DecisionReport[],
  found: (report: DecisionReport) => readonly T[],
  same: (a: T, b: T) => boolean,
): (T & { decision: string })[] {
  const decisions = [...new Set(reports.map((report) => report.decision))];
  return decisions.flatMap((decision) => {
    const [first, ...others] = reports.filter((report) => report.decision === decision);
    if (first === undefined) return [];
    return found(first)
      .filter((one) => others.every((other) => found(other).some((two) => same(one, two))))
      .map((one) => ({ ...one, decision }));
  });
}

/** Whether two dominances are of the same options. */
export function sameDominance(a: Dominance, b: Dominance): boolean {
  return a.better === b.better && a.worse === b.worse;
}

/** Fates in which each random plan is played, for the figures. */
const PLAN_FATES = 150;

/**
 * Runs the check over so many fates.
 * @param goOn is told the share that is done, from 0 to 1, and can stop it: then the report is about what was played.
 */
export function checkDilemma(
  dossier: Dossier,
  fates: number,
  goOn: (share: number) => boolean = () => true,
): DilemmaReport {
  const planFates = Math.min(fates, PLAN_FATES);
  const planGames = PLANS * planFates;
  // From half-way on average every option is played to the end.
  const optionGames = PATHS.length * (1 + dossier.options.length / 2);
  const share = (games: number) => games / (planGames + fates * optionGames);
  const ends = playPlans(dossier, planFates, (plans) => goOn(share(plans * planFates)));
  let played = 0;
  const trials = tryOptions(dossier, fates, (done) => {
    played = done;
    return goOn(share(planGames + done * optionGames));
  });
  const decisions = trials.map((trial) => reportTrial(dossier, trial));
  return {
    fates: played,
    judges: dossier.judges.map((judge) => judge.id),
    decisions,
    dominated: alongAllPaths(decisions, (report) => report.dominances, sameDominance),
    keys: alongAllPaths(
      decisions,
      (report) => (report.bestForAll === null ? [] : [{ option: report.bestForAll }]),
      (a, b) => a.option === b.option,
    ),
    luckMatters: decisions.some((report) =>
      report.options.some((option) => option.stands.some((counts) => counts.filter((count) => count > 0).length > 1)),
    ),
    figures: figuresOf(dossier, ends, trials),
  };
}
