/** Two dossiers at once, a thousand random games, played again in this thread and in another. */
import { Worker } from "node:worker_threads";
import { expect, it } from "vitest";
import { type Campaign, replayAll } from "./campaign.ts";
import { playGames } from "./games.ts";

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
