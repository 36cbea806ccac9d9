import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type {
  By,
  ConsequenceIndex,
  DecisionIndex,
  ExpectationIndex,
  FactIndex,
  GaugeIndex,
  InterruptionIndex,
  JudgeIndex,
  OptionIndex,
  PersonIndex,
  PowerIndex,
  SignalIndex,
  StageIndex,
  UnknownIndex,
  WindowIndex,
} from "../dossier/indexes.ts";
import { draw, type Fate } from "./fate.ts";
import type { Landing, Run } from "./run.ts";

/** What is going on at the desk. */
export type Phase = "between" | "deliberating" | "holding" | "ended";

/** How a call or message stands. */
export const RING = { silent: 0, ringing: 1, taken: 2, missed: 3 } as const;

/** How a power of the centre stands. */
export const POWER = { none: 0, held: 1, returning: 2 } as const;

/** The position of what has not happened. */
export const NOT_YET = -1;
/** A decision that the course of things passed by. */
export const SKIPPED = -2;

/**
 * Everything that players can know, folded from the public events alone. Views are made from this and nothing else, so
 * two fates with the same public events look the same to everybody. All lists are by position in the dossier; moments
 * are minutes since the start, NOT_YET when there was none.
 */
export interface Known {
  time: number;
  phase: Phase;
  /** The decision on the desk; NOT_YET before the first. It stays until the next one opens. */
  decision: DecisionIndex;
  /** Decisions that have been opened or passed by. */
  reached: DecisionIndex;
  openedAt: number;
  deadline: number;
  /** Per cent of the real time that has been reported gone. */
  ticked: number;
  /** Calls made in this decision. */
  calls: number;
  /** The waiting option that is being kept up; NOT_YET for none. */
  holding: OptionIndex;
  /** Positions of answers, by signal. */
  answers: By<SignalIndex, number>;
  answeredAt: By<SignalIndex, number>;
  rings: By<InterruptionIndex, number>;
  /** Positions among all options, by decision. */
  chosen: By<DecisionIndex, OptionIndex>;
  chosenAt: By<DecisionIndex, number>;
  /** How often, by consequence. */
  landed: By<ConsequenceIndex, number>;
  landedAt: By<ConsequenceIndex, number>;
  /** When an announced ship is due, and whether it came. */
  due: By<ExpectationIndex, number>;
  arrived: By<ExpectationIndex, boolean>;
  facts: By<FactIndex, number>;
  gauges: By<GaugeIndex, number>;
  windows: By<WindowIndex, boolean>;
  powers: By<PowerIndex, number>;
  powersUntil: By<PowerIndex, number>;
  /** The last stage in which a person was heard. */
  heardIn: By<PersonIndex, StageIndex>;
  faded: By<PersonIndex, boolean>;
  spinning: boolean;
  overtaken: boolean;
  /** After the end: positions of the outcomes of the unknowns. */
  revealed: By<UnknownIndex, number>;
  /** After the end. */
  stands: By<JudgeIndex, number>;
  /** After the end: positions of the rules that counted, by judge. */
  reasons: By<JudgeIndex, readonly number[]>;
}

/** A consequence on its way. */
interface Underway {
  readonly lands: number;
  readonly consequence: ConsequenceIndex;
}

/** What nobody can know yet. */
export interface Hidden {
  /** Positions of outcomes, by unknown. */
  unknowns: By<UnknownIndex, number>;
  /** All gauges; only the hidden ones move here. */
  gauges: By<GaugeIndex, number>;
  /** In the order in which they land. */
  underway: Underway[];
  /** When each consequence last set out. */
  departed: By<ConsequenceIndex, number>;
  /** Interruptions whose moment has passed in silence. */
  silent: By<InterruptionIndex, boolean>;
  stands: By<JudgeIndex, number>;
  reasons: By<JudgeIndex, readonly number[]>;
}

/** One dossier as it goes on: what is known of it, and what nobody can know yet. */
export interface Desk {
  /** The name of its dossier. */
  readonly name: string;
  readonly dossier: Dossier;
  readonly fate: Fate;
  /** Minutes after the start of the run at which this story starts; all its own moments are since then. */
  readonly lands: number;
  readonly known: Known;
  readonly hidden: Hidden;
  /** Its place among the desks. */
  readonly place: number;
  /** Minutes since the start of its story up to which everything that comes by itself has come. */
  passed: number;
}

/** One calendar, and the desks that lie on it. */
export interface World {
  readonly run: Run;
  readonly desks: readonly Desk[];
  /** Running sum over all events; equal sums mean equal stories. */
  sum: number;
  /** Events folded so far. */
  steps: number;
}

function filled<T>(size: number, value: T): T[] {
  return new Array<T>(size).fill(value);
}

