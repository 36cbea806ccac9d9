import type { Signal } from "../../sim/dossier/dossier-file.ts";
import { minutesOf } from "../../sim/dossier/span.ts";
import type { Finding } from "../finding.ts";
import { followsFrom } from "../mending.ts";
import { findingAt, type Reading } from "../read.ts";
import { inWords } from "../words/in-words.ts";

/** Whether the answer says anything about the world: some answer is likelier in one world than in another. */
function informs(signal: Signal): boolean {
  const [first, ...others] = signal.likelihood;
  if (first === undefined) return false;
  const total = (odds: Readonly<Record<string, number>>) => Object.values(odds).reduce((sum, one) => sum + one, 0);
  const share = (odds: Readonly<Record<string, number>>, answer: string) => (odds[answer] ?? 0) / total(odds);
  return Object.keys(signal.answers).some((answer) =>
    others.some(({ odds }) => Math.abs(share(odds, answer) - share(first.odds, answer)) > 1e-9),
  );
}

/** Sources that tell nothing, and decisions in which everybody can be called. */
export function checkSignals(reading: Reading): Finding[] {
  const { file } = reading;
  const empty = Object.entries(file.sources).flatMap(([id, source]) => {
    const several = Object.keys(source.answers).length > 1;
    if (several ? informs(source) : (source.effects ?? []).length > 0) return [];
    // Odds that are not right yet say nothing about what they will tell.
    if (followsFrom(reading.doubts, ["sources", id])) return [];
    return [findingAt(reading, ["sources", id], "error", "tells-nothing", inWords("tellsNothing", { id }))];
  });
  const roomy = Object.entries(file.decisions).flatMap(([id, decision]) => {
    const sources = Object.values(file.sources).filter((source) => source.during.includes(id));
    const sum = sources.reduce((total, source) => total + minutesOf(source.costs), 0);
    // The cost of somebody who could not be read is not known.
    if (reading.losses.length > 0 || sources.length === 0 || sum > minutesOf(decision.lasts)) return [];
    return [
      findingAt(
        reading,
        ["decisions", id, "lasts"],
        "warning",
        "time-for-all",
        inWords("timeForAll", { sum, minutes: minutesOf(decision.lasts) }),
      ),
    ];
  });
  return [...empty, ...roomy];
}
