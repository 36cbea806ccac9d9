import { compileStranger } from "../scenario/stranger.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { GameRecord } from "../sim/world/record.ts";
import { parseRecord } from "../table/record-file.ts";
import { readBytes } from "./files.ts";
import { Trouble } from "./trouble.ts";

/** A record and the dossier inside it, checked like any dossier that comes from elsewhere. */
export function openRecord(path: string): { record: GameRecord; dossier: Dossier } {
  const opened = parseRecord(new TextDecoder().decode(readBytes(path)));
  if ("code" in opened) throw new Trouble(path, opened.says);
  const dossier = compileStranger(opened.record.dossier);
  if (dossier === null) throw new Trouble(`${path}: the dossier in this record is not one that can be played`);
  return { record: opened.record, dossier };
}
