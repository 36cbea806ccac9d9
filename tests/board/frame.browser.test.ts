/** The picture in its frame: whatever becomes of the window, the screen or the graphics card, it is whole. */
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { gallery } from "./gallery.ts";

const open = gallery("frame");

/** The size of the canvas on the page, and of what it holds, as the board's own page gives them. */
const measured = (page: Page) =>
  page.evaluate(() => {
    const canvas = document.querySelector("canvas");
    const { width, height } = canvas?.getBoundingClientRect() ?? { width: 0, height: 0 };
    return { shown: [width, height], held: [canvas?.width, canvas?.height] };
  });

const resizeTo = async (page: Page, width: number, height: number) => {
  await page.setViewportSize({ width, height });
  await page.evaluate(() => window.harness?.stage.resize());
};

describe.each([1, 2])("with %i device pixels to a pixel of the page", (density) => {
  test("each resize is followed at once, seven of seven", async () => {
    const page = await open("view=night&motion=reduced", { deviceScaleFactor: density });
    for (const [width, height] of [
      [390, 844],
      [844, 390],
      [1280, 800],
      [320, 200],
      [1920, 1080],
      [1281, 801],
      [960, 600],
    ] as const) {
      await resizeTo(page, width, height);
      const { shown, held } = await measured(page);
      // The buffer holds whole pixels; on the page it may reach half of one over the edge.
      const share = (held[0] ?? 0) / width;
      expect(share).toBeGreaterThanOrEqual(1);
      expect(shown[0]).toBeCloseTo((held[0] ?? 0) / share, 0);
      expect(shown).toEqual([expect.closeTo(width, 0), expect.closeTo(height, 0)]);
    }
    await page.close();
  });
});

test("fifty resizes leave no more textures than there were", async () => {
  const page = await open("view=night&motion=reduced");
  const count = () => page.evaluate(() => window.harness?.stage.game.textures.getTextureKeys().length ?? -1);
  const before = await count();
  for (let round = 0; round < 25; round++) {
    await resizeTo(page, 640, 400);
    await resizeTo(page, 960, 600);
  }
  await page.waitForTimeout(500);
  expect(before).toBeGreaterThan(10);
  expect(await count()).toBe(before);
  await page.close();
});

test("a picture that has no room for a while, as on paper, is whole again when there is room", async () => {
  const page = await open("view=night&motion=reduced");
  await page.waitForTimeout(500);
  const before = await page.screenshot();
  await page.evaluate(() => {
    const board = document.getElementById("board");
    if (board === null) return;
    board.style.display = "none";
    window.harness?.stage.resize();
    board.style.display = "";
    window.harness?.stage.resize();
  });
  await page.waitForTimeout(500);
  expect((await page.screenshot()).equals(before)).toBe(true);
  await page.close();
});

describe("when the graphics card forgets what it held", () => {
  /** Takes the context away and gives it back, as a machine does that slept. */
  const lose = (page: Page) =>
    page.evaluate(async () => {
      const canvas = document.querySelector("canvas");
      const context = canvas?.getContext("webgl2") ?? canvas?.getContext("webgl");
      const extension = context?.getExtension("WEBGL_lose_context");
      if (!canvas || !extension) throw new Error("There is no context to lose.");
      const until = (name: string) => new Promise((resolve) => canvas.addEventListener(name, resolve, { once: true }));
      const lost = until("webglcontextlost");
      extension.loseContext();
      await lost;
      // It can be given back only after everybody has heard that it was lost.
      await new Promise((resolve) => setTimeout(resolve, 50));
      const restored = until("webglcontextrestored");
      extension.restoreContext();
      await restored;
    });

  test.each(["night", "day4"])("at rest, %s is back within a second", async (view) => {
    const page = await open(`view=${view}&renderer=webgl&motion=reduced`);
    await page.waitForTimeout(1000);
    const before = await page.screenshot();
    await lose(page);
    await page.waitForTimeout(1000);
    expect((await page.screenshot()).equals(before)).toBe(true);
    await page.close();
  });

  test.each([
    ["the beam", "evening", "asking", 0.6],
    ["a departure", "lit", "evening", 1.2],
    ["an arrival", "night", "arrival", 2],
    ["the ebb", "night", "day4", 4],
  ])("in the middle of %s", async (_, from, to, seconds) => {
    const page = await open(`view=${from}&renderer=webgl&motion=full&clock=held`);
    await page.evaluate(
      ({ to: name, seconds: until }) => {
        const view = window.harness?.fixtures[name];
        if (view === undefined) throw new Error("no such view");
        window.harness?.stage.show(view);
        for (let passed = 0; passed < until - 0.05; passed += 0.1) window.harness?.stage.advance(0.1);
        // While it moves, half of the water's columns are a frame old.
        for (let half = 0; half < 2; half++) window.harness?.stage.advance(0);
      },
      { to, seconds },
    );
    const before = await page.screenshot();
    await lose(page);
    expect((await page.screenshot()).equals(before)).toBe(true);
    await page.close();
  });
});
