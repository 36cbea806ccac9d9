/** Two people play one night; and what a page does for a game that is passed on: its words, its link, its sound, its list. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { recordPath } from "../records/games.ts";
import { reader, site, withoutCanvas } from "./browser.ts";
import { begin, lookBackOn, sources, stop } from "./game.ts";
import { walkHindsight } from "./hindsight.ts";

const RECORD = recordPath("handalcohol/asked-and-doubted");
const WORDS = {
  nl: {
    show: "Toon de code",
    code: "Code van de nacht",
    same: "Speel dezelfde nacht",
    begin: "Speel deze nacht zonder geluid",
  },
  en: {
    show: "Show the code",
    code: "Code of the night",
    same: "Play the same night",
    begin: "Play this night without sound",
  },
} as const;

const WRONG = {
  nl: "Deze code klopt niet. Kijk of er een teken verkeerd is overgenomen.",
  en: "This code is not right. Check whether a sign was copied wrongly.",
} as const;

test.each(["nl", "en"] as const)("two people play the same night by keyboard, in %s", async (language) => {
  const words = WORDS[language];
  const { page: first, player: one } = await reader({ language, hand: "keyboard" });
  await one.press(one.button("withoutSound"));
  await one.button("toWork").waitFor();
  await one.press(one.button("settings"));
  await one.press(first.getByRole("button", { name: words.show }));
  const code = await first.getByLabel(words.code).inputValue();
  await one.press(one.button("close", first.getByRole("dialog").first()));
  const briefing = await one.desk.textContent();

  // The other had chosen another dossier; the code knows which.
  const address = `${site}?dossier=vaccination-order`;
  const { page: second, player: other } = await reader({ language, hand: "keyboard", address });
  await other.press(second.locator("summary", { hasText: words.same }));
  const field = second.getByLabel(words.code);
  await field.focus();
  await second.keyboard.type(code.slice(0, -1));
  await other.press(second.getByRole("button", { name: words.begin }));
  await second.getByRole("alert").getByText(WRONG[language]).waitFor();
  await field.focus();
  await second.keyboard.press("End");
  await second.keyboard.type(code.slice(-1));
  await second.keyboard.press("Enter");
  await other.button("toWork").waitFor();
  expect(await second.getByRole("alert").count()).toBe(0);
  expect(await other.desk.textContent()).toBe(briefing);

  const answers: string[] = [];
  for (const player of [one, other]) {
    await player.press(player.button("toWork"));
    await player.onward(() => player.press(sources(player).first()));
    answers.push((await player.desk.locator(".source__answer").first().textContent()) ?? "");
    await player.page.context().close();
  }
  expect(answers[0]?.length).toBeGreaterThan(10);
  expect(answers[1]).toBe(answers[0]);
});

test("a game that is left in the dark before it begins goes on from there", async () => {
  const { page, context, player } = await reader({ motion: "no-preference" });
  await player.press(player.button("withoutSound"));
  await page.locator(".opening__line").waitFor();
  await page.waitForTimeout(500);
  await page.reload();
  await player.press(player.button("takeUp"));
  await player.button("toWork").waitFor();
  await context.close();
});

async function refuseClipboard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    navigator.clipboard.writeText = refuse;
  });
}

describe("a link to a game", () => {
  test("that the browser does not copy stands selected in a field, with a sentence", async () => {
    const { page, context, player } = await reader({ prepare: [refuseClipboard] });
    await lookBackOn(player, RECORD);
    await walkHindsight(player);
    await player.press(player.button("share"));
    const field = page.getByLabel(
      "Uw browser zette de link niet op het klembord. Hij staat hier geselecteerd: kopieer hem zelf.",
    );
    await field.waitFor();
    expect(await field.inputValue()).toContain("#game=");
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe(await field.inputValue());
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    await context.close();
  });
});

/** Writes on the page which file was taken back. */
async function markRevoked(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { revokeObjectURL } = URL;
    URL.revokeObjectURL = (address) => {
      document.documentElement.dataset.revoked = address;
      revokeObjectURL(address);
    };
  });
}

test("a game that is saved is not taken back from the browser before it has read it", async () => {
  const { page, context, player } = await reader({ more: { acceptDownloads: true }, prepare: [markRevoked] });
  await lookBackOn(player, RECORD);
  await walkHindsight(player);
  const saved = page.waitForEvent("download");
  await player.press(player.button("save"));
  // The browser has read all of it: what people did on the way back is in it too, the game is the same.
  const text = readFileSync(await (await saved).path(), "utf8");
  expect(JSON.parse(text).record.seed).toBe(JSON.parse(readFileSync(RECORD, "utf8")).record.seed);
  expect(await page.locator("html").getAttribute("data-revoked")).toBeNull();
  await context.close();
});

describe("a game from a file", () => {
  test.each([
    [1280, 800],
    [1920, 1080],
    [390, 844],
  ])("says whose it is and what of it was checked, beside its heading, at %d by %d", async (width, height) => {
    const { page, context, player } = await reader({ width, height });
    await lookBackOn(player, RECORD);
    const notice = page.getByRole("status").filter({ hasText: "Dit spel komt uit een bestand." });
    expect(await notice.textContent()).toContain(
      "Nagespeeld en in orde: wat er gebeurde. Niet na te gaan: wat iemand schreef, en wanneer.",
    );
    const boxes = await Promise.all([notice.boundingBox(), player.heading.boundingBox()]);
    const [over, under] = boxes;
    if (over === null || under === null) throw new Error("both are on the screen");
    const apart =
      over.x + over.width <= under.x ||
      under.x + under.width <= over.x ||
      over.y + over.height <= under.y ||
      under.y + under.height <= over.y;
    expect([apart, boxes]).toEqual([true, boxes]);
    await context.close();
  });
});

/** Counts the loops that play: the noise of the sea. */
async function countBeds(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const beds = { playing: 0 };
    Object.assign(window, { beds });
    const { start, stop } = AudioBufferSourceNode.prototype;
    AudioBufferSourceNode.prototype.start = function (...when) {
      if (this.loop) beds.playing++;
      return start.apply(this, when);
    };
    AudioBufferSourceNode.prototype.stop = function (...when) {
      if (this.loop) beds.playing--;
      return stop.apply(this, when);
    };
  });
}

test("the sea falls silent with the game, and is back with the next", async () => {
  const { page, context, player } = await reader({ prepare: [countBeds] });
  const playing = () => page.evaluate(() => (window as unknown as { beds: { playing: number } }).beds.playing);
  for (const _ of ["the first", "the next"]) {
    await page.getByRole("button", { name: "Begin met geluid", exact: true }).click();
    await player.button("toWork").waitFor();
    await expect.poll(playing).toBeGreaterThan(0);
    await stop(player);
    await expect.poll(playing).toBe(0);
  }
  await context.close();
});

test("the list of games is the same in two windows", async () => {
  const { page, context, player } = await reader();
  const looking = await context.newPage();
  await withoutCanvas(looking);
  await looking.goto(site);
  await begin(player, "handAlcohol", "clockOff");
  const list = looking.locator(".shelf summary");
  await expect.poll(() => list.textContent()).toBe("Uw spel");
  await stop(player);
  await player.press(page.locator(".shelf summary"));
  await player.press(page.getByRole("button", { name: "Weggooien", exact: true }));
  await player.press(page.getByRole("button", { name: "Ja, gooi dit spel weg" }));
  await expect.poll(() => list.count()).toBe(0);
  await context.close();
});
