import { describe, expect, it } from "vitest";
import { weighted } from "../../../src/sim/dossier/draw-table.ts";
import { CERTAIN, luck } from "../../../src/sim/dossier/luck.ts";
import { draw, drawName, type Fate, fateOf, happens } from "../../../src/sim/world/fate.ts";

const KEY = 12345;
const table = weighted([10, 20, 30], [1, 1, 2]);
const fix = (position: number): Fate => ({ seed: 7, fixed: new Map([[drawName(KEY, 0), position]]) });

describe("a fate", () => {
  it("draws what luck says", () => {
    for (let seed = 0; seed < 200; seed++) {
      const dice = luck(seed, KEY, 3);
      expect(draw(fateOf(seed), KEY, 3, table)).toBe(dice < CERTAIN / 4 ? 0 : dice < CERTAIN / 2 ? 1 : 2);
      expect(happens(fateOf(seed), KEY, 3, CERTAIN / 2)).toBe(dice < CERTAIN / 2);
    }
  });

  it("is certain of what is certain, and of what is not to be", () => {
    for (let seed = 0; seed < 200; seed++) {
      expect(happens(fateOf(seed), KEY, 0, CERTAIN)).toBe(true);
      expect(happens(fateOf(seed), KEY, 0, 0)).toBe(false);
    }
  });

  it.each([0, 1, 2])("keeps to what is fixed: outcome %d, at that key and that step alone", (position) => {
    expect(draw(fix(position), KEY, 0, table)).toBe(position);
    expect(draw(fix(position), KEY, 1, table)).toBe(draw(fateOf(7), KEY, 1, table));
    expect(draw(fix(position), KEY + 1, 0, table)).toBe(draw(fateOf(7), KEY + 1, 0, table));
  });

  it.each([
    [0, false],
    [1, true],
    [2, false],
  ])("a chance that is fixed at %d comes off: %s", (position, comes) => {
    expect(happens(fix(position), KEY, 0, CERTAIN / 2)).toBe(comes);
  });

  it.each([-1, 3, 999])("an outcome that does not exist (%d) fixes nothing", (position) => {
    expect(draw(fix(position), KEY, 0, table)).toBe(draw(fateOf(7), KEY, 0, table));
  });

  it("takes one draw from another night, and leaves all other luck as it was", () => {
    for (let step = 0; step < 100; step++) {
      const other: Fate = { ...fateOf(7), nights: new Map([[drawName(KEY, step), 8]]) };
      expect(draw(other, KEY, step, table)).toBe(draw(fateOf(8), KEY, step, table));
      expect(happens(other, KEY, step, CERTAIN / 2)).toBe(happens(fateOf(8), KEY, step, CERTAIN / 2));
      expect(draw(other, KEY, step + 1, table)).toBe(draw(fateOf(7), KEY, step + 1, table));
      expect(draw(other, KEY + 1, step, table)).toBe(draw(fateOf(7), KEY + 1, step, table));
    }
    expect(draw({ ...fix(2), nights: new Map([[drawName(KEY, 0), 8]]) }, KEY, 0, table)).toBe(2);
  });
});
