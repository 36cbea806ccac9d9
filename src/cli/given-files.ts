/** Finding and reading what the commands are given. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { printFinding } from "../scenario/finding.ts";
import type { NamedFile } from "../scenario/folder.ts";
import { endlessFinding, endlessInWords, isReading, type Reading, read } from "../scenario/read.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { textIn } from "../sim/dossier/words.ts";
import type { EndlessRun } from "../sim/world/budget.ts";
import { Trouble, troubleOfFile } from "./trouble.ts";

/** The dossiers that come with the game. */
const SCENARIOS = fileURLToPath(new URL("../../scenarios", import.meta.url));
/** How a dossier is called in its folder. */
export const FILE = "dossier.yaml";
/** Files above this are not even read; the limits of dossiers and records are lower, and say so. */
const MAX_BYTES = 40_000_000;

/** The bytes of a file. */
export function readBytes(path: string): Uint8Array {
  if (!existsSync(path)) throw new Trouble(`there is no file ${path}`);
  try {
    const stat = statSync(path);
    if (!stat.isFile()) throw new Trouble(`${path} is not a file`);
    // A file that is far too large is judged by its size: it is refused in any case.
    return stat.size > MAX_BYTES ? new Uint8Array(MAX_BYTES) : readFileSync(path);
  } catch (error) {
    throw error instanceof Trouble ? error : troubleOfFile(path, error, "read");
  }
}

/** What lies in the same folder as a dossier: parts of it and translations. A file with another name stands alone. */
export function besideOf(path: string): NamedFile[] {
  if (basename(path) !== FILE) return [];
  return namesIn(dirname(path))
    .filter((name) => name.endsWith(".yaml") && name !== FILE)
    .sort()
    .map((name) => join(dirname(path), name))
    .map((one) => ({ name: shown(one), bytes: readBytes(one) }));
}

/** How a path is called in messages: from where the person stands. */
export function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith("..") || short === "" ? path : short;
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw troubleOfFile(path, error, "read");
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw troubleOfFile(folder, error, "read");
  }
}

/** The dossier files at a path: the file itself, or those in the folders under it. */
export function dossierFiles(path: string): string[] {
  if (!existsSync(path)) {
    if (existsSync(join(SCENARIOS, path, FILE))) return [join(SCENARIOS, path, FILE)];
    throw new Trouble(`there is no file or dossier "${path}"`);
  }
  if (!isFolder(path)) return [path];
  if (existsSync(join(path, FILE))) return [join(path, FILE)];
  const found = namesIn(path)
    .sort()
    .map((name) => join(path, name, FILE))
    .filter((file) => existsSync(file));
  if (found.length === 0) throw new Trouble(`there is no ${FILE} in ${path} or in a folder under it`);
  return found;
}

/** Where each dossier was read, to point out a place in it later. */
const readings = new WeakMap<Dossier, Reading>();

/** What to tell of a run that did not end: with the place in the file, where there is one. */
export function tellEndless(error: EndlessRun): string {
  const reading = readings.get(error.dossier);
  return reading === undefined
    ? textIn(endlessInWords(error), "en")
    : printFinding(endlessFinding(reading, error), "en");
}

/** A dossier by its name or its file, ready to play. */
export function loadDossier(name: string): Dossier {
  const [path] = dossierFiles(name);
  if (path === undefined) throw new Trouble(`there is no dossier "${name}"`);
  const reading = read(shown(path), readBytes(path), besideOf(path));
  if (isReading(reading)) {
    readings.set(reading.dossier, reading);
    return reading.dossier;
  }
  throw new Trouble(`this dossier cannot be played:\n${reading.map((one) => printFinding(one, "en")).join("\n")}`);
}
