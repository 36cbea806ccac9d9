/**
 * The dilemma check. Every option of every decision is played through the same fates, from states that three bots have
 * reached and with those bots playing on. Judges are compared one by one and never added up.
 */
import { at } from "../sim/at.ts";
import { BOTS, type Bot, type Tastes, tastesOf } from "../sim/bots.ts";
import type { Dossier } from "../sim/dossier.ts";
import { fateOf } from "../sim/fate.ts";
import { ahead, letPlay } from "../sim/futures.ts";
import { perform, start } from "../sim/perform.ts";
import { cloneWorld, type World } from "../sim/world.ts";

/** A judge counts as higher when it is so in at least this share of the fates. */
const MATTERS = 0.05;

/** How the judges took one option at one decision, from where one bot had come. */
interface OptionSpread {
  readonly option: string;
  readonly fates: number;
  /** By judge: five counts, from firmly against to firmly in favour. */
  readonly stands: readonly (readonly number[])[];
}

/** One option that leaves another nothing to be chosen for. */
interface Dominance {
  readonly better: string;
  readonly worse: string;
}

/** What the check found at one decision, coming from one bot. */
export interface DecisionReport {
  readonly decision: string;
  readonly bot: Bot;
  readonly options: readonly OptionSpread[];
  readonly dominances: readonly Dominance[];
  /** The option that no judge would have had otherwise; null when there is none. */
  readonly bestForAll: string | null;
}

export interface DilemmaReport {
  readonly fates: number;
  readonly judges: readonly string[];
  readonly decisions: readonly DecisionReport[];
  /** Dominance under all bots that reach the decision. */
  readonly dominated: readonly (Dominance & { readonly decision: string })[];
  /** Best for all judges under all bots that reach the decision. */
  readonly keys: readonly { readonly decision: string; readonly option: string }[];
  /** Whether some judge's stand on some option depends on fate. */
  readonly luckMatters: boolean;
}

/** Stands by judge; null where the option was not open in that fate. */
type Column = (readonly number[] | null)[];

function playOption(world: World, option: number, tastes: Tastes, bot: Bot): readonly number[] | null {
  const { dossier } = world;
  const chosen = at(dossier.options, option);
  const decision = at(dossier.decisions, chosen.decision).id;
  const branch = cloneWorld(world);
  const draft = ahead(branch);
  if (chosen.default) perform(draft, { do: "expire", decision });
  else if (perform(draft, { do: "choose", decision, option: chosen.id }) !== null) return null;
  letPlay(branch, tastes, bot);
  return branch.hidden.stands;
}

/** Lets the bot make its calls first, so that options are weighed where it would decide. */
function readyToDecide(world: World, tastes: Tastes, bot: Bot, decision: number): boolean {
  letPlay(world, tastes, bot, decision);
  return world.known.decision === decision && world.known.phase === "deliberating";
}

function tally(column: Column, judge: number): number[] {
  return [-2, -1, 0, 1, 2].map((stand) => column.filter((one) => one !== null && one[judge] === stand).length);
}

/** In how many fates, of those in which both were open, one column stands higher with a judge. */
function higher(a: Column, b: Column, judge: number): { both: number; a: number; b: number } {
  const count = { both: 0, a: 0, b: 0 };
  a.forEach((mine, fate) => {
    const other = b[fate];
    if (mine === null || other === null || other === undefined) return;
    count.both++;
    const difference = at(mine, judge) - at(other, judge);
    if (difference > 0) count.a++;
    if (difference < 0) count.b++;
  });
  return count;
}

/** A dominates B when no judge puts B higher in 5 % of fates and some judge puts A higher in at least 5 %. */
function dominates(a: Column, b: Column, judges: number): boolean {
  let above = false;
  for (let judge = 0; judge < judges; judge++) {
    const count = higher(a, b, judge);
    if (count.both === 0 || count.b >= MATTERS * count.both) return false;
    if (count.a >= MATTERS * count.both) above = true;
  }
  return above;
}

function mean(column: Column, judge: number): number {
  const open = column.filter((one) => one !== null);
  return open.reduce((sum, one) => sum + at(one, judge), 0) / Math.max(1, open.length);
}

/** The option whose mean is highest, or as good as, with every judge who tells the options apart. */
function bestForAll(columns: readonly Column[], judges: number): number {
  const telling = Array.from({ length: judges }, (_, judge) => columns.map((column) => mean(column, judge))).filter(
    (means) => Math.max(...means) - Math.min(...means) >= MATTERS,
  );
  if (telling.length === 0) return -1;
  return columns.findIndex((_, option) =>
    telling.every((means) => at(means, option) >= Math.max(...means) - MATTERS / 2),
  );
}

function reportDecision(
  dossier: Dossier,
  tastes: Tastes,
  bot: Bot,
  decision: number,
  fates: number,
): DecisionReport | null {
  const options = at(dossier.decisions, decision).options;
  const columns: Column[] = options.map(() => []);
  let reached = 0;
  for (let seed = 1; seed <= fates; seed++) {
    const world = start(dossier, fateOf(seed));
    if (!readyToDecide(world, tastes, bot, decision)) continue;
    reached++;
    options.forEach((option, i) => {
      at(columns, i).push(playOption(world, option, tastes, bot));
    });
  }
  if (reached === 0) return null;
  const judges = dossier.judges.length;
  const name = (i: number) => at(dossier.options, at(options, i)).id;
  const isDefault = (i: number) => at(dossier.options, at(options, i)).default;
  const used = columns.flatMap((column, i) => (column.some((one) => one !== null) ? [i] : []));
  const best = bestForAll(
    used.map((i) => at(columns, i)),
    judges,
  );
  return {
    decision: at(dossier.decisions, decision).id,
    bot,
    options: used.map((i) => ({
      option: name(i),
      fates: at(columns, i).filter((one) => one !== null).length,
      stands: dossier.judges.map((_, judge) => tally(at(columns, i), judge)),
    })),
    // Not deciding is a course of things, not an option: it may be the worst, but it may not be the best.
    dominances: used.flatMap((a) =>
      used.flatMap((b) =>
        a !== b && !isDefault(b) && dominates(at(columns, a), at(columns, b), judges)
          ? [{ better: name(a), worse: name(b) }]
          : [],
      ),
    ),
    bestForAll: best < 0 ? null : name(at(used, best)),
  };
}

function underAllBots<T>(
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

/** Runs the check over so many fates. */
export function checkDilemma(dossier: Dossier, fates: number): DilemmaReport {
  const tastes = tastesOf(dossier);
  const decisions = BOTS.flatMap((bot) =>
    dossier.decisions.flatMap((_, decision) => reportDecision(dossier, tastes, bot, decision, fates) ?? []),
  );
  return {
    fates,
    judges: dossier.judges.map((judge) => judge.id),
    decisions,
    dominated: underAllBots(
      decisions,
      (report) => report.dominances,
      (a, b) => a.better === b.better && a.worse === b.worse,
    ),
    keys: underAllBots(
      decisions,
      (report) => (report.bestForAll === null ? [] : [{ option: report.bestForAll }]),
      (a, b) => a.option === b.option,
    ),
    luckMatters: decisions.some((report) =>
      report.options.some((option) => option.stands.some((counts) => counts.filter((count) => count > 0).length > 1)),
    ),
  };
}
