/** At any moment of a game: the worker is killed, or the page is loaded again; nothing is lost, and the same words stand there. */
import { expect, test } from "vitest";
import { openRecord } from "../../src/cli/records.ts";
import { reader } from "./browser.ts";
import { begin, playToHindsight } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { holdWorkers, killWorker } from "./mishaps.ts";

const LONG = process.env.ACHTERAF_LONG === "1";
const prepare = [holdWorkers];

/** How many games are played so, and at every how many screens it happens. */
const GAMES = LONG ? [1, 2, 3, 4, 5, 6, 7, 8] : [1];
const EVERY = LONG ? 1 : 4;

test.each(GAMES)(
  "game %d with a worker that is killed again and again holds everything that was done",
  async (game) => {
    const { page, context, player } = await reader({ prepare, more: { acceptDownloads: true } });
    await begin(player, game % 2 === 0 ? "whoFirst" : "handAlcohol", "clockOff");
    let screens = 0;
    let kills = 0;
    const done = await playToHindsight(player, {
      dossier: "handAlcohol",
      calls: 2,
      option: game,
      async look() {
        if (++screens % EVERY !== 0) return;
        kills++;
        await killWorker(page);
      },
    });
    expect(kills).toBeGreaterThan(LONG ? 20 : 3);
    await walkHindsight(player);
    const download = page.waitForEvent("download");
    await player.press(player.button("save"));
    const { record } = openRecord(await (await download).path());
    const acts = record.entries.map(({ act }) => act.type);
    const counted = (name: string) => acts.filter((one) => one === name).length;
    expect([counted("ask"), counted("commit"), counted("take"), counted("leave")]).toEqual([
      done.call ?? 0,
      (done.sign ?? 0) + (done.startWaiting ?? 0),
      done.pickUp ?? 0,
      done.letRing ?? 0,
    ]);
    await context.close();
  },
);

test("a page that is loaded again shows the words that stood there", async () => {
  const { page, context, player } = await reader({ prepare });
  await begin(player, "handAlcohol", "clockOff");
  let screens = 0;
  await playToHindsight(player, {
    dossier: "handAlcohol",
    calls: 2,
    option: 1,
    async look(screen) {
      if (++screens % (LONG ? 1 : 3) !== 0) return;
      const before = await player.desk.textContent();
      await page.reload();
      // When the story has ended, what is taken up is looking back.
      await player.press(player.button("takeUp").or(player.button("lookBack")));
      await expect.poll(async () => [screen, await player.desk.textContent()]).toEqual([screen, before]);
    },
  });
  expect(screens).toBeGreaterThan(10);
  await context.close();
});
