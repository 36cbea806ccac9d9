/** The languages of the screen, as they are spoken in the tests. */
import { LANGUAGES, learn } from "../../src/ui/words/languages.ts";

export const TONGUES = await Promise.all(LANGUAGES.map((language) => learn(language, true)));

/** One of them. */
export function tongueOf(language: string) {
  const tongue = TONGUES.find((one) => one.language === language);
  if (tongue === undefined) throw new RangeError(`nobody speaks "${language}"`);
  return tongue;
}

export const NL = tongueOf("nl");
export const EN = tongueOf("en");
