import { assert, constantFrom, nat, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Duration } from "../../../src/sim/dossier/dossier-file.ts";
import { DAY, minuteOfDay, minutesOf, after as momentAfter, spanOf } from "../../../src/sim/dossier/span.ts";
import { ferry } from "../../dossiers/small.ts";

describe("a length of story time", () => {
  it.each<[Duration, number]>([
    [{}, 0],
    [{ minutes: 5 }, 5],
    [{ hours: 2, minutes: 30 }, 150],
    [{ days: 1 }, 1440],
    [{ weeks: 2, days: 1 }, 21600],
    [{ months: 1 }, 43200],
    [{ months: 1, weeks: 1, days: 1, hours: 1, minutes: 1 }, 54781],
    [{ days: 3, at: "09:00" }, 4320],
  ])("%j is %d minutes", (duration, minutes) => {
    expect(minutesOf(duration)).toBe(minutes);
  });

  it.each([
    ["00:00", 0],
    ["09:05", 545],
    ["23:59", 1439],
    [undefined, -1],
  ])("%s is minute %d of the day", (time, minute) => {
    expect(minuteOfDay(time)).toBe(minute);
  });
});

describe("the moment after a while", () => {
  // The ferry starts at 16.00: minute 0 is 16.00, minute 480 is midnight.
  const dossier = ferry();

  it.each<[what: string, from: number, Duration, moment: number]>([
    ["no hour of the day", 100, { minutes: 50 }, 150],
    ["later the same day", 0, { days: 0, at: "18:00" }, 120],
    ["an hour that has passed today is tomorrow's", 0, { days: 0, at: "09:00" }, 1020],
    ["this very minute is now", 120, { days: 0, at: "18:00" }, 120],
    ["the next morning", 0, { days: 1, at: "09:00" }, 1020],
    ["four days later, in the morning", 0, { days: 4, at: "09:00" }, 5340],
    ["late in the evening, across midnight", 400, { hours: 2, at: "23:00" }, 1860],
    ["the hour counts on the day on which it ends", 400, { hours: 2, at: "01:00" }, 540],
    ["midnight", 0, { days: 1, at: "00:00" }, 480],
  ])("%s", (_, from, duration, moment) => {
    expect(momentAfter(dossier, from, spanOf(duration))).toBe(moment);
  });

  it("is never before it starts, and at the hour that was asked", () => {
    const duration = record({
      minutes: nat(3000),
      days: nat(40),
      at: constantFrom(undefined, "00:00", "07:30", "16:00", "23:59"),
    });
    assert(
      property(nat(100_000), duration, (from, span) => {
        const moment = momentAfter(dossier, from, spanOf(span));
        expect(moment).toBeGreaterThanOrEqual(from);
        if (span.at === undefined) expect(moment).toBe(from + minutesOf(span));
        else {
          expect((moment + dossier.startMinute) % DAY).toBe(minuteOfDay(span.at));
          expect(Math.abs(moment - from - minutesOf(span))).toBeLessThan(DAY);
        }
      }),
    );
  });
});
