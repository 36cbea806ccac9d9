import { IntlMessageFormat } from "intl-messageformat";
import type { Argument, Line } from "../views/line.ts";
import { lengthName, momentName, sinceStart } from "./calendar.ts";
import type { Language } from "./language.ts";

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

function fill(argument: Argument, language: Language, begins: string): string | number {
  if (typeof argument === "number") return argument;
  if ("moment" in argument) return momentName(begins, argument.moment, language);
  if ("since" in argument) return sinceStart(begins, argument.since, language);
  if ("length" in argument) return lengthName(argument.length, language);
  return format({ says: argument }, language, begins);
}

/**
 * A sentence in a language.
 * @param begins when the story starts ("YYYY-MM-DDTHH:MM"), for sentences with a moment in them
 */
export function format(line: Line, language: Language, begins = "1970-01-01T00:00"): string {
  const text = line.says[language];
  // Apostrophes quote only braces, so a text without braces is as it was written.
  if (!/[{}]/.test(text)) return text;
  const values = Object.fromEntries(
    Object.entries(line.with ?? {}).map(([name, argument]) => [name, fill(argument, language, begins)]),
  );
  return String(template(text, language).format(values));
}
