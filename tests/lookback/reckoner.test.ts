/** One place where a finished game is reckoned with: in order of need, here or in a thread, to the same answers. */
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { expect, it, vi } from "vitest";
import { type Asked, createReckoner, type Reckoned, type Reckoner } from "../../src/lookback/reckoner.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { advance, choose, expire } from "../dossiers/games.ts";
import { bet } from "../dossiers/known-answers.ts";
import { sittingIn } from "../dossiers/records.ts";

const dossier = bet(30);
const commands = [advance, choose("sail", "act"), advance, expire("account"), advance];
const { sitting, record } = sittingIn(dossier, fateOf(3), commands);

const NIGHTS: Asked = { is: "nights", wanted: 200, of: "sail" };
const STUDY: Asked = { is: "study", decision: "sail" };
const FORK: Asked = { is: "fork", decision: "sail", option: "stay" };
const OTHER: Asked = { is: "other-ending" };

/** A reckoner whose clock goes on a millisecond at every look; `onBreath` is called whenever other work goes first. */
function reckoned(onBreath: (reckoner: Reckoner) => void = () => {}) {
  const shown: Reckoned[] = [];
  let clock = 0;
  const reckoner = createReckoner(sitting, {
    // As it would pass a door: what is added to it later does not show.
    post: (one) => shown.push(structuredClone(one)),
    now: () => clock++,
    breathe: async () => onBreath(reckoner),
    isCurrent: () => true,
  });
  return { shown, reckoner };
}

it("lets what is needed more go first, and goes on with the rest", async () => {
  const more: Promise<void>[] = [];
  const { shown, reckoner } = reckoned((there) => {
    // In the middle of the nights somebody chooses another way, looks for another ending, and studies.
    if (more.length === 0) more.push(there.ask(STUDY), there.ask(OTHER), there.ask(FORK));
  });
  await reckoner.ask(NIGHTS);
  await Promise.all(more);
  const order = shown.map(({ is }) => is);
  expect([...new Set(order)]).toEqual(["fork", "other-ending", "study", "nights"]);
  expect(order.lastIndexOf("study")).toBeLessThan(order.indexOf("nights"));
  const nights = shown.flatMap((one) => (one.is === "nights" ? [one.nights] : []));
  expect(nights.at(-1)?.fates).toBe(200);
});

it("stops what nobody waits for, and has the rest at hand when it is asked again", async () => {
  let breaths = 0;
  const { shown, reckoner } = reckoned((there) => {
    if (++breaths === 3) there.rest();
  });
  await reckoner.ask(NIGHTS);
  const before = shown.length;
  expect(shown.every((one) => one.is === "nights" && one.nights.fates < one.nights.wanted)).toBe(true);
  await reckoner.ask(NIGHTS);
  const last = shown.at(-1);
  expect(shown.length).toBeGreaterThan(before);
  expect(last?.is === "nights" && last.nights.fates === last.nights.wanted).toBe(true);
});

it("answers in a thread of its own what it answers here", { timeout: 60_000 }, async () => {
  const questions = [FORK, OTHER, STUDY, NIGHTS];
  const { shown, reckoner } = reckoned();
  for (const question of questions) await reckoner.ask(question);
  const thread = new Worker(fileURLToPath(new URL("thread.ts", import.meta.url)), {
    workerData: { record, questions },
  });
  const there: (Reckoned | null)[] = [];
  thread.on("message", (message: Reckoned | null) => there.push(message));
  await vi.waitUntil(() => there.at(-1) === null, { timeout: 50_000 });
  await thread.terminate();
  expect(there.slice(0, -1)).toEqual(shown);
});
