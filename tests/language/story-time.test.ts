import { assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { clockTime, dayName, lengthName, momentName, sinceStart } from "../../src/language/story-time.ts";
import { EN, NL } from "./tongues.ts";

const begins = "2020-03-12T16:00";
const DAY = 1440;

describe("the hour on the clock", () => {
  it.each([
    [begins, 0, "16.00 uur", "16.00"],
    [begins, 130, "18.10 uur", "18.10"],
    [begins, 479, "23.59 uur", "23.59"],
    [begins, 480, "00.00 uur", "00.00"],
    [begins, 485, "00.05 uur", "00.05"],
    ["2020-01-01T09:05", 0, "09.05 uur", "09.05"],
    // The night on which the clocks go forward, and the one on which they go back: the story has no time zone.
    ["2020-03-29T01:59", 1, "02.00 uur", "02.00"],
    ["2020-03-29T01:59", 61, "03.00 uur", "03.00"],
    ["2020-10-25T02:30", 60, "03.30 uur", "03.30"],
  ])("%s and %d minutes: %s, %s", (start, minutes, nl, en) => {
    expect(clockTime(start, minutes, NL)).toBe(nl);
    expect(clockTime(start, minutes, EN)).toBe(en);
  });
});

describe("the day", () => {
  it.each([
    [begins, 0, "donderdag 12 maart", "Thursday 12 March"],
    [begins, 479, "donderdag 12 maart", "Thursday 12 March"],
    [begins, 480, "vrijdag 13 maart", "Friday 13 March"],
    [begins, 4 * DAY, "maandag 16 maart", "Monday 16 March"],
    ["2020-02-28T12:00", DAY, "zaterdag 29 februari", "Saturday 29 February"],
    ["2021-02-28T12:00", DAY, "maandag 1 maart", "Monday 1 March"],
    ["2021-12-30T16:00", DAY, "vrijdag 31 december", "Friday 31 December"],
    ["2021-12-30T16:00", DAY + 480, "zaterdag 1 januari 2022", "Saturday 1 January 2022"],
    ["2021-12-30T16:00", 400 * DAY, "vrijdag 3 februari 2023", "Friday 3 February 2023"],
  ])("%s and %d minutes: %s, %s", (start, minutes, nl, en) => {
    expect(dayName(start, minutes, NL)).toBe(nl);
    expect(dayName(start, minutes, EN)).toBe(en);
  });
});

describe("a moment", () => {
  it.each([
    [0, "16.00 uur", "16.00"],
    [479, "23.59 uur", "23.59"],
    [480, "vrijdag 13 maart", "Friday 13 March"],
  ])("after %d minutes: the hour on the first day, after that the day: %s, %s", (minutes, nl, en) => {
    expect(momentName(begins, minutes, NL)).toBe(nl);
    expect(momentName(begins, minutes, EN)).toBe(en);
  });
});

describe("a moment beside another", () => {
  it.each([
    [0, 180, "16.00 uur", "16.00"],
    [0, 4 * DAY, "donderdag 12 maart", "Thursday 12 March"],
    [4 * DAY, 0, "maandag 16 maart", "Monday 16 March"],
    [4 * DAY, 4 * DAY + 360, "16.00 uur", "16.00"],
    [4 * DAY + 360, 4 * DAY, "22.00 uur", "22.00"],
    [4 * DAY, 5 * DAY, "maandag 16 maart", "Monday 16 March"],
  ])("%d beside %d minutes: %s, %s", (minutes, beside, nl, en) => {
    expect(momentName(begins, minutes, NL, beside)).toBe(nl);
    expect(momentName(begins, minutes, EN, beside)).toBe(en);
  });
});

describe("how long after the start", () => {
  it.each([
    [0, "meteen", "at once"],
    [29, "meteen", "at once"],
    [30, "na 1 uur", "after 1 hour"],
    [150, "na 3 uur", "after 3 hours"],
    [479, "na 8 uur", "after 8 hours"],
    [480, "dag 1", "day 1"],
    [DAY, "dag 1", "day 1"],
    [4 * DAY, "dag 4", "day 4"],
    [55 * DAY, "dag 55", "day 55"],
    [56 * DAY, "maand 1", "month 1"],
    [60 * DAY, "maand 2", "month 2"],
    [120 * DAY, "maand 4", "month 4"],
    [14 * 30 * DAY, "maand 14", "month 14"],
  ])("%d minutes: %s, %s", (minutes, nl, en) => {
    expect(sinceStart(begins, minutes, NL)).toBe(nl);
    expect(sinceStart(begins, minutes, EN)).toBe(en);
  });
});

describe("a length", () => {
  it.each([
    [0, "0 minuten", "0 minutes"],
    [1, "1 minuut", "1 minute"],
    [45, "45 minuten", "45 minutes"],
    [59, "59 minuten", "59 minutes"],
    [60, "1 uur", "1 hour"],
    [61, "1 uur en 1 minuut", "1 hour and 1 minute"],
    [80, "1 uur en 20 minuten", "1 hour and 20 minutes"],
    [359, "5 uur en 59 minuten", "5 hours and 59 minutes"],
    [363, "6 uur", "6 hours"],
    [440, "7,5 uur", "7.5 hours"],
    [90, "1,5 uur", "1.5 hours"],
    [120, "2 uur", "2 hours"],
    [1439, "24 uur", "24 hours"],
    [DAY, "1 dag", "1 day"],
    // 1.003 is shown as 1, so it is one.
    [1445, "1 dag", "1 day"],
    [3.7 * DAY, "3,5 dagen", "3.5 days"],
    [3 * DAY, "3 dagen", "3 days"],
    [1.5 * DAY, "1,5 dagen", "1.5 days"],
    [13 * DAY, "13 dagen", "13 days"],
    [14 * DAY, "2 weken", "2 weeks"],
    [70 * DAY, "10 weken", "10 weeks"],
  ])("of %d minutes: %s, %s", (minutes, nl, en) => {
    expect(lengthName(minutes, NL)).toBe(nl);
    expect(lengthName(minutes, EN)).toBe(en);
  });

  it("never says one of what is many, or many of what is one", () => {
    assert(
      property(nat(100_000), (minutes) => {
        expect(lengthName(minutes, EN)).toMatch(
          /^((1 hour|[2-5] hours) and )?(1 (minute|hour|day|week)|(?!1 )[\d.,]+ (minutes|hours|days|weeks))$/,
        );
        expect(lengthName(minutes, NL)).toMatch(
          /^([1-5] uur en )?(1 (minuut|dag|week)|(?!1 )[\d.,]+ (minuten|dagen|weken)|[\d.,]+ uur)$/,
        );
      }),
      { numRuns: 3000 },
    );
  });
});
