/** A language with what it takes to speak it: the one who knows the languages (the page, the command line) hands it over. */
import { IntlMessageFormat } from "intl-messageformat";
import type { Language } from "../sim/dossier/words.ts";

/** What is said of time, and how names stand in a sentence; what is between braces is filled in. */
export type GrammarKey =
  /** By which dates and numbers are written: "en-GB". */
  | "locale"
  /** Words that begin a name or a title and are written small inside a sentence, with spaces between them. */
  | "small"
  /** Before the last of several names. */
  | "and"
  /** An hour on the clock: {time}. */
  | "clock"
  /** How long after the start: {count}. */
  | "sinceNow"
  | "sinceHours"
  | "sinceDays"
  | "sinceMonths"
  /** A length: {count}; of hours and minutes, {hours} and {minutes}. */
  | "minutes"
  | "hours"
  | "hoursAndMinutes"
  | "days"
  | "weeks";

/** A language with what is said in it. */
export interface Tongue {
  readonly language: Language;
  /** Its dictionary: texts (ICU MessageFormat) by key. */
  readonly texts: Readonly<Record<`grammar.${GrammarKey}`, string>> & Readonly<Record<string, string>>;
}

/**
 * The text of a key.
 * @throws RangeError when the dictionary does not have it, or not yet.
 */
export function textOf({ texts, language }: Tongue, key: string): string {
  const text = texts[key];
  if (text === undefined) throw new RangeError(`no words in "${language}" for "${key}"`);
  return text;
}

/** Parsed templates, kept: parsing costs a hundred times as much as filling. */
const parsed = new Map<string, IntlMessageFormat>();

function template(text: string, language: Language): IntlMessageFormat {
  const key = `${language}:${text}`;
  const known = parsed.get(key);
  if (known !== undefined) return known;
  // Tags are not ours: "<" in a dossier is just a character.
  const fresh = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
  parsed.set(key, fresh);
  return fresh;
}

/** A template filled in. */
export function fillIn(text: string, language: Language, values: Readonly<Record<string, string | number>>): string {
  return String(template(text, language).format(values));
}
