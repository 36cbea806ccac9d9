import * as z from "zod";
import { tryCompile } from "../sim/dossier/compile/dossier.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import { EndlessRun } from "../sim/world/budget.ts";
import type { Finding } from "./finding.ts";
import { dossierSchema } from "./schema.ts";
import { decode, lineOf, readText, type Text } from "./text.ts";

/** A dossier as it was read: the file, what it compiles to, and the way back to lines and columns. */
export interface Reading {
  readonly name: string;
  readonly file: DossierFile;
  readonly dossier: Dossier;
  readonly text: Text;
}

/** A finding about the value at a path. */
export function findingAt(
  reading: Pick<Reading, "name" | "text">,
  path: Path,
  severity: Finding["severity"],
  code: string,
  says: Finding["says"],
): Finding {
  return { severity, file: reading.name, ...reading.text.place(path), code, says };
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

/** What a missing or strange value asks for, beyond the schema library's own words. */
function hint(issue: Issue): Finding["says"] {
  const last = String(issue.path.at(-1) ?? "");
  const isTranslation = (last === "nl" || last === "en") && issue.code === "invalid_type";
  if (isTranslation) {
    return {
      nl: `De ${last === "nl" ? "Nederlandse" : "Engelse"} tekst ontbreekt. Schrijf hem erbij.`,
      en: `The ${last === "nl" ? "Dutch" : "English"} text is missing. Write it.`,
    };
  }
  return { nl: "", en: "" };
}

function schemaFindings(name: string, text: Text): Finding[] {
  const dutch = issuesOf(text.data, z.locales.nl().localeError);
  const english = issuesOf(text.data, z.locales.en().localeError);
  return english.map((issue, i) => {
    const path = issue.path.filter((key) => typeof key !== "symbol");
    const own = hint(issue);
    const where = path.join(".");
    return findingAt(
      { name, text },
      issue.code === "unrecognized_keys" ? [...path, ...issue.keys.slice(0, 1)] : path,
      "error",
      own.en === "" ? "schema" : "translation",
      own.en === ""
        ? { nl: `${where}: ${dutch[i]?.message ?? issue.message}.`, en: `${where}: ${issue.message}.` }
        : own,
    );
  });
}

/**
 * Reads a dossier from the bytes of its file.
 * @param name how the file is called in messages
 * @returns the dossier, or everything that stops it from being played.
 */
export function read(name: string, bytes: Uint8Array): Reading | readonly Finding[] {
  const decoded = decode(bytes);
  if (typeof decoded !== "string") {
    const { code, says } = decoded;
    const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000));
    return [{ severity: "error", file: name, ...lineOf(text, decoded.offset), code, says }];
  }
  const text = readText(decoded);
  if (!("data" in text)) {
    return text.map(({ offset, code, says }) => ({
      severity: "error",
      file: name,
      ...lineOf(decoded, offset),
      code,
      says,
    }));
  }
  const parsed = dossierSchema.safeParse(text.data);
  if (!parsed.success) return schemaFindings(name, text);
  const file: DossierFile = parsed.data;
  const result = tryCompile(file);
  if ("file" in result) return { name, file, dossier: result, text };
  return result.map(({ path, code, says }) => findingAt({ name, text }, path, "error", code, says));
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
