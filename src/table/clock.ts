/**
 * The real clock of one decision, as plain data. Time comes in as a number (milliseconds since the session started), so
 * nothing here waits, and a clock that was put away can be taken up again. `pace` is how much slower than normal it
 * runs: 1 normal, 2 generous, 0 off. Lengths are kept at pace 1, in whole milliseconds, so that a moment and the share
 * that is gone at it agree to the bit.
 */
export interface Clock {
  readonly pace: number;
  /** Milliseconds there are in all. */
  readonly total: number;
  /** Milliseconds that were gone when it last changed. */
  readonly gone: number;
  /** Since when it runs, which may lie ahead: the first look is free. Null while it stands still. */
  readonly since: number | null;
}

const MINUTE = 60_000;
/** How long the first look at a decision may take before its clock runs, at pace 1. */
export const FIRST_LOOK = 90_000;
/** However much a deadline moves, this much is left, at pace 1. */
const MERCY = 20_000;

/** A clock of so many minutes that stands still. */
export function makeClock(minutes: number, pace: number): Clock {
  return { pace, total: Math.round(minutes * MINUTE), gone: 0, since: null };
}

/** Milliseconds gone at a moment. */
export function goneAt(clock: Clock, now: number): number {
  if (clock.since === null || clock.pace === 0) return Math.min(clock.total, clock.gone);
  return Math.min(clock.total, clock.gone + Math.max(0, now - clock.since) / clock.pace);
}

/** Per cent gone, rounded down. */
export function shareAt(clock: Clock, now: number): number {
  return clock.total === 0 ? 100 : Math.floor((100 * goneAt(clock, now)) / clock.total);
}

/** When it runs out; null while it stands still or is off. */
export function deadlineOf(clock: Clock): number | null {
  if (clock.since === null || clock.pace === 0) return null;
  return clock.since + (clock.total - clock.gone) * clock.pace;
}

/** When so many per cent will be gone; null while it stands still or is off. */
export function momentOf(clock: Clock, share: number): number | null {
  if (clock.since === null || clock.pace === 0) return null;
  return clock.since + Math.ceil(Math.max(0, (clock.total * share) / 100 - clock.gone) * clock.pace);
}

/** The clock with what is gone written down. */
function settle(clock: Clock, now: number): Clock {
  return { ...clock, gone: goneAt(clock, now), since: clock.since === null ? null : Math.max(clock.since, now) };
}

/** Starts a clock of which nothing is gone yet: it runs after the first look. */
export function beginClock(clock: Clock, now: number): Clock {
  return { ...settle(clock, now), since: now + FIRST_LOOK * Math.max(1, clock.pace) };
}

/** Milliseconds until it runs; 0 when it does, or stands still, or is off. */
export function lookLeft(clock: Clock, now: number): number {
  return clock.since === null || clock.pace === 0 ? 0 : Math.max(0, clock.since - now);
}

/** The most real time that can still be added: a decision may take twice as long, a short one two minutes longer. */
export function roomFor(clock: Clock, minutes: number): number {
  const base = minutes * MINUTE;
  return Math.max(0, (base + Math.max(base, 2 * MINUTE) - clock.total) * Math.max(1, clock.pace));
}

/** The clock, running from now on. In milliseconds. */
export function startClock(clock: Clock, now: number): Clock {
  return { ...settle(clock, now), since: now };
}

/** The clock, standing still from now on. In milliseconds. */
export function stopClock(clock: Clock, now: number): Clock {
  return { ...settle(clock, now), since: null };
}

/** The clock at another pace from now on: so many times slower than normal. */
export function paceClock(clock: Clock, now: number, pace: number): Clock {
  return { ...settle(clock, now), pace };
}

/** Adds time; `by` is in real milliseconds, so at a generous pace the same minute counts for less. */
export function extendClock(clock: Clock, now: number, by: number): Clock {
  return { ...settle(clock, now), total: Math.round(clock.total + by / Math.max(1, clock.pace)) };
}

/** Makes the whole as long as another number of milliseconds, but leaves at least some time. */
export function resizeClock(clock: Clock, now: number, total: number): Clock {
  const settled = settle(clock, now);
  const least = Math.min(clock.total, settled.gone + MERCY);
  return { ...settled, total: Math.round(Math.max(total, least)) };
}
