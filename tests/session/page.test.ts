/** What the page is sent while a game is played: views, and never what they are made from. */
import { describe, expect, it } from "vitest";
import type { FromHost, GameView } from "../../src/session/protocol.ts";
import { createSolo } from "../../src/session/solo.ts";
import { at } from "../../src/sim/at.ts";
import { ids, shippedDossier } from "../dossiers/shipped.ts";
import { nextAct } from "./player.ts";

/** A number that stands in no dossier. */
const SEED = 8_123_456_789_012_345;

/** Names under which the world, the luck or the rules would travel. */
const SECRET = ["seed", "fixed", "fate", "hidden", "unknowns", "underway", "sum", "record", "entries", "rules", "odds"];

/** More turns than any game takes. */
const TURNS = 2000;

/** Plays one game as the page does, with the clock running, and keeps everything that was sent until it was over. */
async function sentInOneGame(id: string): Promise<FromHost[]> {
  const sent: FromHost[] = [];
  let time = 0;
  let wakes = Number.POSITIVE_INFINITY;
  const solo = createSolo({
    now: () => time,
    seed: () => SEED,
    dossiers: [id],
    dossier: async (wanted) => (wanted === id ? shippedDossier(id).file : null),
    load: async () => null,
    store: async () => {},
    mark: async () => {},
    forecasts: async () => [],
    keepForecasts: async () => {},
    post: (message) => sent.push(message),
    wake(after) {
      wakes = after === null ? Number.POSITIVE_INFINITY : time + after;
    },
    breathe: async () => {},
  });
  const view = (): GameView => {
    const last = at(sent, sent.length - 1);
    if (last.is !== "view") throw new Error(`a view was expected, not "${last.is}"`);
    return last.view;
  };
  await solo.receive({ is: "open", dossier: id, pace: 1 });
  for (let turn = 0; turn < TURNS; turn++) {
    if (view().place === "hindsight") return sent.slice(0, -1);
    const until = time + nextAct(view(), SEED, turn).thinks;
    while (wakes <= until) {
      time = Math.max(time, wakes);
      wakes = Number.POSITIVE_INFINITY;
      solo.woken();
    }
    time = until;
    // The clock may have come first; then there is something else to do.
    const { act } = nextAct(view(), SEED, turn);
    if (act === null || view().place === "hindsight") continue;
    const before = sent.length;
    await solo.receive({ is: "act", act });
    // Every act is answered, the last one when hindsight has been fetched.
    while (sent.length === before) await new Promise(setImmediate);
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
