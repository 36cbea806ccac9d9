import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crest, nearByDay, nearByNight, nearness, rowAt, survey } from "../../src/board/ground.ts";
import { courseAt, takeLanes } from "../../src/board/lanes.ts";
import { beamAt, boxOn, layOut, shipAt, sunAt } from "../../src/board/layout.ts";
import type { Rect } from "../../src/board/sheet.ts";
import { type Sign, signsOf } from "../../src/board/signs.ts";
import { board, sight } from "./arbitrary.ts";
import { day, FULL_NIGHT, LIT, OPENING } from "./fixtures.ts";

const SIZE = { width: 1280, height: 720 };
const FRAME = { x: 0, y: 0, width: 800, height: 720 };
const ground = survey(SIZE, FRAME);

describe("the lie of the land", () => {
  test("a picture of 800 by 720 has one pixel to the unit", () => {
    expect(ground.unit).toBe(1);
    expect(ground.horizon).toBeCloseTo(154.8, 9);
    expect(ground.foot).toBe(576);
    expect(ground.figure).toEqual({ x: 336, y: 583 });
  });

  test.each([
    [0.15, 0.684],
    [0.42, 0.8],
    [0.88, 0.706],
  ])("the dike's edge goes through its points: %f", (x, y) => {
    expect(crest(ground, x * 800)).toBeCloseTo(y * 720, 9);
  });

  test("you stand at the lowest part of the dike, in front of nearness 1", () => {
    expect(nearness(ground, crest(ground, ground.figure.x))).toBeCloseTo(1, 9);
    expect(rowAt(ground, 1)).toBe(ground.foot);
    expect(rowAt(ground, 0)).toBe(ground.horizon);
  });

  test.each([
    [0, 100, 1],
    [0, 0, 1],
    [100, 100, 0.15],
    [100, 0, 0.46],
  ])("by night distance %i with sight %i is nearness %f", (distance, see, near) => {
    expect(nearByNight(distance, see)).toBeCloseTo(near, 9);
  });

  test("by day the shortest way still begins clear of the dike, and the longest at the horizon", () => {
    expect(nearByDay(0)).toBeCloseTo(0.6, 9);
    expect(nearByDay(100)).toBeCloseTo(0.085, 9);
  });
});

describe("courses", () => {
  test("a ship comes nearer and larger as its distance shrinks, and lands right of the figure", () => {
    const layout = layOut(FULL_NIGHT, SIZE, FRAME);
    const sizes = [100, 75, 50, 25, 0].map((distance) => shipAt(layout, { id: "delivery" }, distance, 55).scale);
    expect([...sizes].sort((a, b) => a - b)).toEqual(sizes);
    for (const lane of [0.25, 0.34, 0.42, 0.5, 0.63, 0.88]) {
      expect(courseAt(ground, lane, 0, 50).x - ground.figure.x).toBeCloseTo((168 + 70 * lane) * ground.unit, 9);
    }
  });

  test("ten ships have ten lanes", () => {
    const names = Array.from({ length: 10 }, (_, index) => `ship ${index}`);
    expect(new Set(takeLanes(names).values()).size).toBe(10);
  });

  test("a ship that comes later takes no lane away", () => {
    const before = takeLanes(["delivery", "audit"]);
    const after = takeLanes(["delivery", "audit", "questions", "strike"]);
    expect(after.get("delivery")).toBe(before.get("delivery"));
    expect(after.get("audit")).toBe(before.get("audit"));
  });
});

describe("day", () => {
  test("every gully runs from far away to your feet", () => {
    const layout = layOut(day(8, 3, 50), SIZE, FRAME);
    expect(layout.gullies.map(({ gully }) => gully.id)).toHaveLength(8);
    for (const { bed, ship } of layout.gullies) {
      const [first] = bed;
      expect(first).toEqual({ x: expect.closeTo(ship.x, 6), y: expect.closeTo(ship.y, 6) });
      const last = bed[bed.length - 1];
      expect(Math.abs((last?.x ?? 0) - ground.figure.x)).toBeLessThan(40);
      expect([...bed].sort((a, b) => a.y - b.y)).toEqual(bed);
    }
  });

  test("the longer it took, the further away it begins", () => {
    const [near, far] = layOut(day(2, 0, 50), SIZE, FRAME).gullies;
    expect(near?.gully.distance).toBe(9);
    expect(far?.gully.distance).toBe(96);
    expect(near?.ship.y ?? 0).toBeGreaterThan(far?.ship.y ?? 0);
  });

  test("a gully that nobody could know has no buoy", () => {
    const kinds = layOut(day(4, 0, 50), SIZE, FRAME).gullies.map(({ buoy }) => buoy?.kind ?? null);
    expect(kinds).toEqual(["unlit", "lit", null, "lit"]);
  });

  test("dry gullies lie between the others", () => {
    const layout = layOut(day(4, 2, 50), SIZE, FRAME);
    const starts = (beds: readonly { readonly bed: readonly { readonly x: number }[] }[]) =>
      beds.map(({ bed }) => bed[0]?.x ?? 0);
    const wet = starts(layout.gullies);
    for (const x of starts(layout.dry)) expect(wet.some((other) => other < x)).toBe(true);
    expect(new Set([...wet, ...starts(layout.dry)]).size).toBe(6);
  });

  test("the first judge's sun is low at the left, the last one's low at the right", () => {
    const [first, middle, last] = [0, 50, 100].map((height) => sunAt(ground, height));
    expect(first?.x).toBe(64);
    expect(last?.x).toBe(736);
    expect(first?.y).toBeCloseTo(last?.y ?? 0, 9);
    expect(middle?.y ?? 0).toBeLessThan(first?.y ?? 0);
    expect(first?.y ?? 0).toBeLessThan(ground.horizon);
  });
});

