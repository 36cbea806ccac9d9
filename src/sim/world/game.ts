/** A game: a run, and what was done in it. Everything else is derived from these two. */
import type { Command } from "./commands.ts";
import { type Draft, draftOf } from "./draft.ts";
import { perform, start } from "./perform.ts";
import type { Run } from "./run.ts";
import type { World } from "./world.ts";

/** A run and what was done in it: all that is needed to play it again. */
export interface Game {
  readonly run: Run;
  readonly commands: readonly Command[];
}

/** The world after a game. What is refused is passed over. */
export function play({ run, commands }: Game, events: Draft["events"] = null): World {
  const world = start(run, events);
  const draft = draftOf(world, events);
  for (const command of commands) perform(draft, command);
  return world;
}
