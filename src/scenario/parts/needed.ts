/** Something without which a dossier cannot be played: what it is for, and how it is written. */
import type { Words } from "../../sim/dossier/words.ts";

/** Names in the dossier at hand, so that lines to copy fit into it. */
export interface Named {
  readonly id: string;
  readonly language: string;
  readonly person: string;
  readonly unknown: string;
  readonly state: string;
  readonly stage: string;
  readonly decision: string;
  readonly option: string;
  readonly source: string;
  readonly reference: string;
  /** Answers of whoever is asked here; the odds are about them. */
  readonly answers: readonly string[];
}

/** Lines to copy: the same everywhere, or with names of the dossier in them. */
type Lines = string | ((named: Named) => string);

/** A part that a dossier must have: what it is for, and lines to copy. */
export interface Part {
  readonly for: Words;
  /** As they stand in a file, from the first column on. Texts are in English when the dossier is, and else in Dutch. */
  readonly lines: (named: Named) => string;
}

/**
 * @param nl what it is for, in Dutch; `en` the same in English
 * @param dutch lines with texts in Dutch
 * @param english the same with texts in English; left out where there is no text in them
 */
export function part(nl: string, en: string, dutch: Lines, english: Lines = dutch): Part {
  const write = (lines: Lines, named: Named) => (typeof lines === "string" ? lines : lines(named));
  return { for: { nl, en }, lines: (named) => write(named.language === "en" ? english : dutch, named) };
}
