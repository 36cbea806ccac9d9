/** A dossier as it lies in a folder: the file itself, parts of it in files of their own, and its translations. */
import type { Path } from "../sim/dossier/fault.ts";
import type { Language, Words } from "../sim/dossier/words.ts";
import type { Finding } from "./finding.ts";
import { dossierSchema, LANGUAGE } from "./schema.ts";
import { readAround } from "./sections.ts";
import { decode, lineOf, readText, type Text, type TextFault } from "./text.ts";
import { inWords } from "./words/in-words.ts";

/** A file: how it is called in messages, and what is in it. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A place in one of the files; line and column from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The dossier as it was written, put together, with the way back to the files. */
export interface Folder {
  readonly data: unknown;
  readonly place: (path: Path) => Place;
  readonly translations: readonly { readonly language: Language; readonly name: string; readonly text: Text }[];
  /** What is wrong with files beside it; the others are read all the same. */
  readonly findings: readonly Finding[];
  /** Parts that could not be read, in the file itself or in one of their own. */
  readonly broken: readonly string[];
}

/** "scenarios/ferry/people.yaml" is "people". */
function stem(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.yaml$/, "");
}

/** A file as far as it could be read; no text when nothing of it could. */
interface FileRead {
  readonly text: Text | null;
  readonly findings: readonly Finding[];
  /** Its parts that could not be read. */
  readonly broken: readonly string[];
}

function readFile({ name, bytes }: NamedFile): FileRead {
  const tell =
    (written: string) =>
    ({ offset, code, says }: TextFault): Finding => {
      return { severity: "error", file: name, ...lineOf(written, offset), code, says };
    };
  const decoded = decode(bytes);
  if (typeof decoded !== "string") {
    const written = new TextDecoder().decode(bytes.subarray(0, 1_000_000));
    return { text: null, findings: [tell(written)(decoded)], broken: [] };
  }
  const text = readText(decoded);
  if ("data" in text) return { text, findings: [], broken: [] };
  const around = text.every(({ code }) => code === "yaml") ? readAround(decoded) : null;
  if (around === null) return { text: null, findings: text.map(tell(decoded)), broken: [] };
  return { text: around.text, findings: around.faults.map(tell(decoded)), broken: around.broken };
}

/** What is wrong with a file that lies beside the dossier; null for a part of it. */
function strayFinding(file: NamedFile, written: object): Finding | null {
  const part = stem(file.name);
  const tell = (says: Words): Finding => ({
    severity: "error",
    file: file.name,
    line: 0,
    column: 0,
    code: "part",
    says,
  });
  if (!(part in dossierSchema.shape)) {
    return tell(inWords("strayFile", { part }));
  }
  if (!(part in written)) return null;
  return tell(inWords("partTwice", { part }));
}

/**
 * Puts a dossier together from its files.
 * @param beside what lies in the same folder: parts ("people.yaml") and translations ("en.yaml")
 */
export function gather(main: NamedFile, beside: readonly NamedFile[]): Folder | readonly Finding[] {
  const { text: own, ...rest } = readFile(main);
  if (own === null) return rest.findings;
  const written = typeof own.data === "object" && own.data !== null ? own.data : {};
  const findings = [...rest.findings];
  const broken = [...rest.broken];
  const parts = new Map<string, { name: string; text: Text }>();
  const translations: { language: Language; name: string; text: Text }[] = [];
  for (const file of beside) {
    const language = stem(file.name);
    const stray = LANGUAGE.test(language) ? null : strayFinding(file, written);
    if (stray !== null) {
      findings.push(stray);
      continue;
    }
    const read = readFile(file);
    findings.push(...read.findings);
    const text = read.findings.length > 0 ? null : read.text;
    if (text === null) {
      if (!LANGUAGE.test(language)) broken.push(language);
    } else if (LANGUAGE.test(language)) translations.push({ language, name: file.name, text });
    else parts.set(language, { name: file.name, text });
  }
  const added = Object.fromEntries([...parts].map(([part, { text }]) => [part, text.data]));
  return {
    // Who has written nothing yet is shown what there is to write.
    data: parts.size === 0 && own.data !== null ? own.data : { ...written, ...added },
    translations,
    findings,
    broken,
    place: ([top = "", ...rest]) => {
      const part = parts.get(String(top));
      if (part !== undefined) return { file: part.name, ...part.text.place(rest) };
      return { file: main.name, ...own.place(top === "" ? [] : [top, ...rest]) };
    },
  };
}
