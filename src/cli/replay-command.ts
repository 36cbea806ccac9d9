import type { Language } from "../sim/dossier/words.ts";
import { learn } from "../ui/words/languages.ts";
import { printJudges, printStory } from "./printed-story.ts";
import { print } from "./printing.ts";
import { playRecord } from "./records.ts";

/** `achteraf replay`: verifies every step and prints the story. */
export async function runReplay(path: string, options: { readonly lang: Language }): Promise<void> {
  const tongue = await learn(options.lang, false);
  const { dossier, events, commands, world } = playRecord(path);
  print(
    `${printStory(dossier, events, tongue)}\n\n${printJudges(dossier, events, options.lang)}\n\n` +
      `Verified: the course of the game (${commands.length} acts, ${world.steps} events, checksum ${(world.sum >>> 0).toString(16)}).\n` +
      "Told, not verified: what people wrote (reasons, ratings, predictions) and when, and the wording of the dossier.\n",
  );
}
