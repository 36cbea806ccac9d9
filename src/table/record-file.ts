/** Records as files: written, hashed, read again, and never trusted. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import { isWords } from "../sim/dossier/words.ts";
import { SIM_VERSION } from "../sim/world/record.ts";
import { filled, type Line, line } from "../views/line.ts";
import { isObject, isWhole } from "./guards.ts";
import { type GameRecord, isEntries, isHead } from "./journal.ts";

/** SHA-256, in hexadecimal signs. */
export function hash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Parts of a dossier that change nothing that can happen. */
const TOLD = ["languages", "terms", "references", "reality", "colleague", "exceptions", "presumes"];

/** The hash of everything in it but what is only told, and texts. Which languages there are does not touch it. */
function hashParts(dossier: { readonly languages?: unknown }): string {
  const languages = Array.isArray(dossier.languages) ? dossier.languages : [];
  const rules = Object.fromEntries(Object.entries(dossier).filter(([part]) => !TOLD.includes(part)));
  return hash(JSON.stringify(rules, (_key, value: unknown) => (isWords(value, languages) ? 0 : value)));
}

/** The hash of what a dossier makes happen: everything but its texts. */
export function hashRules(file: DossierFile): string {
  return hashParts(file);
}

/** The hash of a dossier as it reads. */
export function hashText(file: DossierFile): string {
  return hash(JSON.stringify(file));
}

/** The outside of a record file. */
interface Envelope {
  readonly achteraf: "record";
  /** Hash of the dossier's rules; must be that of the dossier it is played with. */
  readonly rules: string;
  /** Hash of the dossier with its texts; may differ, then the wording has changed since. */
  readonly text: string;
  /** Hash of the record, so that damage is noticed. */
  readonly seal: string;
  readonly record: unknown;
}

/** A record as the text of a file, sealed against damage. */
export function printRecord(record: GameRecord): string {
  const envelope: Envelope = {
    achteraf: "record",
    rules: hashRules(record.dossier),
    text: hashText(record.dossier),
    seal: hash(JSON.stringify(record)),
    record,
  };
  return `${JSON.stringify(envelope)}\n`;
}

/** Why a file is not a record that can be opened. */
export interface RecordProblem {
  readonly code: "not-a-record" | "damaged" | "version" | "too-large";
  readonly says: Line;
}

/** Forty times the longest game we have seen. */
export const MOST_BYTES = 8_000_000;

const NOT_A_RECORD: RecordProblem = { code: "not-a-record", says: line("trouble.noRecord") };

export const TOO_LARGE: RecordProblem = { code: "too-large", says: line("trouble.tooLarge") };

const DAMAGED: RecordProblem = { code: "damaged", says: line("trouble.damaged") };

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The hashes of a record that came from anywhere; null for one that is nested deeper than it can be written again. */
function hashesOf(record: unknown): { seal: string; rules: string; text: string } | null {
  try {
    const dossier = isObject(record) && isObject(record.dossier) ? record.dossier : {};
    return { seal: hash(JSON.stringify(record)), rules: hashParts(dossier), text: hash(JSON.stringify(dossier)) };
  } catch (error) {
    // Only the stack can run out here.
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function isEnvelope(value: unknown): value is Envelope {
  return (
    isObject(value) &&
    isObject(value.record) &&
    value.achteraf === "record" &&
    typeof value.rules === "string" &&
    typeof value.text === "string" &&
    typeof value.seal === "string"
  );
}

function isRecord(value: unknown): value is GameRecord {
  return isObject(value) && isHead(value) && "entries" in value && isEntries(value.entries);
}

/**
 * Reads a record file. The dossier inside is not looked at here: it comes back as it was, to be matched by its hash with
 * one that is known, or to be checked like any dossier.
 */
export function parseRecord(text: string): { readonly record: GameRecord; readonly rules: string } | RecordProblem {
  if (text.length > MOST_BYTES) return TOO_LARGE;
  const envelope = parseJson(text);
  if (!isEnvelope(envelope)) return text.includes('"achteraf":"record"') ? DAMAGED : NOT_A_RECORD;
  const { record } = envelope;
  const hashes = hashesOf(record);
  if (hashes?.seal !== envelope.seal) return DAMAGED;
  if (isObject(record) && isWhole(record.simVersion) && record.simVersion !== SIM_VERSION) {
    return { code: "version", says: filled("trouble.version", { played: record.simVersion, here: SIM_VERSION }) };
  }
  if (!isRecord(record) || hashes.rules !== envelope.rules || hashes.text !== envelope.text) return DAMAGED;
  return { record, rules: envelope.rules };
}
