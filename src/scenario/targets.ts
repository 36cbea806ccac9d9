/** What the figures of a dossier should be, and what to do where they are not. Sources of the targets: design. */
import type { Exception } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import type { Words } from "../sim/dossier/words.ts";
import { type DecisionReport, type DilemmaReport, type Dominance, sameDominance } from "./dilemma.ts";

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
      says: {
        nl: `Geluk: ${printed}. Doel: 20 tot 70 % bij meer dan de helft van de beoordelaars, nu bij ${within.length} van ${judges.length}. Laat een beoordelaar onder de 20 % ook een uitkomst lezen, en een boven de 70 % ook hoe er besloten is.`,
        en: `Luck: ${printed}. Target: 20 to 70 % for more than half of the judges, now ${within.length} of ${judges.length}. Let a judge below 20 % read an outcome too, and one above 70 % how it was decided.`,
      },
    });
  }
  if (!judges.some((one) => one.luck < LUCK.process)) {
    misses.push({
      figure: "process",
      at: null,
      path: ["judges"],
      says: {
        nl: `Geluk: ${printed}. Doel: ten minste één beoordelaar onder de 25 %, die kijkt hoe er besloten is. Geef er een vooral regels van het soort process.`,
        en: `Luck: ${printed}. Target: at least one judge under 25 %, who looks at how it was decided. Give one mostly rules of the kind process.`,
      },
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
      says: {
        nl: `Op één nacht lijkt het duidelijk betere plan slechter: ${printed}. Doel: 5 tot 20 % bij ten minste de helft van de beoordelaars, nu bij ${within.length} van ${judges.length}. Onder de 5 % kan achteraf kijken niet misleiden: geef pech bij een goed besluit, of geluk bij een slecht, meer gewicht. Erboven zegt het besluit te weinig.`,
        en: `On one night the clearly better plan looks worse: ${printed}. Target: 5 to 20 % for at least half of the judges, now ${within.length} of ${judges.length}. Below 5 % hindsight cannot mislead: give bad luck after a good decision, or good luck after a bad one, more weight. Above it the decision says too little.`,
      },
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
      says: {
        nl: `${percent(atBounds)} van de standen ligt op -2 of 2 (${printed}). Doel: minder dan 25 %. Op de grens maakt niets meer verschil: geef regels minder gewicht, of laat een regel een andere tegenspreken.`,
        en: `${percent(atBounds)} of the stands are at -2 or 2 (${printed}). Target: under 25 %. At the bounds nothing makes a difference any more: give rules less weight, or let one rule speak against another.`,
      },
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
      says: {
        nl: `"${kind}" heeft bij ${where.length} van de ${decisions.length} besluiten de hoogste som van oordelen (${where.join(", ")}). Doel: ten hoogste de helft. Laat het soms falen, tijd kosten of vrienden kosten.`,
        en: `"${kind}" has the highest sum of judgements in ${where.length} of ${decisions.length} decisions (${where.join(", ")}). Target: half at most. Let it fail at times, or cost time or friends.`,
      },
    }));
}

function unwanted({ figures: { decisions } }: DilemmaReport): Miss[] {
  return decisions.flatMap(({ decision, unwanted: options }) =>
    options.map((option) => ({
      figure: "unwanted" as const,
      at: `${decision}/${option}`,
      path: ["decisions", decision, "options", option],
      says: {
        nl: `Niemand kiest "${option}", welke twee waarden hij ook het liefst heeft. Doel: geen zulke opties. Geef er iets aan wat een verstandig mens wil, of haal de optie weg.`,
        en: `Nobody takes "${option}", whichever two values they want most. Target: no such options. Give it something that a sensible person wants, or take it away.`,
      },
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
      says: {
        nl: `Dit besluit verandert in ${percent(movesEnding)} van de lotgevallen de afloop, en geen late beoordelaar (wel: ${moves.join(", ") || "niemand"}). Doel: ten minste 5 %, of een late beoordelaar. Laat het later iets uitmaken.`,
        en: `This decision changes the ending in ${percent(movesEnding)} of the fates, and no late judge (it does: ${moves.join(", ") || "nobody"}). Target: at least 5 %, or a late judge. Let it matter later.`,
      },
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
      says: {
        nl: `Voor wie komt als ${paths} is "${better}" nergens slechter en ergens beter dan "${worse}". ${hidden ? "Zonder de grens van 2 is er wel een reden: geef regels minder gewicht." : `Geef "${worse}" iets waar een beoordelaar het dan om kiest.`}`,
        en: `For those who come as ${paths}, "${better}" is nowhere worse and somewhere better than "${worse}". ${hidden ? "Without the bound of 2 there is a reason: give rules less weight." : `Give "${worse}" something a judge would choose it for then.`}`,
      },
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
    says: {
      nl: `Voor wie komt als ${paths} is "${one}" bij alle beoordelaars het beste. Laat het voor een van hen tekortschieten.`,
      en: `For those who come as ${paths}, "${one}" is the best for all judges. Let it fall short for one of them.`,
    },
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
