/** Two dossiers at once, a thousand random games, played again in this thread and in another. */
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import { drawFates } from "../../src/sim/reckoning/agreeing.ts";
import { believe } from "../../src/sim/reckoning/belief.ts";
import { newsOf } from "../../src/sim/reckoning/witness.ts";
import type { WorldEvent } from "../../src/sim/world/events.ts";
import { play } from "../../src/sim/world/game.ts";
import { inFate } from "../../src/sim/world/run.ts";
import { type Campaign, campaignRun, replayAll } from "./campaign.ts";
import { playGames } from "./games.ts";

const LONG = process.env.ACHTERAF_LONG === "1";
const GAMES = 1000;
const { campaign, sums } = playGames(GAMES);

function inWorkerThread(workerData: Campaign): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("replayer.ts", import.meta.url), { workerData });
    worker.once("message", resolve);
    worker.once("error", reject);
  });
}

it("are all different games, in which both dossiers come to an end", () => {
  expect(new Set(sums).size).toBe(GAMES);
});

it("come to the same sum at every act in this thread", () => {
  expect(replayAll(campaign)).toEqual(sums);
});

it("come to the same sum at every act in a worker thread", async () => {
  expect(await inWorkerThread(campaign)).toEqual(sums);
});

it("are noticed to differ at the first act of which the sum is another", () => {
  const [game] = campaign.games;
  const entries = (game?.entries ?? []).map((entry, i) => (i === 5 && "sum" in entry ? { ...entry, sum: 0 } : entry));
  const changed = { ...campaign, games: [{ seed: game?.seed ?? 0, entries }] };
  expect(() => replayAll(changed)).toThrow(expect.objectContaining({ code: "sum", entry: 5 }));
});

it("let one believe at each desk what was so, at any moment, and draw fates that show the same", () => {
  const dossiers = campaign.files.map(compile);
  for (const { seed, entries } of campaign.games.slice(0, LONG ? 100 : 3)) {
    const run = campaignRun(dossiers, seed);
    for (let count = 3; count < Math.min(entries.length, 40); count += 9) {
      const game = { run, commands: entries.slice(0, count).map(({ command }) => command) };
      const events: WorldEvent[] = [];
      const { desks } = play(game, events);
      const beliefs = desks.map(({ name }) => believe(game, name));
      for (const { place, hidden } of desks) {
        at(beliefs, place).marginals.forEach((marginal, unknown) => {
          expect(marginal.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect(at(marginal, at(hidden.unknowns, unknown))).toBeGreaterThan(0);
        });
      }
      for (const fate of drawFates(game, beliefs, 3)) {
        const other: WorldEvent[] = [];
        play({ ...game, run: inFate(run, fate) }, other);
        expect(newsOf(other)).toEqual(newsOf(events));
      }
    }
  }
});
