/** What is kept of a game: dossier, seed, and one journal of everything that was done. Everything else follows from it. */
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Seed } from "../sim/dossier/luck.ts";
import type { Fate } from "../sim/world/fate.ts";
import { SIM_VERSION } from "../sim/world/record.ts";
import { type Act, type ClockAct, isAct, isClockAct, isPace } from "./acts.ts";
import { isFixed, isObject, isSeed, isText, isWhole } from "./guards.ts";

/** Who does something: a role, everybody at once ("all"), or the clock. */
export type Seat = string;
export const ALL: Seat = "all";
export const CLOCK: Seat = "clock";

/** One act. */
export interface Entry {
  /** Real milliseconds since the game began, whole. */
  readonly at: number;
  readonly by: Seat;
  readonly act: Act | ClockAct;
  /** The checksum of the world after it. */
  readonly sum: number;
}

/** What a game starts from. */
export interface Beginning {
  readonly dossier: DossierFile;
  readonly seed: Seed;
  /** Draws that were fixed, for "the same decision, another ending". */
  readonly fixed: Readonly<Record<string, number>>;
  /** How much slower than normal its clocks run at the start; 0 is off. */
  readonly pace: number;
}

/** A game as it is kept, without what was done in it. */
export interface RecordHead extends Beginning {
  readonly format: "achteraf-record/2";
  readonly simVersion: number;
}

/** A game as a file holds it: what was played, and its journal. */
export interface GameRecord extends RecordHead {
  readonly entries: readonly Entry[];
}

/** The head of a record that is written today. */
export function headOf({ dossier, seed, fixed, pace }: Beginning): RecordHead {
  return { format: "achteraf-record/2", simVersion: SIM_VERSION, dossier, seed, fixed, pace };
}

/** The fate of a record. */
export function fateOfRecord(record: Pick<GameRecord, "seed" | "fixed">): Fate {
  const fixed = Object.entries(record.fixed);
  return { seed: record.seed, fixed: fixed.length === 0 ? null : new Map(fixed) };
}

/** The draws that a fate fixes, as a record keeps them. */
export function fixedOf(fate: Fate): Readonly<Record<string, number>> {
  return Object.fromEntries(fate.fixed ?? []);
}

/** A thousand years in milliseconds; no game needs more, and sums of it stay exact. */
const MOST = 32e12;

/** Whether something is one entry of a journal. */
function isEntry(value: unknown): value is Entry {
  if (!isObject(value) || Object.keys(value).length !== 4) return false;
  const { at, by, act, sum } = value;
  if (!(isWhole(at) && at >= 0 && at <= MOST && isText(by) && isWhole(sum))) return false;
  return by === CLOCK ? isClockAct(act) : isAct(act);
}

/** The longest game we have seen has three hundred entries. */
const MAX_ENTRIES = 10_000;

/** Whether something is a journal. */
export function isEntries(value: unknown): value is readonly Entry[] {
  return Array.isArray(value) && value.length <= MAX_ENTRIES && value.every(isEntry);
}

/** Whether something is the head of a record, of whatever version; its dossier is looked at elsewhere. */
export function isHead(value: unknown): value is RecordHead {
  return (
    isObject(value) &&
    value.format === "achteraf-record/2" &&
    isWhole(value.simVersion) &&
    isSeed(value.seed) &&
    isFixed(value.fixed) &&
    isPace(value.pace) &&
    isObject(value.dossier)
  );
}
