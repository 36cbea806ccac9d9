import type { Language } from "../sim/dossier/words.ts";
import { commandsOf, fateOfRecord, RecordFault, replay } from "../sim/world/record.ts";
import { solo } from "../sim/world/run.ts";
import { learn } from "../ui/words/languages.ts";
import { print } from "./printing.ts";
import { openRecord } from "./records.ts";
import { printJudges, printStory } from "./story.ts";
import { Trouble } from "./trouble.ts";

/** `achteraf replay`: verifies every step and prints the story. */
export async function runReplay(path: string, options: { readonly lang: Language }): Promise<void> {
  const tongue = await learn(options.lang, false);
  const { record, dossier } = openRecord(path);
  try {
    const commands = commandsOf(record.entries).length;
    const { world, events } = replay(solo(dossier, fateOfRecord(record)), record.entries);
    print(
      `${printStory(dossier, events, tongue)}\n\n${printJudges(dossier, events, options.lang)}\n\n` +
        `Verified: the course of the game (${commands} acts, ${world.steps} events, checksum ${(world.sum >>> 0).toString(16)}).\n` +
        "Told, not verified: what people wrote (reasons, ratings, predictions) and when, and the wording of the dossier.\n",
    );
  } catch (error) {
    if (!(error instanceof RecordFault)) throw error;
    throw new Trouble(`${path}: entry ${error.entry + 1}: ${error.message}`);
  }
}
