import { writeFileSync } from "node:fs";
import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { NOT_DECIDING } from "../sim/dossier/names.ts";
import type { Language } from "../sim/dossier/words.ts";
import type { Command } from "../sim/world/commands.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { fateOf } from "../sim/world/fate.ts";
import { legalCommands } from "../sim/world/legal.ts";
import { type GameRecord, headOf } from "../table/journal.ts";
import { printRecord } from "../table/record-file.ts";
import { actsFor, retelling } from "../table/retelling.ts";
import { sitDown } from "../table/sitting.ts";
import { learn } from "../ui/words/languages.ts";
import { loadDossier } from "./given-files.ts";
import { printJudges, printStory } from "./printed-story.ts";
import { print } from "./printing.ts";
import { Trouble, troubleOfFile } from "./trouble.ts";

interface Options {
  readonly seed: number;
  readonly choose: string;
  readonly out?: string;
  readonly lang: Language;
}

/** The subject that a person would name for a command. */
function nameOf(command: Command): string {
  switch (command.do) {
    case "ask":
      return command.source;
    case "take":
    case "leave":
      return command.interruption;
    case "choose":
      return command.option;
    default:
      return command.do;
  }
}

/** Plays from a list of names; when the list is empty the clock decides. */
export function playNames(
  dossier: Dossier,
  seed: number,
  names: readonly string[],
): { record: GameRecord; events: readonly PublicEvent[] } {
  const sitting = sitDown(dossier, fateOf(seed), 0);
  const { known } = sitting.desk;
  const { entries, tell } = retelling(sitting);
  const waiting = [...names];
  const give = (command: Command) => {
    for (const act of actsFor(command)) {
      const refusal = tell(act, 0);
      if (refusal !== null) throw new Trouble(`${nameOf(command)}: ${refusal.refused}`);
    }
  };
  while (known.phase !== "ended") {
    const next = waiting[0];
    if (known.phase === "between") give({ do: "advance" });
    else {
      const legal = legalCommands(dossier, known);
      const ringing = legal.find((command) => command.do === "take" && command.interruption === next);
      const command = ringing ?? legal.find((one) => nameOf(one) === next);
      // Waiting is kept up until something that was asked for can be done, or the time has come.
      if (known.phase === "holding" && command === undefined) give({ do: "hold" });
      else if (next === undefined || next === NOT_DECIDING) {
        waiting.shift();
        give({ do: "expire", decision: at(dossier.decisions, known.decision).id });
      } else if (command === undefined) {
        const possible = [...new Set(legal.map(nameOf))].join(", ");
        throw new Trouble(
          `"${next}" is not possible at "${at(dossier.decisions, known.decision).id}"; possible: ${possible}`,
        );
      } else {
        waiting.shift();
        give(command);
      }
    }
  }
  if (waiting.length > 0) throw new Trouble(`the dossier ended before "${waiting.join(", ")}"`);
  const head = headOf({ dossier: dossier.file, seed, fixed: {}, pace: 0 });
  return { record: { ...head, entries }, events: sitting.events };
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text);
  } catch (error) {
    throw troubleOfFile(path, error, "written");
  }
}

/** `achteraf play`. */
export async function runPlay(name: string, options: Options): Promise<void> {
  const dossier = loadDossier(name);
  const names = options.choose.split(",").filter((one) => one.trim() !== "");
  const { record, events } = playNames(
    dossier,
    options.seed,
    names.map((one) => one.trim()),
  );
  const tongue = await learn(options.lang, false);
  print(`${printStory(dossier, events, tongue)}\n\n${printJudges(dossier, events, options.lang)}\n`);
  if (options.out !== undefined) write(options.out, printRecord(record));
}
