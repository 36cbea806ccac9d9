/**
 * A compiled dossier: the same content as the file, with names resolved to positions, durations to minutes,
 * distributions to tables, and consequences listed under what sets them going. Frozen; texts are read from `file`.
 */
import type { DossierFile } from "./dossier-file.ts";
import type { Table } from "./draw-table.ts";
import type {
  By,
  ConsequenceIndex,
  DecisionIndex,
  EndingIndex,
  ExpectationIndex,
  FactIndex,
  GaugeIndex,
  InterruptionIndex,
  JudgeIndex,
  OptionIndex,
  PersonIndex,
  PowerIndex,
  SignalIndex,
  SourceIndex,
  StageIndex,
  UnknownIndex,
  WindowIndex,
} from "./indexes.ts";
import type { GaugeKind } from "./vocabulary.ts";

/** A condition over positions. Bounds are inclusive below and exclusive above, as in the file. */
export type Test =
  | { readonly op: "all" | "any"; readonly of: readonly Test[] }
  | { readonly op: "not"; readonly of: Test }
  | { readonly op: "chosen"; readonly option: OptionIndex }
  | { readonly op: "decided"; readonly decision: DecisionIndex }
  | { readonly op: "told"; readonly signal: SignalIndex }
  | { readonly op: "heard"; readonly signal: SignalIndex; readonly answer: number }
  | { readonly op: "missed"; readonly interruption: InterruptionIndex }
  | { readonly op: "landed"; readonly consequence: ConsequenceIndex }
  | { readonly op: "fact"; readonly fact: FactIndex }
  | { readonly op: "holds"; readonly power: PowerIndex }
  | { readonly op: "open"; readonly window: WindowIndex }
  | {
      readonly op: "gauge";
      readonly gauge: GaugeIndex;
      readonly hidden: boolean;
      readonly low: number;
      readonly high: number;
    }
  | { readonly op: "calls"; readonly low: number }
  | { readonly op: "clock"; readonly low: number }
  | { readonly op: "time"; readonly low: number; readonly high: number }
  | { readonly op: "unknown"; readonly unknown: UnknownIndex; readonly positions: readonly boolean[] };

/** Branches tried in order; the first whose test holds (or has none) counts. */
export type Branches<T> = readonly { readonly if: Test | null; readonly value: T }[];

/** What an effect does. Gauges, facts and the like are positions in the dossier's lists. */
export type Change =
  | { readonly kind: "move"; readonly if: Test | null; readonly gauge: GaugeIndex; readonly by: number }
  | { readonly kind: "note"; readonly if: Test | null; readonly fact: FactIndex }
  | { readonly kind: "expect"; readonly if: Test | null; readonly expectation: ExpectationIndex; readonly in: Span }
  | { readonly kind: "window"; readonly if: Test | null; readonly window: WindowIndex; readonly open: boolean }
  | { readonly kind: "take"; readonly if: Test | null; readonly power: PowerIndex }
  | { readonly kind: "hand-back"; readonly if: Test | null; readonly power: PowerIndex }
  | { readonly kind: "deadline"; readonly if: Test | null; readonly by: number };

/** Minutes, and the minute of the day at which they end (-1: whenever that is). */
export interface Span {
  readonly minutes: number;
  readonly at: number;
}

interface Gauge {
  readonly id: GaugeKind;
  readonly start: number;
  readonly hidden: boolean;
}

/** Something that nobody knows at first, with a draw for it. */
export interface Unknown {
  readonly id: string;
  readonly key: number;
  readonly table: Table;
  /** When it came out by itself, since the start; null where a source or a consequence tells. */
  readonly comesOut: Span | null;
}

/** A source or an interruption, as something that answers. */
export interface Signal {
  readonly id: string;
  readonly key: number;
  readonly person: PersonIndex;
  readonly minutes: number;
  /** Odds of each answer; the table's values are positions of answers. */
  readonly odds: Branches<Table>;
  readonly effects: readonly Change[];
}

/** Somebody whom one can ask something. */
export interface Source extends Signal {
  /** The role that hears the answer; null: everybody. */
  readonly role: string | null;
  /** By position of the decision. */
  readonly during: By<DecisionIndex, boolean>;
  readonly if: Test | null;
}

/** Somebody who calls or writes while one decides. */
export interface Interruption extends Signal {
  readonly decision: DecisionIndex;
  /** Per cent of the decision's time. */
  readonly moment: number;
  readonly call: boolean;
  readonly if: Test | null;
  readonly chance: Branches<number>;
  readonly chanceKey: number;
  readonly missed: readonly Change[];
}

/** A way out of a decision. */
export interface Option {
  readonly id: string;
  readonly decision: DecisionIndex;
  /** True for the course of a clock that ran out. */
  readonly default: boolean;
  readonly if: Test | null;
  readonly window: WindowIndex;
  readonly minutes: number;
  readonly sustained: boolean;
  readonly effects: readonly Change[];
}

