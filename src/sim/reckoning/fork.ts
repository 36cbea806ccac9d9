/** One thing done otherwise, with all luck the same: the road not taken. */
import { at } from "../dossier/at.ts";
import { draftOf } from "../world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../world/events.ts";
import type { Game } from "../world/game.ts";
import { legalCommands } from "../world/legal.ts";
import { deskOfName, ownName } from "../world/outside.ts";
import { perform, start } from "../world/perform.ts";
import type { Run } from "../world/run.ts";
import { type Followed, follow, type Line, nameOf, type Script } from "../world/script.ts";
import { cloneWorld, type Desk, deskOf, isOpen, NOT_YET, type World } from "../world/world.ts";

/** What is done otherwise in a decision: another option (null: not deciding at all), or one call more. */
export type Turn =
  | { readonly do: "choose"; readonly option: string | null }
  | { readonly do: "ask"; readonly source: string };

function commits({ command }: Line): boolean {
  return command.do === "choose" || command.do === "expire";
}

/**
 * The script with one thing done otherwise in one decision. A call is made first of all, a choice when it was made.
 * @param decision its name outside its desk
 */
export function turned(script: Script, decision: string, turn: Turn): Script {
  const lines = script.get(decision) ?? [];
  if (turn.do === "ask") {
    return new Map(script).set(decision, [{ after: 0, command: { do: "ask", source: turn.source } }, ...lines]);
  }
  const committed = lines.findIndex(commits);
  const before = committed < 0 ? lines : lines.slice(0, committed);
  const after = (lines[committed] ?? lines.at(-1))?.after ?? 0;
  const choice: Line[] =
    turn.option === null
      ? []
      : [{ after, command: { do: "choose", decision: ownName(decision), option: turn.option } }];
  return new Map(script).set(decision, [...before, ...choice]);
}

/** The number of commands of a game before a decision was first taken; all of them when it never was. */
function commandsBefore({ run, commands }: Game, decision: string): number {
  const world = start(run);
  const draft = draftOf(world);
  const place = commands.findIndex((command) => {
    const desk = deskOf(world, command.desk);
    const isHere = isOpen(desk.known) && nameOf(world, desk, desk.known.decision) === decision;
    if (isHere && (command.do === "choose" || command.do === "expire")) return true;
    perform(draft, command);
    return false;
  });
  return place < 0 ? commands.length : place;
}

/** A game up to the moment at which a decision was first taken; the whole of it when it never was. */
export function gameBefore(game: Game, decision: string): Game {
  return { ...game, commands: game.commands.slice(0, commandsBefore(game, decision)) };
}

/** The options that could be chosen on a desk, by name. */
export function choices({ dossier, known }: Desk): string[] {
  return legalCommands(dossier, known).flatMap((command) => (command.do === "choose" ? [command.option] : []));
}

/** A game played again with one thing done otherwise. */
export interface Fork extends Followed {
  readonly world: World;
  readonly events: readonly PublicEvent[];
}

/** Plays a game again in the same fate, with one thing done otherwise. */
export function fork(run: Run, script: Script, decision: string, turn: Turn): Fork {
  const events: WorldEvent[] = [];
  const world = start(run, events);
  const followed = follow(draftOf(world, events), turned(script, decision, turn));
  return { ...followed, world, events: events.filter(isPublic) };
}

/**
 * What a source would have said, had it been asked as soon as a decision lay on the desk; NOT_YET when it could not be
 * asked then.
 * @param decision its name outside its desk
 * @param source its own name, at the same desk
 */
export function wouldAnswer({ run, commands }: Game, decision: string, source: string): number {
  const world = start(run);
  const draft = draftOf(world);
  const desk = deskOf(world, deskOfName(run, decision));
  const { known, dossier } = desk;
  const position = dossier.sources.findIndex(({ id }) => id === source);
  for (const command of commands) {
    const isHere = known.decision !== NOT_YET && nameOf(world, desk, known.decision) === decision;
    if (isHere && known.phase === "deliberating" && position >= 0) {
      const trial = cloneWorld(world);
      perform(draftOf(trial), { do: "ask", source, desk: desk.name });
      return at(deskOf(trial, desk.name).known.answers, position);
    }
    perform(draft, command);
  }
  return NOT_YET;
}
