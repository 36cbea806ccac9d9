/** A game that lies on the device: taken up when the dossier has changed since, and refused when the rules of all have. */
import { expect, it } from "vitest";
import type { FromHost } from "../../src/session/protocol.ts";
import { createSolo, type Stored } from "../../src/session/solo.ts";
import { SIM_VERSION } from "../../src/sim/record.ts";
import { small, vary } from "../dossiers/small.ts";

/** Takes up a game of the ferry that was kept under some version, where the shipped ferry ends later than it did then. */
async function takeUp(simVersion: number): Promise<{ sent: FromHost[]; kept: (Stored | null)[] }> {
  const sent: FromHost[] = [];
  const kept: (Stored | null)[] = [];
  const shipped = vary({ ends: { days: 41 } });
  const game: Stored = {
    record: { format: "achteraf-record/1", simVersion, dossier: small, seed: 7, fixed: {}, entries: [] },
    pace: 0,
    finished: false,
  };
  const solo = createSolo({
    now: () => 0,
    seed: () => 1,
    dossiers: [shipped.id],
    dossier: async () => shipped,
    load: async () => ({ game, seen: { session: 0, real: 0 } }),
    store: async (stored) => {
      kept.push(stored);
    },
    mark: async () => {},
    forecasts: async () => [],
    keepForecasts: async () => {},
    post: (message) => sent.push(message),
    wake: () => {},
    breathe: async () => {},
  });
  await solo.receive({ is: "take-up" });
  return { sent, kept };
}

it("a kept game goes on with the dossier it was begun with, also when that dossier has got other rules since", async () => {
  const { sent, kept } = await takeUp(SIM_VERSION);
  expect(sent.map(({ is }) => is)).toEqual(["view"]);
  expect(kept).toEqual([]);
});

it("a kept game of another version of the simulation is refused in a sentence, and put away", async () => {
  const { sent, kept } = await takeUp(SIM_VERSION - 1);
  expect(sent.map(({ is }) => is)).toEqual(["trouble"]);
  expect(kept).toEqual([null]);
});
