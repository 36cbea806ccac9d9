import * as z from "zod";
import { tryCompile } from "../sim/dossier/compile/dossier.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import { EndlessRun } from "../sim/world/budget.ts";
import type { Finding } from "./finding.ts";
import { type Folder, gather, type NamedFile, type Place } from "./folder.ts";
import { dossierSchema, WRITTEN, type WrittenFile } from "./schema.ts";
import { pathKey } from "./shown.ts";
import { isWhole, type Texts, type Translation, translationOf } from "./translation.ts";
import { merge, textsIn } from "./written.ts";

/** A dossier as it was read: with its translations in it, what it compiles to, and the way back to files, lines and columns. */
export interface Reading {
  readonly name: string;
  readonly file: DossierFile;
  readonly dossier: Dossier;
  readonly place: (path: Path) => Place;
  /** Every language that lies beside it, also those that are not whole and so are not in the dossier. */
  readonly translations: readonly Translation[];
}

/** A finding about the value at a path. */
export function findingAt(
  { place }: Pick<Reading, "place">,
  path: Path,
  severity: Finding["severity"],
  code: string,
  says: Finding["says"],
): Finding {
  return { severity, ...place(path), code, says };
}

type Issue = z.core.$ZodIssue;

function strangeKeys(branch: readonly Issue[]): readonly string[] {
  return branch.flatMap((one) => (one.code === "unrecognized_keys" && one.path.length === 0 ? one.keys : []));
}

/** Keys that none of the forms has; then the author meant a form that does not exist. */
function strangeToAll(branches: readonly (readonly Issue[])[]): readonly string[] {
  const forms = branches.filter(
    (branch) => branch.some((one) => one.path.length > 0) || strangeKeys(branch).length > 0,
  );
  const [first, ...others] = forms.map(strangeKeys);
  return (first ?? []).filter((key) => others.every((keys) => keys.includes(key)));
}

/** Of a choice between forms: the issues of the form that the author most likely meant. */
function likeliest(issue: Issue): readonly Issue[] {
  if (issue.code !== "invalid_union" || issue.errors.length === 0) return [issue];
  const strange = strangeToAll(issue.errors);
  const named = issue.errors.flat().find((one) => one.code === "unrecognized_keys");
  if (strange.length > 0 && named !== undefined) return [{ ...named, path: issue.path, keys: [...strange] }];
  const misses = (branch: readonly Issue[]) => branch.reduce((sum, one) => sum + (one.path.length === 0 ? 10 : 1), 0);
  const [best] = [...issue.errors].sort((a, b) => misses(a) - misses(b));
  if (best === undefined) return [issue];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap((inner) => likeliest(inner));
}

function issuesOf(data: unknown, locale: z.core.$ZodErrorMap): readonly Issue[] {
  const result = dossierSchema.safeParse(data, { error: locale });
  return result.success ? [] : result.error.issues.flatMap(likeliest);
}

/** Texts of both languages in one place, as dossiers were written before. */
const BOTH: Finding["says"] = {
  nl: "Hier staan talen bij elkaar. Schrijf alleen de tekst; een vertaling staat in een eigen bestand, zoals en.yaml.",
  en: "Languages stand together here. Write only the text; a translation has a file of its own, such as en.yaml.",
};

function schemaFindings({ data, place }: Folder): Finding[] {
  const dutch = issuesOf(data, z.locales.nl().localeError);
  const english = issuesOf(data, z.locales.en().localeError);
  return english.map((issue, i) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const where = path.join(".");
    const held = path.reduce<unknown>((part, key) => Object(part)[key], data);
    if (issue.code === "invalid_type" && issue.expected === "string" && Object(held).nl !== undefined) {
      return findingAt({ place }, path, "error", "translation", BOTH);
    }
    return findingAt(
      { place },
      issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path,
      "error",
      "schema",
      { nl: `${where}: ${dutch[i]?.message ?? issue.message}.`, en: `${where}: ${issue.message}.` },
    );
  });
}

/**
 * Reads a dossier from the bytes of its file.
 * @param name how the file is called in messages
 * @param beside what lies in the same folder: parts in files of their own, and translations
 * @returns the dossier, or everything that stops it from being played.
 */
export function read(name: string, bytes: Uint8Array, beside: readonly NamedFile[] = []): Reading | readonly Finding[] {
  const folder = gather({ name, bytes }, beside);
  if (!("data" in folder)) return folder;
  const { place } = folder;
  const parsed = dossierSchema.safeParse(folder.data);
  if (!parsed.success) return schemaFindings(folder);
  const written: WrittenFile = parsed.data;
  const texts: Texts = new Map(
    [...textsIn(written, [WRITTEN])].map(([path, words]) => [pathKey(path), { path, says: words[WRITTEN] ?? "" }]),
  );
  const translations = folder.translations
    .filter(({ language }) => language !== written.language)
    .map((one) => translationOf(one.language, one.name, one.text, texts, written.language));
  const whole = translations.filter(isWhole);
  const file = merge(written, new Map(whole.map((one) => [one.language, (path) => one.texts.get(pathKey(path))])));
  const result = tryCompile(file);
  if ("file" in result) return { name, file, dossier: result, place, translations };
  return result.map(({ path, code, says }) => findingAt({ place }, path, "error", code, says));
}

/** Whether reading gave a dossier. */
export function isReading(result: Reading | readonly Finding[]): result is Reading {
  return "dossier" in result;
}

/** The finding about a run that did not end, at the place that eats most of it. Anything else is thrown on. */
export function endlessFinding(reading: Reading, error: unknown): Finding {
  if (!(error instanceof EndlessRun)) throw error;
  return findingAt(reading, error.path, "error", "endless", error.says);
}
