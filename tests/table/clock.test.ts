import { array, assert, constantFrom, integer, nat, property, record } from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  beginClock,
  type Clock,
  deadlineOf,
  extendClock,
  FIRST_LOOK,
  goneAt,
  lookLeft,
  makeClock,
  momentOf,
  paceClock,
  resizeClock,
  roomFor,
  shareAt,
  startClock,
  stopClock,
} from "../../src/table/clock.ts";

const MINUTE = 60_000;

/** A clock of ten minutes that was started at 1,000. */
const running = (pace: number): Clock => startClock(makeClock(10, pace), 1000);

describe("a clock", () => {
  it("that was just made stands still, at its full length", () => {
    expect(makeClock(2.5, 1)).toEqual({ pace: 1, total: 150_000, gone: 0, since: null });
  });

  it.each<[what: string, Clock, now: number, gone: number, share: number]>([
    ["standing still", makeClock(10, 1), 999_999, 0, 0],
    ["just started", running(1), 1000, 0, 0],
    ["running", running(1), 1000 + 3 * MINUTE, 3 * MINUTE, 30],
    ["a millisecond before a per cent", running(1), 1000 + (6 * MINUTE) / 60 - 1, 5999, 0],
    ["running out", running(1), 1000 + 10 * MINUTE, 10 * MINUTE, 100],
    ["long after", running(1), 1000 + 99 * MINUTE, 10 * MINUTE, 100],
    ["before it was started", running(1), 0, 0, 0],
    ["at half the pace", running(2), 1000 + 10 * MINUTE, 5 * MINUTE, 50],
    ["off", running(0), 1000 + 99 * MINUTE, 0, 0],
    ["stopped half way", stopClock(running(1), 1000 + 5 * MINUTE), 1000 + 99 * MINUTE, 5 * MINUTE, 50],
    ["of no length", startClock(makeClock(0, 1), 0), 0, 0, 100],
  ])("%s", (_, clock, now, gone, share) => {
    expect(goneAt(clock, now)).toBe(gone);
    expect(shareAt(clock, now)).toBe(share);
  });

  it.each<[what: string, Clock, deadline: number | null, half: number | null]>([
    ["running", running(1), 1000 + 10 * MINUTE, 1000 + 5 * MINUTE],
    ["at half the pace", running(2), 1000 + 20 * MINUTE, 1000 + 10 * MINUTE],
    ["standing still", makeClock(10, 1), null, null],
    ["off", running(0), null, null],
    ["past half way", startClock(stopClock(running(1), 1000 + 6 * MINUTE), 5000), 5000 + 4 * MINUTE, 5000],
  ])("%s: when it runs out, and when half is gone", (_, clock, deadline, half) => {
    expect(deadlineOf(clock)).toBe(deadline);
    expect(momentOf(clock, 50)).toBe(half);
  });

  it.each<[what: string, Clock, Clock]>([
    [
      "stopping keeps what is gone",
      stopClock(running(1), 61_000),
      { pace: 1, total: 600_000, gone: 60_000, since: null },
    ],
    [
      "stopping twice is stopping once",
      stopClock(stopClock(running(1), 61_000), 99_000),
      { pace: 1, total: 600_000, gone: 60_000, since: null },
    ],
    [
      "starting again goes on",
      startClock(stopClock(running(1), 61_000), 90_000),
      { pace: 1, total: 600_000, gone: 60_000, since: 90_000 },
    ],
    [
      "starting what runs changes nothing that is gone",
      startClock(running(1), 61_000),
      { pace: 1, total: 600_000, gone: 60_000, since: 61_000 },
    ],
    ["slower from here on", paceClock(running(1), 61_000, 2), { pace: 2, total: 600_000, gone: 60_000, since: 61_000 }],
    ["faster from here on", paceClock(running(2), 61_000, 1), { pace: 1, total: 600_000, gone: 30_000, since: 61_000 }],
    ["switched off", paceClock(running(1), 61_000, 0), { pace: 0, total: 600_000, gone: 60_000, since: 61_000 }],
    [
      "switched on again: what passed meanwhile did not count",
      paceClock(paceClock(running(1), 61_000, 0), 500_000, 1),
      { pace: 1, total: 600_000, gone: 60_000, since: 500_000 },
    ],
    [
      "a minute more",
      extendClock(running(1), 61_000, MINUTE),
      { pace: 1, total: 660_000, gone: 60_000, since: 61_000 },
    ],
    [
      "a minute more at half the pace is half a minute of the whole",
      extendClock(running(2), 61_000, MINUTE),
      { pace: 2, total: 630_000, gone: 30_000, since: 61_000 },
    ],
    [
      "a minute more of what stands still",
      extendClock(makeClock(10, 1), 61_000, MINUTE),
      { pace: 1, total: 660_000, gone: 0, since: null },
    ],
    ["shorter", resizeClock(running(1), 61_000, 300_000), { pace: 1, total: 300_000, gone: 60_000, since: 61_000 }],
    ["longer", resizeClock(running(1), 61_000, 900_000), { pace: 1, total: 900_000, gone: 60_000, since: 61_000 }],
    [
      "shorter than what is gone leaves twenty seconds",
      resizeClock(running(1), 61_000, 10_000),
      { pace: 1, total: 80_000, gone: 60_000, since: 61_000 },
    ],
    [
      "unless there was less already",
      resizeClock(running(1), 595_000, 10_000),
      { pace: 1, total: 600_000, gone: 594_000, since: 595_000 },
    ],
  ])("%s", (_, clock, expected) => {
    expect(clock).toEqual(expected);
  });
});

