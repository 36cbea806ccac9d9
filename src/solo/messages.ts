/** What may come through the door, as a table: whoever plays can send anything, and only this is listened to. */
import { RATINGS } from "../sim/world/ratings.ts";
import type { Note } from "../sim/world/record.ts";
import { type Check, isObject, isOfKind, isOneOf, isText, isWhole, type KindsOf, NOTES } from "../table/guards.ts";
import type { Act, ToHost } from "../table/protocol.ts";

const NOTHING = {};

/** The longest that time can be added at once, in milliseconds. */
const MOST_TIME = 600_000;

function isCommitment(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).length !== 4) return false;
  const { because, accept, statement, namely } = value;
  return [because, accept, namely].every(isText) && (statement === null || isText(statement));
}

const isFlag: Check = (value) => typeof value === "boolean";
const isTextOrNull: Check = (value) => value === null || isText(value);
const isPace: Check = (value) => value === 0 || value === 1 || value === 2;
/** How large a file or a link is, is judged by who reads it. */
const isLongText: Check = (value) => typeof value === "string";
const isCount: Check = (value) => isWhole(value) && value >= 0 && value <= 10_000;

const ACTS: KindsOf<Act, "type"> = {
  light: NOTHING,
  begin: NOTHING,
  ask: { source: isText },
  take: { interruption: isText },
  leave: { interruption: isText },
  wait: { minutes: isWhole },
  hold: NOTHING,
  break: NOTHING,
  pick: { option: isText },
  back: NOTHING,
  commit: { commitment: isCommitment },
  rate: { rating: isOneOf(...RATINGS) },
  next: NOTHING,
  pause: { reason: isOneOf("asked", "away") },
  resume: NOTHING,
  extend: { by: (value) => isWhole(value) && value > 0 && value <= MOST_TIME },
  lapse: NOTHING,
  pace: { pace: isPace },
};

/** What people note themselves; the other notes are the host's. */
const OWN_NOTES: readonly Note["is"][] = ["rating", "prediction", "word", "reflection", "step", "intention"];

const MESSAGES: KindsOf<ToHost, "is"> = {
  ping: NOTHING,
  hello: { likely: isText, language: isText },
  open: { dossier: isText, pace: isPace },
  "take-up": { game: isText, again: isFlag, picked: isTextOrNull },
  "open-paper": { code: isText },
  "open-night": { code: isText, pace: isPace },
  undo: NOTHING,
  rest: NOTHING,
  leave: NOTHING,
  "throw-away": { game: isTextOrNull },
  load: { file: (value) => value instanceof Blob },
  "follow-link": { link: isLongText },
  keep: NOTHING,
  act: { act: (value) => isOfKind(value, ACTS, "type") },
  note: { note: (value) => isOfKind(value, NOTES, "is") && isObject(value) && OWN_NOTES.some((is) => is === value.is) },
  nights: { wanted: isCount, of: isTextOrNull },
  seek: { position: isCount },
  study: { decision: isText },
  fork: { decision: isText, option: isTextOrNull },
  "other-ending": NOTHING,
  cause: { consequence: isText },
  forecasts: NOTHING,
  report: NOTHING,
  paper: NOTHING,
  table: NOTHING,
  save: { ahead: isFlag },
  share: { reasons: isFlag },
  code: NOTHING,
};

/** Whether something is a message of the protocol. */
export function isMessage(value: unknown): value is ToHost {
  return isOfKind(value, MESSAGES, "is");
}
