/** A dossier as it lies in a folder: the file itself, parts of it in files of their own, and its translations. */
import type { Path } from "../sim/dossier/fault.ts";
import type { Language } from "../sim/dossier/words.ts";
import type { Finding } from "./finding.ts";
import { dossierSchema, LANGUAGE } from "./schema.ts";
import { decode, lineOf, readText, type Text } from "./text.ts";

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
  /** Parts whose file could not be read. */
  readonly broken: readonly string[];
}

/** "scenarios/ferry/people.yaml" is "people". */
function stem(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? name).replace(/\.yaml$/, "");
}

function textOf({ name, bytes }: NamedFile): Text | readonly Finding[] {
  const decoded = decode(bytes);
  if (typeof decoded !== "string") {
    const { code, says } = decoded;
    const text = new TextDecoder().decode(bytes.subarray(0, 1_000_000));
    return [{ severity: "error", file: name, ...lineOf(text, decoded.offset), code, says }];
  }
  const text = readText(decoded);
  if ("data" in text) return text;
  return text.map(({ offset, code, says }) => ({
    severity: "error",
    file: name,
    ...lineOf(decoded, offset),
    code,
    says,
  }));
}

/** What is wrong with a file that lies beside the dossier; null for a part of it. */
function strayFinding(file: NamedFile, written: object): Finding | null {
  const part = stem(file.name);
  const tell = (nl: string, en: string): Finding => ({
    severity: "error",
    file: file.name,
    line: 0,
    column: 0,
    code: "part",
    says: { nl, en },
  });
  if (!(part in dossierSchema.shape)) {
    return tell(
      `"${part}" is geen onderdeel van een dossier en geen taal. Geef dit bestand de naam van een van beide, of leg het elders.`,
      `"${part}" is not a part of a dossier and not a language. Give this file the name of either, or put it elsewhere.`,
    );
  }
  if (!(part in written)) return null;
  return tell(
    `"${part}" staat ook al in het dossier zelf. Laat het op één plaats staan.`,
    `"${part}" stands in the dossier itself too. Leave it in one place.`,
  );
}

/**
 * Puts a dossier together from its files.
 * @param beside what lies in the same folder: parts ("people.yaml") and translations ("en.yaml")
 */
export function gather(main: NamedFile, beside: readonly NamedFile[]): Folder | readonly Finding[] {
  const own = textOf(main);
  if (!("data" in own)) return own;
  const written = typeof own.data === "object" && own.data !== null ? own.data : {};
  const findings: Finding[] = [];
  const broken: string[] = [];
  const parts = new Map<string, { name: string; text: Text }>();
  const translations: { language: Language; name: string; text: Text }[] = [];
  for (const file of beside) {
    const language = stem(file.name);
    const stray = LANGUAGE.test(language) ? null : strayFinding(file, written);
    if (stray !== null) {
      findings.push(stray);
      continue;
    }
    const text = textOf(file);
    if (!("data" in text)) {
      findings.push(...text);
      if (!LANGUAGE.test(language)) broken.push(language);
    } else if (LANGUAGE.test(language)) translations.push({ language, name: file.name, text });
    else parts.set(language, { name: file.name, text });
  }
  const added = Object.fromEntries([...parts].map(([part, { text }]) => [part, text.data]));
  return {
    data: parts.size === 0 ? own.data : { ...written, ...added },
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
