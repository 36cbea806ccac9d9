/** What lies on the desk now: made from public knowledge alone. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { isListed } from "../sim/dossier/dossier-file.ts";
import type { InterruptionIndex, OptionIndex, PersonIndex, SourceIndex } from "../sim/dossier/indexes.ts";
import { asSignal } from "../sim/dossier/signals.ts";
import { after } from "../sim/dossier/span.ts";
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";
import { possible } from "../sim/reckoning/possible.ts";
import { isFor, type Roles } from "../sim/world/audience.ts";
import type { Command } from "../sim/world/commands.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { callMinutes, isWayOpen, legalCommands, whyNotAsk, whyNotChoose } from "../sim/world/legal.ts";
import { publicTruth } from "../sim/world/truth.ts";
import { clockShare, type Known, NOT_YET, type Phase, RING } from "../sim/world/world.ts";
import { levelWord } from "./levels.ts";
import { type Line, NO_WORDS } from "./line.ts";
import { turnsOf } from "./opened-ways.ts";
import type { LevelKey } from "./sentences.ts";

interface PersonView {
  readonly name: Words;
  readonly role: Words;
}

/** Somebody you can call, or have called. */
export interface SourceView {
  readonly id: string;
  readonly person: PersonView;
  readonly asks: Words;
  /** Story time the call costs now, in minutes. */
  readonly minutes: number;
  /** A tired team calls longer. */
  readonly slow: boolean;
  readonly state: "open" | "answered" | "no-time" | "away";
  readonly answer: Words | null;
}

/** Something that came in: a call that rings, was taken or was missed, or a message. */
export interface InterruptionView {
  readonly id: string;
  readonly person: PersonView;
  readonly kind: "call" | "message";
  readonly rings: Words;
  readonly minutes: number;
  readonly state: "ringing" | "taken" | "missed";
  /** There is still time to take it. */
  readonly canTake: boolean;
  readonly says: Words | null;
}

/** An option, as far as it can be seen now. */
export interface OptionView {
  readonly id: string;
  /** Place among all options of the decision, also those that are not shown: its letter on paper. */
  readonly place: number;
  readonly says: Words;
  readonly means: Words;
  readonly accepts: Words;
  /** Story time that the act itself costs, in minutes. */
  readonly minutes: number;
  readonly sustained: boolean;
  readonly state: "open" | "shut" | "no-time";
  /** It was not open yet when the decision came on the desk. */
  readonly fresh: boolean;
  /** What is told of a way that is shut. */
  readonly shut: Words | null;
  /** What opened or shut it since the decision came on the desk. */
  readonly because: Line | null;
  /** Who said what opened or shut it, by the name of the source or the interruption. */
  readonly by: string | null;
}

/** The decision that lies open. In minutes of story time. */
export interface DecisionView {
  readonly id: string;
  readonly key: boolean;
  readonly stage: Words;
  readonly situation: readonly Words[];
  readonly question: Words;
  readonly openedAt: number;
  readonly deadline: number;
  /** Per cent of the time that is gone, by calls or by the clock. */
  readonly gone: number;
  readonly calls: number;
  readonly sources: readonly SourceView[];
  readonly interruptions: readonly InterruptionView[];
  readonly options: readonly OptionView[];
  /** The waiting option that is being kept up. */
  readonly holding: string | null;
  /** The option that was chosen; null while nothing was. */
  readonly chosen: string | null;
}

/** How a gauge stands, in words and from 0 to 100. */
export interface GaugeView {
  readonly id: GaugeKind;
  readonly says: Words;
  readonly level: LevelKey;
  readonly value: number;
}

interface StatementView {
  readonly id: string;
  readonly says: Words;
}

/** The desk at a moment: all that somebody there can know. */
export interface DeskView {
  readonly time: number;
  readonly phase: Phase;
  readonly decision: DecisionView | null;
  readonly gauges: readonly GaugeView[];
  /** What the ministry has drawn to itself. */
  readonly powers: readonly Words[];
  /** What may still come, whatever was chosen or picked: what a buoy can be put on. */
  readonly statements: readonly StatementView[];
  readonly commands: readonly Command[];
}

function personView(dossier: Dossier, person: PersonIndex): PersonView {
  const file = dossier.file.people[at(dossier.people, person)];
  return { name: file?.name ?? NO_WORDS, role: file?.role ?? NO_WORDS };
}

function sourceView(dossier: Dossier, known: Known, position: SourceIndex, roles: Roles): SourceView | null {
  const source = at(dossier.sources, position);
  const file = dossier.file.sources[source.id];
  const answer = at(known.answers, position);
  const why = whyNotAsk(dossier, known, position, roles);
  const heard = answer !== NOT_YET;
  if (file === undefined || !isFor(roles, source.role) || (!heard && !publicTruth(source.if, known))) return null;
  const faded = at(known.faded, source.person);
  const minutes = callMinutes(dossier, known, source);
  return {
    id: source.id,
    person: personView(dossier, source.person),
    asks: file.asks,
    minutes,
    slow: minutes > source.minutes,
    state: heard ? "answered" : faded ? "away" : why === "no-time" ? "no-time" : "open",
    answer: heard ? (Object.values(file.answers)[answer] ?? NO_WORDS) : null,
  };
}

