/** A person at a table, made of luck: acts as people do, with the clock running. */

import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { keyOf, luck } from "../../src/sim/dossier/luck.ts";
import { type Fate, fateOf } from "../../src/sim/world/fate.ts";
import type { Act } from "../../src/table/acts.ts";
import { ALL, type GameRecord } from "../../src/table/journal.ts";
import type { GameView } from "../../src/table/protocol.ts";
import type { Unmoved } from "../../src/table/refusals.ts";
import { isRefused, type Saved, setTable, type Table } from "../../src/table/table.ts";

/** Somebody who sits at a table alone, with a clock that only moves when it is told to. */
export interface Sitter {
  readonly table: Table;
  /** Milliseconds since the start. */
  now(): number;
  /** Lets real time pass; the table does what is due on the way. */
  pass(milliseconds: number): void;
  act(act: Act): Unmoved | null;
  view(): GameView;
  record(): GameRecord;
}

/** Sits somebody down on a simulated clock. */
export function seated(dossier: Dossier, seed: number | Fate, pace = 1, saved: Saved | null = null, from = 0): Sitter {
  let time = from;
  const fate = typeof seed === "number" ? fateOf(seed) : seed;
  const table = setTable({ dossier, fate, pace, saved, now: () => time });
  return {
    table,
    now: () => time,
    pass(milliseconds) {
      const end = time + milliseconds;
      for (let wake = table.nextWake(); wake !== null && wake <= end; wake = table.nextWake()) {
        time = Math.max(time, wake);
        table.tick();
      }
      time = end;
    },
    act(act) {
      const answer = table.act(ALL, act);
      return isRefused(answer) ? answer : null;
    },
    view: () => table.view(ALL),
    record: () => table.record(),
  };
}

const WHIM = keyOf("player/whim");
/** Longer than any clock, also a generous one. */
const LONG = 3_600_000;
const COMMITMENT = { because: "", accept: "", statement: null, namely: "" };

/** What this person does now, and how long it takes to think of it, in milliseconds. */
export function nextAct(view: GameView, seed: number, turn: number): { act: Act | null; thinks: number } {
  const dice = luck(seed, WHIM, turn);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(dice / 1024) % Math.max(1, list.length)];
  const thinks = dice % 40_000;
  const only = (act: Act | null) => ({ act, thinks });
  switch (view.place) {
    case "opening":
      return only({ type: "light" });
    case "briefing":
      return only({ type: "begin" });
    case "committing":
      return only(dice % 5 === 0 ? { type: "back" } : { type: "commit", commitment: COMMITMENT });
    case "rating":
      return only({ type: "rate", rating: dice % 2 === 0 ? "rather" : "no" });
    case "consequences":
      return only({ type: "next" });
    case "hindsight":
      return only(null);
    case "deliberating": {
      if (view.clock.state === "paused") return only({ type: "resume" });
      // Called away from the desk: the clock runs out, whatever its length.
      if (dice % 41 === 0) return { act: null, thinks: LONG };
      if (dice % 31 === 0 && view.clock.state === "running") return only({ type: "pause" });
      if (dice % 29 === 0) return only({ type: "extend", by: 30_000 });
      if (dice % 37 === 0) return only({ type: "pace", pace: dice % 3 });
      const command = pick(view.desk.commands);
      if (command === undefined) return only(null);
      switch (command.do) {
        case "ask":
          return only({ type: "ask", source: command.source });
        case "take":
          return only({ type: "take", interruption: command.interruption });
        case "leave":
          return only({ type: "leave", interruption: command.interruption });
        case "choose":
          return only({ type: "pick", option: command.option });
        case "wait":
          return only({ type: "wait", minutes: command.minutes });
        case "hold":
          return only({ type: "hold" });
        case "break":
          return only({ type: "break" });
        default:
          return only(null);
      }
    }
  }
}

/** Plays until hindsight, or for so many turns. True when hindsight was reached. */
export function playOn(table: Sitter, seed: number, turns: number): boolean {
  for (let turn = 0; turn < turns; turn++) {
    if (table.view().place === "hindsight") return true;
    const { act, thinks } = nextAct(table.view(), seed, turn);
    table.pass(thinks);
    if (act !== null) table.act(act);
  }
  return table.view().place === "hindsight";
}
