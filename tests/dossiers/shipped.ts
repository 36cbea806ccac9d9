/** The dossiers that come with the game, found by looking in the folder. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printFinding } from "../../src/scenario/finding.ts";
import type { NamedFile } from "../../src/scenario/folder.ts";
import { isReading, type Reading, read } from "../../src/scenario/read.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";

const folder = new URL("../../scenarios/", import.meta.url);

/** The file of a dossier. */
export function fileOf(id: string): string {
  return fileURLToPath(new URL(`${id}/dossier.yaml`, folder));
}

/** What lies beside a dossier in its folder. */
function besideOf(id: string): NamedFile[] {
  const own = new URL(`${id}/`, folder);
  return readdirSync(own)
    .filter((name) => name.endsWith(".yaml") && name !== "dossier.yaml")
    .map((name) => ({ name, bytes: readFileSync(new URL(name, own)) }));
}

/** Names of the folders that hold a dossier. */
export const ids: readonly string[] = readdirSync(folder).filter((id) => existsSync(fileOf(id)));

function readShipped(id: string): Reading {
  const reading = read(fileOf(id), readFileSync(fileOf(id)), besideOf(id));
  if (isReading(reading)) return reading;
  throw new Error(reading.map((finding) => printFinding(finding, "en")).join("\n"));
}

/** All of them, read. */
export const shipped: readonly Reading[] = ids.map(readShipped);

/** One of them, ready to play. */
export function shippedDossier(id: string): Dossier {
  const found = shipped.find(({ file }) => file.id === id);
  if (found === undefined) throw new RangeError(`there is no dossier "${id}"`);
  return found.dossier;
}
