/** Looking further oneself: every page can be read by everybody, and any moment can be gone to by keyboard. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { recordPath } from "../records/games.ts";
import { reader, type Visitor } from "./browser.ts";
import { lookBackOn } from "./game.ts";
import { problemsOf } from "./look.ts";

const NAMES = {
  nl: {
    alone: "Zelf kijken, zonder gids",
    where: "Waar kijkt u naar?",
    pages: [
      "Terugspelen",
      "Wat u kon weten",
      "Wat is goed besluiten?",
      "Laatste afslagen",
      "Rechters door de jaren",
      "Voorspeld en gebeurd",
    ],
    assumptions: "Alle aannames",
    timeline: "Tijdlijn",
    earlier: "Eerder",
    second: "Licht de tweede laag op: wat u had kunnen vragen",
    third: "Licht de derde laag op: wat niemand kon weten",
    layers: ["U wist", "U had kunnen vragen", "Niemand kon weten"],
    back: "Terug naar de gids",
    worth: "Wat had één telefoontje meer uitgemaakt?",
    reckoning: "Wordt uitgerekend …",
  },
  en: {
    alone: "Look for yourself, without the guide",
    where: "What are you looking at?",
    pages: [
      "Replay",
      "What you could know",
      "What is good deciding?",
      "Last exits",
      "Judges through the years",
      "Predicted and happened",
    ],
    assumptions: "All assumptions",
    timeline: "Timeline",
    earlier: "Earlier",
    second: "Lift the second layer: what you could have asked",
    third: "Lift the third layer: what nobody could know",
    layers: ["You knew", "You could have asked", "Nobody could know"],
    back: "Back to the guide",
    worth: "What would one more call have changed?",
    reckoning: "Being worked out …",
  },
} as const;

describe.each(["nl", "en"] as const)("looking further, in %s", (language) => {
  const names = NAMES[language];
  let visitor: Visitor;

  beforeAll(async () => {
    visitor = await reader({ language });
    const { page, player } = visitor;
    await lookBackOn(player, recordPath("vaccination-order/asked-around"));
    await player.press(page.getByRole("button", { name: names.alone }));
  });

  afterAll(async () => {
    await visitor?.context.close();
  });

  test("every page can be read by everybody, at every width", async () => {
    const { page } = visitor;
    for (const name of [...names.pages, names.assumptions]) {
      await page.getByRole("combobox", { name: names.where }).selectOption({ label: name });
      await page.getByRole("heading", { level: 1, name }).waitFor();
      if (name === names.pages[1]) {
        await page.getByRole("heading", { name: names.worth }).waitFor();
        await expect.poll(() => page.getByText(names.reckoning).count()).toBe(0);
      }
      expect(await problemsOf(page, name)).toEqual([]);
      if (name === names.pages[1]) {
        // The key shows the ink in which the bars are drawn.
        const inks = await page
          .locator(".stands svg")
          .evaluateAll((drawn) => drawn.map((one) => getComputedStyle(one).color));
        expect(inks.length).toBeGreaterThan(5);
        expect([...new Set(inks)]).toHaveLength(1);
      }
    }
  });

  test("by keyboard one goes to any moment, forwards and back, and lifts the layers one by one", async () => {
    const { page } = visitor;
    await page.getByRole("combobox", { name: names.where }).selectOption({ label: names.pages[0] });
    // A page that has turned gives its heading the focus; whoever wants the slider goes there after that.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(names.pages[0]);
    const seek = page.getByRole("slider", { name: names.timeline });
    await seek.focus();
    await page.keyboard.press("Home");
    await expect.poll(() => seek.inputValue()).toBe("0");
    const first = await seek.getAttribute("aria-valuetext");
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => seek.inputValue()).toBe("1");
    await expect.poll(() => seek.getAttribute("aria-valuetext")).not.toBe(first);
    await page.getByRole("button", { name: names.earlier }).press("Enter");
    await expect.poll(() => seek.getAttribute("aria-valuetext")).toBe(first);

    const headings = () => page.getByRole("heading", { level: 3 }).allTextContents();
    const lifted = async () => (await headings()).filter((text) => names.layers.some((layer) => layer === text));
    expect(await lifted()).toEqual(names.layers.slice(0, 1));
    await page.getByRole("button", { name: names.second }).press("Enter");
    await expect.poll(lifted).toEqual(names.layers.slice(0, 2));
    await page.getByRole("button", { name: names.third }).press("Enter");
    await expect.poll(lifted).toEqual(names.layers);
  });

  test("one goes back to the guide, where it was left", async () => {
    const { page } = visitor;
    await page.getByRole("button", { name: names.back }).click();
    await page.getByRole("button", { name: names.alone }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
