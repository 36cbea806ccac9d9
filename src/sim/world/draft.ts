import { at } from "../dossier/at.ts";
import type { Table } from "../dossier/draw-table.ts";
import type { ConsequenceIndex, InterruptionIndex, SignalIndex } from "../dossier/indexes.ts";
import { MOST_EVENTS, overBudget, type Watch } from "./budget.ts";
import type { WorldEvent } from "./events.ts";
import { fold } from "./fold.ts";
import type { Desk, World } from "./world.ts";

/**
 * Somebody who saw how it went, and answers for chance instead of the fate: so that a world can be tried out against what
 * was seen of another. It keeps count of how likely what it says is in the world at hand.
 */
export interface Witness {
  /** The name of the desk that is tried out; at others the fate decides. */
  readonly desk: string;
  /** The answer that was given. */
  answers(signal: SignalIndex, odds: Table): number;
  /** Whether it rang. */
  rings(interruption: InterruptionIndex, threshold: number): boolean;
  /**
   * The moments at which landings were seen that may have set out now, each told once. It is asked at everything that
   * could set a consequence going, also while one may be on its way; `chance` is 0 when it cannot set out at all.
   */
  lands(desk: Desk, consequence: ConsequenceIndex, chance: number, now: number): readonly number[];
}

/** A world that is being worked on, and what has happened to it since. See `draftOf`. */
export interface Draft {
  readonly world: World;
  /** The desk at hand. */
  desk: Desk;
  /** Null where nobody wants to read the events, as in thousands of futures. */
  readonly events: { push(event: WorldEvent): void } | null;
  /** Null where the fate of the world decides. */
  readonly witness: Witness | null;
  /** Something big has happened, so people should look up. */
  stopped: boolean;
  /** In the command at hand time has passed at other desks. */
  waited: boolean;
  /** What happened since the run came to the end of its budget. */
  watch?: Watch;
}

/** A draft of a world; the first desk is at hand. */
export function draftOf(world: World, events: Draft["events"] = null, witness: Witness | null = null): Draft {
  return { world, desk: at(world.desks, 0), events, witness, stopped: false, waited: false };
}

/** The witness of the desk at hand; null where fate decides. */
export function witnessOf({ witness, desk }: Draft): Witness | null {
  return witness !== null && witness.desk === desk.name ? witness : null;
}

/**
 * Folds an event on the desk at hand and keeps it.
 * @throws EndlessRun when the run has come to the end of its budget.
 */
export function emit(draft: Draft, event: WorldEvent): void {
  const { world, desk } = draft;
  fold(world, desk, event);
  if (world.steps > MOST_EVENTS) {
    draft.watch ??= new Map();
    overBudget(desk.dossier, draft.watch, event, world.steps - MOST_EVENTS);
  }
  draft.events?.push(world.desks.length > 1 ? { ...event, desk: desk.name } : event);
}
