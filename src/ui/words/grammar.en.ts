import type { Shape } from "./dictionary.ts";
import type * as nl from "./grammar.nl.ts";

export const GRAMMAR = {
  // English without a country would put the month first.
  locale: "en-GB",
  small: "The A An Your Two Three Four",
  and: "and",
  clock: "{time}",
  sinceNow: "at once",
  sinceHours: "after {count, plural, one {# hour} other {# hours}}",
  sinceDays: "day {count}",
  sinceMonths: "month {count}",
  minutes: "{count, plural, one {# minute} other {# minutes}}",
  hours: "{count, plural, one {# hour} other {# hours}}",
  hoursAndMinutes: "{hours} and {minutes}",
  days: "{count, plural, one {# day} other {# days}}",
  weeks: "{count, plural, one {# week} other {# weeks}}",
} satisfies Shape<typeof nl.GRAMMAR>;
