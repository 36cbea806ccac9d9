/** A round that is left and taken up again, slowed down, stopped and turned into another language on the way. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { recordPath } from "../records/games.ts";
import { reader, site } from "./browser.ts";
import { asked, begin, call, choiceOf, lookBackOn, options, toTheDesk } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";
import { Player } from "./player.ts";

/** What stands on the clock, in seconds. */
async function secondsOn(page: Page): Promise<number> {
  const [, minutes = "", seconds = ""] =
    /(\d+):(\d\d)$/.exec((await page.getByRole("timer").textContent()) ?? "") ?? [];
  return 60 * Number(minutes) + Number(seconds);
}

/** Half a second for each of two clocks that show whole seconds, and a quarter for how often they look. */
const ROUNDING = 1.25;

/** A game in which one call has been made, with the clock running. */
async function oneCallIn(): Promise<Player> {
  const { player } = await reader();
  await begin(player, "handAlcohol", "clockNormal");
  await toTheDesk(player);
  await call(player);
  return player;
}

const QUESTION = "Wat doet u met het aanbod?";

/** The round as it was left: the same question, and what was asked is still asked. */
async function expectSamePlace(player: Player, question = QUESTION): Promise<void> {
  await player.desk.getByRole("heading", { name: question, level: 1 }).waitFor();
  await expect.poll(() => asked(player)).toBe(1);
}

test("loading the page again in the middle of a round brings one back, and the clock has run on", async () => {
  const player = await oneCallIn();
  const { page } = player;
  const left = await secondsOn(page);
  const at = Date.now();
  await page.reload();
  await player.press(player.button("takeUp"));
  await expectSamePlace(player);
  const elapsed = (Date.now() - at) / 1000;
  expect(Math.abs(left - elapsed - (await secondsOn(page)))).toBeLessThanOrEqual(1 + ROUNDING);
  await page.context().close();
});

test("a round that was paused and closed waits as it was left; time can be added, and the clock stopped for good", async () => {
  const first = await oneCallIn();
  const context = first.page.context();
  await first.press(first.button("pause"));
  await first.page.getByRole("heading", { name: "De klok staat stil" }).waitFor();
  const left = await secondsOn(first.page);
  await first.page.close();

  const page = await context.newPage();
  await page.goto(site);
  const player = new Player(page, "nl");
  await player.press(player.button("takeUp"));
  await page.getByRole("heading", { name: "De klok staat stil" }).waitFor();
  expect(await secondsOn(page)).toBe(left);
  await player.press(player.button("moreTime"));
  await expect.poll(() => secondsOn(page)).toBe(left + 120);
  await player.press(player.desk.getByRole("button", { name: "Verder" }).last());
  await expectSamePlace(player);
  await expect.poll(() => secondsOn(page)).toBeLessThan(left + 120);

  await player.press(player.button("settings"));
  await player.choose(choiceOf(player, "clock", "uit"));
  await page.keyboard.press("Escape");
  await page.getByRole("timer").waitFor({ state: "detached" });
  await expectSamePlace(player);
  await page.reload();
  await player.press(player.button("takeUp"));
  await expectSamePlace(player);
  expect(await page.getByRole("timer").count()).toBe(0);
  await context.close();
});

test("another language in the middle of a sentence keeps the place, the clock and the sentence", async () => {
  const player = await oneCallIn();
  const { page } = player;
  await player.turnTo("decide");
  await player.press(options(player).first());
  await page.getByLabel(player.say("because")).fill("het weekend eraan komt");
  await player.press(player.button("settings"));
  await page.locator(".clock__word", { hasText: "staat stil" }).waitFor();
  const left = await secondsOn(page);
  await page.waitForTimeout(1500);
  expect(await secondsOn(page)).toBe(left);
  const at = Date.now();
  await player.choose(page.getByRole("radio", { name: "English" }));
  player.language = "en";
  await player.press(player.button("close"));
  expect(await page.getByLabel(player.say("because")).inputValue()).toBe("het weekend eraan komt");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  // While one sets something the clock waits; then it runs on.
  const elapsed = (Date.now() - at) / 1000;
  expect(await secondsOn(page)).toBeLessThanOrEqual(left);
  expect(await secondsOn(page)).toBeGreaterThanOrEqual(left - elapsed - ROUNDING);
  await expect.poll(() => secondsOn(page)).toBeLessThan(left);
  await player.press(player.button("back"));
  await expectSamePlace(player, "What do you do with the offer?");
  await page.context().close();
});

test("settings are kept for the next time", async () => {
  const { page, context, player } = await reader({ motion: "no-preference" });
  const chosen = () =>
    page
      .getByRole("radio", { checked: true })
      .evaluateAll((all) => all.map((one) => one.closest("label")?.textContent));
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  await page.getByRole("radio", { name: "beamer" }).waitFor();
  expect((await chosen()).slice(1)).toEqual(["Nederlands", "gewoon", "vol", "uit", "als het geluid aan is", "gewoon"]);
  await player.choose(page.getByRole("radio", { name: "ruim" }));
  await player.choose(page.getByRole("radio", { name: "rustig" }));
  await player.choose(page.getByRole("radio", { name: "altijd" }));
  await player.choose(page.getByRole("radio", { name: "beamer" }));
  await player.choose(page.getByRole("radio", { name: "English" }));
  await page.reload();
  player.language = "en";
  await player.press(page.locator("summary", { hasText: player.say("settings") }));
  await page.getByRole("radio", { name: "projector" }).waitFor();
  expect((await chosen()).slice(1)).toEqual([
    "English",
    "generous (twice as long)",
    "calm",
    "off",
    "always",
    "projector: larger and brighter",
  ]);
  await player.press(player.button("withoutSound"));
  await page.getByText("In the story you have 3 hours.").waitFor();
  await page.getByText("You yourself have 12 minutes.").waitFor();
  await context.close();
});

test("hindsight is taken up at the step where it was left, can be left for another game, and thrown away", async () => {
  const { page, context, player } = await reader();
  await lookBackOn(player, recordPath("handalcohol/broke-off"));
  await walkHindsight(player, undefined, "Wie kijkt er?");
  await page.reload();
  await player.press(player.button("lookBack"));
  await player.desk.getByRole("heading", { name: "Wie kijkt er?", level: 1 }).waitFor();
  await walkHindsight(player);
  await player.press(player.button("another"));
  await player.button("withoutSound").waitFor();
  // It stays on the shelf until it is thrown away.
  await page.reload();
  await player.button("lookBack").waitFor();
  await player.press(page.locator("summary", { hasText: "Uw spel" }));
  await player.press(page.getByRole("button", { name: "Weggooien", exact: true }));
  await player.press(page.getByRole("button", { name: "Ja, gooi dit spel weg" }));
  await player.button("lookBack").waitFor({ state: "detached" });
  await page.reload();
  await player.button("withoutSound").waitFor();
  expect(await player.button("lookBack").count()).toBe(0);
  await context.close();
});
