import type { Words } from "../sim/dossier/words.ts";
import type { FilledSentences, PlainKey, SentenceKey } from "./sentences.ts";

/** Names after each other: "de burgemeester, de schipper en het kantoor". */
export interface Names {
  readonly list: readonly Words[];
}

/** A moment of the story, in minutes since its start; read beside another: hours of one day, or days. */
export interface Moment {
  readonly moment: number;
  readonly beside?: number;
}

/** How long after the start that is, roughly, in minutes. */
export interface Since {
  readonly since: number;
}

/** A length of story time, in minutes. */
export interface Length {
  readonly length: number;
}

/** What can stand in the place of a placeholder; formatted where it is shown, in the language of the reader. */
export type Argument = number | Words | PlainKey | Line | Names | Moment | Since | Length;

/** A sentence for the screen: one of the dossier, or the name of one of the house; and what fills it. */
export interface Line {
  readonly says: Words | SentenceKey;
  readonly with?: Readonly<Record<string, Argument>>;
}

/** What stands where a dossier says nothing. */
export const NO_WORDS: Words = {};

/** Whether a placeholder is filled with names after each other. */
export function isList(argument: Argument): argument is Names {
  return typeof argument === "object" && "list" in argument && Array.isArray(argument.list);
}

/** A sentence without placeholders. */
export function line(says: Words | PlainKey): Line {
  return { says };
}

/** A sentence of the house, with what fills it. */
export function filled<K extends keyof FilledSentences>(says: K, filling: FilledSentences[K] & Line["with"]): Line {
  return { says, with: filling };
}