describe("the first look", () => {
  test.each([0, 1, FIRST_LOOK / 2, FIRST_LOOK])("%d ms into it nothing is gone", (now) => {
    expect(goneAt(beginClock(makeClock(6, 1), 0), now)).toBe(0);
    expect(lookLeft(beginClock(makeClock(6, 1), 0), now)).toBe(FIRST_LOOK - now);
  });

  test("then the whole clock is there, and runs", () => {
    const clock = beginClock(makeClock(6, 1), 1000);
    expect(deadlineOf(clock)).toBe(1000 + FIRST_LOOK + 6 * MINUTE);
    expect(shareAt(clock, 1000 + FIRST_LOOK + 3 * MINUTE)).toBe(50);
  });

  test("is twice as long at the generous pace, and stays as it is when time is added or the deadline moves", () => {
    expect(lookLeft(beginClock(makeClock(6, 2), 0), 0)).toBe(2 * FIRST_LOOK);
    const clock = beginClock(makeClock(6, 1), 0);
    expect(lookLeft(extendClock(clock, 10_000, MINUTE), 10_000)).toBe(FIRST_LOOK - 10_000);
    expect(lookLeft(resizeClock(clock, 10_000, MINUTE), 10_000)).toBe(FIRST_LOOK - 10_000);
  });
});

test.each([
  [6, 6],
  [3, 3],
  [1, 2],
])("to %d minutes %d can be added", (minutes, room) => {
  const clock = startClock(makeClock(minutes, 1), 0);
  expect(roomFor(clock, minutes)).toBe(room * MINUTE);
  expect(roomFor(extendClock(clock, 0, room * MINUTE), minutes)).toBe(0);
});

describe("over any course of events", () => {
  const step = record({
    how: constantFrom("begin", "start", "stop", "pace", "extend", "resize"),
    later: nat(400_000),
    pace: constantFrom(0, 1, 2),
    // A deadline that moves makes lengths that are not whole.
    by: integer({ min: 1, max: 300_000 }).map((n) => n / 7),
  });
  const course = array(step, { maxLength: 12 });

  function through(
    steps: readonly { how: string; later: number; pace: number; by: number }[],
    see: (clock: Clock, now: number) => void,
  ) {
    let clock = makeClock(5, 1);
    let now = 0;
    for (const { how, later, pace, by } of steps) {
      now += later;
      if (how === "begin" && clock.gone === 0) clock = beginClock(clock, now);
      else if (how === "start" || how === "begin") clock = startClock(clock, now);
      else if (how === "stop") clock = stopClock(clock, now);
      else if (how === "pace") clock = paceClock(clock, now, pace);
      else if (how === "extend") clock = extendClock(clock, now, by);
      else clock = resizeClock(clock, now, by);
      see(clock, now);
    }
  }

  it("what is gone never comes back, and is never more than there is", () => {
    assert(
      property(course, (steps) => {
        let gone = 0;
        through(steps, (clock, now) => {
          expect(goneAt(clock, now)).toBeGreaterThanOrEqual(gone);
          expect(goneAt(clock, now)).toBeLessThanOrEqual(clock.total);
          gone = goneAt(clock, now);
        });
      }),
    );
  });

  it("at the moment of a per cent that per cent is gone, and not a millisecond before", () => {
    assert(
      property(course, integer({ min: 1, max: 100 }), (steps, share) => {
        through(steps, (clock, now) => {
          const moment = momentOf(clock, share);
          if (moment === null) {
            expect(clock.since === null || clock.pace === 0).toBe(true);
            return;
          }
          expect(shareAt(clock, moment)).toBeGreaterThanOrEqual(share);
          if (moment > now && shareAt(clock, now) < share) expect(shareAt(clock, moment - 1)).toBeLessThan(share);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it("it runs out at its deadline", () => {
    assert(
      property(course, (steps) => {
        through(steps, (clock, now) => {
          const deadline = deadlineOf(clock);
          if (deadline === null) return;
          expect(deadline).toBeGreaterThanOrEqual(now);
          expect(Math.abs(goneAt(clock, deadline) - clock.total)).toBeLessThan(0.001);
        });
      }),
    );
  });
});
