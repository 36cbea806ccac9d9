/**
 * A dossier that came inside a record. Nobody here wrote it, so before anything of it is shown it passes what a dossier
 * must pass, in each of its languages: the schema, the compiler, and texts that can be filled in.
 */

import { tryCompile } from "../sim/dossier/compile/compile.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Language } from "../sim/dossier/words.ts";
import { explore } from "../sim/reckoning/explore.ts";
import { EndlessRun } from "../sim/world/budget.ts";
import { checkText } from "./checks/texts.ts";
import { pathKey } from "./paths.ts";
import { dossierSchema, LANGUAGE, WRITTEN } from "./schema.ts";
import { merge, textsIn, writtenIn } from "./written.ts";

/** More languages than this no dossier of ours will have. */
const MOST_LANGUAGES = 40;

function languagesOf(value: unknown): readonly Language[] {
  const languages = Object(value).languages;
  if (!Array.isArray(languages) || languages.length > MOST_LANGUAGES) return [];
  return languages.every((one) => typeof one === "string" && LANGUAGE.test(one)) ? languages : [];
}

/** The dossier as its author would have written it in one language; null when it is not a dossier. */
function readIn(value: unknown, language: Language) {
  const read = dossierSchema.safeParse(writtenIn(value as DossierFile, language));
  if (!read.success) return null;
  const texts = new Map<string, string>();
  for (const [path, words] of textsIn(read.data, [WRITTEN])) {
    const says = words[WRITTEN] ?? "";
    if (checkText(path, says).length > 0) return null;
    texts.set(pathKey(path), says);
  }
  return { written: read.data, texts };
}

/** The dossier, ready to play; null when it is not one that can be played. */
export function compileStranger(value: unknown): Dossier | null {
  const [first, ...others] = languagesOf(value).map((language) => ({ language, read: readIn(value, language) }));
  if (first === undefined || first.read === null) return null;
  const { written, texts } = first.read;
  const translated = new Map<Language, ReadonlyMap<string, string>>();
  for (const { language, read } of others) {
    if (read === null || [...texts.keys()].some((key) => !read.texts.has(key))) return null;
    translated.set(language, read.texts);
  }
  const file = merge(
    written,
    new Map([...translated].map(([language, all]) => [language, (path) => all.get(pathKey(path))])),
  );
  const dossier = tryCompile(file);
  return "file" in dossier && comesToAnEnd(dossier) ? dossier : null;
}

/** Games that are tried before a stranger's dossier is played. */
const TRIED = 12;

/** Whether games come to an end, so far as a few tell. */
function comesToAnEnd(dossier: Dossier): boolean {
  try {
    explore(dossier, TRIED);
    return true;
  } catch (error) {
    if (!(error instanceof EndlessRun)) throw error;
    return false;
  }
}
