import { compileStranger } from "../scenario/stranger.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { RecordFault } from "../sim/world/record.ts";
import { fateOfRecord, type GameRecord } from "../table/journal.ts";
import { parseRecord } from "../table/record-file.ts";
import { type Sitting, takeUp } from "../table/sitting.ts";
import { readBytes } from "./given-files.ts";
import { Trouble } from "./trouble.ts";

/** A record and the dossier inside it, checked like any dossier that comes from elsewhere. */
export function openRecord(path: string): { record: GameRecord; dossier: Dossier } {
  const opened = parseRecord(new TextDecoder().decode(readBytes(path)));
  if ("code" in opened) throw new Trouble(path, opened.says);
  const dossier = compileStranger(opened.record.dossier);
  if (dossier === null) throw new Trouble(`${path}: the dossier in this record is not one that can be played`);
  return { record: opened.record, dossier };
}

/** The game of a record, played again and verified at every entry. */
export function playRecord(path: string): Sitting {
  const { record, dossier } = openRecord(path);
  try {
    return takeUp(dossier, fateOfRecord(record), record.pace, record.entries);
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    throw new Trouble(`${path}: entry ${error.entry + 1}: ${error.message}`);
  }
}
