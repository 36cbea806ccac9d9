import { at } from "../../sim/dossier/at.ts";
import type { Dossier, Wait } from "../../sim/dossier/dossier.ts";
import type { Path } from "../../sim/dossier/fault.ts";
import { after, DAY } from "../../sim/dossier/span.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { Finding } from "../finding.ts";
import { followsFrom } from "../mending.ts";
import { findingAt, type Reading } from "../read.ts";
import { inWords } from "../words/in-words.ts";
import { mentions } from "./mentions.ts";

/** What a rule found: where, and what it was judged by besides all that stands there. */
type Found = readonly [path: Path, code: string, says: Words, rests?: readonly Path[]];

type Rule = (dossier: Dossier) => readonly Found[];

/** Judged by nothing but how many names there are: what stands under them does not matter. */
const BY_NAMES: readonly Path[] = [];
const BY_END: readonly Path[] = [["ends"], ["begins"]];

/** The shortest that a consequence can take, in minutes. */
function shortest({ unknowns }: Dossier, wait: Wait): number {
  if (wait.kind === "fixed") return wait.span.minutes;
  const { values } = wait.kind === "drawn" ? wait.days : at(unknowns, wait.unknown).table;
  return DAY * Math.min(...values);
}

const repeats: Rule = (dossier) =>
  dossier.consequences.flatMap(({ id, repeats: again, wait }) => {
    if (!again || shortest(dossier, wait) >= DAY) return [];
    return [[["consequences", id, "delay"], "endless", inWords("repeatsTooFast")] as const];
  });

const MIN_JUDGES = 3;
const MAX_JUDGES = 7;

const judges: Rule = (dossier) => {
  const { file } = dossier;
  const count = dossier.judges.length;
  const wrongCount = count < MIN_JUDGES || count > MAX_JUDGES;
  const untimely = dossier.judges.filter(({ looks }) => looks === 0 || looks > dossier.ends);
  const readsOptions = Object.entries(file.judges).flatMap(([id, judge]) =>
    judge.rules.flatMap((rule, i) => (mentions(rule.if, ["chosen", "decided"]) ? [[id, i] as const] : [])),
  );
  return [
    ...(wrongCount
      ? [
          [
            ["judges"],
            "judges",
            inWords("wrongNumberOfJudges", { count, least: MIN_JUDGES, most: MAX_JUDGES }),
            BY_NAMES,
          ] as const,
        ]
      : []),
    ...untimely.map(({ id }) => [["judges", id, "looks"], "judges", inWords("judgeUntimely"), BY_END] as const),
    ...readsOptions.map(
      ([id, i]) => [["judges", id, "rules", i, "if"], "judges", inWords("judgeReadsOptions")] as const,
    ),
  ];
};

const statements: Rule = (dossier) =>
  dossier.statements.flatMap(({ id, due }) =>
    after(dossier, 0, due) <= dossier.ends
      ? []
      : [[["statements", id, "due"], "statements", inWords("statementLate"), BY_END] as const],
  );

const endings: Rule = ({ file }) => {
  const all = Object.entries(file.endings);
  const wrong = all.flatMap(([id, ending], i) => ((ending.if === undefined) === (i === all.length - 1) ? [] : [id]));
  return [
    ...wrong.map((id) => [["endings", id], "endings", inWords("lastEndingOnly")] as const),
    ...(all.length < 2 ? [[["endings"], "endings", inWords("tooFewEndings"), BY_NAMES] as const] : []),
  ];
};

const MAX_KEYS = 2;

const keys: Rule = ({ file }) =>
  Object.entries(file.decisions)
    .filter(([, decision]) => decision.key)
    .slice(MAX_KEYS)
    .map(([id]) => [["decisions", id, "key"], "key-decisions", inWords("tooManyKeys", { most: MAX_KEYS })]);

const MIN_OPTIONS = 2;

const decisions: Rule = (dossier) =>
  dossier.decisions.flatMap((decision) => {
    const path = ["decisions", decision.id];
    const choices = decision.options.length - 1;
    return [
      ...(choices >= MIN_OPTIONS
        ? []
        : [[[...path, "options"], "no-choice", inWords("tooFewOptions"), BY_NAMES] as const]),
      ...(decision.minutes > 0 ? [] : [[[...path, "lasts"], "no-time", inWords("noMinute")] as const]),
      ...(decision.opens <= dossier.ends
        ? []
        : [[[...path, "opens"], "too-late", inWords("decisionLate"), BY_END] as const]),
    ];
  });

const colleague: Rule = ({ file }) =>
  file.colleague.chose.flatMap((choice, i) => {
    const [decision = "", option = ""] = choice.split("/");
    return file.decisions[decision]?.options[option] !== undefined
      ? []
      : [
          [
            ["colleague", "chose", i],
            "unknown-name",
            inWords("colleagueChose", { choice }),
            [["decisions", decision, "options", option]],
          ] as const,
        ];
  });

const RULES: readonly Rule[] = [repeats, judges, decisions, statements, endings, keys, colleague];

/** Counts, bounds and the rules about parts that do not need the game to be played. */
export function checkShape(reading: Reading): Finding[] {
  const { dossier, doubts, trace } = reading;
  return RULES.flatMap((rule) => rule(dossier)).flatMap(([path, code, says, rests]) => {
    const follows = followsFrom(doubts, trace(path), rests === BY_NAMES ? [] : [path, ...(rests ?? [])].map(trace));
    return follows ? [] : [findingAt(reading, path, "error", code, says)];
  });
}