describe("signs", () => {
  const ids = (signs: readonly Sign[]) => signs.map(({ id }) => id);

  test("in the dark there is only the lamp", () => {
    expect(ids(signsOf(OPENING, SIZE, FRAME))).toEqual(["lamp"]);
  });

  test("every part of the view is a sign", () => {
    expect(ids(signsOf(LIT, SIZE, FRAME))).toEqual(["figure", "swell", "sight"]);
    expect(ids(signsOf(FULL_NIGHT, SIZE, FRAME)).sort()).toEqual(
      [
        "figure",
        "ship.delivery",
        "ship.questions",
        "ship.audit",
        "crate",
        "beam",
        "swell",
        "sight",
        "landmark.lighthouse",
        "landmark.people",
        "landmark.windows",
        "landmark.windmill",
        "landmark.sluice",
        "landmark.warehouse",
        "landmark.quay",
      ].sort(),
    );
    expect(ids(signsOf(day(2, 1, 50), SIZE, FRAME)).filter((id) => !id.startsWith("landmark"))).toEqual([
      "figure",
      "gully.delivery",
      "buoy.delivery",
      "gully.audit",
      "buoy.audit",
      "dry.wait",
      "sun",
      "crowd",
    ]);
  });

  test("a drawing's box grows with where it stands", () => {
    expect(boxOn({ x: 100, y: 200, scale: 2 }, "lighthouse")).toEqual({ x: 12, y: -292, width: 176, height: 504 });
    expect(beamAt(ground, 0).x).toBe(136);
    expect(beamAt(ground, 100).x).toBe(760);
  });

  test("all of a phone's day has room to be pointed at", () => {
    for (const { region } of signsOf(
      day(8, 3, 50),
      { width: 390, height: 300 },
      { x: 0, y: 0, width: 390, height: 300 },
    )) {
      expect(region.width).toBeGreaterThanOrEqual(28);
      expect(region.height).toBeGreaterThanOrEqual(28);
    }
  });
});

describe("laws of the signs", () => {
  const inside = (box: Rect, frame: Rect) =>
    box.x >= frame.x - 1e-6 &&
    box.y >= frame.y - 1e-6 &&
    box.x + box.width <= frame.x + frame.width + 1e-6 &&
    box.y + box.height <= frame.y + frame.height + 1e-6;
  const over = (a: Rect, b: Rect) =>
    a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

  test("no two labels overlap, and everything lies inside the frame", () => {
    fc.assert(
      fc.property(board, sight, (view, { size, frame }) => {
        const signs = signsOf(view, size, frame);
        expect(new Set(ids(signs)).size).toBe(signs.length);
        for (const { region } of signs) expect(inside(region, frame)).toBe(true);
        const boxes = signs.flatMap(({ label }) => (label === null ? [] : [label.box]));
        for (const box of boxes) expect(inside(box, frame)).toBe(true);
        boxes.forEach((box, index) => {
          for (const other of boxes.slice(index + 1)) expect(over(box, other)).toBe(false);
        });
      }),
      { numRuns: 400 },
    );
  });

  test.each([
    [2, 0],
    [4, 3],
    [5, 2],
  ])("by day the words of %i gullies and %i dry ones stay clear of what stands along the dike", (gullies, dry) => {
    const signs = signsOf(day(gullies, dry, 35), SIZE, FRAME);
    const standing = signs.filter(({ id }) => id === "landmark.lighthouse" || id === "landmark.windmill");
    expect(standing.length).toBe(2);
    for (const { id, label } of signs) {
      if (label === null || !id.startsWith("gully.")) continue;
      expect(standing.filter(({ region }) => over(label.box, region)).map((one) => `${id} over ${one.id}`)).toEqual([]);
    }
  });

  test("words that are as large as the page says still never overlap", () => {
    fc.assert(
      fc.property(
        board,
        sight,
        fc.integer({ min: 20, max: 260 }),
        fc.integer({ min: 12, max: 90 }),
        (view, { size, frame }, width, height) => {
          const signs = signsOf(view, size, frame, () => ({ width, height }));
          const boxes = signs.flatMap(({ label }) => (label === null ? [] : [label.box]));
          for (const box of boxes) expect([box.width, box.height]).toEqual([width, height]);
          boxes.forEach((box, index) => {
            for (const other of boxes.slice(index + 1)) expect(over(box, other)).toBe(false);
          });
        },
      ),
      { numRuns: 200 },
    );
  });

  function ids(signs: readonly Sign[]): readonly string[] {
    return signs.map(({ id }) => id);
  }
});
