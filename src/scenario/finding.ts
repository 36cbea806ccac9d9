import type { Words } from "../sim/dossier/words.ts";

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
}

/** "file:line:column: error: sentence [code]", as editors and terminals link it. */
export function printFinding(finding: Finding, language: keyof Words): string {
  const where = finding.line > 0 ? `${finding.file}:${finding.line}:${finding.column}` : finding.file;
  const severity = {
    nl: { error: "fout", warning: "let op", argued: "beargumenteerd" },
    en: { error: "error", warning: "warning", argued: "argued" },
  };
  return `${where}: ${severity[language][finding.severity]}: ${finding.says[language]} [${finding.code}]`;
}
