/** A game that is over, with everything that was done and said in it. */
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { Command } from "../sim/world/commands.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import type { Note } from "../sim/world/record.ts";
import type { Desk, World } from "../sim/world/world.ts";

/** A game that is over, as looking back needs it. */
export interface Finished {
  readonly dossier: Dossier;
  readonly world: World;
  readonly desk: Desk;
  readonly events: readonly PublicEvent[];
  readonly commands: readonly Command[];
  readonly notes: readonly Note[];
}
