import type { Words } from "../sim/dossier/words.ts";

/** What can stand in the place of a placeholder; formatted where it is shown, in the language of the reader. */
export type Argument =
  | number
  | Words
  /** Names after each other: "de burgemeester, de schipper en het kantoor". */
  | { readonly list: readonly Words[] }
  /** A moment of the story, in minutes since its start; read beside another: hours of one day, or days. */
  | { readonly moment: number; readonly beside?: number }
  /** How long after the start that is, roughly, in minutes. */
  | { readonly since: number }
  /** A length of story time, in minutes. */
  | { readonly length: number };

/** A sentence for the screen: a template in each language (ICU MessageFormat) and what fills it. */
export interface Line {
  readonly says: Words;
  readonly with?: Readonly<Record<string, Argument>>;
}

/** What stands where a dossier says nothing. */
export const NO_WORDS: Words = {};

/** Whether a placeholder is filled with names after each other. */
export function isList(argument: Argument): argument is { readonly list: readonly Words[] } {
  return typeof argument === "object" && "list" in argument && Array.isArray(argument.list);
}

/** A sentence without placeholders. */
export function line(says: Words): Line {
  return { says };
}
