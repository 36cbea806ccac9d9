/** What things of a dossier are called, by position. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DecisionIndex, OptionIndex, SignalIndex, UnknownIndex } from "../sim/dossier/indexes.ts";
import { isSource, signalOf } from "../sim/dossier/signals.ts";
import { asWritten, textIn, type Words } from "../sim/dossier/words.ts";
import { type Line, line, NO_WORDS } from "./line.ts";

/** The person behind a source (by position) or an interruption (counted on from the sources). */
export function speaker(dossier: Dossier, signal: SignalIndex): Words {
  const { people, file } = dossier;
  const { person } = signalOf(dossier, signal);
  return file.people[at(people, person)]?.name ?? NO_WORDS;
}

/** An answer of a source or an interruption, counted as for `speaker`. */
export function answerOf(dossier: Dossier, signal: SignalIndex, answer: number): Words {
  const { file } = dossier;
  const { id } = signalOf(dossier, signal);
  const { answers } = (isSource(dossier, signal) ? file.sources[id] : file.interruptions[id]?.signal) ?? {};
  return Object.values(answers ?? {})[answer] ?? NO_WORDS;
}

/** What an option says; for the course of not deciding, what was done then. */
export function optionWords(dossier: Dossier, position: OptionIndex): Words {
  const option = at(dossier.options, position);
  const decision = dossier.file.decisions[at(dossier.decisions, option.decision).id];
  return (option.default ? decision?.["not-deciding"].done : decision?.options[option.id]?.says) ?? NO_WORDS;
}

/** What a decision asks; where another asks the same, after the stage in which it was asked. */
export function questionOf({ file, decisions }: Dossier, decision: DecisionIndex): Words {
  const one = file.decisions[at(decisions, decision).id];
  if (one === undefined) return NO_WORDS;
  const { question, stage } = one;
  const alike = Object.values(file.decisions).filter((other) => asWritten(other.question) === asWritten(question));
  if (alike.length === 1) return question;
  const stages = file.stages[stage]?.title ?? NO_WORDS;
  return Object.fromEntries(
    Object.entries(question).map(([language, says]) => [language, `${textIn(stages, language)}. ${says}`]),
  );
}

/** One outcome of an unknown, in words. */
export function outcomeLine(dossier: Dossier, unknown: UnknownIndex, outcome: number): Line {
  const { id, table } = at(dossier.unknowns, unknown);
  const file = dossier.file.unknowns[id];
  if (file === undefined) return line(NO_WORDS);
  return "states" in file
    ? line(Object.values(file.states)[outcome]?.says ?? NO_WORDS)
    : { says: file.unit, with: { value: at(table.values, outcome) } };
}

/** Whether a price that was accepted is one that the dossier itself offered, and not in people's own words. */
export function isOffered(dossier: Dossier, decision: DecisionIndex, accept: string): boolean {
  const file = dossier.file.decisions[at(dossier.decisions, decision).id];
  const own = accept.trim();
  return Object.values(file?.options ?? {}).some(({ accepts }) => Object.values(accepts).includes(own));
}
