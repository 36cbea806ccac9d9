/** What is wrong with the shape of a file, in sentences: what does not belong, what is missing, what is of another kind. */
import * as z from "zod";
import type { Path } from "../sim/dossier/fault.ts";
import { nearest } from "../sim/dossier/names.ts";
import type { Words } from "../sim/dossier/words.ts";
import type { Finding } from "./finding.ts";
import type { Folder } from "./folder.ts";
import { keysAt } from "./forms.ts";
import { linesFor, obligatoryAt } from "./parts/obligatory.ts";
import { heldAt, pathKey } from "./paths.ts";
import { dossierSchema } from "./schema.ts";
import { inWords } from "./words/in-words.ts";

/** Something wrong with the shape, as the schema library tells it. */
export type Issue = z.core.$ZodIssue;

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

/** Everything that is wrong with the shape of a dossier. */
export function issuesOf(data: unknown, locale: z.core.$ZodErrorMap = z.locales.en().localeError): readonly Issue[] {
  const result = dossierSchema.safeParse(data, { error: locale });
  return result.success ? [] : result.error.issues.flatMap(likeliest);
}

/** The way to what an issue is about. */
export function pathOf(issue: Issue): Path {
  return issue.path.filter((key) => typeof key !== "symbol");
}

/** The key that was meant: one that may stand there and does not yet. */
export function meantKey(data: unknown, path: Path, key: string): string | undefined {
  const there = Object.keys(Object(heldAt(data, path)));
  return nearest(
    key,
    keysAt(path)
      .flatMap(({ all }) => all)
      .filter((one) => !there.includes(one)),
  );
}

/** Texts of both languages in one place, as dossiers were written before. */
const BOTH: Words = inWords("languagesTogether");

/** A comma between brackets ends a text that has no quotes; what is behind it looks like a key with nothing in it. */
function isCutOff(data: unknown, path: Path, key: string): boolean {
  return heldAt(data, [...path, key]) === null && !/^[a-z][a-z0-9-]*$/.test(key);
}

function strangeKey(data: unknown, path: Path, key: string): Words {
  if (isCutOff(data, path, key)) {
    return inWords("cutOff", { where: path.join("."), key });
  }
  const near = meantKey(data, path, key);
  const where = [...path, key].join(".");
  if (near !== undefined) {
    return inWords("strangeKeyNear", { where, key, near });
  }
  const all = [...new Set(keysAt(path).flatMap((keys) => keys.all))].join(", ");
  return inWords("strangeKey", { where, key, all });
}

/** A key that is no name. */
function noName(path: Path): Words {
  const where = path.join(".");
  return inWords("noName", { where });
}

/** How texts of a fixed form are written, by the last key on the way to them. */
const FORMS: Readonly<Record<string, Words>> = {
  at: inWords("formOfAt"),
  begins: inWords("formOfBegins"),
  date: inWords("formOfDate"),
  url: inWords("formOfUrl"),
  language: inWords("formOfLanguage"),
};

const NAME: Words = inWords("formOfName");

const KINDS: Readonly<Record<string, Words>> = {
  string: inWords("aText"),
  number: inWords("aNumber"),
  int: inWords("aWholeNumber"),
  array: inWords("aList"),
  tuple: inWords("aTuple"),
  object: inWords("aGroup"),
  record: inWords("aGroup"),
};

function ofAnotherKind(path: Path, expected: string): Words | undefined {
  const kind = KINDS[expected];
  if (kind === undefined) return undefined;
  const where = path.join(".");
  const [must] = keysAt(path);
  const needs = must === undefined || must.must.length === 0 ? "" : `: ${must.must.join(", ")}`;
  return inWords("belongs", { where: where || inWords("thisFile"), kind, needs });
}

