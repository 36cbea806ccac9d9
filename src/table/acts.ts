/** Everything that can be done at a table, described once: the types, and what the door lets in, follow from it. */
import { LIGHTS, RATINGS, type Rating } from "../sim/world/ratings.ts";
import type { Note } from "../sim/world/record.ts";
import {
  type Described,
  isBetween,
  isObject,
  isOfKind,
  isOneOf,
  isText,
  isTextOrNull,
  isWhole,
  type KindsOf,
} from "./guards.ts";

/** The three slots of the sentence, and where trouble is expected. */
export interface Commitment {
  readonly because: string;
  readonly accept: string;
  readonly statement: string | null;
  /** In own words, when none of the options said it. */
  readonly namely: string;
}

function isCommitment(value: unknown): value is Commitment {
  if (!isObject(value) || Object.keys(value).length !== 4) return false;
  const { because, accept, statement, namely } = value;
  return [because, accept, namely].every(isText) && isTextOrNull(statement);
}

const isRating = isOneOf(...RATINGS);

function isRatingOrNull(value: unknown): value is Rating | null {
  return value === null || isRating(value);
}

/** What is said by itself; the other notes come of an act. */
export type Said = Extract<Note, { is: "rating" | "prediction" | "word" | "reflection" | "intention" }>;

const SAID: KindsOf<Said, "is"> = {
  rating: { decision: isText, light: isOneOf(...LIGHTS), rating: isRating },
  prediction: { about: isOneOf("fork", "judge", "cause"), subject: isText, says: isText, sure: isBetween(0, 100) },
  word: { word: isText },
  reflection: { question: isWhole, says: isText },
  // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
  intention: { when: isText, then: isText },
};

function isSaid(value: unknown): value is Said {
  return isOfKind(value, SAID, "is");
}

/** How much slower than normal a clock may run; 0 is off. */
const PACES: readonly unknown[] = [0, 1, 2];

/** Whether something is a pace. */
export function isPace(value: unknown): value is number {
  return PACES.includes(value);
}

/** The longest that time can be added at once, in milliseconds. */
const MOST_TIME = 600_000;

/** What people can do. */
export const ACTS = {
  light: {},
  begin: {},
  ask: { source: isText },
  take: { interruption: isText },
  leave: { interruption: isText },
  /** In minutes of the story. */
  wait: { minutes: isWhole },
  hold: {},
  break: {},
  pick: { option: isText },
  commit: { commitment: isCommitment },
  /** What they think of what they decided. Null: nobody said, as in a game without a screen. */
  rate: { rating: isRatingOrNull },
  /** On, to what came of it, or to the next step of looking back. */
  next: {},
  /** Back to the desk from what was picked, or to the step before. */
  back: {},
  /** Back to the first step of looking back. */
  rewind: {},
  note: { note: isSaid },
  pause: {},
  resume: {},
  /** Real time is added, in milliseconds. */
  extend: { by: isBetween(1, MOST_TIME) },
  /** With the clock off: the time was let go by, as a table on paper may tell afterwards. */
  lapse: {},
  pace: { pace: isPace },
} as const;

/** What people can do at a table. */
export type Act = Described<typeof ACTS, "type">;

/** What only the clock does. */
const CLOCK_ACTS = {
  /** So many per cent of the time for this decision are gone; 100 is all. */
  tick: { share: isBetween(1, 100) },
  /** Nobody has been here since: the clock stands still from then on. */
  away: {},
} as const;

/** What the clock does by itself. */
export type ClockAct = Described<typeof CLOCK_ACTS, "type">;

/** Whether something is an act of people. */
export function isAct(value: unknown): value is Act {
  return isOfKind(value, ACTS, "type");
}

/** Whether something is an act of the clock. */
export function isClockAct(value: unknown): value is ClockAct {
  return isOfKind(value, CLOCK_ACTS, "type");
}
