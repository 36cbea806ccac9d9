/**
 * A game in the address: short enough for any chat, without what people wrote unless they choose so, and whole or nothing.
 * The dossier stands in it by name and by the hash of its rules. What follows from them is left out: checksums on the way
 * are made again by playing, and the last one says whether it is the same game. It is packed against the names that the
 * dossier uses, so that each costs a sign or two.
 */

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import { isPace } from "../table/acts.ts";
import { isFixed, isSeed, isWhole } from "../table/guards.ts";
import { type Entry, fateOfRecord, type GameRecord } from "../table/journal.ts";
import { retelling } from "../table/retelling.ts";
import { sitDown } from "../table/sitting.ts";
import { actsOf, KINDS, type Row, rowsOf } from "./rows.ts";

/** What a link says before it is unpacked. */
export interface Linked {
  /** The version of the simulation. */
  readonly version: number;
  readonly dossier: string;
  /** Whether the dossier still has the rules of then. */
  fits(rules: string): boolean;
  /** The game; null when it is not whole, or another game than was sent. */
  unpack(dossier: Dossier): Played | null;
}

/** A game that was played, without its dossier. */
export type Played = Pick<GameRecord, "seed" | "fixed" | "pace" | "entries">;

/** Far more than a long game takes; stops a crafted link from unpacking into a flood. */
const MAX_CHARACTERS = 20_000;
const MAX_BYTES = 200_000;
const RULES = 12;
/** Length and checksum, before the packed game. */
const HEAD = 6;

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** As far as it goes: what was glued behind a link may end anywhere. */
function fromBase64Url(text: string): Uint8Array {
  const whole = text.slice(0, text.length - (text.length % 4 === 1 ? 1 : 0));
  const binary = atob(whole.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** RFC 1950, 9. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

/** Everything that a game of this dossier is likely to say, the most usual last. */
function dictionaryOf(file: DossierFile): Uint8Array {
  const names = [file.statements, file.judges, file.sources, file.interruptions, file.decisions].flatMap(Object.keys);
  const options = Object.values(file.decisions).flatMap((decision) => Object.keys(decision.options));
  return strToU8([...KINDS, ...names, ...options].map((name) => `","${name}"`).join("],[0,"));
}

/** The part of the address after "#". Whoever follows it begins the debrief at the beginning. */
export function printLink(record: GameRecord, rules: string, withReasons: boolean): string {
  const rows = rowsOf(record.entries, withReasons);
  const sum = record.entries.at(-1)?.sum ?? 0;
  const { id } = record.dossier;
  const name = `${record.simVersion}.${id}.${rules.slice(0, RULES)}`;
  const text = strToU8(JSON.stringify([record.seed, record.fixed, record.pace, sum, rows]));
  const packed = deflateSync(text, { level: 9, dictionary: dictionaryOf(record.dossier) });
  const bytes = new Uint8Array(HEAD + packed.length);
  const head = new DataView(bytes.buffer);
  head.setUint16(0, packed.length);
  head.setUint32(2, checkOf(name, packed));
  bytes.set(packed, HEAD);
  return `game=${name}.${toBase64Url(bytes)}`;
}

function checkOf(name: string, packed: Uint8Array): number {
  return (adler32(strToU8(name)) ^ adler32(packed)) >>> 0;
}

/** The packed game; null when a sign of it is missing or another. What stands behind it is left alone. */
function packedGame(name: string, text: string): Uint8Array | null {
  const bytes = fromBase64Url(text);
  if (bytes.length < HEAD) return null;
  const head = new DataView(bytes.buffer);
  const packed = bytes.subarray(HEAD, HEAD + head.getUint16(0));
  return packed.length === head.getUint16(0) && checkOf(name, packed) === head.getUint32(2) ? packed : null;
}

/** Plays what the rows say, so that each entry has its sum; null when it cannot be played, or ends otherwise. */
function playedAgain(
  dossier: Dossier,
  game: Pick<GameRecord, "seed" | "fixed" | "pace">,
  rows: readonly Row[],
  sum: number,
): readonly Entry[] | null {
  const { entries, tell } = retelling(sitDown(dossier, fateOfRecord(game), game.pace));
  for (const { act, at } of rows) if (tell(act, at) !== null) return null;
  const last = entries.at(-1);
  if ((last?.sum ?? 0) !== sum) return null;
  // Whoever follows a link looks back from the beginning.
  if (last !== undefined) tell({ type: "rewind" }, last.at);
  return entries;
}

function unpack(packed: Uint8Array, dossier: Dossier): Played | null {
  let value: unknown;
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(MAX_BYTES), dictionary: dictionaryOf(dossier.file) });
    value = JSON.parse(strFromU8(bytes));
  } catch {
    // Whatever went wrong, it is no game.
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [seed, fixed, pace, sum, written]: readonly unknown[] = value;
  if (!isSeed(seed) || !isFixed(fixed) || !isPace(pace) || !isWhole(sum) || !Array.isArray(written)) return null;
  const rows = actsOf(written);
  const entries = rows === null ? null : playedAgain(dossier, { seed, fixed, pace }, rows, sum);
  return entries === null ? null : { seed, fixed, pace, entries };
}

/**
 * The game in an address, which may have been through a chat or a mail filter: anything may stand before and behind it,
 * and its signs may be coded, once or more. Null when it holds none that is whole.
 */
export function parseLink(address: string): Linked | null {
  const plain = address.replaceAll(/%(25)*3D/gi, "=").replaceAll(/%(25)*2E/gi, ".");
  const found = /game=(\d{1,6})\.([a-z0-9-]{1,100})\.([0-9a-f]{12})\.([\w-]+)/.exec(plain);
  if (found === null) return null;
  const [, version = "", dossier = "", rules = "", text = ""] = found;
  if (text.length > MAX_CHARACTERS) return null;
  const packed = packedGame(`${version}.${dossier}.${rules}`, text);
  if (packed === null) return null;
  return {
    version: Number(version),
    dossier,
    fits: (all) => all.startsWith(rules),
    unpack: (whole) => unpack(packed, whole),
  };
}
