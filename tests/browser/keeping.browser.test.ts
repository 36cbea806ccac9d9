/** Everybody's own game stays: beside somebody else's, in two windows, over a reload, and when one goes back or stops. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/cli/records.ts";
import { printLink } from "../../src/solo/link.ts";
import { hashRules } from "../../src/table/record-file.ts";
import { recordPath } from "../records/games.ts";
import { reader, site, visit, withoutCanvas } from "./browser.ts";
import { asked, begin, call, isHindsight, lookBackOn, options, sources, stop, toTheDesk } from "./game.ts";
import { Player } from "./player.ts";

const RECORD = recordPath("handalcohol/asked-and-doubted");
const { record } = openRecord(RECORD);
const link = printLink(record, hashRules(record.dossier), false);

async function newcomer(address = site): Promise<Player> {
  const { player } = await reader({ address });
  return player;
}

/** At the desk of the first decision, with one call made. */
async function oneCallIn(): Promise<Player> {
  const player = await newcomer();
  await begin(player, "handAlcohol", "clockNormal");
  await toTheDesk(player);
  await call(player);
  return player;
}

const named = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

describe("a link", () => {
  test.each([
    ["#", ""],
    ["#/", ""],
    ["?", ""],
    ["?utm_source=mail&", "&utm_medium=x"],
    ["%23", ""],
    ["%2523", ""],
    ["#", ")"],
    ["#", "."],
    ["#", "&utm_source=teams"],
    ["#", "%20"],
  ])("with %j before it and %j behind it opens the game, and says whose it is", async (before, behind) => {
    const player = await newcomer(`${site}${before}${link}${behind}`);
    await isHindsight(player).waitFor();
    const says = await player.page.getByRole("status").getByText("iemand anders").textContent();
    expect(says).toBe(
      "Dit spel kreeg u met een link; iemand anders speelde het. Uw eigen spellen liggen er nog. Het is uitgespeeld: u kijkt mee terug. Nagespeeld en in orde: wat er gebeurde. Niet na te gaan: wat iemand schreef, en wanneer.",
    );
    await player.desk.getByText("Waar straks “u” staat, is dat die speler.").waitFor();
    // It lies on the shelf now: the address is that of the game itself.
    expect(player.page.url()).toBe(site);
    await player.page.context().close();
  });

  test("that was cut says so, in the language of the reader", async () => {
    const player = await newcomer(`${site}#${link.slice(0, 100)}`);
    await player.page.getByRole("alert").getByText("Deze link is niet heel. Vraag om een nieuwe.").waitFor();
    const english = await visit({ language: "en", address: `${site}%23${link.slice(0, 100)}` });
    await english.page.getByRole("alert").getByText("This link is not whole. Ask for a new one.").waitFor();
    await player.page.context().close();
    await english.context.close();
  });

  test("pasted into an open page is followed, and one's own game lies beside it", async () => {
    const player = await oneCallIn();
    const { page } = player;
    await page.evaluate((fragment) => {
      location.hash = fragment;
    }, link);
    await isHindsight(player).waitFor();
    await player.press(named(page, "Naar mijn spellen"));
    // What somebody else played is nowhere called the reader's own.
    expect(await page.locator(".opening__saved").textContent()).toBe("Uw laatste spel: HandalcoholVerder waar u was");
    expect(await page.getByText("minuten · gespeeld").count()).toBe(0);
    expect(await page.getByRole("group", { name: "Nieuw spel: Handalcohol", exact: true }).count()).toBe(1);
    await player.press(page.locator("summary", { hasText: "Uw 2 spellen" }));
    await player.press(named(page, "Verder spelen"));
    await expect.poll(() => asked(player)).toBe(1);
    await page.context().close();
  });
});

test("a file is opened beside one's own game, and goes on where it was left when it comes again", async () => {
  const player = await newcomer();
  const { page } = player;
  await lookBackOn(player, RECORD);
  await player.press(named(page, "Bekijk het"));
  await stop(player);
  await player.press(page.locator("summary", { hasText: "Uw spel" }));
  expect(await page.locator(".shelf__game").getByText("uit een bestand").count()).toBe(1);
  await page.context().close();
});

