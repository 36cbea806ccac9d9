/** A dossier in another language: the same tree with only the texts, in a file called after the language. */
import type { Path } from "../sim/dossier/fault.ts";
import type { Language, Words } from "../sim/dossier/words.ts";
import type { Finding } from "./finding.ts";
import { pathKey } from "./paths.ts";
import type { Text } from "./text.ts";
import { inWords } from "./words/in-words.ts";

/** One text of a translation. */
export interface Translated {
  readonly path: Path;
  readonly says: string;
  readonly above: Above;
}

/** A translation as it was read, held against the texts that there are to translate. */
export interface Translation {
  readonly language: Language;
  /** How its file is called in messages. */
  readonly name: string;
  readonly text: Text;
  /** Every text in the file, by the way to it. */
  readonly found: ReadonlyMap<string, Translated>;
  /** Those of them that translate a text of the dossier. */
  readonly texts: ReadonlyMap<string, string>;
  readonly missing: readonly Path[];
  /** Translated, but from a text that has changed since. */
  readonly changed: readonly Path[];
  /** What is not, or no longer, a text of the dossier. */
  readonly leftOver: readonly Path[];
}

/** Whether every text has been translated. */
export function isWhole({ missing }: Translation): boolean {
  return missing.length === 0;
}

function* leavesOf(part: unknown, path: Path = []): Generator<readonly [Path, unknown]> {
  if (part === null || part === undefined) return;
  if (typeof part !== "object") yield [path, part];
  else for (const [key, inner] of Object.entries(part)) yield* leavesOf(inner, [...path, key]);
}

/** What stands above a translated text: the text that it translates, and what that was when it changed since. */
interface Above {
  readonly of: string | null;
  readonly was: string | null;
  /** Lines of the translator's own. */
  readonly own: readonly string[];
}

/** A text as it stands in a line of comment. */
export function inOneLine(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ⏎ ");
}

function aboveOf(lines: readonly string[], line: number, from: Language): Above {
  let first = line - 1;
  while (first > 0 && /^\s*#/.test(lines[first - 1] ?? "")) first--;
  const comments = lines.slice(first, line - 1).map((one) => one.trim());
  const said = (start: string) =>
    comments.find((one) => one.startsWith(`# ${start}: `))?.slice(start.length + 4) ?? null;
  const own = comments.filter((one) => !(one.startsWith(`# ${from}: `) || one.startsWith("# was: ")));
  return { of: said(from), was: said("was"), own };
}

/** The texts that there are to translate, by the way to them. */
export type Texts = ReadonlyMap<string, { readonly path: Path; readonly says: string }>;

/**
 * Holds a translation against the texts of a dossier.
 * @param from the language in which the dossier was written
 */
export function translationOf(
  language: Language,
  name: string,
  text: Text,
  wanted: Texts,
  from: Language,
): Translation {
  const lines = text.source.split("\n");
  const found = new Map<string, Translated>();
  const stray: Path[] = [];
  for (const [path, says] of leavesOf(text.data)) {
    if (typeof says !== "string") stray.push(path);
    else if (says.trim() !== "") {
      found.set(pathKey(path), { path, says, above: aboveOf(lines, text.place(path).line, from) });
    }
  }
  const at = (key: string) => found.get(key);
  return {
    language,
    name,
    text,
    found,
    texts: new Map(
      [...wanted.keys()].flatMap((key) => [[key, at(key)?.says ?? ""] as const]).filter(([, says]) => says),
    ),
    missing: [...wanted].flatMap(([key, { path }]) => (found.has(key) ? [] : [path])),
    changed: [...wanted].flatMap(([key, { path, says }]) => {
      const above = at(key)?.above;
      const isOld = above !== undefined && (above.was !== null || (above.of !== null && above.of !== inOneLine(says)));
      return isOld ? [path] : [];
    }),
    leftOver: [...stray, ...[...found].flatMap(([key, { path }]) => (wanted.has(key) ? [] : [path]))],
  };
}

/** What is missing from a translation, what may have become untrue, and what is too much in it. */
export function checkWhole(translation: Translation, dossier: string): Finding[] {
  const { language, name, text, texts, missing, changed, leftOver } = translation;
  const all = texts.size + missing.length;
  const warn = (path: Path, code: string, says: Words): Finding => ({
    severity: "warning",
    file: name,
    ...text.place(path),
    code,
    says,
  });
  const lacks = missing
    .slice(0, 1)
    .map((first) =>
      warn(
        first,
        "translation",
        inWords("untranslated", { all, missing: missing.length, first: first.join("."), language, dossier }),
      ),
    );
  const old = changed
    .slice(0, 1)
    .map((first) =>
      warn(
        first,
        "changed",
        inWords("changedSince", { all, changed: changed.length, first: first.join("."), dossier, language }),
      ),
    );
  const over = leftOver.map((path) => warn(path, "left-over", inWords("leftOver", { way: path.join(".") })));
  return [...lacks, ...old, ...over];
}
