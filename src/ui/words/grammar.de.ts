import type { Shape } from "./dictionary.ts";
import type * as nl from "./grammar.nl.ts";

export const GRAMMAR = {
  locale: "de-DE",
  small: "Der Die Das Ein Eine Ihr Ihre Zwei Drei Vier",
  and: "und",
  clock: "{time} Uhr",
  sinceNow: "sofort",
  sinceHours: "nach {count, plural, one {# Stunde} other {# Stunden}}",
  sinceDays: "Tag {count}",
  sinceMonths: "Monat {count}",
  minutes: "{count, plural, one {# Minute} other {# Minuten}}",
  hours: "{count, plural, one {# Stunde} other {# Stunden}}",
  hoursAndMinutes: "{hours} und {minutes}",
  days: "{count, plural, one {# Tag} other {# Tage}}",
  weeks: "{count, plural, one {# Woche} other {# Wochen}}",
} satisfies Shape<typeof nl.GRAMMAR>;