/** What has to be decided. In minutes of story time. */
export interface Decision {
  readonly id: string;
  readonly stage: StageIndex;
  /** The first minute of the story at which it can open. */
  readonly opens: number;
  readonly if: Test | null;
  readonly minutes: number;
  /** Whether it is asked what people think of it, and why. */
  readonly key: boolean;
  /** For each paragraph of the situation, when it is shown; null: always. */
  readonly situation: readonly (Test | null)[];
  /** Positions among all options; the last is the course of not deciding. */
  readonly options: readonly OptionIndex[];
  readonly interruptions: readonly InterruptionIndex[];
  readonly sources: readonly SourceIndex[];
}

/** In whole days, or in whole minutes for a fixed length. */
export type Wait =
  | { readonly kind: "fixed"; readonly span: Span }
  | { readonly kind: "drawn"; readonly key: number; readonly days: Table; readonly at: number }
  | { readonly kind: "unknown"; readonly unknown: UnknownIndex; readonly at: number };

/** What comes of something, some time later, and perhaps. */
export interface Consequence {
  readonly id: string;
  readonly key: number;
  readonly when: Test | null;
  readonly if: Test | null;
  readonly chance: Branches<number>;
  readonly wait: Wait;
  readonly unless: Test | null;
  readonly repeats: boolean;
  readonly big: boolean;
  readonly expectation: ExpectationIndex;
  readonly effects: readonly Change[];
}

interface Power {
  readonly id: string;
  readonly grip: number;
  readonly upkeep: number;
  readonly returns: Span;
}

interface Rule {
  readonly if: Test;
  readonly by: number;
}

interface Judge {
  readonly id: string;
  /** Minutes since the start. */
  readonly looks: number;
  readonly rules: readonly Rule[];
}

interface Statement {
  readonly id: string;
  readonly due: Span;
  readonly if: Test;
}

interface Ending {
  readonly id: string;
  readonly if: Test | null;
}

interface Flywheel {
  readonly heat: GaugeIndex;
  readonly threshold: number;
  readonly gains: number;
  readonly cools: number;
  readonly cost: { readonly gauge: GaugeIndex; readonly by: number };
}

/** A norm that is overtaken by what turns out to be true. */
export interface Overtaken {
  readonly norm: GaugeIndex;
  readonly gauge: GaugeIndex;
  readonly unknown: UnknownIndex;
  readonly effects: readonly Change[];
}

interface Fatigue {
  readonly energy: GaugeIndex;
  readonly call: number;
  readonly rest: number;
  readonly tired: number;
  readonly slower: number;
}

/** Consequences set going by each kind of event, by the position of its subject. */
export interface Triggers {
  readonly begin: readonly ConsequenceIndex[];
  readonly chosen: By<OptionIndex, readonly ConsequenceIndex[]>;
  readonly told: By<SignalIndex, readonly ConsequenceIndex[]>;
  readonly missed: By<InterruptionIndex, readonly ConsequenceIndex[]>;
  readonly landed: By<ConsequenceIndex, readonly ConsequenceIndex[]>;
  readonly opened: By<DecisionIndex, readonly ConsequenceIndex[]>;
  readonly fact: By<FactIndex, readonly ConsequenceIndex[]>;
}

/** A dossier that can be played: names have become positions, conditions tests, odds draws. In minutes. */
export interface Dossier {
  readonly file: DossierFile;
  /** Minute of the day at which the story starts. */
  readonly startMinute: number;
  readonly ends: number;
  readonly grid: number;
  readonly unknowns: By<UnknownIndex, Unknown>;
  readonly gauges: By<GaugeIndex, Gauge>;
  readonly facts: By<FactIndex, string>;
  readonly people: By<PersonIndex, string>;
  readonly windows: By<WindowIndex, { readonly id: string; readonly open: boolean }>;
  readonly expectations: By<ExpectationIndex, string>;
  readonly powers: By<PowerIndex, Power>;
  readonly stages: By<StageIndex, string>;
  readonly decisions: By<DecisionIndex, Decision>;
  readonly options: By<OptionIndex, Option>;
  readonly sources: By<SourceIndex, Source>;
  readonly interruptions: By<InterruptionIndex, Interruption>;
  readonly consequences: By<ConsequenceIndex, Consequence>;
  readonly judges: By<JudgeIndex, Judge>;
  readonly statements: readonly Statement[];
  readonly endings: By<EndingIndex, Ending>;
  readonly flywheel: Flywheel | null;
  readonly overtaken: Overtaken | null;
  readonly fatigue: Fatigue | null;
  /** Stages without a call after which a person fades; 0: nobody does. */
  readonly fadesAfter: number;
  readonly triggers: Triggers;
}
