/** Whatever a game opened is closed with it: many games in a row take no more than one. */
import type { CDPSession } from "playwright-core";
import { expect, test } from "vitest";
import { visit } from "./browser.ts";
import { stop } from "./game.ts";

const GAMES = process.env.ACHTERAF_LONG === "1" ? 50 : 5;
/** What is held after everything that can go has gone. */
async function held(session: CDPSession): Promise<Record<"JSHeapUsedSize" | "Nodes" | "JSEventListeners", number>> {
  for (let times = 0; times < 3; times++) await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return { JSHeapUsedSize: of("JSHeapUsedSize"), Nodes: of("Nodes"), JSEventListeners: of("JSEventListeners") };
}

test(`${GAMES} games in a row, with the picture, leave nothing behind`, { timeout: 600_000 }, async () => {
  const { page, context, player } = await visit();
  const session = await context.newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  const playOne = async () => {
    await player.press(player.button("withoutSound"));
    await player.button("toWork").click();
    await page.locator("canvas").waitFor();
    await stop(player);
    await page.locator("canvas").waitFor({ state: "detached" });
  };
  /** The list of kept games grows by a line each time; without it there is nothing left of them. */
  const throwAllAway = async () => {
    await player.press(page.locator(".shelf summary"));
    await player.press(page.getByRole("button", { name: "Alles weggooien", exact: true }));
    await player.press(page.getByRole("button", { name: "Ja, gooi alle spellen weg", exact: true }));
    await page.locator(".shelf").waitFor({ state: "detached" });
  };
  // What is fetched once, stays.
  for (let game = 0; game < 2; game++) await playOne();
  await throwAllAway();
  const before = await held(session);
  for (let game = 0; game < GAMES; game++) await playOne();
  await throwAllAway();
  const after = await held(session);
  const each = (name: keyof typeof before) => (after[name] - before[name]) / GAMES;
  expect(after.Nodes).toBe(before.Nodes);
  // Phaser 4.2.1 never takes back that it listens whether the page is in sight; what listens holds nothing any more.
  expect(each("JSEventListeners")).toBeLessThanOrEqual(1);
  // What grows is what the engine compiles, and that has an end: of the games themselves a few thousand bytes.
  expect(each("JSHeapUsedSize")).toBeLessThan(400_000);
  await context.close();
});
