/** What is kept of a game: what was done, with a checksum after each command, and what people said. */
import type { Command } from "./commands.ts";
import { draftOf } from "./draft.ts";
import type { PublicEvent, WorldEvent } from "./events.ts";
import { isPublic } from "./events.ts";
import { perform, start } from "./perform.ts";
import type { Light, Rating } from "./ratings.ts";
import type { Run } from "./run.ts";
import type { World } from "./world.ts";

/**
 * Changes whenever an old record would play differently, by the rules or by the chart of the table. A record of another
 * version is refused by name.
 */
export const SIM_VERSION = 2;

/** What people said apart from playing: it changes nothing in the world. */
export type Note =
  | { readonly is: "reason"; readonly decision: string; readonly because: string; readonly accept: string }
  | { readonly is: "otherwise"; readonly decision: string; readonly namely: string }
  | { readonly is: "buoy"; readonly decision: string; readonly statement: string }
  | { readonly is: "rating"; readonly decision: string; readonly light: Light; readonly rating: Rating }
  /** What was expected of something that can be checked: how a fork goes, how a judge stands, what caused a consequence. */
  | {
      readonly is: "prediction";
      readonly about: "fork" | "judge" | "cause";
      readonly subject: string;
      readonly says: string;
      /** How sure, in per cent; 0 when it was not asked. */
      readonly sure: number;
    }
  | { readonly is: "word"; readonly word: string }
  /** An answer to one of the dossier's own questions, by its position. */
  | { readonly is: "reflection"; readonly question: number; readonly says: string }
  | { readonly is: "intention"; readonly when: string; readonly then: string };

/** A command that was carried out, and the checksum of the world after it. */
export interface Summed {
  readonly command: Command;
  readonly sum: number;
}

/** What stands between a record and its game. */
export class RecordFault extends Error {
  /** Position of the command or entry at which it went wrong; -1 when it is about the record as a whole. */
  readonly entry: number;
  readonly code: "version" | "refused" | "sum";

  constructor(code: RecordFault["code"], entry: number, message: string) {
    super(message);
    this.name = "RecordFault";
    this.code = code;
    this.entry = entry;
  }
}

/** A game played again. */
export interface Replay {
  readonly world: World;
  readonly events: readonly PublicEvent[];
}

/**
 * Plays commands again and checks every sum on the way.
 * @throws RecordFault at the first command that does not fit.
 */
export function replay(run: Run, summed: readonly Summed[]): Replay {
  const events: WorldEvent[] = [];
  const world = start(run, events);
  const draft = draftOf(world, events);
  summed.forEach(({ command, sum }, position) => {
    const refusal = perform(draft, command);
    if (refusal !== null) throw new RecordFault("refused", position, `${command.do}: ${refusal.refused}`);
    if (world.sum !== sum) throw new RecordFault("sum", position, "the story differs from the one recorded");
  });
  return { world, events: events.filter(isPublic) };
}
