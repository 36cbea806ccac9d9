/** What the page is sent while a game is played: views, and never what they are made from. */
import { describe, expect, it } from "vitest";
import type { FromHost, GameView } from "../../src/session/protocol.ts";
import { createSolo } from "../../src/session/solo.ts";
import { at } from "../../src/sim/at.ts";
import { nextAct, shippedDossier, shippedDossiers } from "./player.ts";

/** A number that stands in no dossier. */
const SEED = 8_123_456_789_012_345;

/** Names under which the world, the luck or the rules would travel. */
const SECRET = ["seed", "fixed", "fate", "hidden", "unknowns", "underway", "sum", "record", "entries", "rules", "odds"];

/** Plays one game as the page does, with the clock off, and keeps everything that was sent until it was over. */
async function sentInOneGame(id: string): Promise<FromHost[]> {
  const sent: FromHost[] = [];
  const solo = createSolo({
    now: () => 0,
    seed: () => SEED,
    dossier: async (wanted) => (wanted === id ? shippedDossier(id).file : null),
    load: async () => null,
    store: async () => {},
    mark: async () => {},
    forecasts: async () => [],
    keepForecasts: async () => {},
    post: (message) => sent.push(message),
    wake: () => {},
    breathe: async () => {},
  });
  const view = (): GameView => {
    const last = at(sent, sent.length - 1);
    if (last.is !== "view") throw new Error(`a view was expected, not "${last.is}"`);
    return last.view;
  };
  await solo.receive({ is: "open", dossier: id, pace: 0 });
  for (let turn = 0; view().place !== "hindsight"; turn++) {
    const { act } = nextAct(view(), SEED, turn);
    if (act !== null) await solo.receive({ is: "act", act });
  }
  return sent.slice(0, -1);
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

describe.each(shippedDossiers())("in %s", (id) => {
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
