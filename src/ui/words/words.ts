/** What the screen says, in each language that it speaks: a dictionary a language, all with the keys of the Dutch one. */
import type { Language, Words } from "../../sim/dossier/words.ts";

/** What a dictionary must have to say the same as another: its keys, with texts of its own. */
export type Shape<T> = T extends string ? string : { readonly [K in keyof T]: Shape<T[K]> };

type Said<T> = T extends string ? Words : { readonly [K in keyof T]: Said<T[K]> };

function join(first: unknown, all: readonly (readonly [Language, unknown])[]): unknown {
  if (typeof first === "string") return Object.fromEntries(all);
  const part = (key: string | number) =>
    join(
      Object(first)[key],
      all.map(([language, one]) => [language, Object(one)[key]] as const),
    );
  if (Array.isArray(first)) return first.map((_, place) => part(place));
  return Object.fromEntries(Object.keys(Object(first)).map((key) => [key, part(key)]));
}

/** The texts of several dictionaries, each in all their languages. */
export function inEach<T>(first: T, all: Readonly<Record<Language, Shape<T>>>): Said<T> {
  return join(first, Object.entries(all)) as Said<T>;
}

/** What is the same in every language: a name, a sign, what somebody wrote. */
export function alike(says: string): Words {
  return { "": says };
}

/** A moment by itself. */
export const MOMENT = alike("{moment}");
