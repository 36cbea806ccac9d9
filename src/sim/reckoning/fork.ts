/** One thing done otherwise, with all luck the same: the road not taken. */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Command } from "../world/commands.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../world/events.ts";
import type { Fate } from "../world/fate.ts";
import { legalCommands } from "../world/legal.ts";
import { perform, start } from "../world/perform.ts";
import { type Followed, follow, type Line, type Script } from "../world/script.ts";
import { cloneWorld, NOT_YET, type World } from "../world/world.ts";
import { ahead } from "./futures.ts";

/** What is done otherwise in a decision: another option (null: not deciding at all), or one call more. */
export type Turn =
  | { readonly do: "choose"; readonly option: string | null }
  | { readonly do: "ask"; readonly source: string };

function commits({ command }: Line): boolean {
  return command.do === "choose" || command.do === "expire";
}

/** The script with one thing done otherwise in one decision. A call is made first of all, a choice when it was made. */
export function turned(script: Script, decision: string, turn: Turn): Script {
  const lines = script.get(decision) ?? [];
  if (turn.do === "ask") {
    return new Map(script).set(decision, [{ after: 0, command: { do: "ask", source: turn.source } }, ...lines]);
  }
  const place = lines.findIndex(commits);
  const before = place < 0 ? lines : lines.slice(0, place);
  const after = (lines[place] ?? lines.at(-1))?.after ?? 0;
  const choice: Line[] =
    turn.option === null ? [] : [{ after, command: { do: "choose", decision, option: turn.option } }];
  return new Map(script).set(decision, [...before, ...choice]);
}

/** The number of commands of a game before a decision was first taken; all of them when it never was. */
export function commandsBefore(dossier: Dossier, fate: Fate, commands: readonly Command[], decision: string): number {
  const world = start(dossier, fate);
  const place = commands.findIndex((command) => {
    const { known } = world;
    const isHere = known.decision !== NOT_YET && at(dossier.decisions, known.decision).id === decision;
    const isOpen = known.phase === "deliberating" || known.phase === "holding";
    if (isHere && isOpen && (command.do === "choose" || command.do === "expire")) return true;
    perform({ world, events: null, stopped: false }, command);
    return false;
  });
  return place < 0 ? commands.length : place;
}

/** The world after some commands. */
export function worldAfter(dossier: Dossier, fate: Fate, commands: readonly Command[]): World {
  const world = start(dossier, fate);
  for (const command of commands) perform({ world, events: null, stopped: false }, command);
  return world;
}

/** The options that could be chosen in a world, by name. */
export function choices(world: World): string[] {
  return legalCommands(world.dossier, world.known).flatMap((command) =>
    command.do === "choose" ? [command.option] : [],
  );
}

/** A game played again with one thing done otherwise. */
export interface Fork extends Followed {
  readonly world: World;
  readonly events: readonly PublicEvent[];
}

/** Plays a game again in the same fate, with one thing done otherwise. */
export function fork(dossier: Dossier, fate: Fate, script: Script, decision: string, turn: Turn): Fork {
  const events: WorldEvent[] = [];
  const world = start(dossier, fate, null, events);
  const followed = follow({ world, events, stopped: false }, turned(script, decision, turn));
  return { ...followed, world, events: events.filter(isPublic) };
}

/**
 * What a source would have said, had it been asked as soon as a decision lay on the desk; NOT_YET when it could not be
 * asked then. `commands` are those of the game.
 */
export function wouldAnswer(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  decision: string,
  source: string,
): number {
  const world = start(dossier, fate);
  const position = dossier.sources.findIndex(({ id }) => id === source);
  for (const command of commands) {
    const { known } = world;
    const isHere = known.decision !== NOT_YET && at(dossier.decisions, known.decision).id === decision;
    if (isHere && known.phase === "deliberating" && position >= 0) {
      const trial = cloneWorld(world);
      perform(ahead(trial), { do: "ask", source });
      return at(trial.known.answers, position);
    }
    perform({ world, events: null, stopped: false }, command);
  }
  return NOT_YET;
}
