/** Every button there is, on every screen: it does something, and it does what it says. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { openRecord } from "../../src/cli/records.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { recordPath } from "../records/games.ts";
import { seated } from "../table/player.ts";
import { reader } from "./browser.ts";
import { fileOf, openFile, options, stop, toTheDesk } from "./game.ts";
import type { Player } from "./player.ts";

/** One game, broken off at the first moment of each place it comes to. */
function brokenOff(): ReadonlyMap<string, string> {
  const { record, dossier } = openRecord(recordPath("handalcohol/asked-and-doubted"));
  const files = new Map<string, string>();
  for (let length = 1; length <= record.entries.length; length++) {
    const entries = record.entries.slice(0, length);
    const { place } = seated(dossier, record.seed, 0, { entries, lastSeen: 0 }).view();
    if (!files.has(place)) files.set(place, printRecord({ ...record, entries }));
  }
  return files;
}

const FILES = brokenOff();

/** Printing says nothing to the page; here it does. */
async function sayWhenPrinted(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
}

/** Somebody who opens a game from a file, has read whose it is, and goes on where it stood still. */
async function openAt(place: string): Promise<Player> {
  const { page, player } = await reader({
    prepare: [sayWhenPrinted],
    more: { permissions: ["clipboard-read", "clipboard-write"] },
  });
  await openFile(player, fileOf(FILES.get(place) ?? ""));
  await player.press(page.getByRole("button", { name: "Bekijk het", exact: true }));
  await player.heading.waitFor();
  const still = page.getByRole("heading", { name: "De klok staat stil" });
  if (await still.isVisible()) {
    await player.press(player.desk.getByRole("button", { name: "Verder" }).last());
    await still.waitFor({ state: "detached" });
  }
  return player;
}

/** Everything that a press can change: words, what is shut, chosen or open, where one is, and what was printed. */
function stateOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const marks = ["aria-selected", "aria-expanded", "aria-pressed", "aria-current", "hidden", "open", "data-printed"];
    const marked = [...document.querySelectorAll("*")].map((one) =>
      marks.map((mark) => String(one.getAttribute(mark))).join(),
    );
    const fields = [...document.querySelectorAll("input,textarea")].map((one) => (one as HTMLInputElement).value);
    return JSON.stringify([document.body.textContent, marked, fields, document.documentElement.dataset]);
  });
}

/** The buttons that can be pressed on a screen, by name. */
async function buttonsOf(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (const button of await page.getByRole("button", { disabled: false }).all()) {
    if (await button.isVisible())
      names.push((await button.getAttribute("aria-label")) ?? (await button.textContent()) ?? "");
  }
  return names;
}

/** What some of them say. */
const SAYS: Readonly<Record<string, (player: Player) => Promise<unknown>>> = {
  Instellingen: ({ page }) => page.getByRole("dialog").waitFor(),
  Terug: (player) => options(player).first().waitFor(),
  Tekenen: (player) => player.button("good").waitFor(),
  "Aan het werk": (player) => player.desk.getByRole("tab").first().waitFor(),
};

/** Screens on which something has to be done before their buttons are there. */
const BEYOND: Readonly<Record<string, { place: string; go(player: Player): Promise<void> }>> = {
  deliberating: {
    place: "briefing",
    go: toTheDesk,
  },
  committing: {
    place: "briefing",
    async go(player) {
      await toTheDesk(player);
      await player.turnTo("decide");
      await player.press(options(player).first());
      await player.button("sign").waitFor();
    },
  },
};

const SCREENS = [...FILES.keys()].filter((place) => place !== "opening").concat(Object.keys(BEYOND));

async function arrive(screen: string): Promise<Player> {
  const beyond = BEYOND[screen];
  const player = await openAt(beyond?.place ?? screen);
  await beyond?.go(player);
  return player;
}

describe.each(SCREENS)("on the screen of %s", (screen) => {
  test("every button does something, and what it says", async () => {
    const first = await arrive(screen);
    const names = await buttonsOf(first.page);
    expect(names.length).toBeGreaterThan(1);
    await first.page.context().close();
    for (const name of new Set(names)) {
      const player = await arrive(screen);
      const { page } = player;
      const before = await stateOf(page);
      let downloads = 0;
      page.on("download", () => downloads++);
      await page.getByRole("button", { name, exact: true }).first().click();
      await expect.poll(async () => [name, downloads > 0 || (await stateOf(page)) !== before]).toEqual([name, true]);
      await SAYS[name]?.(player);
      await page.context().close();
    }
  });

  test("stopping stops, and the game is where it was", async () => {
    const player = await arrive(screen);
    const { page } = player;
    const title = await player.heading.textContent();
    await stop(player);
    // What was still on its way does not bring it back.
    await page.waitForTimeout(1000);
    expect(await player.button("withoutSound").isVisible()).toBe(true);
    await player.press(
      page.getByRole("button", { name: screen === "hindsight" ? player.say("lookBack") : player.say("takeUp") }),
    );
    await expect.poll(() => player.heading.textContent()).toBe(title);
    await page.context().close();
  });
});
