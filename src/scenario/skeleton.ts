/**
 * Writing a translation: the tree of a dossier with only its texts, each below the text that it translates. What was
 * translated is kept, also when its text moved; what is missing stays empty; what changed says what it was.
 */
import { stringify } from "yaml";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import { asWritten, type Language } from "../sim/dossier/words.ts";
import { pathKey } from "./paths.ts";
import { inOneLine, type Texts, type Translated, type Translation } from "./translation.ts";
import { textsOf } from "./written.ts";

/** A translation as it is to be written, and what is still to be done in it. */
export interface Skeleton {
  readonly text: string;
  readonly all: number;
  readonly missing: number;
  readonly changed: number;
  /** Translations whose text is no longer there, by the way to them; they are kept at the end. */
  readonly leftOver: readonly string[];
}

/** One text to write: in what language it was, what it became, and what it translates if that has changed. */
interface Entry {
  readonly path: Path;
  readonly of: string;
  readonly says: string | null;
  readonly was: string | null;
  readonly own: readonly string[];
}

/** The texts of a dossier as it was written. */
function writtenTexts(file: DossierFile): Texts {
  return new Map([...textsOf(file)].map(([path, words]) => [pathKey(path), { path, says: asWritten(words) }]));
}

/** Which translation goes with which text: the same text first, wherever it stands; then the same place. */
function claim(texts: Texts, found: ReadonlyMap<string, Translated>): ReadonlyMap<string, Translated> {
  const claimed = new Map<string, Translated>();
  const free = new Map(found);
  const take = (key: string, from: string) => {
    const one = free.get(from);
    if (one === undefined) return;
    claimed.set(key, one);
    free.delete(from);
  };
  const isOf = (one: Translated | undefined, says: string) => one?.above.of === inOneLine(says);
  for (const [key, { says }] of texts) if (isOf(free.get(key), says)) take(key, key);
  for (const [key, { says }] of texts) {
    const moved = claimed.has(key) ? undefined : [...free].find(([, one]) => isOf(one, says));
    if (moved !== undefined) take(key, moved[0]);
  }
  for (const key of texts.keys()) if (!claimed.has(key)) take(key, key);
  return claimed;
}

function entryOf(path: Path, says: string, one: Translated | undefined): Entry {
  const of = inOneLine(says);
  if (one === undefined) return { path, of, says: null, was: null, own: [] };
  const { above } = one;
  const was = above.of === null || above.of === of ? above.was : (above.was ?? above.of);
  return { path, of, says: one.says, was, own: above.own };
}

/** Entries in the tree of their paths. */
type Tree = Map<string | number, Tree | Entry>;

function treeOf(entries: readonly Entry[]): Tree {
  const root: Tree = new Map();
  for (const entry of entries) {
    let node = root;
    for (const key of entry.path.slice(0, -1)) {
      const next = node.get(key);
      const inner: Tree = next instanceof Map ? next : new Map();
      node.set(key, inner);
      node = inner;
    }
    node.set(entry.path.at(-1) ?? "", entry);
  }
  return root;
}

/** One text on one line, in quotes only where YAML needs them. */
function scalar(text: string): string {
  return text.includes("\n") ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trimEnd();
}

function printEntry(entry: Entry, head: string, from: Language, indent: string): string[] {
  return [
    ...entry.own.map((comment) => indent + comment),
    `${indent}# ${from}: ${entry.of}`,
    ...(entry.was === null ? [] : [`${indent}# was: ${entry.was}`]),
    `${indent}${head}${entry.says === null ? "" : ` ${scalar(entry.says)}`}`,
  ];
}

/** A list whose items all have texts; one with gaps is written by position, counted from 0. */
function isWholeList(tree: Tree): boolean {
  return [...tree.keys()].every((key, place) => key === place);
}

function print(tree: Tree, from: Language, indent: string): string[] {
  const isList = isWholeList(tree);
  return [...tree].flatMap(([key, one]) => {
    const head = isList ? "-" : `${scalar(String(key))}:`;
    if (!(one instanceof Map)) return printEntry(one, head, from, indent);
    const inner = print(one, from, `${indent}  `);
    if (!isList) return [`${indent}${head}`, ...inner];
    // The first key stands behind the hyphen, what is above it before that.
    const first = inner.findIndex((line) => !line.trimStart().startsWith("#"));
    const above = inner.slice(0, first).map((line) => indent + line.trimStart());
    return [...above, `${indent}- ${(inner[first] ?? "").trimStart()}`, ...inner.slice(first + 1)];
  });
}

const LEFT_OVER = "# Left over: what the dossier no longer says. Take away what is not needed any more.";

function headOf(old: string | undefined, from: Language): readonly string[] {
  const lines = old?.split("\n") ?? [];
  const end = lines.findIndex((line) => !line.startsWith("#") || line.startsWith(`# ${from}: `));
  const own = lines.slice(0, Math.max(0, end));
  if (own.length > 0) return own;
  return [
    "# yaml-language-server: $schema=../translation.schema.json",
    `# Above each text stands what it translates ("${from}"). A line "was" says from what it was translated: see whether it is`,
    `# still right, and take the line away. Written by "achteraf translate"; what you write here stays.`,
  ];
}

/**
 * The file of a translation, brought up to date.
 * @param old the translation as it is; absent for a new one
 */
export function skeletonOf(
  file: DossierFile,
  old: (Pick<Translation, "found"> & { text?: { source: string } }) | undefined,
): Skeleton {
  const from = file.languages[0] ?? "";
  const texts = writtenTexts(file);
  const found = old?.found ?? new Map<string, Translated>();
  const claimed = claim(texts, found);
  const entries = [...texts].map(([key, { path, says }]) => entryOf(path, says, claimed.get(key)));
  const kept = new Set(claimed.values());
  const leftOver = [...found.values()].filter((one) => !kept.has(one));
  const source = old?.text?.source;
  const earlier = source?.split(`${LEFT_OVER}\n`)[1]?.trimEnd().split("\n") ?? [];
  const rest = [...earlier, ...leftOver.map(({ path, says }) => `# ${pathKey(path)}: ${scalar(inOneLine(says))}`)];
  const lines = [
    ...headOf(source, from),
    "",
    ...print(treeOf(entries), from, ""),
    ...(rest.length === 0 ? [] : ["", LEFT_OVER, ...rest]),
  ];
  return {
    text: `${lines.join("\n")}\n`,
    all: entries.length,
    missing: entries.filter(({ says }) => says === null).length,
    changed: entries.filter(({ was }) => was !== null).length,
    leftOver: leftOver.map(({ path }) => pathKey(path)),
  };
}
