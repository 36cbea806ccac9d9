/**
 * What a dossier says, as plain data: a validated `dossier.yaml` with its translations in it, as it also stands in a
 * record. `scenario/schema.ts` checks files against exactly these types; `compile` makes it a `Dossier` that can be played.
 */
import type { Coping, GaugeKind, Touch, Value } from "./vocabulary.ts";
import type { Language, Words } from "./words.ts";

/** Where a number comes from: ids of the dossier's references, or `design` when the makers chose it. */
export type Basis = "design" | readonly string[];

/** A length of story time; the parts add up. A month is 30 days. */
export interface Length {
  readonly minutes?: number | undefined;
  readonly hours?: number | undefined;
  readonly days?: number | undefined;
  readonly weeks?: number | undefined;
  readonly months?: number | undefined;
}

/** A length of story time that ends at a moment: `at` moves the end to that hour of its day. */
export interface Duration extends Length {
  /** Hour of the day, "HH:MM". */
  readonly at?: string | undefined;
}

/** How an unknown number or a delay is spread. All results are whole numbers. */
export type Distribution =
  | { readonly exactly: number }
  | { readonly uniform: readonly [low: number, high: number] }
  | { readonly triangular: readonly [low: number, mode: number, high: number] }
  | { readonly normal: readonly [mean: number, deviation: number] }
  | { readonly lognormal: readonly [median: number, low10: number, high90: number] }
  /** Beta(a, b) stretched over 0 to 100, for shares in per cent. */
  | { readonly beta: readonly [a: number, b: number] }
  | { readonly poisson: number };

/** A closed vocabulary of things that can be true of a world. Exactly one form each. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  /** "decision/option"; `not-deciding` is the option of a clock that ran out. */
  | { readonly chosen: string }
  | { readonly decided: string }
  | { readonly asked: string }
  /** "source/answer", or "interruption/answer" for a call that was taken. */
  | { readonly heard: string }
  | { readonly taken: string }
  | { readonly missed: string }
  | { readonly landed: string }
  | { readonly fact: string }
  | { readonly holds: string }
  | { readonly open: string }
  | { readonly gauge: GaugeKind; readonly "at-least"?: number | undefined; readonly below?: number | undefined }
  /** Calls made in the decision that is open now. */
  | { readonly calls: { readonly "at-least": number } }
  /** Share of the time for this decision that is gone, in per cent. */
  | { readonly clock: { readonly "at-least": number } }
  /** Story time since the start. */
  | { readonly time: { readonly "at-least"?: Length | undefined; readonly below?: Length | undefined } }
  /** The hidden truth; only where players cannot see the difference (see the author's guide). */
  | {
      readonly unknown: string;
      readonly is?: string | undefined;
      readonly "at-least"?: number | undefined;
      readonly below?: number | undefined;
    };

/** A chance in per cent, the same everywhere or depending on how the world is; the first that fits counts. */
export type Chance = number | readonly { readonly if?: Condition | undefined; readonly chance: number }[];

/** A closed vocabulary of things that can change. Exactly one form each. */
export type Effect =
  | { readonly gauge: GaugeKind; readonly by: number; readonly if?: Condition | undefined }
  | { readonly fact: string; readonly if?: Condition | undefined }
  | { readonly expect: string; readonly in: Duration; readonly if?: Condition | undefined }
  | { readonly opens: string; readonly if?: Condition | undefined }
  | { readonly shuts: string; readonly if?: Condition | undefined }
  | { readonly takes: string; readonly if?: Condition | undefined }
  | { readonly "hands-back": string; readonly if?: Condition | undefined }
  /** Moves the deadline of the decision that is open, in minutes. */
  | { readonly deadline: number; readonly if?: Condition | undefined };

/** Text that depends on how the world is: every paragraph whose condition holds is shown, in order. */
export type Passage = Words | readonly Paragraph[];

interface Paragraph {
  readonly if?: Condition | undefined;
  readonly says: Words;
}

/** Whether a text has paragraphs with conditions. */
export function isListed(passage: Passage): passage is readonly Paragraph[] {
  return Array.isArray(passage);
}

