/** Guards for what comes from a file, a link or another machine: its shape, before anything is done with it. */
import type { Command } from "../sim/world/commands.ts";
import { LIGHTS, RATINGS } from "../sim/world/ratings.ts";
import type { Entry, Note } from "../sim/world/record.ts";

/** Whether something is a plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_TEXT = 2000;

/** Whether something is a text that people may have written. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_TEXT;
}

/** Whether something is a whole number that JavaScript can count. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

export type Check = (value: unknown) => boolean;
/** By kind: what each field must be. There are no others. */
type Kinds = Readonly<Record<string, Readonly<Record<string, Check>>>>;
/** The same, complete for a type whose field N says of which kind something is. A record holds one dossier: it names no desks. */
export type KindsOf<T, N extends keyof T> = {
  readonly [K in T[N] & string]: {
    readonly [F in Exclude<keyof Extract<T, Readonly<Record<N, K>>>, N | "desk">]: Check;
  };
};

/** A thousand years in milliseconds; no clock and no session needs more, and sums of it stay exact. */
const MOST = 32e12;

function isSize(value: unknown): boolean {
  return typeof value === "number" && value >= 0 && value <= MOST;
}

/** Looks whether something is one of a few words. */
export function isOneOf(...words: readonly string[]): Check {
  return (value) => typeof value === "string" && words.includes(value);
}

export const COMMANDS: KindsOf<Command, "do"> = {
  ask: { source: isText },
  take: { interruption: isText },
  leave: { interruption: isText },
  choose: { decision: isText, option: isText },
  wait: { minutes: isWhole },
  hold: {},
  break: {},
  advance: {},
  tick: { share: isWhole },
  expire: { decision: isText },
};

export const NOTES: KindsOf<Note, "is"> = {
  reason: { decision: isText, because: isText, accept: isText },
  otherwise: { decision: isText, namely: isText },
  buoy: { decision: isText, statement: isText },
  rating: { decision: isText, light: isOneOf(...LIGHTS), rating: isOneOf(...RATINGS) },
  prediction: { about: isOneOf("fork", "judge", "cause"), subject: isText, says: isText, sure: isSize },
  word: { word: isText },
  reflection: { question: isWhole, says: isText },
  step: { step: isText },
  // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
  intention: { when: isText, then: isText },
  pause: { reason: isOneOf("asked", "away") },
  resume: {},
  pace: { pace: isSize },
  clock: {
    decision: isText,
    pace: isSize,
    total: isSize,
    gone: isSize,
    until: (value) => value === -1 || isSize(value),
  },
};

/** Whether something is of one of these kinds; `name` is the field that says of which. */
export function isOfKind(value: unknown, kinds: Kinds, name: "do" | "is" | "type"): boolean {
  if (!isObject(value)) return false;
  const kind = value[name];
  const fields = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (fields === undefined || Object.keys(value).length !== Object.keys(fields).length + 1) return false;
  return Object.entries(fields).every(([field, fits]) => fits(value[field]));
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || !isSize(value.at)) return false;
  return value.is === "command"
    ? isOfKind(value.command, COMMANDS, "do") && isWhole(value.sum)
    : value.is === "note" && isOfKind(value.note, NOTES, "is");
}

/** Whether something is a seed. */
export function isSeed(value: unknown): value is number {
  return isWhole(value) && value >= 0;
}

/** Whether something is a list of fixed draws. */
export function isFixed(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every(isWhole);
}

/** The longest game we have seen has three hundred entries. */
const MAX_ENTRIES = 10_000;

/** Whether something is a log. */
export function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(isEntry);
}
