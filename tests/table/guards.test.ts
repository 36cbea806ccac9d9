import { describe, expect, it } from "vitest";
import { isFixed, isObject, isSeed, isWhole } from "../../src/table/guards.ts";

describe("shapes", () => {
  it.each<[unknown, object: boolean, whole: boolean, seed: boolean, fixed: boolean]>([
    [{}, true, false, false, true],
    [{ a: 1 }, true, false, false, true],
    [{ a: 0.5 }, true, false, false, false],
    [{ a: "1" }, true, false, false, false],
    [[], false, false, false, false],
    [null, false, false, false, false],
    [undefined, false, false, false, false],
    ["1", false, false, false, false],
    [0, false, true, true, false],
    [-1, false, true, false, false],
    [1.5, false, false, false, false],
    [2 ** 53 - 1, false, true, true, false],
    [2 ** 53, false, false, false, false],
    [Number.NaN, false, false, false, false],
  ])("%j", (value, object, whole, seed, fixed) => {
    expect([isObject(value), isWhole(value), isSeed(value), isFixed(value)]).toEqual([object, whole, seed, fixed]);
  });
});
