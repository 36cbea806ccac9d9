/** The saved run: dossier, seed, and one log of everything that people did. Everything else is derived from it. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { DossierFile } from "../dossier/dossier-file.ts";
import type { Seed } from "../dossier/luck.ts";
import type { Command } from "./commands.ts";
import { draftOf } from "./draft.ts";
import type { PublicEvent, WorldEvent } from "./events.ts";
import { isPublic } from "./events.ts";
import type { Fate } from "./fate.ts";
import type { Game } from "./game.ts";
import { perform, start } from "./perform.ts";
import type { Light, Rating } from "./ratings.ts";
import { type Run, solo } from "./run.ts";
import type { World } from "./world.ts";

/** Changes whenever an old record would play differently. A record of another version is refused by name. */
export const SIM_VERSION = 1;

/** What people did apart from playing: it changes nothing in the world. */
export type Note =
  | { readonly is: "reason"; readonly decision: string; readonly because: string; readonly accept: string }
  | { readonly is: "otherwise"; readonly decision: string; readonly namely: string }
  | { readonly is: "buoy"; readonly decision: string; readonly statement: string }
  | { readonly is: "rating"; readonly decision: string; readonly light: Light; readonly rating: Rating }
  /** What was expected of something that can be checked: how a fork goes, how a judge stands, what caused a consequence. */
  | {
      readonly is: "prediction";
      readonly about: "fork" | "judge" | "cause";
      readonly subject: string;
      readonly says: string;
      /** How sure, in per cent; 0 when it was not asked. */
      readonly sure: number;
    }
  | { readonly is: "word"; readonly word: string }
  /** An answer to one of the dossier's own questions, by its position. */
  | { readonly is: "reflection"; readonly question: number; readonly says: string }
  /** How far the debrief has come, by the name of the step. */
  | { readonly is: "step"; readonly step: string }
  | { readonly is: "intention"; readonly when: string; readonly then: string }
  | { readonly is: "pause"; readonly reason: "asked" | "away" }
  | { readonly is: "resume" }
  /** How much slower than normal the clocks that are still to come will run; 0 is off. */
  | { readonly is: "pace"; readonly pace: number }
  /**
   * The real clock of a decision, whenever it changes. `pace` 1 is normal, 2 generous, 0 off; `total` and `gone` are
   * milliseconds at pace 1; `until` is when it runs out, in milliseconds since the start, -1 while it stands still.
   */
  | {
      readonly is: "clock";
      readonly decision: string;
      readonly pace: number;
      readonly total: number;
      readonly gone: number;
      readonly until: number;
    };

/** One line of the log. `at` is in real milliseconds since the start of the session. */
export type Entry = { readonly at: number } & (
  | { readonly is: "command"; readonly command: Command; readonly sum: number }
  | { readonly is: "note"; readonly note: Note }
);

/** A game as a file holds it, with the dossier that was played. */
export interface GameRecord {
  readonly format: "achteraf-record/1";
  readonly simVersion: number;
  readonly dossier: DossierFile;
  readonly seed: Seed;
  /** Draws that were fixed, for "the same decision, another ending". */
  readonly fixed: Readonly<Record<string, number>>;
  readonly entries: readonly Entry[];
}

/** What stands between a record and its game. */
export class RecordFault extends Error {
  /** Position of the entry at which it went wrong; -1 when it is about the record as a whole. */
  readonly entry: number;
  readonly code: "version" | "refused" | "sum";

  constructor(code: RecordFault["code"], entry: number, message: string) {
    super(message);
    this.name = "RecordFault";
    this.code = code;
    this.entry = entry;
  }
}

/** The fate of a record. */
export function fateOfRecord(record: Pick<GameRecord, "seed" | "fixed">): Fate {
  const fixed = Object.entries(record.fixed);
  return { seed: record.seed, fixed: fixed.length === 0 ? null : new Map(fixed) };
}

/** The game of a record. */
export function gameOf(dossier: Dossier, record: Pick<GameRecord, "seed" | "fixed" | "entries">): Game {
  return { run: solo(dossier, fateOfRecord(record)), commands: commandsOf(record.entries) };
}

/** The commands of a log, in order. */
export function commandsOf(entries: readonly Entry[]): Command[] {
  return entries.flatMap((entry) => (entry.is === "command" ? [entry.command] : []));
}

/** A game played again. */
export interface Replay {
  readonly world: World;
  readonly events: readonly PublicEvent[];
  /** For each entry: how many public events there were after it. */
  readonly marks: readonly number[];
}

/**
 * Plays a log again and checks every sum on the way.
 * @throws RecordFault at the first entry that does not fit.
 */
export function replay(run: Run, entries: readonly Entry[]): Replay {
  const events: WorldEvent[] = [];
  const world = start(run, events);
  const draft = draftOf(world, events);
  const marks: number[] = [];
  let shown = 0;
  const told: PublicEvent[] = [];
  entries.forEach((entry, position) => {
    if (entry.is === "command") {
      const refusal = perform(draft, entry.command);
      if (refusal !== null) throw new RecordFault("refused", position, `${entry.command.do}: ${refusal.refused}`);
      if (world.sum !== entry.sum) throw new RecordFault("sum", position, "the story differs from the one recorded");
      for (; shown < events.length; shown++) {
        const event = at(events, shown);
        if (isPublic(event)) told.push(event);
      }
    }
    marks.push(told.length);
  });
  return { world, events: told, marks };
}
