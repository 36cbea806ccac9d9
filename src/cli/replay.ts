import { fateOfRecord, RecordFault, replay } from "../sim/record.ts";
import { openRecord } from "./records.ts";
import { printJudges, printStory } from "./story.ts";
import { Trouble } from "./trouble.ts";

/** `achteraf replay`: verifies every step and prints the story. */
export function runReplay(path: string, options: { readonly lang: "nl" | "en" }): void {
  const { record, dossier } = openRecord(path);
  try {
    const { world, events } = replay(dossier, fateOfRecord(record), record.entries);
    process.stdout.write(
      `${printStory(dossier, events, options.lang)}\n\n${printJudges(dossier, events, options.lang)}\n\n` +
        `Verified: ${record.entries.length} entries, ${world.steps} events, checksum ${(world.sum >>> 0).toString(16)}.\n`,
    );
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    throw new Trouble(`${path}: entry ${error.entry + 1}: ${error.message}`);
  }
}
