/** Between a dossier with all its languages in it and the same in one language, as people write it. */
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import { isWords, type Language, type Words } from "../sim/dossier/words.ts";
import { WRITTEN, type WrittenFile } from "./schema.ts";

/** Every text of a part of a dossier, with its place. */
export function* textsIn(
  part: unknown,
  languages: readonly Language[],
  path: Path = [],
): Generator<readonly [Path, Words]> {
  if (typeof part !== "object" || part === null) return;
  if (isWords(part, languages)) {
    yield [path, part];
    return;
  }
  for (const [key, inner] of Object.entries(part)) {
    yield* textsIn(inner, languages, [...path, Array.isArray(part) ? Number(key) : key]);
  }
}

/** Every text of a dossier with its place. */
export function textsOf(file: DossierFile): Generator<readonly [Path, Words]> {
  return textsIn(file, file.languages);
}

/** The same tree with something else in the place of each text. */
function withTexts(
  part: unknown,
  languages: readonly Language[],
  say: (words: Words, path: Path) => unknown,
  path: Path = [],
): unknown {
  if (typeof part !== "object" || part === null) return part;
  if (isWords(part, languages)) return say(part, path);
  const inner = (value: unknown, key: string | number) => withTexts(value, languages, say, [...path, key]);
  if (Array.isArray(part)) return part.map(inner);
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, inner(value, key)]));
}

/** A dossier as it would be written in one of its languages: plain texts, and the name of the language. A text that lacks it stays. */
export function writtenIn(file: DossierFile, language: Language): unknown {
  const { format, id, languages, ...parts } = file;
  return { format, id, language, ...(withTexts(parts, languages, (words) => words[language] ?? words) as object) };
}

/**
 * A dossier with its translations in it.
 * @param translated by language, the text at a place; only of languages that have them all
 */
export function merge(
  written: WrittenFile,
  translated: ReadonlyMap<Language, (path: Path) => string | undefined>,
): DossierFile {
  const { format, id, language, ...parts } = written;
  const merged = withTexts(parts, [WRITTEN], (words, path) => ({
    [language]: words[WRITTEN] ?? "",
    ...Object.fromEntries([...translated].map(([tag, at]) => [tag, at(path) ?? ""])),
  }));
  const inAll = merged as Omit<WrittenFile, "format" | "id" | "language">;
  return { format, id, languages: [language, ...translated.keys()], ...inAll };
}