test("in two windows the newest holds the game: the other says so, only looks, and can take it back", async () => {
  const older = await oneCallIn();
  const page = await older.page.context().newPage();
  await withoutCanvas(page);
  await page.goto(site);
  const newer = new Player(page, "nl");
  await newer.press(newer.button("takeUp"));
  await expect.poll(() => asked(newer)).toBe(1);
  await older.page.getByRole("alert").waitFor();
  expect(await older.page.getByRole("alert").getByRole("paragraph").textContent()).toBe(
    "Dit spel is verder gegaan in een ander venster. Hier kunt u alleen kijken.",
  );
  expect(await older.page.locator("main").getAttribute("inert")).not.toBeNull();
  // The notice has a place of its own, and lies over nothing.
  const foot = await older.page.getByRole("alert").evaluate((notice) => notice.getBoundingClientRect().bottom);
  for (const place of [older.page.getByRole("banner"), older.page.locator(".panel")]) {
    expect(await place.evaluate((one) => one.getBoundingClientRect().top)).toBeGreaterThanOrEqual(foot);
  }
  await newer.press(sources(newer).first());
  await expect.poll(() => asked(newer)).toBe(2);
  await older.press(named(older.page, "Ga hier verder"));
  await expect.poll(() => asked(older)).toBe(2);
  await newer.page.getByRole("alert").waitFor();
  await page.context().close();
});

test("a game that is thrown away in one window is not kept by the other any more, which says so and can keep it", async () => {
  const playing = await oneCallIn();
  const page = await playing.page.context().newPage();
  await withoutCanvas(page);
  await page.goto(site);
  const other = new Player(page, "nl");
  const games = page.locator(".shelf__game");
  await other.press(page.locator("summary", { hasText: "Uw spel" }));
  await other.press(named(page, "Weggooien"));
  await other.press(named(page, "Ja, gooi dit spel weg"));
  await games.waitFor({ state: "detached" });
  await playing.page.getByRole("alert").waitFor();
  expect(await playing.page.getByRole("alert").getByRole("paragraph").textContent()).toBe(
    "Dit spel is in een ander venster weggegooid. Wat u hier nog doet, wordt niet bewaard.",
  );
  await call(playing);
  await page.reload();
  await other.button("withoutSound").waitFor();
  expect(await games.count()).toBe(0);
  await playing.press(named(playing.page, "Toch bewaren"));
  await playing.page.getByRole("alert").waitFor({ state: "detached" });
  await page.reload();
  await other.press(other.button("takeUp"));
  await expect.poll(() => asked(other)).toBe(2);
  await page.context().close();
});

test("what was on the screen is there again after a reload: the sentence, what was read, the open page and list", async () => {
  const player = await oneCallIn();
  const { page } = player;
  await player.turnTo("decide");
  await player.press(page.locator("main details").last().locator("summary"));
  await page.waitForTimeout(500);
  await page.reload();
  await player.press(player.button("takeUp"));
  await options(player).first().waitFor();
  await expect.poll(() => page.locator("main details").last().getAttribute("open")).not.toBeNull();
  await player.press(options(player).first());
  await page.getByLabel(player.say("because")).fill("het weekend eraan komt");
  await page.reload();
  await player.press(player.button("takeUp"));
  await player.button("sign").waitFor();
  expect(await page.getByLabel(player.say("because")).inputValue()).toBe("het weekend eraan komt");
  // Nothing is picked while the clock stands still; the form is open again when it runs.
  await player.press(player.button("pause"));
  await page.reload();
  await player.press(player.button("takeUp"));
  await player.press(player.button("goOn", player.desk));
  await player.button("sign").waitFor();
  expect(await page.getByLabel(player.say("because")).inputValue()).toBe("het weekend eraan komt");
  await page.context().close();
});

test("going back in the browser asks before it leaves, and the game is kept", async () => {
  const player = await oneCallIn();
  const { page } = player;
  await page.goBack();
  await player.press(named(page, "Blijven"));
  expect(await asked(player)).toBe(1);
  await page.goBack();
  await player.press(named(page, "Stoppen"));
  await player.button("takeUp").waitFor();
  await player.press(player.button("takeUp"));
  await page.getByRole("heading", { name: "De klok staat stil" }).waitFor();
  await page.context().close();
});

test("begin again begins what was begun", async () => {
  const player = await newcomer();
  const { page } = player;
  await begin(player, "whoFirst", "clockOff");
  await page.reload();
  await player.press(player.button("withoutSound"));
  await player.button("toWork").waitFor();
  expect(await page.title()).toContain("Wie eerst?");
  await page.context().close();
});
