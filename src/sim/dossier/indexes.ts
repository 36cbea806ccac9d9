/**
 * Positions in the lists of a dossier, each of its own type, so that the position of one thing is never used for another.
 * They are numbers and nothing more: a number that was reckoned, or that the compiler of dossiers looked up, goes for any.
 */

declare const of: unique symbol;

type Index<Kind extends string> = number & { readonly [of]?: Kind };

/** Positions, each in the list of its kind. */
export type UnknownIndex = Index<"unknown">;
export type GaugeIndex = Index<"gauge">;
export type FactIndex = Index<"fact">;
export type PersonIndex = Index<"person">;
export type WindowIndex = Index<"window">;
export type ExpectationIndex = Index<"expectation">;
export type PowerIndex = Index<"power">;
export type StageIndex = Index<"stage">;
export type DecisionIndex = Index<"decision">;
export type OptionIndex = Index<"option">;
export type InterruptionIndex = Index<"interruption">;
export type ConsequenceIndex = Index<"consequence">;
export type JudgeIndex = Index<"judge">;
export type EndingIndex = Index<"ending">;
/** Among all who answer: sources first, then interruptions. So the position of a source is one too, but not the reverse. */
export type SignalIndex = Index<"signal" | "source">;
export type SourceIndex = Index<"source">;

/** A list of which the positions are of one type. */
export interface By<I extends number, T> extends ReadonlyArray<T> {
  forEach(callback: (value: T, position: I, list: readonly T[]) => void): void;
  map<U>(callback: (value: T, position: I, list: readonly T[]) => U): U[];
  flatMap<U>(callback: (value: T, position: I, list: T[]) => U | readonly U[]): U[];
  filter<S extends T>(callback: (value: T, position: I, list: readonly T[]) => value is S): S[];
  filter(callback: (value: T, position: I, list: readonly T[]) => unknown): T[];
  /** -1 when there is none. */
  findIndex(callback: (value: T, position: I, list: readonly T[]) => unknown): I;
  /** -1 when it is not there. */
  indexOf(value: T): I;
  entries(): ArrayIterator<[I, T]>;
}
