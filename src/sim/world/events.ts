/**
 * What happened, in the past tense. Public events are what players may know; hidden ones are the world's own business
 * until the end. Subjects are positions in the dossier of a desk; `at` is in minutes since the start of its story.
 */
import type {
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
  UnknownIndex,
  WindowIndex,
} from "../dossier/indexes.ts";

/**
 * When it happened; at which desk: the name of its dossier, left out where there is only one; and for which role, left out
 * of what everybody may know.
 */
type Happening = {
  readonly at: number;
  readonly desk?: string | undefined;
  readonly for?: string | undefined;
};

/** What made something happen. */
export type Cause =
  | { readonly by: "begin" }
  | { readonly by: "option"; readonly option: OptionIndex }
  | { readonly by: "signal"; readonly signal: SignalIndex }
  | { readonly by: "missed"; readonly interruption: InterruptionIndex }
  | { readonly by: "consequence"; readonly consequence: ConsequenceIndex }
  | { readonly by: "power"; readonly power: PowerIndex }
  | { readonly by: "time" }
  /** Something that is shared was moved at another desk. */
  | { readonly by: "elsewhere"; readonly desk: string }
  | { readonly by: "mechanism"; readonly mechanism: Mechanism };

/** What goes on by itself, as a cause. */
export type Mechanism = "flywheel" | "overtaken" | "fatigue" | "in-crowd" | "ratchet";

/** Something that can be known when it happens, by everybody or by one role. Positions are those of the dossier. */
export type PublicEvent = Happening &
  (
    | { readonly is: "opened"; readonly decision: DecisionIndex; readonly deadline: number }
    | { readonly is: "passed-by"; readonly decision: DecisionIndex }
    | { readonly is: "answered"; readonly signal: SignalIndex; readonly answer: number }
    | { readonly is: "rang"; readonly interruption: InterruptionIndex }
    /** `left`: it was let ring by a word, and not by doing something else while it rang. */
    | { readonly is: "missed"; readonly interruption: InterruptionIndex; readonly left: boolean }
    | { readonly is: "ticked"; readonly share: number }
    | { readonly is: "held"; readonly option: OptionIndex }
    | { readonly is: "broke"; readonly option: OptionIndex }
    | { readonly is: "chosen"; readonly option: OptionIndex }
    | { readonly is: "moved"; readonly gauge: GaugeIndex; readonly by: number; readonly cause: Cause }
    | { readonly is: "noted"; readonly fact: FactIndex; readonly cause: Cause }
    | { readonly is: "expected"; readonly expectation: ExpectationIndex; readonly due: number; readonly cause: Cause }
    | { readonly is: "window"; readonly window: WindowIndex; readonly open: boolean; readonly cause: Cause }
    | {
        readonly is: "power";
        readonly power: PowerIndex;
        readonly state: number;
        readonly until: number;
        readonly cause: Cause;
      }
    | { readonly is: "deadline"; readonly to: number; readonly cause: Cause }
    | { readonly is: "landed"; readonly consequence: ConsequenceIndex }
    | { readonly is: "spinning"; readonly on: boolean }
    | { readonly is: "overtaken" }
    | { readonly is: "faded"; readonly person: PersonIndex }
    /** Somebody was heard at another desk. */
    | { readonly is: "met"; readonly person: PersonIndex }
    | { readonly is: "passed" }
    | { readonly is: "ended" }
    | { readonly is: "revealed"; readonly unknown: UnknownIndex; readonly position: number }
    | { readonly is: "judged"; readonly judge: JudgeIndex; readonly stand: number; readonly reasons: readonly number[] }
  );

/** Something that nobody can know when it happens. */
export type HiddenEvent = Happening &
  (
    | { readonly is: "underway"; readonly consequence: ConsequenceIndex; readonly lands: number }
    | { readonly is: "averted"; readonly consequence: ConsequenceIndex }
    | { readonly is: "silent"; readonly interruption: InterruptionIndex }
    | { readonly is: "drifted"; readonly gauge: GaugeIndex; readonly by: number }
    | {
        readonly is: "weighed";
        readonly judge: JudgeIndex;
        readonly stand: number;
        readonly reasons: readonly number[];
      }
  );

/** Anything that happens. */
export type WorldEvent = PublicEvent | HiddenEvent;

const HIDDEN: readonly WorldEvent["is"][] = ["underway", "averted", "silent", "drifted", "weighed"];

/** Whether everybody may know of this event. */
export function isPublic(event: WorldEvent): event is PublicEvent {
  return !HIDDEN.includes(event.is);
}
