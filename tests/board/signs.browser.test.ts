/** The picture itself, in a real browser: every field of a board view can be seen, and nothing else is drawn. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BoardView, Shore } from "../../src/views/board-view.ts";
import { line } from "../../src/views/line.ts";
import { ARRIVAL, ASKING, day, FULL_NIGHT, gully, LIT, landmark, OPENING, ship } from "./fixtures.ts";
import { gallery } from "./gallery.ts";

const open = gallery("signs");

const DAY = day(4, 2, 35);
const shore = (change: Partial<Shore>): BoardView => ({
  ...DAY,
  shore: DAY.shore === null ? null : { ...DAY.shore, ...change },
});
const level = (kind: Parameters<typeof landmark>[0], to: number): BoardView => ({
  ...FULL_NIGHT,
  beam: null,
  landmarks: FULL_NIGHT.landmarks.map((one) => (one.kind === kind ? landmark(kind, to) : one)),
});
const sailing = (...change: Parameters<typeof ship>): BoardView => ({ ...LIT, ships: [ship(...change)] });
const one = (...change: Parameters<typeof gully>): BoardView => shore({ gullies: [gully(...change)] });
const words = line({ nl: "Iets", en: "Something" });

interface Case {
  readonly field: string;
  readonly sign: string;
  readonly before: BoardView;
  readonly after: BoardView;
  /** The least share of the region, in per cent, that must look different. */
  readonly share: number;
}

const CASES: readonly Case[] = [
  { field: "lamp", sign: "figure", before: OPENING, after: LIT, share: 50 },
  { field: "swell", sign: "swell", before: LIT, after: { ...LIT, swell: 70 }, share: 30 },
  { field: "swell, a little", sign: "swell", before: LIT, after: { ...LIT, swell: 20 }, share: 10 },
  { field: "sight", sign: "sight", before: LIT, after: { ...LIT, sight: 20 }, share: 10 },
  { field: "telephone", sign: "telephone", before: LIT, after: { ...LIT, telephone: words }, share: 30 },
  { field: "crate", sign: "crate", before: LIT, after: ASKING, share: 40 },
  {
    field: "crate.gone",
    sign: "crate",
    before: ASKING,
    after: { ...ASKING, crate: { gone: 45, red: false, says: words } },
    share: 2,
  },
  {
    field: "crate.red",
    sign: "crate",
    before: ASKING,
    after: { ...ASKING, crate: { gone: 30, red: true, says: words } },
    share: 15,
  },
  { field: "beam", sign: "beam", before: { ...ASKING, beam: null }, after: ASKING, share: 30 },
  {
    field: "beam.towards",
    sign: "beam",
    before: ASKING,
    after: { ...ASKING, beam: { id: "x", towards: 30, says: words } },
    share: 20,
  },
  { field: "a ship", sign: "ship.a", before: LIT, after: sailing("a", "money", 50), share: 20 },
  {
    field: "a ship's distance",
    sign: "ship.a",
    before: sailing("a", "money", 60),
    after: sailing("a", "money", 40),
    share: 20,
  },
  {
    field: "whom a ship touches",
    sign: "ship.a",
    before: sailing("a", "money", 50),
    after: sailing("a", "law", 50),
    share: 8,
  },
  {
    field: "a ship that is late",
    sign: "ship.a",
    before: sailing("a", "staff", 30),
    after: sailing("a", "staff", 30, "overdue"),
    share: 4,
  },
  {
    field: "a ship that comes in",
    sign: "ship.a",
    before: sailing("a", "staff", 0),
    after: sailing("a", "staff", 0, "arriving"),
    share: 1,
  },
  { field: "people", sign: "landmark.people", before: level("people", 30), after: level("people", 75), share: 4 },
  { field: "windows", sign: "landmark.windows", before: level("windows", 30), after: level("windows", 75), share: 2 },
  {
    field: "windmill",
    sign: "landmark.windmill",
    before: level("windmill", 20),
    after: level("windmill", 80),
    share: 10,
  },
  { field: "sluice", sign: "landmark.sluice", before: level("sluice", 20), after: level("sluice", 80), share: 3 },
  {
    field: "warehouse",
    sign: "landmark.warehouse",
    before: level("warehouse", 20),
    after: level("warehouse", 80),
    share: 2,
  },
  { field: "quay", sign: "landmark.quay", before: level("quay", 20), after: level("quay", 80), share: 2 },
  {
    field: "lighthouse",
    sign: "landmark.lighthouse",
    before: level("lighthouse", 20),
    after: level("lighthouse", 80),
    share: 3,
  },
  {
    field: "a landmark",
    sign: "landmark.windmill",
    before: { ...FULL_NIGHT, landmarks: FULL_NIGHT.landmarks.filter(({ kind }) => kind !== "windmill") },
    after: FULL_NIGHT,
    share: 20,
  },
  { field: "shore", sign: "crowd", before: { ...FULL_NIGHT, shore: null }, after: DAY, share: 90 },
  { field: "a gully", sign: "gully.g", before: shore({ gullies: [] }), after: one("g", "law", 60, "none"), share: 20 },
  {
    field: "a gully's distance",
    sign: "gully.g",
    before: one("g", "law", 60, "none"),
    after: one("g", "law", 30, "none"),
    share: 20,
  },
  {
    field: "whom a gully touches",
    sign: "gully.g",
    before: one("g", "law", 60, "none"),
    after: one("g", "staff", 60, "none"),
    share: 8,
  },
  {
    field: "a big gully",
    sign: "gully.g",
    before: one("g", "law", 60, "none"),
    after: one("g", "law", 60, "none", true),
    share: 5,
  },
  {
    field: "a buoy",
    sign: "buoy.g",
    before: one("g", "law", 60, "none"),
    after: one("g", "law", 60, "unlit"),
    share: 10,
  },
  {
    field: "a buoy that burns",
    sign: "buoy.g",
    before: one("g", "law", 60, "unlit"),
    after: one("g", "law", 60, "lit"),
    share: 10,
  },
  {
    field: "a dry gully",
    sign: "dry.wait",
    before: shore({ dry: [] }),
    after: shore({ dry: [{ id: "wait", says: words }] }),
    share: 3,
  },
  { field: "the judge", sign: "sun", before: day(4, 2, 35), after: day(4, 2, 60), share: 10 },
  { field: "the judge's shadows", sign: "gully.price", before: day(4, 2, 10), after: day(4, 2, 90), share: 2 },
];