/** What is known before anything has happened. */
export function blankKnown(dossier: Dossier): Known {
  const { decisions, sources, interruptions, consequences, expectations, people, judges, unknowns } = dossier;
  const signals = sources.length + interruptions.length;
  return {
    time: 0,
    phase: "between",
    decision: NOT_YET,
    reached: 0,
    openedAt: 0,
    deadline: 0,
    ticked: 0,
    calls: 0,
    holding: NOT_YET,
    answers: filled(signals, NOT_YET),
    answeredAt: filled(signals, NOT_YET),
    rings: filled<number>(interruptions.length, RING.silent),
    chosen: filled(decisions.length, NOT_YET),
    chosenAt: filled(decisions.length, NOT_YET),
    landed: filled(consequences.length, 0),
    landedAt: filled(consequences.length, NOT_YET),
    due: filled(expectations.length, NOT_YET),
    arrived: filled(expectations.length, false),
    facts: filled(dossier.facts.length, NOT_YET),
    gauges: dossier.gauges.map((gauge) => gauge.start),
    windows: dossier.windows.map((window) => window.open),
    powers: filled<number>(dossier.powers.length, POWER.none),
    powersUntil: filled(dossier.powers.length, NOT_YET),
    heardIn: filled(people.length, 0),
    faded: filled(people.length, false),
    spinning: false,
    overtaken: false,
    revealed: filled(unknowns.length, NOT_YET),
    stands: filled(judges.length, 0),
    reasons: filled<readonly number[]>(judges.length, []),
  };
}

function blankDesk({ dossier, lands }: Landing, place: number, fate: Fate): Desk {
  return {
    name: dossier.file.id,
    dossier,
    fate,
    lands,
    place,
    passed: 0,
    known: blankKnown(dossier),
    hidden: {
      unknowns: dossier.unknowns.map((unknown) => draw(fate, unknown.key, 0, unknown.table)),
      gauges: dossier.gauges.map((gauge) => gauge.start),
      underway: [],
      departed: filled(dossier.consequences.length, NOT_YET),
      silent: filled(dossier.interruptions.length, false),
      stands: filled(dossier.judges.length, 0),
      reasons: filled<readonly number[]>(dossier.judges.length, []),
    },
  };
}

/** The world before anything has happened. */
export function blankWorld(run: Run): World {
  return { run, sum: 0, steps: 0, desks: run.landings.map((landing, place) => blankDesk(landing, place, run.fate)) };
}

/**
 * The desk of a name; without a name, the only one.
 * @throws RangeError when there is no such desk, or more than one.
 */
export function deskOf(world: World, name?: string): Desk {
  const desk = findDesk(world, name);
  if (desk === undefined) throw new RangeError(`there is no desk "${name}" among ${world.desks.length}`);
  return desk;
}

/** The desk of a name, and without a name the only one; undefined when there is none. */
export function findDesk({ desks }: World, name: string | undefined): Desk | undefined {
  if (name === undefined) return desks.length === 1 ? desks[0] : undefined;
  return desks.find((desk) => desk.name === name);
}

/** Whether there is a decision on a desk. */
export function isOpen({ phase }: Pick<Known, "phase">): boolean {
  return phase === "deliberating" || phase === "holding";
}

/** A copy of what is known that can go its own way. */
function cloneKnown(known: Known): Known {
  return {
    ...known,
    answers: known.answers.slice(),
    answeredAt: known.answeredAt.slice(),
    rings: known.rings.slice(),
    chosen: known.chosen.slice(),
    chosenAt: known.chosenAt.slice(),
    landed: known.landed.slice(),
    landedAt: known.landedAt.slice(),
    due: known.due.slice(),
    arrived: known.arrived.slice(),
    facts: known.facts.slice(),
    gauges: known.gauges.slice(),
    windows: known.windows.slice(),
    powers: known.powers.slice(),
    powersUntil: known.powersUntil.slice(),
    heardIn: known.heardIn.slice(),
    faded: known.faded.slice(),
    revealed: known.revealed.slice(),
    stands: known.stands.slice(),
    reasons: known.reasons.slice(),
  };
}

function cloneDesk(desk: Desk): Desk {
  const { hidden } = desk;
  return {
    ...desk,
    known: cloneKnown(desk.known),
    hidden: {
      unknowns: hidden.unknowns,
      gauges: hidden.gauges.slice(),
      underway: hidden.underway.slice(),
      departed: hidden.departed.slice(),
      silent: hidden.silent.slice(),
      stands: hidden.stands.slice(),
      reasons: hidden.reasons.slice(),
    },
  };
}

/** A copy of a world that can go its own way. */
export function cloneWorld(world: World): World {
  return { ...world, desks: world.desks.map(cloneDesk) };
}

/** The value of a gauge as it really is, hidden or not. */
export function gaugeNow({ dossier, known, hidden }: Desk, gauge: GaugeIndex): number {
  return at(dossier.gauges, gauge).hidden ? at(hidden.gauges, gauge) : at(known.gauges, gauge);
}

/** Per cent of the time gone at which the clock is red. Source: design. */
export const RED = 80;

/** Per cent of the time for the open decision that is gone, by calls or by the real clock, whichever is more. */
export function clockShare(known: Known): number {
  const length = known.deadline - known.openedAt;
  const gone = length > 0 ? Math.floor((100 * (known.time - known.openedAt)) / length) : 100;
  return Math.min(100, Math.max(known.ticked, gone));
}
