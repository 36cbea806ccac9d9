/** The game that lies on the desk of one player. */
import type { Finished } from "../lookback/finished.ts";
import type { Reckoner } from "../lookback/reckoner.ts";
import { NOT_YET } from "../sim/world/world.ts";
import type { Table } from "../table/table.ts";
import { papers } from "./fetched-parts.ts";
import type { Line } from "./shelf.ts";

/** How much of a game lies on the device. */
export interface Lying {
  /** It has a line in the list. */
  readonly line: boolean;
  /** Its head lies there as it is now. */
  readonly head: boolean;
  /** So many entries lie there as they are now. */
  readonly sound: number;
  /** So many entries lie there in all: what was taken back may still be among them. */
  readonly all: number;
}

export const NOTHING_LIES: Lying = { line: false, head: false, sound: 0, all: 0 };

/** A game that lies open. */
export interface Game {
  readonly table: Table;
  /** Where the game's clock would have been 0 on the clock that nobody can set, in milliseconds. */
  readonly epoch: number;
  /** Its line in the list, as far as that does not follow from the table. */
  readonly line: Pick<Line, "id" | "origin" | "begun" | "holder">;
  /** The last act that was carried out, as the page counts them. */
  heard: number;
  /** "gone": another window took it away from the device. */
  lies: Lying | "gone";
  /** Its dossier has its texts in every language. */
  isWhole: boolean;
  /** Opened when the game is over; it keeps what it has reckoned. */
  reckoner: Reckoner | null;
}

/** The game that is played now; null when there is none. */
export interface Current {
  game: Game | null;
}

/** The line of a game in the list. `now` and `date`: the two clocks of the device, in milliseconds. */
export function lineOf({ table, epoch, line, heard }: Game, now: number, date: number): Line {
  const { dossier, desk } = table.sitting;
  const { id, title } = dossier.file;
  return {
    ...line,
    dossier: id,
    title,
    seen: date,
    session: now - epoch,
    decided: desk.known.chosen.filter((option) => option !== NOT_YET).length,
    decisions: dossier.decisions.length,
    finished: desk.known.phase === "ended",
    heard,
  };
}

/** The game as one that is over; null while it is still played. */
export function finishedOf(game: Game | null): Finished | null {
  const sitting = game?.table.sitting;
  return sitting?.desk.known.phase === "ended" ? sitting : null;
}

/** Dossier, day and code: two games are never saved under one name, and the same evening is found by its code. */
export async function fileNameOf({ table, line }: Game): Promise<string> {
  const { printCode } = await papers();
  const { dossier, world } = table.sitting;
  const day = new Date(line.begun);
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, "0"));
  return `achteraf-${dossier.file.id}-${date.join("-")}-${printCode(dossier.file, world.run.fate.seed)}`;
}
