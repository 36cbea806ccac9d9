/**
 * A game in the address: short enough for any chat, without what people wrote unless they choose so, and whole or nothing.
 * The dossier stands in it by name and by the hash of its rules. What follows from them is left out: checksums on the way
 * are made again by playing, and the last one says whether it is the same game. It is packed against the names that the
 * dossier uses, so that each costs a sign or two.
 */

import { deflateSync, inflateSync, strFromU8, strToU8 } from "fflate";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import { draftOf } from "../sim/world/draft.ts";
import { perform, start } from "../sim/world/perform.ts";
import { type Entry, fateOfRecord, type GameRecord } from "../sim/world/record.ts";
import { solo } from "../sim/world/run.ts";
import { COMMANDS, isEntries, isFixed, isSeed, isWhole, NOTES } from "../table/guards.ts";

/** What a link says before it is unpacked. */
export interface Linked {
  /** The version of the simulation. */
  readonly version: number;
  readonly dossier: string;
  /** Whether the dossier still has the rules of then. */
  fits(rules: string): boolean;
  /** The game; null when it is not whole, or another game than was sent. */
  unpack(dossier: Dossier): Pick<GameRecord, "seed" | "fixed" | "entries"> | null;
}

/** Notes with words of their own in them. */
const PRIVATE: readonly string[] = ["reason", "otherwise", "word", "intention", "reflection"];
/** Notes that say when somebody paused and how far they looked back: that is nobody else's business. */
const ASIDE: readonly string[] = ["step", "pause", "resume"];
/** Far more than a long game takes; stops a crafted link from unpacking into a flood. */
const MAX_CHARACTERS = 20_000;
const MAX_BYTES = 200_000;
const RULES = 12;
/** Length and checksum, before the packed game. */
const HEAD = 6;
const SECOND = 1000;

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
  const kinds = [...Object.keys(NOTES), ...Object.keys(COMMANDS), "then", "after", "yes", "no"];
  return strToU8([...kinds, ...names, ...options].map((name) => `","${name}"`).join("],[0,"));
}

/** An entry as a row: seconds since the one before, its kind, and its fields in the order of the guards. */
type Row = readonly [number, string, ...unknown[]];

function fieldsOf(kind: string): readonly string[] | null {
  const kinds: Readonly<Record<string, object>> = kind.startsWith("!") ? COMMANDS : NOTES;
  const name = kind.replace("!", "");
  return Object.hasOwn(kinds, name) ? Object.keys(kinds[name] ?? {}) : null;
}

function rowOf(entry: Entry, before: number): Row {
  const what: Readonly<Record<string, unknown>> = { ...(entry.is === "command" ? entry.command : entry.note) };
  const kind = entry.is === "command" ? `!${entry.command.do}` : entry.note.is;
  const seconds = Math.round(entry.at / SECOND) - before;
  return [seconds, kind, ...(fieldsOf(kind) ?? []).map((field) => what[field])];
}

/** The entry of a row; sums are made by playing. */
function entryOf(row: unknown, before: number): Entry | null {
  if (!Array.isArray(row)) return null;
  const [seconds, kind, ...values]: readonly unknown[] = row;
  if (!isWhole(seconds) || typeof kind !== "string") return null;
  const fields = fieldsOf(kind);
  if (fields === null || fields.length !== values.length) return null;
  const what = Object.fromEntries(fields.map((field, position) => [field, values[position]]));
  const at = (before + seconds) * SECOND;
  const entry: unknown = kind.startsWith("!")
    ? { at, is: "command", command: { do: kind.slice(1), ...what }, sum: 0 }
    : { at, is: "note", note: { is: kind, ...what } };
  const entries = [entry];
  return isEntries(entries) ? (entries[0] ?? null) : null;
}

function sharedEntries(entries: readonly Entry[], withReasons: boolean): Entry[] {
  const last = entries.findLastIndex((entry) => entry.is === "note" && entry.note.is === "clock");
  return entries.filter((entry, position) => {
    if (entry.is === "command") return true;
    const { is } = entry.note;
    // Of the clocks only the last one still says something: how the open decision was left.
    if (is === "clock") return position === last;
    return !ASIDE.includes(is) && (withReasons || !PRIVATE.includes(is));
  });
}

/** The part of the address after "#". Whoever follows it begins the debrief at the beginning. */
export function printLink(record: GameRecord, rules: string, withReasons: boolean): string {
  let before = 0;
  const rows = sharedEntries(record.entries, withReasons).map((entry) => {
    const row = rowOf(entry, before);
    before += row[0];
    return row;
  });
  const last = record.entries.findLast((entry) => entry.is === "command");
  const sum = last?.is === "command" ? last.sum : 0;
  const { id } = record.dossier;
  const name = `${record.simVersion}.${id}.${rules.slice(0, RULES)}`;
  const text = strToU8(JSON.stringify([record.seed, record.fixed, sum, rows]));
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

/** Plays the commands, so that each has its sum; null when they cannot be played, or end otherwise. */
function playedAgain(dossier: Dossier, game: Pick<GameRecord, "seed" | "fixed">, rows: readonly Entry[], sum: number) {
  const world = start(solo(dossier, fateOfRecord(game)));
  const draft = draftOf(world);
  let last = 0;
  const entries: Entry[] = [];
  for (const entry of rows) {
    if (entry.is === "note") {
      entries.push(entry);
      continue;
    }
    if (perform(draft, entry.command) !== null) return null;
    last = world.sum;
    entries.push({ ...entry, sum: world.sum });
  }
  return last === sum ? entries : null;
}

function unpack(packed: Uint8Array, dossier: Dossier): Pick<GameRecord, "seed" | "fixed" | "entries"> | null {
  let value: unknown;
  try {
    const bytes = inflateSync(packed, { out: new Uint8Array(MAX_BYTES), dictionary: dictionaryOf(dossier.file) });
    value = JSON.parse(strFromU8(bytes));
  } catch {
    // Whatever went wrong, it is no game.
    return null;
  }
  if (!Array.isArray(value)) return null;
  const [seed, fixed, sum, rows]: readonly unknown[] = value;
  if (!isSeed(seed) || !isFixed(fixed) || !isWhole(sum) || !Array.isArray(rows)) return null;
  const entries: Entry[] = [];
  for (const row of rows) {
    const entry = entryOf(row, Math.round((entries.at(-1)?.at ?? 0) / SECOND));
    if (entry === null) return null;
    entries.push(entry);
  }
  if (!isEntries(entries)) return null;
  const played = playedAgain(dossier, { seed, fixed }, entries, sum);
  return played === null ? null : { seed, fixed, entries: played };
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
