/** A person at the desk, made of luck: acts on a host as people do, with the clock running. */

import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { keyOf, luck } from "../../src/sim/dossier/luck.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { createHost, type Host, type Saved } from "../../src/table/host.ts";
import type { Act, GameView } from "../../src/table/protocol.ts";

/** A host with a clock that only moves when it is told to. */
export interface Table {
  readonly host: Host;
  /** Milliseconds since the start. */
  now(): number;
  /** Lets real time pass; the host does what is due on the way. */
  pass(milliseconds: number): void;
}

/** Sets up a host on a simulated clock. */
export function setTable(dossier: Dossier, seed: number, pace = 1, saved: Saved | null = null, from = 0): Table {
  let time = from;
  const host = createHost({ dossier, fate: fateOf(seed), pace, saved, now: () => time, onChange: () => {} });
  return {
    host,
    now: () => time,
    pass(milliseconds) {
      const end = time + milliseconds;
      for (let wake = host.nextWake(); wake !== null && wake <= end; wake = host.nextWake()) {
        time = Math.max(time, wake);
        host.tick();
      }
      time = end;
    },
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
      if (dice % 31 === 0 && view.clock.state === "running") return only({ type: "pause", reason: "asked" });
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
export function playOn(table: Table, seed: number, turns: number): boolean {
  for (let turn = 0; turn < turns; turn++) {
    if (table.host.view().place === "hindsight") return true;
    const { act, thinks } = nextAct(table.host.view(), seed, turn);
    table.pass(thinks);
    if (act !== null) table.host.act(act);
  }
  return table.host.view().place === "hindsight";
}