describe.each(["canvas", "webgl"])("drawn with %s", (renderer) => {
  let page: Page;
  beforeAll(async () => {
    page = await open(`view=lit&renderer=${renderer}&clock=held`);
  });
  afterAll(async () => {
    await page?.close();
  });

  test.each(CASES)("$field can be seen", async ({ before, after, sign, share }) => {
    const seen = await page.evaluate(
      (asked) => window.harness?.compare(asked.before, asked.after, asked.sign) ?? { inside: 0, all: 0, of: 1 },
      { before, after, sign },
    );
    expect((100 * seen.inside) / seen.of).toBeGreaterThanOrEqual(share);
  });

  test.each(["night", "arrival", "day4"])("%s looks the same every time it is shown", async (name) => {
    const prints = await page.evaluate((asked) => {
      const { harness } = window;
      if (harness === undefined) return [];
      const view = harness.fixtures[asked];
      const other = harness.fixtures.lit;
      if (view === undefined || other === undefined) return [];
      return [0, 1].map(() => {
        harness.stage.show(other);
        harness.stage.skip();
        harness.stage.show(view);
        harness.stage.skip();
        return harness.print();
      });
    }, name);
    expect(prints).toHaveLength(2);
    expect(prints[0]).toBe(prints[1]);
  });
});

test.each(["night", "arrival", "day4", "afternoon"])(
  "%s is the same picture with Canvas and with WebGL",
  async (view) => {
    const [canvas, webgl] = await Promise.all(
      ["canvas", "webgl"].map(async (renderer) => {
        const page = await open(`view=${view}&renderer=${renderer}&clock=held`);
        const patches = await page.evaluate(() => window.harness?.patches() ?? []);
        await page.close();
        return patches;
      }),
    );
    expect(canvas).toHaveLength(64 * 40);
    const apart = (canvas ?? []).map((grey, at) => Math.abs(grey - (webgl?.[at] ?? 0)));
    // Lost pieces of a turned image differ by tens; the ways of smoothing by a few.
    expect(Math.max(...apart)).toBeLessThan(14);
  },
);

