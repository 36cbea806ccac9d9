/** Guards for what comes from a file, a link or another machine: its shape, before anything is done with it. */
import type { Entry } from "../sim/record.ts";

/** Whether something is a plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_TEXT = 2000;

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_TEXT;
}

/** Whether something is a whole number that JavaScript can count. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** For each command, what its fields must be. */
const COMMANDS: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
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

function isCommand(value: unknown): boolean {
  if (!isObject(value) || typeof value.do !== "string" || !Object.hasOwn(COMMANDS, value.do)) return false;
  return Object.entries(COMMANDS[value.do] ?? {}).every(([field, fits]) => fits(value[field]));
}

function isNote(value: unknown): boolean {
  return (
    isObject(value) && isText(value.is) && Object.values(value).every((part) => isText(part) || Number.isFinite(part))
  );
}

function isEntry(value: unknown): boolean {
  if (!isObject(value) || typeof value.at !== "number" || !(value.at >= 0)) return false;
  return value.is === "command"
    ? isCommand(value.command) && isWhole(value.sum)
    : value.is === "note" && isNote(value.note);
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
