/** What the figures of a dossier should be, and what to do where they are not. Sources of the targets: design. */
import type { Exception } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import type { Words } from "../sim/dossier/words.ts";
import { type DecisionReport, type DilemmaReport, type Dominance, sameDominance } from "./dilemma.ts";
import { inWords } from "./words/in-words.ts";

/** A figure that misses its target. */
export interface Miss {
  readonly figure: Exception["figure"];
  /** The judge, the decision or the option it is about; null for the dossier as a whole. */
  readonly at: string | null;
  /** Where in the file it is pointed out. */
  readonly path: Path;
  readonly says: Words;
}

const LUCK = { low: 0.2, high: 0.7, process: 0.25 };
const REVERSAL = { low: 0.05, high: 0.2 };
const BOUNDS = 0.25;
const MOVES = 0.05;

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}

function list<T>(all: readonly T[], one: (part: T) => string): string {
  return all.map(one).join(", ");
}

function luck({ figures: { judges } }: DilemmaReport): Miss[] {
  const misses: Miss[] = [];
  const within = judges.filter((one) => one.luck >= LUCK.low && one.luck <= LUCK.high);
  const printed = list(judges, (one) => `${one.judge} ${percent(one.luck)}`);
  if (2 * within.length <= judges.length) {
    misses.push({
      figure: "luck",
      at: null,
      path: ["judges"],
      says: inWords("luckTarget", { printed, within: within.length, judges: judges.length }),
    });
  }
  if (!judges.some((one) => one.luck < LUCK.process)) {
    misses.push({
      figure: "process",
      at: null,
      path: ["judges"],
      says: inWords("processTarget", { printed }),
    });
  }
  return misses;
}

function reversal({ figures: { judges } }: DilemmaReport): Miss[] {
  const within = judges.filter((one) => one.reversal >= REVERSAL.low && one.reversal <= REVERSAL.high);
  if (2 * within.length >= judges.length) return [];
  const printed = list(judges, (one) => `${one.judge} ${one.tellsApart ? percent(one.reversal) : "-"}`);
  return [
    {
      figure: "reversal",
      at: null,
      path: ["judges"],
      says: inWords("reversalTarget", { printed, within: within.length, judges: judges.length }),
    },
  ];
}

function bounds({ figures: { atBounds, judges } }: DilemmaReport): Miss[] {
  if (atBounds < BOUNDS) return [];
  const printed = list(judges, (one) => `${one.judge} ${percent(one.atBounds)}`);
  return [
    {
      figure: "bounds",
      at: null,
      path: ["judges"],
      says: inWords("boundsTarget", { share: percent(atBounds), printed }),
    },
  ];
}

/** A kind of act is looked at from so many decisions on. */
const ENOUGH = 3;

function kinds({ figures: { decisions } }: DilemmaReport): Miss[] {
  if (decisions.length < ENOUGH) return [];
  const counts = new Map<string, string[]>();
  for (const { decision, best, coping, honours } of decisions) {
    for (const kind of [coping, ...honours]) counts.set(kind, [...(counts.get(kind) ?? []), `${decision}/${best}`]);
  }
  return [...counts]
    .filter(([, where]) => 2 * where.length > decisions.length)
    .map(([kind, where]) => ({
      figure: "kind" as const,
      at: kind,
      path: ["decisions"],
      says: inWords("kindTarget", { kind, count: where.length, decisions: decisions.length, where: where.join(", ") }),
    }));
}

function unwanted({ figures: { decisions } }: DilemmaReport): Miss[] {
  return decisions.flatMap(({ decision, unwanted: options }) =>
    options.map((option) => ({
      figure: "unwanted" as const,
      at: `${decision}/${option}`,
      path: ["decisions", decision, "options", option],
      says: inWords("unwanted", { option }),
    })),
  );
}

function idle({ figures: { decisions } }: DilemmaReport): Miss[] {
  return decisions
    .filter(({ movesEnding, movesLate }) => movesEnding < MOVES && movesLate.length === 0)
    .map(({ decision, movesEnding, moves }) => ({
      figure: "idle" as const,
      at: decision,
      path: ["decisions", decision],
      says: inWords("idleDecision", { share: percent(movesEnding), moves: moves.join(", ") || inWords("nobody") }),
    }));
}

/** What was found along some paths but not along all, with the names of the paths. */
function alongSome<T>(
  decisions: readonly DecisionReport[],
  found: (report: DecisionReport) => readonly T[],
  name: (one: T) => string,
): { decision: string; one: T; paths: string }[] {
  const all = new Map<string, { decision: string; one: T; paths: string[] }>();
  for (const report of decisions) {
    for (const one of found(report)) {
      const key = `${report.decision}/${name(one)}`;
      const entry = all.get(key) ?? { decision: report.decision, one, paths: [] };
      entry.paths.push(report.path);
      all.set(key, entry);
    }
  }
  return [...all.values()]
    .filter(({ decision, paths }) => paths.length < decisions.filter((one) => one.decision === decision).length)
    .map((one) => ({ ...one, paths: one.paths.join(", ") }));
}

function dominated({ decisions }: DilemmaReport): Miss[] {
  const hasReason = (decision: string, pair: Dominance) =>
    decisions.some(
      (report) =>
        report.decision === decision &&
        report.dominances.some((one) => sameDominance(one, pair)) &&
        !report.unboundedDominances.some((one) => sameDominance(one, pair)),
    );
  return alongSome(
    decisions,
    ({ dominances }) => dominances,
    ({ better, worse }) => `${better} ${worse}`,
  ).map(({ decision, one, paths }) => {
    const { better, worse } = one;
    const hidden = hasReason(decision, one);
    return {
      figure: "dominated" as const,
      at: `${decision}/${worse}`,
      path: ["decisions", decision, "options", worse],
      says: inWords(hidden ? "dominatedWithinBounds" : "dominatedForSome", { paths, better, worse }),
    };
  });
}

function bestForAll({ decisions }: DilemmaReport): Miss[] {
  return alongSome(
    decisions,
    ({ bestForAll: option }) => (option === null ? [] : [option]),
    (option) => option,
  ).map(({ decision, one, paths }) => ({
    figure: "best-for-all" as const,
    at: `${decision}/${one}`,
    path: ["decisions", decision, "options", one],
    says: inWords("bestForSome", { paths, one }),
  }));
}

/** Every figure that misses its target, with the figure, the target and what to do. */
export function missesOf(report: DilemmaReport): Miss[] {
  return [luck, reversal, bounds, kinds, unwanted, idle, dominated, bestForAll].flatMap((target) => target(report));
}

/** Whether an exception argues for this miss. */
export function argues(exception: Exception, miss: Miss): boolean {
  return exception.figure === miss.figure && (exception.at === undefined || exception.at === miss.at);
}
