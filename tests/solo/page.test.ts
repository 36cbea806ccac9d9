/** What the page is sent while a game is played: views, and never what they are made from. */
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import type { FromHost, GameView } from "../../src/table/protocol.ts";
import { ids, shippedDossier } from "../dossiers/shipped.ts";
import { nextAct } from "../table/player.ts";
import { openDevice } from "./device.ts";

/** A number that stands in no dossier. */
const SEED = 8_123_456_789_012_345;

/** Names under which the world, the luck or the rules would travel. */
const SECRET = ["seed", "fixed", "fate", "hidden", "unknowns", "underway", "sum", "record", "entries", "rules", "odds"];

/** More turns than any game takes. */
const TURNS = 2000;

/** Plays one game as the page does, with the clock running, and keeps everything that was sent until it was over. */
async function sentInOneGame(id: string): Promise<FromHost[]> {
  const device = openDevice({ dossiers: [shippedDossier(id)], seed: SEED });
  const { sent } = device;
  const shown = () => sent.filter(({ is }) => is !== "kept");
  const view = (): GameView => {
    const last = at(shown(), shown().length - 1);
    if (last.is !== "view") throw new Error(`a view was expected, not "${last.is}"`);
    return last.view;
  };
  await device.send({ is: "open", dossier: id, pace: 1 });
  for (let turn = 0; turn < TURNS; turn++) {
    if (view().place === "hindsight") return shown().slice(0, -1);
    await device.pass(nextAct(view(), SEED, turn).thinks);
    // The clock may have come first; then there is something else to do.
    const { act } = nextAct(view(), SEED, turn);
    if (act === null || view().place === "hindsight") continue;
    const before = shown().length;
    await device.send({ is: "act", act });
    // Every act is answered, the last one when hindsight has been fetched.
    while (shown().length === before) await new Promise(setImmediate);
  }
  throw new Error("the game did not end");
}

/** Every name of a field in a message. */
function fields(value: unknown, into: Set<string> = new Set()): Set<string> {
  if (typeof value !== "object" || value === null) return into;
  for (const [name, part] of Object.entries(value)) {
    if (!Array.isArray(value)) into.add(name);
    fields(part, into);
  }
  return into;
}

describe.each(ids)("in %s", (id) => {
  it("the page gets views alone: no seed, no world, no rules, and nothing of hindsight before the end", async () => {
    const sent = await sentInOneGame(id);
    expect(sent.length).toBeGreaterThan(10);
    for (const message of sent) {
      if (message.is !== "view") throw new Error(`a view was expected, not "${message.is}"`);
      expect([message.hindsight, message.past, message.debrief]).toEqual([null, null, null]);
      expect(JSON.stringify(message).includes(String(SEED))).toBe(false);
      expect([...fields(message)].filter((name) => SECRET.includes(name))).toEqual([]);
    }
  });
});