describe("a board that does not change draws nothing", () => {
  const count = (page: Page) => page.evaluate(() => window.harness?.frames() ?? -1);

  test.each(["night", "day4"])("at rest, %s", async (view) => {
    const page = await open(`view=${view}&motion=full`);
    await page.waitForTimeout(4000);
    const before = await count(page);
    await page.waitForTimeout(2000);
    expect(await count(page)).toBe(before);
    await page.close();
  });

  test("the same view again", async () => {
    const page = await open("view=night&motion=full");
    await page.waitForTimeout(4000);
    const before = await count(page);
    await page.evaluate(() => {
      const night = window.harness?.fixtures.night;
      if (night !== undefined) window.harness?.stage.show(structuredClone(night));
    });
    await page.waitForTimeout(500);
    expect(await count(page)).toBe(before);
    await page.close();
  });

  test("under reduced motion a change is one still", async () => {
    const page = await open("view=evening&motion=reduced");
    const before = await count(page);
    await page.evaluate(() => {
      const night = window.harness?.fixtures.night;
      if (night !== undefined) window.harness?.stage.show(night);
    });
    await page.waitForTimeout(1500);
    expect((await count(page)) - before).toBeLessThanOrEqual(2);
    expect(await page.evaluate(() => window.harness?.stage.game.scene.scenes[0]?.tweens.getTweens().length)).toBe(0);
    await page.close();
  });

  test("under reduced motion the ebb is three stills", async () => {
    const page = await open("view=night&motion=reduced");
    const before = await count(page);
    await page.evaluate(() => {
      const bare = window.harness?.fixtures.day4;
      if (bare !== undefined) window.harness?.stage.show(bare);
    });
    await page.waitForTimeout(5000);
    expect((await count(page)) - before).toBeGreaterThanOrEqual(3);
    expect((await count(page)) - before).toBeLessThanOrEqual(6);
    expect(await page.evaluate(() => window.harness?.said)).toEqual([
      "ebb begin",
      "ebb water",
      "ebb sand",
      "ebb gull",
      "ebb end",
    ]);
    await page.close();
  });
});

test("holding brings back the night that is asked for, and letting go gives the day back", async () => {
  const page = await open("view=lit&clock=held&motion=full");
  // A mill would have turned meanwhile.
  const still = { bare: { ...DAY, landmarks: [] }, past: { ...ARRIVAL, landmarks: [] } };
  const prints = await page.evaluate(({ bare, past }) => {
    const { harness } = window;
    if (harness === undefined) return [];
    const rest = () => {
      for (let step = 0; step < 60; step++) harness.stage.advance(0.1);
      return harness.print();
    };
    harness.stage.show(bare);
    harness.stage.skip();
    const before = rest();
    harness.stage.hold(true, past);
    const held = rest();
    const pointed = harness.stage.signs().map(({ id }) => id);
    harness.stage.hold(false);
    return [before, held, rest(), pointed.includes("ship.delivery"), pointed.includes("sun")];
  }, still);
  expect(prints.slice(3)).toEqual([true, false]);
  expect(prints[1]).not.toBe(prints[0]);
  expect(prints[2]).toBe(prints[0]);
  await page.close();
});

test("a board that is destroyed leaves nothing behind, even from its sleep", async () => {
  const page = await open("view=lit&motion=reduced");
  await page.waitForTimeout(500);
  await page.evaluate(() => window.harness?.stage.destroy());
  await page.waitForTimeout(200);
  expect(await page.locator("canvas").count()).toBe(0);
  await page.close();
});

test("an arrival says its beats in time", async () => {
  const page = await open("view=night&clock=held&motion=full");
  const said = await page.evaluate((arrival) => {
    const { harness } = window;
    if (harness === undefined) return [];
    harness.stage.show(arrival);
    const heard: string[][] = [];
    for (const seconds of [0, 1.3, 1.3, 0.9, 0.6]) {
      harness.stage.advance(seconds);
      heard.push(harness.said.filter((one) => one.startsWith("arrival")));
    }
    return heard.map((one) => one[one.length - 1]);
  }, ARRIVAL);
  expect(said).toEqual(["arrival horn", "arrival lamp", "arrival person", "arrival cause", "arrival end"]);
  await page.close();
});