function interruptionView(dossier: Dossier, known: Known, position: InterruptionIndex): InterruptionView | null {
  const interruption = at(dossier.interruptions, position);
  const file = dossier.file.interruptions[interruption.id];
  const ring = at(known.rings, position);
  if (file === undefined || ring === RING.silent) return null;
  const answer = at(known.answers, asSignal(dossier, position));
  const answers = Object.values(file.signal.answers);
  const missed = ring === RING.missed;
  return {
    id: interruption.id,
    person: personView(dossier, interruption.person),
    kind: file.kind,
    rings: file.rings,
    minutes: interruption.minutes,
    state: ring === RING.ringing ? "ringing" : missed ? "missed" : "taken",
    canTake: known.time + interruption.minutes <= known.deadline,
    says: missed ? (file.missed?.says ?? null) : (answers[answer] ?? null),
  };
}

type Turns = ReturnType<typeof turnsOf>;

function optionView(dossier: Dossier, known: Known, turns: Turns, position: OptionIndex): OptionView | null {
  const option = at(dossier.options, position);
  if (option.default) return null;
  const decision = dossier.file.decisions[at(dossier.decisions, option.decision).id];
  const file = decision?.options[option.id];
  if (file === undefined) return null;
  const open = isWayOpen(known, option);
  const window = option.window === NOT_YET ? undefined : at(dossier.windows, option.window);
  const chosen = at(known.chosen, option.decision) === position;
  const turn = turns.get(position);
  // A way that was never open is not shown; one that has shut is, with what shut it.
  const wasOpen = window !== undefined && (window.open || at(known.windows, option.window));
  if (!open && !chosen && turn === undefined && !(wasOpen && publicTruth(option.if, known))) return null;
  const tooLate = known.time + option.minutes > known.deadline;
  return {
    id: option.id,
    place: at(dossier.decisions, option.decision).options.indexOf(position),
    says: file.says,
    means: file.means,
    accepts: file.accepts,
    minutes: option.minutes,
    sustained: option.sustained,
    state: !open ? "shut" : whyNotChoose(known, option) === "no-time" || tooLate ? "no-time" : "open",
    fresh: open && turn !== undefined,
    shut: open || window === undefined ? null : (dossier.file.windows[window.id]?.shut ?? null),
    because: turn?.because ?? null,
    by: turn?.by ?? null,
  };
}

function present<T>(parts: readonly (T | null)[]): T[] {
  return parts.filter((part) => part !== null);
}

function decisionView(dossier: Dossier, known: Known, turns: Turns, roles: Roles): DecisionView | null {
  if (known.decision === NOT_YET) return null;
  const decision = at(dossier.decisions, known.decision);
  const file = dossier.file.decisions[decision.id];
  if (file === undefined) return null;
  const passages: readonly Words[] = isListed(file.situation)
    ? file.situation.map((passage) => passage.says)
    : [file.situation];
  const chosen = at(known.chosen, known.decision);
  return {
    id: decision.id,
    key: file.key ?? false,
    stage: dossier.file.stages[file.stage]?.title ?? NO_WORDS,
    situation: passages.filter((_, i) => publicTruth(decision.situation[i] ?? null, known)),
    question: file.question,
    openedAt: known.openedAt,
    deadline: known.deadline,
    gone: clockShare(known),
    calls: known.calls,
    sources: present(decision.sources.map((position) => sourceView(dossier, known, position, roles))),
    interruptions: present(decision.interruptions.map((position) => interruptionView(dossier, known, position))),
    options: present(decision.options.map((position) => optionView(dossier, known, turns, position))),
    holding: known.holding === NOT_YET ? null : at(dossier.options, known.holding).id,
    chosen: chosen >= 0 ? at(dossier.options, chosen).id : null,
  };
}

/** The gauges that everybody can see, in words. */
export function gaugeViews(dossier: Dossier, known: Known): GaugeView[] {
  return present(
    dossier.gauges.map((gauge, position) => {
      const says = dossier.file.gauges[gauge.id]?.says;
      if (says === undefined || (gauge.hidden && known.phase !== "ended")) return null;
      const value = at(known.gauges, position);
      return { id: gauge.id, says, level: levelWord(gauge.id, value), value };
    }),
  );
}

/** What is known, had the picked option been chosen. Waiting can be broken off, so it settles nothing yet. */
function asPicked(dossier: Dossier, known: Known, picked: string | null): Known {
  const position = dossier.options.findIndex(({ id, decision }) => decision === known.decision && id === picked);
  if (position < 0 || at(dossier.options, position).sustained) return known;
  return { ...known, chosen: known.chosen.with(known.decision, position) };
}

/** What can still be predicted: not yet due, not yet known to be so, and not impossible. */
function openStatements(dossier: Dossier, known: Known): StatementView[] {
  const open = dossier.statements.filter(
    ({ due, if: test }) => after(dossier, 0, due) > known.time && !publicTruth(test, known),
  );
  if (open.length === 0) return [];
  const isPossible = possible(dossier, known);
  return present(
    open.map(({ id, if: test }) => {
      const says = dossier.file.statements[id]?.says;
      return says === undefined || !isPossible(test) ? null : { id, says };
    }),
  );
}

/**
 * The desk, as it is after these public events, with the option that was picked but not yet signed.
 * @param roles of whoever looks at it: what is for another role is not offered
 */
export function deskView(
  dossier: Dossier,
  known: Known,
  events: readonly PublicEvent[],
  picked: string | null = null,
  roles: Roles = "all",
): DeskView {
  const { file } = dossier;
  return {
    time: known.time,
    phase: known.phase,
    decision: decisionView(dossier, known, turnsOf(dossier, events), roles),
    gauges: gaugeViews(dossier, known),
    powers: present(
      dossier.powers.map((power, position) =>
        at(known.powers, position) === 0 ? null : (file.powers[power.id]?.says ?? null),
      ),
    ),
    statements: openStatements(dossier, asPicked(dossier, known, picked)),
    commands: legalCommands(dossier, known, roles),
  };
}