/** Somebody in the dossier. */
export interface Person {
  readonly name: Words;
  readonly role: Words;
  /** What this person is after; shown in hindsight. */
  readonly wants: Words;
  /** What is said when this person no longer calls you first (in-crowd). */
  readonly fades?: Words | undefined;
}

/** Something that nobody knows at first: named states with odds, or a number with a spread. */
export type Unknown = {
  readonly asks: Words;
  readonly basis: Basis;
  /** When it came out by itself; only needed where no source and no consequence tells. */
  readonly "comes-out"?: Duration | undefined;
} & (
  | { readonly states: Readonly<Record<string, { readonly odds: number; readonly says: Words }>> }
  | { readonly spread: Distribution; readonly unit: Words }
);

/** A quantity that lasts, from 0 to 100. */
export interface Gauge {
  readonly start: number;
  /** What this gauge stands for in this dossier. */
  readonly says: Words;
  readonly basis: Basis;
}

/** What a source or a caller can answer, and how often it does in which world. */
export interface Signal {
  readonly answers: Readonly<Record<string, Words>>;
  /** First match counts. Odds are weights: what each has of all of them together. */
  readonly likelihood: readonly {
    readonly if?: Condition | undefined;
    readonly odds: Readonly<Record<string, number>>;
  }[];
}

/** Somebody whom one can ask something. */
export interface Source extends Signal {
  readonly person: string;
  /** Who hears the answer, where several people play; left out: everybody. Whoever plays alone has every role. */
  readonly role?: string | undefined;
  /** Decisions in which this person can be asked. */
  readonly during: readonly string[];
  readonly if?: Condition | undefined;
  /** The question you put, as you would say it. */
  readonly asks: Words;
  readonly costs: Length;
  readonly effects?: readonly Effect[] | undefined;
  readonly basis: Basis;
}

/** Somebody who calls or writes while one decides. */
export interface Interruption {
  readonly person: string;
  readonly during: string;
  /** Per cent of the time for the decision after which it comes. */
  readonly moment: number;
  /** A call can be taken or left; a message is simply there. */
  readonly kind: "call" | "message";
  readonly if?: Condition | undefined;
  readonly chance?: Chance | undefined;
  /** What you see while it rings. */
  readonly rings: Words;
  readonly signal: Signal;
  readonly costs: Length;
  readonly effects?: readonly Effect[] | undefined;
  readonly missed?: { readonly says: Words; readonly effects?: readonly Effect[] | undefined } | undefined;
  readonly basis: Basis;
}

/** A part of the story with a name of its own. */
export interface Stage {
  readonly title: Words;
}

/** A way out of a decision. */
export interface Option {
  /** The act, in a few words that could be said aloud. */
  readonly says: Words;
  /** What it means in practice, one or two sentences. */
  readonly means: Words;
  readonly values: Readonly<Partial<Record<Value, number>>>;
  /** The price it asks, in words; comes back when a judge reads the file. */
  readonly accepts: Words;
  readonly coping: Coping;
  readonly if?: Condition | undefined;
  /** Open only while this window is. */
  readonly window?: string | undefined;
  /** Story time the act itself costs. */
  readonly costs?: Length | undefined;
  /** Waiting: has to be kept up until the deadline. */
  readonly sustained?: true | undefined;
  readonly effects: readonly Effect[];
  /** What is said when it is done. */
  readonly done: Words;
}

/** What has to be decided, in what time. */
export interface Decision {
  readonly stage: string;
  /** Story time since the start; left out: right after the one before. */
  readonly opens?: Duration | undefined;
  readonly if?: Condition | undefined;
  /** Story time there is. */
  readonly lasts: Length;
  /** Real minutes there are, with the normal clock. */
  readonly minutes: number;
  /** Asks for the sentence with three slots, the buoy and the rating. */
  readonly key?: true | undefined;
  readonly situation: Passage;
  readonly question: Words;
  readonly options: Readonly<Record<string, Option>>;
  /** The course that things take when nobody decides. */
  readonly "not-deciding": { readonly done: Words; readonly effects: readonly Effect[] };
  readonly basis: Basis;
}

