/** The small dossier as a file, with a mistake planted in it. */
import { check } from "../../src/scenario/check.ts";
import type { Finding } from "../../src/scenario/finding.ts";
import { small } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";

/** The small dossier as its author would have written it. */
export const TEXT = dossierText(small);

/** Stands just before where a finding is expected to point; it is not in the file. */
const MARK = "▮";

/** A file with a mistake, and where it should be pointed out. */
export interface Planted {
  readonly text: string;
  readonly places: readonly (readonly [line: number, column: number])[];
}

/** Takes the marks out of a text and says where they were. */
function unmark(marked: string): Planted {
  const [first = "", ...others] = marked.split(MARK);
  let text = first;
  const places = others.map((part): [number, number] => {
    const lines = text.split("\n");
    const place: [number, number] = [lines.length, (lines.at(-1) ?? "").length + 1];
    text += part;
    return place;
  });
  return { text, places };
}

function replaced(text: string, find: string, replacement: string): string {
  const parts = text.split(find);
  if (parts.length !== 2) throw new RangeError(`"${find}" stands ${parts.length - 1} times in the file`);
  return parts.join(replacement);
}

/** Replaces the only place where something stands. */
export function plant(find: string, replacement: string, text = TEXT): Planted {
  return unmark(replaced(text, find, replacement));
}

/** Replaces several places at once. */
export function plantAll(...changes: readonly (readonly [find: string, replacement: string])[]): Planted {
  return unmark(changes.reduce((text, [find, replacement]) => replaced(text, find, replacement), TEXT));
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** What the checker finds without playing for the dilemma. */
export function findingsIn(text: string): readonly Finding[] {
  return check("ferry.yaml", bytesOf(text), 0).findings;
}
