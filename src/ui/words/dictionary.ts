/**
 * What is in a dictionary. Each language has one, in parts: texts by key, ICU MessageFormat. The Dutch one has the keys;
 * another that misses one, or a sentence that is said without what fills it, does not compile.
 */
import type { Words } from "../../sim/dossier/words.ts";
import type { Argument, FilledSentences, SentenceKey } from "../../views/line.ts";
import type * as first from "./first.nl.ts";
import type * as later from "./later.nl.ts";

/** What a dictionary must have to say the same as another: its keys, with texts of its own. */
export type Shape<T> = { readonly [K in keyof T]: string };

/** All texts as they stand in Dutch. */
type Dutch = typeof first.FIRST & typeof later.LATER;

/** The name of a text of the screen. */
export type TextKey = keyof Dutch | None<Unfit>;

/** A template without a word that chooses within a plural: then every brace that is left opens a place. */
type Without<T extends string, W extends string> = T extends `${infer A} ${W} {${infer B}`
  ? `${A} ${Without<B, W>}`
  : T;

/** The names of the places in a template. */
type PlacesOf<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name extends `${infer One},${infer Inner}`
    ? One | PlacesOf<`${Inner}}${Rest}`>
    : Name | PlacesOf<Rest>
  : never;

/** The places of a text of a dictionary. */
type Places<T extends string> = PlacesOf<Without<Without<Without<T, "=0">, "one">, "other">>;

/** The sentences of the views that have no words, or words with a place that nothing fills. */
type Unfit = {
  [K in SentenceKey]: K extends keyof Dutch
    ? [Places<Dutch[K]>] extends [K extends keyof FilledSentences ? keyof FilledSentences[K] : never]
      ? never
      : K
    : K;
}[SentenceKey];
type None<T extends never> = T;

/** What has to be said with a text: what fills its places, if it has any; with a text of a dossier, what it asks. */
export type Filling<T> = T extends TextKey
  ? [Places<Dutch[T]>] extends [never]
    ? []
    : [filling: { readonly [Name in Places<Dutch[T]>]: Argument | TextKey }]
  : [filling?: Readonly<Record<string, Argument | TextKey>>];

/** What is the same in every language: what somebody wrote, a sign. */
export function alike(says: string): Words {
  return { "": says };
}

/** A moment by itself. */
export const MOMENT = alike("{moment}");
