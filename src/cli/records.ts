import { compileStranger } from "../scenario/stranger.ts";
import { parseRecord } from "../session/record-file.ts";
import type { Dossier } from "../sim/dossier.ts";
import type { GameRecord } from "../sim/record.ts";
import { readBytes } from "./files.ts";
import { Trouble } from "./trouble.ts";

/** A record and the dossier inside it, checked like any dossier that comes from elsewhere. */
export function openRecord(path: string): { record: GameRecord; dossier: Dossier } {
  const opened = parseRecord(new TextDecoder().decode(readBytes(path)));
  if ("code" in opened) throw new Trouble(`${path}: ${opened.says.en}`);
  const dossier = compileStranger(opened.record.dossier);
  if (dossier === null) throw new Trouble(`${path}: the dossier in this record is not one that can be played`);
  return { record: opened.record, dossier };
}
