/** The light in the picture, measured on the pixels that are really painted. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Gallery, openGallery } from "./gallery.ts";

let gallery: Gallery;

beforeAll(async () => {
  gallery = await openGallery("light");
});

afterAll(async () => {
  await gallery?.close();
});

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
    const page = await gallery.open(`view=${view}&renderer=${renderer}&clock=held`, {
      viewport: { width, height },
      deviceScaleFactor: density,
    });
    const { equal, longest } = await skyOf(page);
    expect(equal).toBeLessThan(50);
    expect(longest).toBeLessThanOrEqual(8);
    await page.close();
  });
});
