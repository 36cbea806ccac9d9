/** Every screen, by night and by day, at every size: nothing that axe finds, nothing faint, nothing that does not fit. */
import { expect, test } from "vitest";
import { recordPath } from "../records/games.ts";
import { reader, visit } from "./browser.ts";
import { begin, choiceOf, fileOf, lookBackOn, playToHindsight } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { problemsOf } from "./look.ts";

test("the first screen, with everything that can be chosen, and what goes wrong there", async () => {
  const { page, context, player } = await visit();
  const problems = await problemsOf(page, "opening");
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  problems.push(...(await problemsOf(page, "opening, settings")));
  await page.getByLabel(player.say("open")).setInputFiles(fileOf("{}"));
  await page.getByRole("alert").waitFor();
  problems.push(...(await problemsOf(page, "opening, a sentence about what went wrong")));
  expect(problems).toEqual([]);
  await context.close();
});

test("every screen of a game", { timeout: 240_000 }, async () => {
  const { page, context, player } = await visit();
  const problems: string[] = [];
  const seen = new Set<string>();
  const look = async (screen: string) => {
    if (seen.has(screen)) return;
    seen.add(screen);
    problems.push(...(await problemsOf(page, screen)));
  };
  await begin(player, "whoFirst", "clockNormal");
  await look("briefing, with a clock");
  await player.press(player.button("toWork"));
  await page.getByRole("timer").waitFor();
  await look("desk, the clock runs");
  await player.press(player.button("pause"));
  await page.getByRole("heading", { name: "De klok staat stil" }).waitFor();
  await look("desk, the clock stands still");
  await player.press(player.button("settings"));
  await look("settings");
  await player.choose(choiceOf(player, "clock", player.say("clockOff")));
  await player.press(player.button("close"));
  await playToHindsight(player, { dossier: "whoFirst", calls: 2, option: 4, look });
  await look("hindsight begins");
  expect([...seen]).toEqual(
    expect.arrayContaining(["briefing", "desk", "call", "message", "options", "signing", "rating", "consequences"]),
  );
  expect(problems).toEqual([]);
  await context.close();
});

test("something big that comes in", { timeout: 240_000 }, async () => {
  const problems: string[] = [];
  let arrivals = 0;
  // Bought at once and paid up front, a ship is announced, and the desk steps aside for it. One night in nine nothing
  // comes; five such nights in a row are one in sixty thousand.
  for (let nights = 0; arrivals === 0 && nights < 5; nights++) {
    const { page, context, player } = await visit({ motion: "no-preference" });
    const skip = player.button("skip");
    const look = async () => {
      problems.push(...(await problemsOf(page, "arrival", [1280])));
      arrivals++;
      if (await skip.isVisible()) await skip.click();
    };
    await begin(player, "handAlcohol", "clockOff");
    await page.addLocatorHandler(skip, look, { noWaitAfter: true });
    await playToHindsight(player, { dossier: "handAlcohol", calls: 0, option: 0 });
    await context.close();
  }
  expect(arrivals).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test.each([
  ["nl", "handalcohol/asked-and-doubted"],
  ["en", "vaccination-order/asked-around"],
] as const)("every screen of hindsight, in %s, of %s", { timeout: 240_000 }, async (language, name) => {
  const { page, context, player } = await reader({ language });
  await lookBackOn(player, recordPath(name));
  const problems: string[] = [];
  const titles = await walkHindsight(player, async (title) => {
    problems.push(...(await problemsOf(page, title)));
    const hold = player.button("hold");
    if (!(await hold.isVisible())) return;
    await hold.focus();
    await page.keyboard.down("Space");
    await page.getByRole("button", { pressed: true }).waitFor();
    problems.push(...(await problemsOf(page, `${title}, and the water is back`)));
    await page.keyboard.up("Space");
    await hold.waitFor();
  });
  expect(titles.length).toBeGreaterThan(8);
  expect(problems).toEqual([]);
  await context.close();
});
