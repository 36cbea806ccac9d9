import { at } from "../../sim/dossier/at.ts";
import type { Path } from "../../sim/dossier/fault.ts";
import { isSource, signalOf } from "../../sim/dossier/signals.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { type Coverage, explore } from "../../sim/reckoning/explore.ts";
import type { Finding } from "../finding.ts";
import { findingAt, type Reading } from "../read.ts";
import { inWords } from "../words/in-words.ts";

/** Games played on a whim to see what can happen at all. */
const GAMES = 1500;
/** Games played before anything is said never to happen: an answer may come up once in a thousand games. */
const ALL_GAMES = 6000;
const MAX_BIG = 3;

type Never = readonly [path: Path, severity: Finding["severity"], says: Words];

function neverHappens(reading: Reading, coverage: Coverage): Never[] {
  const { dossier } = reading;
  const zero = (counts: readonly number[]) => counts.flatMap((count, position) => (count === 0 ? [position] : []));
  return [
    ...zero(coverage.decisions).map(
      (position): Never => [["decisions", at(dossier.decisions, position).id], "error", inWords("decisionNever")],
    ),
    ...zero(coverage.options).map((position): Never => {
      const option = at(dossier.options, position);
      const decision = at(dossier.decisions, option.decision).id;
      return [
        option.default ? ["decisions", decision, option.id] : ["decisions", decision, "options", option.id],
        "error",
        inWords("optionNever"),
      ];
    }),
    ...zero(coverage.rings).map(
      (position): Never => [
        ["interruptions", at(dossier.interruptions, position).id],
        "error",
        inWords("interruptionNever"),
      ],
    ),
    ...zero(coverage.consequences).map(
      (position): Never => [
        ["consequences", at(dossier.consequences, position).id],
        "error",
        inWords("consequenceNever"),
      ],
    ),
    ...zero(coverage.facts).map(
      (position): Never => [["facts", at(dossier.facts, position)], "warning", inWords("factNever")],
    ),
    ...zero(coverage.endings).map(
      (position): Never => [["endings", at(dossier.endings, position).id], "warning", inWords("endingNever")],
    ),
    ...coverage.answers.flatMap((counts, signal) => {
      const { id } = signalOf(dossier, signal);
      const asked = isSource(dossier, signal);
      const file = asked ? reading.file.sources[id] : reading.file.interruptions[id]?.signal;
      const answers = Object.keys(file?.answers ?? {});
      return zero(counts).map(
        (position): Never => [
          asked
            ? ["sources", id, "answers", at(answers, position)]
            : ["interruptions", id, "signal", "answers", at(answers, position)],
          "warning",
          inWords("answerNever"),
        ],
      );
    }),
  ];
}

/**
 * Plays the dossier many times and reports what never came up.
 * @throws EndlessRun when a game does not come to an end.
 */
export function checkReach(reading: Reading): Finding[] {
  let coverage = explore(reading.dossier, GAMES);
  if (neverHappens(reading, coverage).length > 0) coverage = explore(reading.dossier, ALL_GAMES);
  // What few games did not show can still happen.
  const isSure = coverage.games >= GAMES;
  const findings = neverHappens(reading, coverage).map(([path, severity, says]) =>
    findingAt(reading, path, isSure ? severity : "warning", "never", says),
  );
  if (coverage.mostBig > MAX_BIG) {
    findings.push(
      findingAt(
        reading,
        ["consequences"],
        "error",
        "big",
        inWords("tooManyShips", { count: coverage.mostBig, most: MAX_BIG }),
      ),
    );
  }
  return findings;
}
