/** The paper twin of a dossier: everything that lies on the table when it is played without screens. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import { type Condition, isListed } from "../../sim/dossier/dossier-file.ts";
import type {
  DecisionIndex,
  InterruptionIndex,
  PersonIndex,
  SignalIndex,
  SourceIndex,
} from "../../sim/dossier/indexes.ts";
import { asSignal } from "../../sim/dossier/signals.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { NOT_YET } from "../../sim/world/world.ts";
import { type Line, NO_WORDS } from "../line.ts";
import { readingOf } from "./reading.ts";

/** When something counts: always, only if (in words), or as the form says where words would not do. */
export type When = { readonly is: "always" } | { readonly is: "if"; readonly says: Line } | { readonly is: "form" };

/** Something to read aloud, and when. */
interface Passage {
  readonly when: When;
  readonly says: Words;
}

/** A card to cut out and fold: in front what is asked, behind what is answered. */
export interface CallCard {
  readonly id: string;
  readonly who: Words;
  readonly role: Words;
  /** The question; of a call that comes in, what is seen while it rings. */
  readonly front: Words;
  readonly minutes: number;
  readonly answer: Words | null;
  readonly when: When;
}

/** A card that is laid open when so many minutes are gone. */
export interface ComingCard extends CallCard {
  readonly kind: "call" | "message";
  readonly after: number;
  /** What is read when nobody picks up. */
  readonly missed: Words | null;
}

/** A card for a way out. */
export interface OptionCard {
  readonly id: string;
  readonly says: Words;
  readonly means: Words;
  readonly accepts: Words;
  readonly minutes: number;
  readonly sustained: boolean;
  readonly when: When;
}

/** A decision as it is laid on a table. In minutes. */
export interface PaperDecision {
  readonly id: string;
  readonly stage: Words;
  readonly key: boolean;
  readonly when: When;
  /** Minutes of story time there are, and real minutes at the table. */
  readonly lasts: number;
  readonly minutes: number;
  readonly situation: readonly Passage[];
  readonly question: Words;
  readonly sources: readonly CallCard[];
  readonly coming: readonly ComingCard[];
  readonly options: readonly OptionCard[];
}

/** A whole game for paper. */
export interface PaperView {
  readonly code: string;
  readonly decisions: readonly PaperDecision[];
  readonly statements: readonly Words[];
}

/** What is said in the fate that is played, by position of a source or (counted on) an interruption. */
export interface Voices {
  says(decision: DecisionIndex, signal: SignalIndex): number;
  rings(decision: DecisionIndex, interruption: InterruptionIndex): boolean;
}

const ALWAYS: When = { is: "always" };

/** What people at a table did themselves, and so can tell. */
const DONE = ["chosen", "decided", "asked", "taken", "missed", "calls"];
/** So many things done can be kept in mind together. */
const MOST = 2;

/** Whether a table can tell by itself that a condition holds: one thing, or two that it did. */
function isTellable(condition: Condition): boolean {
  const parts: Condition[] = [];
  const gather = (one: Condition, under: boolean): boolean => {
    if ("all" in one) return !under && one.all.every((part) => gather(part, under));
    if ("any" in one) return !under && one.any.every((part) => gather(part, under));
    if ("not" in one) return !under && gather(one.not, true);
    parts.push(one);
    return true;
  };
  if (!gather(condition, false)) return false;
  const isDone = parts.every((part) => DONE.some((key) => key in part));
  return parts.length === 1 || (isDone && parts.length <= MOST);
}

/** The paper twin of a game. */
export function paperOf(dossier: Dossier, code: string, voices: Voices): PaperView {
  const { file } = dossier;
  const whenOf = (...conditions: readonly (Condition | undefined)[]): When => {
    const given = conditions.filter((condition) => condition !== undefined);
    if (given.length === 0) return ALWAYS;
    const whole = { all: given };
    const says = isTellable(whole) ? readingOf(file, whole) : null;
    return says === null ? { is: "form" } : { is: "if", says };
  };
  const person = (position: PersonIndex) => file.people[at(dossier.people, position)];

  const callCard = (decision: DecisionIndex, position: SourceIndex): CallCard => {
    const source = at(dossier.sources, position);
    const one = file.sources[source.id];
    const answer = voices.says(decision, position);
    return {
      id: source.id,
      who: person(source.person)?.name ?? NO_WORDS,
      role: person(source.person)?.role ?? NO_WORDS,
      front: one?.asks ?? NO_WORDS,
      minutes: source.minutes,
      answer: answer === NOT_YET ? null : (Object.values(one?.answers ?? {})[answer] ?? null),
      when: whenOf(one?.if),
    };
  };

  const comingCard = (decision: DecisionIndex, position: InterruptionIndex): ComingCard => {
    const interruption = at(dossier.interruptions, position);
    const one = file.interruptions[interruption.id];
    const answer = voices.says(decision, asSignal(dossier, position));
    return {
      id: interruption.id,
      who: person(interruption.person)?.name ?? NO_WORDS,
      role: person(interruption.person)?.role ?? NO_WORDS,
      front: one?.rings ?? NO_WORDS,
      minutes: interruption.minutes,
      answer: answer === NOT_YET ? null : (Object.values(one?.signal.answers ?? {})[answer] ?? null),
      when: whenOf(one?.if),
      kind: interruption.call ? "call" : "message",
      // Rounded up, as the clock of the game does.
      after: Math.floor((interruption.moment * at(dossier.decisions, decision).minutes + 99) / 100),
      missed: one?.missed?.says ?? null,
    };
  };

  const optionCards = (decision: DecisionIndex): OptionCard[] => {
    const { id, options } = at(dossier.decisions, decision);
    return options.flatMap((position): OptionCard[] => {
      const option = at(dossier.options, position);
      const one = file.decisions[id]?.options[option.id];
      if (one === undefined) return [];
      const isShut = one.window !== undefined && file.windows[one.window]?.starts === "shut";
      const { says, means, accepts } = one;
      // A way that is open from the start is open until a card says otherwise.
      const when = whenOf(one.if, isShut && one.window !== undefined ? { open: one.window } : undefined);
      return [{ id: option.id, says, means, accepts, minutes: option.minutes, sustained: option.sustained, when }];
    });
  };

  return {
    code,
    decisions: dossier.decisions.flatMap(({ id, minutes, sources, interruptions }, position): PaperDecision[] => {
      const one = file.decisions[id];
      if (one === undefined) return [];
      const passages = isListed(one.situation) ? one.situation : [{ says: one.situation }];
      return [
        {
          id,
          stage: file.stages[one.stage]?.title ?? NO_WORDS,
          key: one.key ?? false,
          when: whenOf(one.if),
          lasts: minutes,
          minutes: one.minutes,
          situation: passages.map((passage) => ({
            when: whenOf("if" in passage ? passage.if : undefined),
            says: passage.says,
          })),
          question: one.question,
          sources: sources.map((source) => callCard(position, source)),
          coming: interruptions
            .filter((interruption) => voices.rings(position, interruption))
            .map((interruption) => comingCard(position, interruption))
            .sort((a, b) => a.after - b.after),
          options: optionCards(position),
        },
      ];
    }),
    statements: Object.values(file.statements).map(({ says }) => says),
  };
}