/** What sets a consequence going: something everybody can see. */
export type Trigger =
  | "begin"
  | { readonly chosen: string }
  | { readonly decided: string }
  | { readonly asked: string }
  | { readonly taken: string }
  | { readonly missed: string }
  | { readonly landed: string }
  | { readonly opened: string }
  | { readonly fact: string };

/** How long something takes: always as long, or drawn in days, or as long as an unknown says. */
export type Delay =
  | Duration
  | { readonly days: Distribution | { readonly unknown: string }; readonly at?: string | undefined };

/** What comes of something, some time later, and perhaps. */
export interface Consequence {
  readonly after: readonly Trigger[];
  /** Public condition at the moment of the trigger. */
  readonly when?: Condition | undefined;
  /** May read unknowns and hidden gauges. */
  readonly if?: Condition | undefined;
  readonly chance?: Chance | undefined;
  readonly delay: Delay;
  /** Public condition at the moment of landing under which it does not come after all. */
  readonly unless?: Condition | undefined;
  /** Can happen again with each trigger. */
  readonly repeats?: true | undefined;
  /** A big arrival: horn, lamp, ship. At most three a game. */
  readonly big?: true | undefined;
  readonly touches: Touch;
  /** The announced ship that this turns out to be. */
  readonly answers?: string | undefined;
  readonly title: Words;
  readonly says: Words;
  /** Why this came, in a sentence. */
  readonly because: Words;
  readonly effects?: readonly Effect[] | undefined;
  readonly basis: Basis;
}

/** What the ministry can draw to itself for a while. */
export interface Power {
  readonly says: Words;
  /** Points of grip it gives at once. */
  readonly grip: number;
  /** Points of energy it costs at each step of the grid while you hold it. */
  readonly upkeep: number;
  /** How long handing it back takes. */
  readonly returns: Duration;
  readonly returned: Words;
  readonly basis: Basis;
}

/** What goes on by itself while time passes; each only where it is written. */
export interface Dynamics {
  /** Heat feeds itself above the threshold; you are spoken about and cannot answer. */
  readonly flywheel?:
    | {
        readonly threshold: number;
        readonly gains: number;
        readonly cools: number;
        readonly costs: { readonly gauge: GaugeKind; readonly by: number };
        readonly starts: Words;
        readonly stops: Words;
        readonly basis: Basis;
      }
    | undefined;
  /** A norm drifts until it has passed what you once reached. */
  readonly overtaken?:
    | {
        readonly by: { readonly unknown: string };
        readonly gauge: GaugeKind;
        readonly says: Words;
        readonly effects: readonly Effect[];
        readonly basis: Basis;
      }
    | undefined;
  /** Calls cost energy; the tired call longer. */
  readonly fatigue?:
    | {
        readonly call: number;
        readonly rest: number;
        readonly tired: number;
        /** Per cent longer that a call takes when tired. */
        readonly slower: number;
        readonly basis: Basis;
      }
    | undefined;
  /** Those you do not call for this many stages fade, with their warnings. */
  readonly "in-crowd"?: { readonly stages: number; readonly basis: Basis } | undefined;
}

/** Something that is open for a while. */
export interface Window {
  readonly starts: "open" | "shut";
  readonly says: Words;
  readonly opened: Words;
  readonly shut: Words;
}

/** A ship that is announced: its kind and its date are known, not its cargo. */
export interface Expectation {
  readonly says: Words;
  readonly touches: Touch;
}

/** When a judge thinks better or worse of it, by how much, and why. */
export interface JudgeRule {
  readonly if: Condition;
  readonly by: number;
  readonly kind: "process" | "outcome";
  readonly says: Words;
}

/** Somebody who looks back, from one side. */
export interface Judge {
  readonly who: Words;
  readonly lens: Words;
  /** When this judge looks, as story time since the start. */
  readonly looks: Duration;
  readonly rules: readonly JudgeRule[];
  /** The sentence that goes with the stand; the nearest one at or towards zero is used. */
  readonly verdicts: {
    readonly "-2"?: Words | undefined;
    readonly "-1"?: Words | undefined;
    readonly "0": Words;
    readonly "1"?: Words | undefined;
    readonly "2"?: Words | undefined;
  };
  readonly basis: Basis;
}

