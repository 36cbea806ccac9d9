/**
 * A table at which one or many sit: takes what they do, lets the clock do what is due, and writes all of it into one
 * journal. The same table stands in a web worker for one player and behind a socket for a room. It has no timer of its
 * own: whoever owns it calls `tick` at `nextWake`, and passes the time in.
 */
import type { Dossier } from "../sim/dossier/dossier.ts";
import { refuse } from "../sim/world/commands.ts";
import type { Fate } from "../sim/world/fate.ts";
import type { Act, ClockAct } from "./acts.ts";
import { CLOCK, type Entry, fixedOf, type GameRecord, headOf, type Seat } from "./journal.ts";
import { dueOf } from "./moves.ts";
import type { GameView } from "./protocol.ts";
import type { Unmoved } from "./refusals.ts";
import { may, rolesOf } from "./seats.ts";
import { type Sitting, sitDown, takeUp } from "./sitting.ts";
import { viewOf } from "./view.ts";

/** A game that was put away. */
export interface Saved {
  readonly entries: readonly Entry[];
  /** Milliseconds since the game began at which it was last known to be alive. */
  readonly lastSeen: number;
}

/** What is played at a table, and from where. */
export interface TableOptions {
  readonly dossier: Dossier;
  readonly fate: Fate;
  /** How much slower than normal the clocks run at the start; 0 is off. */
  readonly pace: number;
  readonly saved: Saved | null;
  /** Milliseconds since the game began. */
  now(): number;
}

/** A table at which a game is played. */
export interface Table {
  /** What stands at the table. */
  readonly sitting: Sitting;
  readonly entries: readonly Entry[];
  /** What was written for it, that of the clock which was due before included; or why it cannot be done. */
  act(who: Seat, act: Act): readonly Entry[] | Unmoved;
  /** Lets the clock do what is due. */
  tick(): readonly Entry[];
  /** When `tick` has something to do, in milliseconds since the game began; null for never. */
  nextWake(): number | null;
  /** Nobody has been here since that moment: the clock stands still from then on. */
  away(since: number): readonly Entry[];
  /** What a seat sees. */
  view(seat: Seat): GameView;
  record(): GameRecord;
}

/** Longer than this, in milliseconds, and the clock is stopped at the moment one was last seen. */
export const AWAY = 60_000;

/** Whether an act was refused. */
export function isRefused(answer: readonly Entry[] | Unmoved): answer is Unmoved {
  return "refused" in answer;
}

/**
 * Sets a table for a new game, or for one that is taken up where its journal left off.
 * @throws RecordFault when the journal is not one of this game.
 */
export function setTable({ dossier, fate, pace, saved, now }: TableOptions): Table {
  const entries: Entry[] = [...(saved?.entries ?? [])];
  const sitting = saved === null ? sitDown(dossier, fate, pace) : takeUp(dossier, fate, pace, saved.entries);

  const write = (by: Seat, act: Act | ClockAct, at: number): Unmoved | null => {
    if (!may(by, act, dossier)) return refuse("not-yours");
    const refusal = sitting.carryOut(act, at);
    if (refusal === null) entries.push({ at, by, act, sum: sitting.world.sum });
    return refusal;
  };

  const nextWake = () => dueOf(sitting.snapshot().context)?.at ?? null;

  /** One moment at a time, each as of when it was due, so that after a long sleep all comes as it would have come. */
  const catchUp = (until: number) => {
    for (;;) {
      const due = dueOf(sitting.snapshot().context);
      if (due === null || due.at > until) return;
      if (write(CLOCK, { type: "tick", share: due.share }, due.at) !== null) return;
    }
  };

  const since = (length: number) => entries.slice(length);

  const away = (moment: number) => {
    const { length } = entries;
    write(CLOCK, { type: "away" }, Math.round(moment));
    return since(length);
  };

  if (saved !== null && now() - saved.lastSeen > AWAY) away(saved.lastSeen);

  return {
    sitting,
    entries,
    nextWake,
    away,
    act(who, act) {
      const { length } = entries;
      const moment = Math.round(now());
      catchUp(moment);
      return write(who, act, moment) ?? since(length);
    },
    tick() {
      const { length } = entries;
      catchUp(Math.round(now()));
      return since(length);
    },
    view: (seat) => viewOf(sitting, rolesOf(seat), now()),
    record: () => ({
      ...headOf({ dossier: dossier.file, seed: fate.seed, fixed: fixedOf(fate), pace }),
      entries: [...entries],
    }),
  };
}
