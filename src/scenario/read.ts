import { compileAsFar } from "../sim/dossier/compile/compile.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Path } from "../sim/dossier/fault.ts";
import type { Words } from "../sim/dossier/words.ts";
import { EndlessRun, MOST_EVENTS } from "../sim/world/budget.ts";
import type { Finding } from "./finding.ts";
import { type Folder, gather, type NamedFile, type Place } from "./folder.ts";
import { asMeant } from "./meant.ts";
import { followsFrom, mend } from "./mending.ts";
import { pathKey } from "./paths.ts";
import { WRITTEN, type WrittenFile } from "./schema.ts";
import { shapeFindings } from "./shape-findings.ts";
import { isWhole, type Texts, type Translation, translationOf } from "./translation.ts";
import { faultInWords, inWords } from "./words/in-words.ts";
import { merge, textsIn } from "./written.ts";

/** A dossier as it was read: with its translations in it, what it compiles to, and the way back to files, lines and columns. */
export interface Reading {
  readonly name: string;
  readonly file: DossierFile;
  readonly dossier: Dossier;
  readonly place: (path: Path) => Place;
  /** Every language that lies beside it, also those that are not whole and so are not in the dossier. */
  readonly translations: readonly Translation[];
  /** Places in the file of what could not be read: what follows from those is not told. */
  readonly losses: readonly Path[];
  /** The same, and places of names and numbers that are not right. */
  readonly doubts: readonly Path[];
  /** The place in the file of a place in the dossier; they differ where something was left out. */
  readonly trace: (path: Path) => Path;
}

/** A finding about the value at a path. */
export function findingAt(
  { place, trace }: Pick<Reading, "place" | "trace">,
  path: Path,
  severity: Finding["severity"],
  code: string,
  says: Finding["says"],
): Finding {
  return { severity, ...place(path), code, path: trace(path), says };
}

/** A dossier as far as it could be read, and everything that stops it from being played. */
interface AsFar {
  readonly findings: readonly Finding[];
  /** Null when nothing can be made of it. */
  readonly reading: Reading | null;
  /** Whether playing it tells something: what is wrong does not touch the game, or it is clear what was meant. */
  readonly plays: boolean;
}

function withTranslations(written: WrittenFile, folder: Folder): Pick<Reading, "file" | "translations"> {
  const texts: Texts = new Map(
    [...textsIn(written, [WRITTEN])].map(([path, words]) => [pathKey(path), { path, says: words[WRITTEN] ?? "" }]),
  );
  const translations = folder.translations
    .filter(({ language }) => language !== written.language)
    .map((one) => translationOf(one.language, one.name, one.text, texts, written.language));
  const whole = translations.filter(isWhole);
  const file = merge(written, new Map(whole.map((one) => [one.language, (path) => one.texts.get(pathKey(path))])));
  return { file, translations };
}

/**
 * Reads a dossier as far as that goes: what is wrong in one part does not hide what is wrong in another.
 * @param name how the file is called in messages
 * @param beside what lies in the same folder: parts in files of their own, and translations
 */
export function readAsFar(name: string, bytes: Uint8Array, beside: readonly NamedFile[] = []): AsFar {
  const folder = gather({ name, bytes }, beside);
  if (!("data" in folder)) return { findings: folder, reading: null, plays: false };
  const mended = mend(folder.data);
  const shape = [...folder.findings, ...(mended?.isWhole ? [] : shapeFindings(folder))];
  if (mended === null) return { findings: shape, reading: null, plays: false };
  const { trace } = mended;
  const losses = [...folder.broken.map((part): Path => [part]), ...mended.losses];
  const { file, translations } = withTranslations(mended.written, folder);
  const place = (path: Path) => folder.place(trace(path));
  const { dossier, faults } = compileAsFar(file);
  const links = faults.flatMap(({ path, code, says, rests }) => {
    const follows = followsFrom(losses, trace(path), [path, ...(rests ?? [])].map(trace));
    return follows ? [] : [findingAt({ place, trace }, path, "error", code, faultInWords(says))];
  });
  const meant = faults.length === 0 ? file : asMeant(file, faults);
  const again = meant === null ? null : compileAsFar(meant);
  const isMeant = again !== null && again.faults.length === 0;
  const reading: Reading = {
    ...{ name, place, translations, losses, trace },
    doubts: [...losses, ...faults.map(({ path }) => trace(path))],
    ...(isMeant ? { file: again.dossier.file, dossier: again.dossier } : { file, dossier }),
  };
  return { findings: [...shape, ...links], reading, plays: isMeant && mended.plays && folder.broken.length === 0 };
}

/**
 * Reads a dossier from the bytes of its file.
 * @param name how the file is called in messages
 * @param beside what lies in the same folder: parts in files of their own, and translations
 * @returns the dossier, or everything that stops it from being played.
 */
export function read(name: string, bytes: Uint8Array, beside: readonly NamedFile[] = []): Reading | readonly Finding[] {
  const { reading, findings } = readAsFar(name, bytes, beside);
  return reading === null || findings.length > 0 ? findings : reading;
}

/** Whether reading gave a dossier. */
export function isReading(result: Reading | readonly Finding[]): result is Reading {
  return "dossier" in result;
}

/** What is told of a run that did not end. */
export function endlessInWords({ path }: EndlessRun): Words {
  return inWords("endlessRun", { most: MOST_EVENTS, place: pathKey(path) });
}

/** The finding about a run that did not end, at the place that eats most of it. Anything else is thrown on. */
export function endlessFinding(reading: Reading, error: unknown): Finding {
  if (!(error instanceof EndlessRun)) throw error;
  return findingAt(reading, error.path, "error", "endless", endlessInWords(error));
}
