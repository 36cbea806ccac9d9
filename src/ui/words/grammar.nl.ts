import type { GrammarKey } from "../../language/tongue.ts";

/** What is said of time, and how names stand in a sentence; see `language/tongue.ts`. */
export const GRAMMAR = {
  locale: "nl-NL",
  small: "De Het Een Uw Mevrouw Twee Drie Vier",
  and: "en",
  clock: "{time} uur",
  sinceNow: "meteen",
  sinceHours: "na {count} uur",
  sinceDays: "dag {count}",
  sinceMonths: "maand {count}",
  minutes: "{count, plural, one {# minuut} other {# minuten}}",
  hours: "{count, number} uur",
  hoursAndMinutes: "{hours} en {minutes}",
  days: "{count, plural, one {# dag} other {# dagen}}",
  weeks: "{count, plural, one {# week} other {# weken}}",
} as const satisfies Record<GrammarKey, string>;
