/**
 * Tells a game again to a table from what was done, without what goes without saying: that somebody sat down, that nobody
 * said what they thought, that one went on to the next step. A link leaves that out, and whoever plays by names does too.
 */
import type { Command } from "../sim/world/commands.ts";
import { type Act, type ClockAct, type Commitment, isClockAct } from "./acts.ts";
import { ALL, CLOCK, type Entry } from "./journal.ts";
import type { Unmoved } from "./refusals.ts";
import type { Snapshot } from "./round.ts";
import type { Sitting } from "./sitting.ts";

/** More than all steps of looking back, gone through twice. */
const MOST_STEPS = 40;

/** What goes without saying where the chart stands; null where nothing does. */
function implied(snapshot: Snapshot): Act | null {
  if (snapshot.matches("opening")) return { type: "light" };
  if (snapshot.matches("briefing")) return { type: "begin" };
  if (snapshot.matches("rating")) return { type: "rate", rating: null };
  if (snapshot.matches({ hindsight: "card" })) return { type: "rewind" };
  return snapshot.matches("hindsight") ? { type: "next" } : null;
}

const NOTHING_SAID: Commitment = { because: "", accept: "", statement: null, namely: "" };

/** The acts of people for a command, at a table whose clock is off: what runs out, they let go by. */
export function actsFor(command: Command): readonly (Act | ClockAct)[] {
  switch (command.do) {
    case "ask":
      return [{ type: "ask", source: command.source }];
    case "take":
    case "leave":
      return [{ type: command.do, interruption: command.interruption }];
    case "wait":
      return [{ type: "wait", minutes: command.minutes }];
    case "choose":
      return [
        { type: "pick", option: command.option },
        { type: "commit", commitment: NOTHING_SAID },
      ];
    case "hold":
    case "break":
      return [{ type: command.do }];
    case "advance":
      return [{ type: "next" }];
    case "tick":
      return [{ type: "tick", share: command.share }];
    case "expire":
      return [{ type: "lapse" }];
  }
}

/** A game that is told again, act by act. */
export interface Retelling {
  /** The journal so far. */
  readonly entries: readonly Entry[];
  /** Tells one act, with what goes without saying before it. */
  tell(act: Act | ClockAct, at: number): Unmoved | null;
}

/** Begins to tell a game at a table where nothing was done yet. */
export function retelling(sitting: Sitting): Retelling {
  const entries: Entry[] = [];
  const write = (act: Act | ClockAct, at: number): Unmoved | null => {
    const refusal = sitting.carryOut(act, at);
    if (refusal === null) entries.push({ at, by: isClockAct(act) ? CLOCK : ALL, act, sum: sitting.world.sum });
    return refusal;
  };
  return {
    entries,
    tell(told, at) {
      // The first going on is lighting the lamp.
      const isFirst = told.type === "next" && sitting.snapshot().matches("opening");
      const act: Act | ClockAct = isFirst ? { type: "light" } : told;
      for (let step = 0; step < MOST_STEPS && !sitting.snapshot().can({ ...act, now: at }); step++) {
        const before = implied(sitting.snapshot());
        if (before === null || write(before, at) !== null) break;
      }
      return write(act, at);
    },
  };
}
