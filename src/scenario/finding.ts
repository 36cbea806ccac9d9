import type { Path } from "../sim/dossier/fault.ts";
import { type Language, textIn, type Words } from "../sim/dossier/words.ts";
import { inWords } from "./words/in-words.ts";

/** Something worth telling the author: where in which file, how bad, and what to do about it. */
export interface Finding {
  /** "argued": a target that is missed, for a reason that stands in the file. */
  readonly severity: "error" | "warning" | "argued";
  readonly file: string;
  /** From 1; 0 when it is about the file as a whole. */
  readonly line: number;
  readonly column: number;
  /** A short name for the kind of finding, stable for tools. */
  readonly code: string;
  readonly says: Words;
  /** The way to it in the dossier; left out when it is about a file or about a translation. */
  readonly path?: Path;
  /** Lines that can be copied into the file. */
  readonly copy?: string;
}

/** Whether it keeps the dossier from being in order. */
export function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** "file:line:column: error: sentence [code]", as editors and terminals link it; under it the lines to copy. */
export function printFinding(finding: Finding, language: Language): string {
  const where = finding.line > 0 ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
  const lines = finding.copy === undefined ? "" : `\n${finding.copy}`;
  return `${where}: ${textIn(inWords(finding.severity), language)}: ${textIn(finding.says, language)} [${finding.code}]${lines}`;
}
