import { isText, textIn, type Words } from "../sim/dossier/words.ts";
import type { Argument, Line } from "../views/line.ts";
import { lengthName, momentName, sinceStart } from "./story-time.ts";
import { fillIn, type Tongue, textOf } from "./tongue.ts";

/** What can be said: a sentence of a dossier or of the house (by its key), with what fills it. */
export interface Sentence {
  readonly says: Words | string;
  readonly with?: Readonly<Record<string, Argument | string>>;
}

/** Names and titles that begin with a small letter inside a sentence: "u vroeg het mevrouw Yilmaz". */
function small(words: string, { texts }: Tongue): string {
  const [first = "", ...rest] = words.split(" ");
  const isSmall = rest.length > 0 && texts["grammar.small"].split(" ").includes(first);
  return isSmall ? [first.toLowerCase(), ...rest].join(" ") : words;
}

/** Words that are set into a sentence, after other words of it. */
function inside(words: string, name: string, text: string, tongue: Tongue): string {
  const follows = new RegExp(`[\\p{Letter}\\p{Number},] \\{${name}\\}`, "u").test(text);
  return follows ? small(words, tongue) : words;
}

function listed(names: readonly Words[], tongue: Tongue): string {
  const each = names.map((name, place) => {
    const text = textIn(name, tongue.language);
    return place === 0 ? text : small(text, tongue);
  });
  // A name with a comma in it would look like two.
  const [between, last] = each.some((name) => name.includes(",")) ? ["; ", "; "] : [", ", " "];
  const and = tongue.texts["grammar.and"];
  return each.length < 2 ? each.join("") : `${each.slice(0, -1).join(between)}${last}${and} ${each.at(-1)}`;
}

function fill(argument: Argument | string, tongue: Tongue, begins: string): string | number {
  if (typeof argument === "number") return argument;
  // No language is called "says".
  if (typeof argument === "object" && "says" in argument) return format(argument as Line, tongue, begins);
  if (typeof argument === "string" || isText(argument)) return format({ says: argument }, tongue, begins);
  if ("list" in argument) return listed(argument.list, tongue);
  if ("moment" in argument) return momentName(begins, argument.moment, tongue, argument.beside);
  if ("since" in argument) return sinceStart(begins, argument.since, tongue);
  return lengthName(argument.length, tongue);
}

/** Amounts that stay on one line: between the sign and the figure no line may break. */
function together(text: string): string {
  return text.replace(/€ (?=\d)/g, "€\u00a0");
}

/**
 * A sentence in a language.
 * @param begins when the story starts ("YYYY-MM-DDTHH:MM"), for sentences with a moment in them
 * @throws RangeError when the dictionary lacks the sentence.
 */
export function format({ says, with: filling }: Sentence | Line, tongue: Tongue, begins = "1970-01-01T00:00"): string {
  const text = together(typeof says === "string" ? textOf(tongue, says) : textIn(says, tongue.language));
  // Apostrophes quote only braces, so a text without braces is as it was written.
  if (!/[{}]/.test(text)) return text;
  const values = Object.fromEntries(
    Object.entries(filling ?? {}).map(([name, argument]) => {
      const filled = fill(argument, tongue, begins);
      return [name, typeof filled === "string" ? inside(filled, name, text, tongue) : filled];
    }),
  );
  return together(fillIn(text, tongue.language, values));
}
