/** The languages that the screen speaks: those in which its dictionaries are. */
import type { Language } from "../../sim/dossier/words.ts";
import { SCREEN } from "./screen.ts";

/** By their tags; the first is that of whoever speaks none of them. */
export const LANGUAGES: readonly Language[] = Object.keys(SCREEN.ownName);

/** Those in which a dossier can be played too; all of them while none lies on the desk. */
export function spokenOf(dossier: readonly Language[] | undefined): readonly Language[] {
  const both = LANGUAGES.filter((language) => dossier?.includes(language) ?? true);
  return both.length === 0 ? LANGUAGES : both;
}

/** The language of those that somebody asks for, in order of liking, which is spoken. */
export function likedOf(asked: readonly string[], spoken: readonly Language[] = LANGUAGES): Language {
  const tags = asked.flatMap((one) => [one, one.split("-")[0] ?? one]);
  return tags.find((one) => spoken.includes(one)) ?? spoken[0] ?? "";
}