function saysOf(issue: Issue, path: Path, library: Words): Words {
  const where = path.join(".");
  const form = FORMS[String(path.at(-1))];
  const isForm = issue.code === "invalid_format" || (issue.code === "invalid_type" && issue.expected === "string");
  const how = form ?? (issue.code === "invalid_format" ? NAME : undefined);
  if (isForm && how !== undefined) return inWords("at", { where, says: how });
  if (issue.code === "invalid_value") {
    const all = issue.values.map(String).join(", ");
    return inWords("chooseFrom", { where, all });
  }
  const kind = issue.code === "invalid_type" ? ofAnotherKind(path, issue.expected) : undefined;
  return kind ?? inWords("atSentence", { where, says: library });
}

/** Lines as deep as what stands there already; between brackets they stand as they are. */
function indented(lines: string, { data, place }: Folder, around: Path): string {
  const [first] = Object.keys(Object(heldAt(data, around)));
  if (around.length === 0 || first === undefined) return lines;
  const [own, inner] = [place(around), place([...around, first])];
  const isBlock = inner.line > own.line || inner.column === own.column;
  const margin = " ".repeat(isBlock ? inner.column - 1 : 0);
  return lines.replace(/^/gm, margin);
}

/** A part that is not there, or that is there and empty. */
function missing(folder: Folder, path: Path): Finding | undefined {
  const { data, place } = folder;
  const part = obligatoryAt(path);
  if (part === undefined) return undefined;
  const where = path.join(".");
  const isTop = path.length === 1;
  const around = path.slice(0, -1).join(".");
  return {
    severity: "error",
    ...place(path),
    code: "schema",
    path,
    says: isTop
      ? inWords("missingPart", { where, purpose: part.for })
      : inWords("missingIn", { where, purpose: part.for, around }),
    copy: indented(linesFor(part, data, path), folder, path.slice(0, -1)),
  };
}

function findingOf(folder: Folder, issue: Issue, library: Words): Finding[] {
  const { data, place } = folder;
  const path = pathOf(issue);
  const tell = (where: Path, says: Words, code = "schema"): Finding[] => [
    { severity: "error", ...place(where), code, path: where, says },
  ];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.flatMap((key) => tell([...path, key], strangeKey(data, path, key)));
  }
  if (issue.code === "invalid_key") return tell(path, noName(path));
  const held = heldAt(data, path);
  const isMissing = path.length > 0 && (held === undefined || held === null);
  const told = isMissing ? missing(folder, path) : undefined;
  if (told !== undefined) return [told];
  if (issue.code === "invalid_type" && issue.expected === "string" && Object(held).nl !== undefined) {
    return tell(path, BOTH, "translation");
  }
  return tell(path, saysOf(issue, path, library));
}

/** Whether a key that is missing stands there under a name that nearly is it; then that says enough. */
function isRenamed(data: unknown, issues: readonly Issue[], path: Path): boolean {
  const around = path.slice(0, -1);
  return issues.some(
    (other) =>
      other.code === "unrecognized_keys" &&
      pathKey(pathOf(other)) === pathKey(around) &&
      other.keys.some((key) => meantKey(data, around, key) === path.at(-1)),
  );
}

/** What the schema library says, for what we have no words of our own. */
const { nl, en } = z.locales;
const LOCALES = { nl, en };

/** What is wrong with the shape of a dossier, at its lines. */
export function shapeFindings(folder: Folder): Finding[] {
  const { data, broken } = folder;
  const english = issuesOf(data);
  const each = Object.entries(LOCALES).map(
    ([language, locale]) => [language, issuesOf(data, locale().localeError)] as const,
  );
  return english.flatMap((issue, i) => {
    const path = pathOf(issue);
    const isMissing = issue.code !== "unrecognized_keys" && heldAt(data, path) === undefined;
    if (isMissing && broken.includes(String(path[0]))) return [];
    if (isMissing && path.length > 0 && isRenamed(data, english, path)) return [];
    const library = each.map(([language, issues]) => [language, issues[i]?.message ?? issue.message]);
    return findingOf(folder, issue, Object.fromEntries(library));
  });
}