/** Something that can be predicted and will turn out true or not. */
export interface Statement {
  readonly says: Words;
  readonly due: Duration;
  readonly if: Condition;
}

/** How a night can end, for the pictures of many nights. The first that fits counts; the last has no condition. */
export interface Ending {
  readonly if?: Condition | undefined;
  readonly title: Words;
  readonly says: Words;
}

/** Where something can be read. */
export interface Reference {
  readonly title: string;
  readonly publisher: string;
  readonly date: string;
  readonly url: string;
}

/** A word of the trade, and what it means. */
export interface Term {
  readonly says: Words;
  readonly means: Words;
}

/** Figures of the dilemma check from which a dossier can argue an exception. */
export const FIGURES = [
  "luck",
  "process",
  "reversal",
  "bounds",
  "kind",
  "unwanted",
  "idle",
  "dominated",
  "best-for-all",
] as const;

/** A figure that misses its target on purpose, and why that is right here. Nobody plays it. */
export interface Exception {
  readonly figure: (typeof FIGURES)[number];
  /** The kind of act, the decision or the "decision/option" it is about; left out: wherever it occurs. */
  readonly at?: string | undefined;
  readonly because: Words;
}

/**
 * What a text takes for granted, so that it is only shown where that is so. `text` is the way to it in the file
 * ("consequences/second-list/says"), or to a part with several texts; `words` are in whatever text tells of what happened.
 */
export type Presumption =
  | { readonly text: string; readonly if: Condition }
  | { readonly words: Words; readonly if: Condition };

/** A dossier as it is written; in memory with its translations in it. */
export interface DossierFile {
  readonly format: "achteraf-dossier/1";
  readonly id: string;
  /** The languages in which it is whole; the first is the one in which it was written. */
  readonly languages: readonly Language[];
  readonly title: Words;
  /** One line: what this is about. */
  readonly line: Words;
  /** What one has to choose between, as a question in plain words, for the shelf. */
  readonly dilemma?: Words | undefined;
  /** Local time at which it starts: "YYYY-MM-DDTHH:MM". */
  readonly begins: string;
  readonly ends: Length;
  /** Dynamics take one step at each multiple of this. */
  readonly grid: Length;
  /** The first words on the black screen. */
  readonly opening: Words;
  readonly briefing: Words;
  readonly people: Readonly<Record<string, Person>>;
  readonly unknowns: Readonly<Record<string, Unknown>>;
  readonly gauges: Readonly<Partial<Record<GaugeKind, Gauge>>>;
  readonly facts: Readonly<Record<string, Words>>;
  readonly windows: Readonly<Record<string, Window>>;
  readonly expectations: Readonly<Record<string, Expectation>>;
  readonly powers: Readonly<Record<string, Power>>;
  readonly dynamics: Dynamics;
  readonly stages: Readonly<Record<string, Stage>>;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly sources: Readonly<Record<string, Source>>;
  readonly interruptions: Readonly<Record<string, Interruption>>;
  readonly consequences: Readonly<Record<string, Consequence>>;
  readonly judges: Readonly<Record<string, Judge>>;
  readonly statements: Readonly<Record<string, Statement>>;
  readonly endings: Readonly<Record<string, Ending>>;
  /** Two questions of this dossier's own, asked in the debrief before anything is stated. */
  readonly questions: readonly Words[];
  /** A colleague who chose otherwise and argues as well. */
  readonly colleague: { readonly person: string; readonly chose: readonly string[]; readonly note: Words };
  /** What really happened: one path, with its own luck. */
  readonly reality: {
    readonly story: readonly Words[];
    readonly references: readonly string[];
  };
  readonly terms: Readonly<Record<string, Term>>;
  /** Targets of the checker that this dossier misses on purpose. */
  readonly exceptions: readonly Exception[];
  /** What texts take for granted of what people did; the checker reads games by random plans against it. */
  readonly presumes: readonly Presumption[];
  readonly references: Readonly<Record<string, Reference>>;
}
