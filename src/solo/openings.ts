/** The ways in which a game comes onto the desk: new, from the shelf, from a file, a link or paper. */
import { compile } from "../sim/dossier/compile/compile.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Seed } from "../sim/dossier/luck.ts";
import { type Fate, fateOf } from "../sim/world/fate.ts";
import { SIM_VERSION } from "../sim/world/record.ts";
import { fateOfRecord } from "../table/journal.ts";
import type { Origin } from "../table/protocol.ts";
import type { Saved } from "../table/table.ts";
import type { Line } from "../views/line.ts";
import { links, papers, recordFiles, strangers } from "./fetched-parts.ts";
import { fetched } from "./fetching.ts";
import type { Played } from "./link.ts";
import type { Kept } from "./shelf.ts";

/** A game that can be hosted. */
export interface Opening {
  /** Its name on the shelf; null for a new game, which gets one. */
  readonly id: string | null;
  readonly origin: Origin;
  readonly dossier: Dossier;
  readonly fate: Fate;
  readonly pace: number;
  readonly saved: Saved | null;
}

/** Why there is no game: a sentence for who asked for it. */
export interface NoOpening {
  readonly says: Line;
}

/** Fetches a dossier by its name, in the language of who plays; null when there is none. */
export type Fetching = (id: string) => Promise<DossierFile | null>;

async function find(fetching: Fetching, id: string, rules: string | null): Promise<Dossier | null> {
  const file = await fetched(() => fetching(id));
  if (file === null) return null;
  if (rules !== null && (await recordFiles()).hashRules(file) !== rules) return null;
  return compile(file);
}

/** A game that begins. */
export async function openNew(fetching: Fetching, id: string, seed: Seed, pace: number): Promise<Opening | NoOpening> {
  const dossier = await find(fetching, id, null);
  if (dossier === null) return { says: { says: "trouble.unknown" } };
  return { id: null, origin: "own", dossier, fate: fateOf(seed), pace, saved: null };
}

/** A game from the shelf. */
export async function openKept(fetching: Fetching, { line, head, entries }: Kept): Promise<Opening | NoOpening> {
  if (head.simVersion !== SIM_VERSION) return { says: { says: "trouble.gone" } };
  const { hashRules } = await recordFiles();
  // A dossier that was mended has better texts; one with other rules would play another game, so the kept one goes on.
  const dossier = (await find(fetching, head.dossier.id, hashRules(head.dossier))) ?? compile(head.dossier);
  const saved = { entries, lastSeen: line.session };
  return { id: line.id, origin: line.origin, dossier, fate: fateOfRecord(head), pace: head.pace, saved };
}

/** A game that came from outside, at its last moment. The same game has the same name, however often it comes. */
async function openPlayed(origin: Origin, dossier: Dossier, { seed, fixed, pace, entries }: Played): Promise<Opening> {
  const { hash } = await recordFiles();
  const id = hash(JSON.stringify([dossier.file.id, seed, fixed, pace, entries])).slice(0, 16);
  const saved = { entries, lastSeen: entries.at(-1)?.at ?? 0 };
  return { id, origin, dossier, fate: fateOfRecord({ seed, fixed }), pace, saved };
}

/** A game from a file. */
export async function openFile(fetching: Fetching, file: Blob): Promise<Opening | NoOpening> {
  const { MOST_BYTES, parseRecord, TOO_LARGE } = await recordFiles();
  // Judged by its size before it is read: a film takes seconds.
  if (file.size > MOST_BYTES) return TOO_LARGE;
  const parsed = parseRecord(await file.text());
  if ("code" in parsed) return parsed;
  const { record, rules } = parsed;
  const dossier =
    (await find(fetching, record.dossier.id, rules)) ?? (await strangers()).compileStranger(record.dossier);
  return dossier === null ? { says: { says: "trouble.strange" } } : openPlayed("file", dossier, record);
}

/** A game from a link. */
export async function openLink(fetching: Fetching, address: string): Promise<Opening | NoOpening> {
  const linked = (await links()).parseLink(address);
  if (linked === null) return { says: { says: "trouble.link" } };
  const file = linked.version === SIM_VERSION ? await fetched(() => fetching(linked.dossier)) : null;
  if (file === null || !linked.fits((await recordFiles()).hashRules(file))) return { says: { says: "trouble.gone" } };
  const dossier = compile(file);
  const played = linked.unpack(dossier);
  return played === null ? { says: { says: "trouble.different" } } : openPlayed("link", dossier, played);
}

/** A game in the night of a code: to be entered from paper, or begun as somebody else begins it. */
export async function openCode(
  fetching: Fetching,
  names: readonly string[],
  text: string,
  { origin, pace }: { readonly origin: "own" | "paper"; readonly pace: number },
): Promise<Opening | NoOpening> {
  const code = (await papers()).parseCode(text);
  const id = code === null ? undefined : names.find(code.names);
  if (code === null || id === undefined) return { says: { says: "trouble.code" } };
  const dossier = await find(fetching, id, null);
  if (dossier === null || !code.fits(dossier.file))
    return { says: origin === "paper" ? { says: "trouble.reprinted" } : { says: "trouble.older" } };
  return { id: null, origin, dossier, fate: fateOf(code.seed), pace, saved: null };
}
