import { IntlMessageFormat } from "intl-messageformat";
import { isText, type Language, textIn, type Words } from "../sim/dossier/words.ts";
import type { Argument, Line } from "../views/line.ts";
import { lengthName, momentName, sinceStart } from "./calendar.ts";

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

/** How names and titles begin that start with a small letter inside a sentence: "u vroeg het mevrouw Yilmaz". */
const SMALL: Readonly<Record<Language, RegExp>> = {
  nl: /^(De|Het|Een|Uw|Mevrouw) /,
  en: /^(The|A|An|Your) /,
};

function small(words: string, language: Language): string {
  const first = SMALL[language];
  return first === undefined ? words : words.replace(first, (word) => word.toLowerCase());
}

/** Words that are set into a sentence, after other words of it. */
function inside(words: string, name: string, text: string, language: Language): string {
  const follows = new RegExp(`[\\p{Letter}\\p{Number},] \\{${name}\\}`, "u").test(text);
  return follows ? small(words, language) : words;
}

function listed(names: readonly Words[], language: Language): string {
  const each = names.map((name, place) =>
    place === 0 ? textIn(name, language) : small(textIn(name, language), language),
  );
  // A name with a comma in it would look like two.
  const [between, last] = each.some((name) => name.includes(",")) ? ["; ", "; "] : [", ", " "];
  const and = language === "nl" ? "en" : "and";
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(between)}${last}${and} ${each.at(-1)}`;
}

function fill(argument: Argument, language: Language, begins: string): string | number {
  if (typeof argument === "number") return argument;
  if (isText(argument)) return format({ says: argument }, language, begins);
  if ("list" in argument) return listed(argument.list, language);
  if ("moment" in argument) return momentName(begins, argument.moment, language, argument.beside);
  if ("since" in argument) return sinceStart(begins, argument.since, language);
  return lengthName(argument.length, language);
}

/** Amounts that stay on one line: between the sign and the figure no line may break. */
function together(text: string): string {
  return text.replace(/€ (?=\d)/g, "€\u00a0");
}

/**
 * A sentence in a language.
 * @param begins when the story starts ("YYYY-MM-DDTHH:MM"), for sentences with a moment in them
 */
export function format(line: Line, language: Language, begins = "1970-01-01T00:00"): string {
  const text = together(textIn(line.says, language));
  // Apostrophes quote only braces, so a text without braces is as it was written.
  if (!/[{}]/.test(text)) return text;
  const values = Object.fromEntries(
    Object.entries(line.with ?? {}).map(([name, argument]) => {
      const filled = fill(argument, language, begins);
      return [name, typeof filled === "string" ? inside(filled, name, text, language) : filled];
    }),
  );
  return together(String(template(text, language).format(values)));
}
