/** A game in the address: small enough to send, without what people wrote unless they choose so. */
import { strFromU8, strToU8, unzlibSync, zlibSync } from "fflate";
import type { Entry, GameRecord } from "../sim/world/record.ts";
import { isEntries, isFixed, isObject, isSeed, isWhole } from "../table/guards.ts";

/** What a link holds: the dossier by name and by the hash of its rules, and the log. */
export interface LinkedGame {
  readonly v: number;
  readonly dossier: string;
  readonly rules: string;
  readonly seed: number;
  readonly fixed: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
}

/** Notes with words of their own in them. */
const PRIVATE: readonly string[] = ["reason", "otherwise", "word", "intention", "reflection"];
/** Far more than a long game takes; stops a crafted link from unpacking into a flood. */
const MAX_CHARACTERS = 100_000;
const MAX_BYTES = 2_000_000;

function toBase64Url(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function fromBase64Url(text: string): Uint8Array {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** The part of the address after "#". Whoever follows it begins the debrief at the beginning: how far it came stays here. */
export function printLink(record: GameRecord, rules: string, withReasons: boolean): string {
  const entries = record.entries.filter(
    (entry) =>
      entry.is === "command" || (entry.note.is !== "step" && (withReasons || !PRIVATE.includes(entry.note.is))),
  );
  const game: LinkedGame = {
    v: record.simVersion,
    dossier: record.dossier.id,
    rules,
    seed: record.seed,
    fixed: record.fixed,
    entries,
  };
  return `game=${toBase64Url(zlibSync(strToU8(JSON.stringify(game)), { level: 9 }))}`;
}

/** The checksum at the end of packed bytes (RFC 1950), which the packer writes but does not look at. */
function adler32(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (const byte of bytes) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  return ((b << 16) | a) >>> 0;
}

function unpack(packed: string): unknown {
  if (packed.length > MAX_CHARACTERS) return null;
  try {
    const zipped = fromBase64Url(packed);
    const bytes = unzlibSync(zipped, { out: new Uint8Array(MAX_BYTES) });
    const end = new DataView(zipped.buffer, zipped.length - 4);
    return end.getUint32(0) === adler32(bytes) ? JSON.parse(strFromU8(bytes)) : null;
  } catch {
    // Whatever went wrong, it is no link of ours.
    return null;
  }
}

/** The game of a link; null when it holds none that is whole. */
export function parseLink(fragment: string): LinkedGame | null {
  const packed = /(?:^#?|&)game=([\w-]+)$/.exec(fragment)?.[1];
  const game = packed === undefined ? null : unpack(packed);
  if (!isObject(game)) return null;
  const { v, dossier, rules, seed, fixed, entries } = game;
  const isWholeGame =
    isWhole(v) &&
    typeof dossier === "string" &&
    typeof rules === "string" &&
    isSeed(seed) &&
    isFixed(fixed) &&
    isEntries(entries);
  return isWholeGame ? { v, dossier, rules, seed, fixed, entries } : null;
}
