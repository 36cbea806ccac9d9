/** The languages of the screen, as they are spoken in the tests. */
import { textOf } from "../../src/language/tongue.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import { LANGUAGES, learn } from "../../src/ui/words/languages.ts";
import type { Line } from "../../src/views/line.ts";

export const TONGUES = await Promise.all(LANGUAGES.map((language) => learn(language, true)));

/** One of them. */
export function tongueOf(language: string) {
  const tongue = TONGUES.find((one) => one.language === language);
  if (tongue === undefined) throw new RangeError(`nobody speaks "${language}"`);
  return tongue;
}

export const NL = tongueOf("nl");
export const EN = tongueOf("en");

/** The words of a sentence, before anything is filled in. */
export function wordsOf({ says }: Pick<Line, "says">, tongue = EN): string {
  return typeof says === "string" ? textOf(tongue, says) : textIn(says, tongue.language);
}
