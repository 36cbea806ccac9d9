/** The light in the picture, measured on the pixels that are really painted. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { gallery } from "./gallery.ts";

const open = gallery("light");

/** Of the sky above the fog: the share of pixels that equal their right neighbour, and the longest equal column. */
const skyOf = (page: Page) =>
  page.evaluate(() => {
    const { data, width, height } = window.harness?.grab() ?? new ImageData(1, 1);
    const pixels = new Uint32Array(data.buffer);
    const rows = Math.floor(height * 0.2);
    let equal = 0;
    let longest = 0;
    for (let column = 0; column < width - 1; column++) {
      let run = 1;
      for (let row = 0; row < rows; row++) {
        const at = row * width + column;
        if (pixels[at] === pixels[at + 1]) equal++;
        run = row > 0 && pixels[at] === pixels[at - width] ? run + 1 : 1;
        longest = Math.max(longest, run);
      }
    }
    return { equal: (100 * equal) / ((width - 1) * rows), longest };
  });

describe.each(["canvas", "webgl"])("no band in the sky, drawn with %s", (renderer) => {
  test.each([
    ["night", 960, 600, 1],
    ["night", 1920, 1080, 1],
    ["night", 640, 400, 2],
  ])("%s, %i by %i, density %i", async (view, width, height, density) => {
    const page = await open(`view=${view}&renderer=${renderer}&clock=held`, {
      viewport: { width, height },
      deviceScaleFactor: density,
    });
    const { equal, longest } = await skyOf(page);
    expect(equal).toBeLessThan(50);
    expect(longest).toBeLessThanOrEqual(8);
    await page.close();
  });
});

describe("in a room with light, everything that means something stands out by a light or a rim", () => {
  /** How much brighter the styles show the picture there. */
  const GAIN = Number(/brightness\(([\d.]+)\)/.exec(readFileSync("src/ui/styles/display.css", "utf8"))?.[1]);

  /** The least share of a sign's region, in per cents, that is 3 to 1 against what is around it. */
  const LEAST = 0.4;

  test.each([
    ["night", 1280, 800],
    ["arrival", 1280, 800],
    ["ringing", 1280, 800],
    ["night", 1920, 1080],
    ["evening", 1280, 800],
    ["night", 390, 304],
  ])("%s, %i by %i", async (view, width, height) => {
    const page = await open(`view=${view}&clock=held`, { viewport: { width, height } });
    const seen = await page.evaluate((gain) => {
      const { harness } = window;
      const things = harness?.stage.signs().filter(({ id }) => !/^(swell|sight|beam)$/.test(id)) ?? [];
      return things.map(({ id }) => [id, harness?.standsOut(id, 3, gain) ?? 0] as const);
    }, GAIN);
    expect(seen.length).toBeGreaterThan(2);
    // What lies in the light of a ship that comes in waits for its turn.
    const outshone = view === "arrival" ? "ship.audit" : "";
    expect(seen.filter(([id, share]) => share < LEAST && id !== outshone)).toEqual([]);
    // Where nothing stands or lands on it, the dike has its edge. A telephone is nobody's big screen.
    if (width >= 1280)
      expect(await page.evaluate((gain) => window.harness?.edgeStandsOut(3, gain) ?? 0, GAIN)).toBeGreaterThan(75);
    await page.close();
  });
});
