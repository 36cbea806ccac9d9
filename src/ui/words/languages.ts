/** The languages that the screen speaks: those in which its dictionaries are. */
import type { Tongue } from "../../language/tongue.ts";
import type { Language } from "../../sim/dossier/words.ts";
import type { Shape } from "./dictionary.ts";
import type * as nl from "./first.nl.ts";
import type * as nlLater from "./later.nl.ts";

interface Spoken {
  /** How it calls itself, in the list to choose from. */
  readonly ownName: string;
  first(): Promise<{ readonly FIRST: Shape<typeof nl.FIRST> }>;
  later(): Promise<{ readonly LATER: Shape<typeof nlLater.LATER> }>;
}

/** By their tags; the first is that of whoever speaks none of them. Each is fetched when somebody reads it. */
const SPOKEN: Readonly<Record<Language, Spoken>> = {
  nl: { ownName: "Nederlands", first: () => import("./first.nl.ts"), later: () => import("./later.nl.ts") },
  en: { ownName: "English", first: () => import("./first.en.ts"), later: () => import("./later.en.ts") },
  de: {
    ownName: "Deutsch (maschinell übersetzt)",
    first: () => import("./first.de.ts"),
    later: () => import("./later.de.ts"),
  },
};

export const LANGUAGES: readonly Language[] = Object.keys(SPOKEN);

/** How a language calls itself. */
export function ownNameOf(language: Language): string {
  return SPOKEN[language]?.ownName ?? language;
}

/** What was fetched, by language; and the same with what is said when the story has ended. */
const known = { first: new Map<Language, Tongue>(), whole: new Map<Language, Tongue>() };

/** The words of a language where they are here already: then nobody has to wait for them, not even a moment. */
export function knows(language: Language, whole: boolean): Tongue | null {
  return known[whole ? "whole" : "first"].get(language) ?? null;
}

/**
 * Fetches the words of a language.
 * @param whole also what is said when the story has ended
 */
export async function learn(language: Language, whole: boolean): Promise<Tongue> {
  const spoken = SPOKEN[language];
  if (spoken === undefined) throw new RangeError(`nobody here speaks "${language}"`);
  const [{ FIRST }, later] = await Promise.all([spoken.first(), whole ? spoken.later() : null]);
  const tongue: Tongue = { language, texts: { ...FIRST, ...later?.LATER } };
  known[whole ? "whole" : "first"].set(language, tongue);
  return tongue;
}

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
