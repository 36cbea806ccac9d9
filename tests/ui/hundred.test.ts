import { describe, expect, it } from "vitest";
import { ofHundred } from "../../src/ui/hindsight/hundred.ts";

describe("counts as shares of a hundred", () => {
  it.each<[counts: number[], shares: number[]]>([
    [
      [500, 500],
      [50, 50],
    ],
    [
      [1, 1, 1],
      [34, 33, 33],
    ],
    [
      [495, 185, 155, 55, 55, 55],
      [50, 19, 16, 5, 5, 5],
    ],
    [
      [0, 1000],
      [0, 100],
    ],
    [
      [0, 0],
      [0, 0],
    ],
    [[], []],
  ])("%j is %j", (counts, shares) => {
    expect(ofHundred(counts)).toEqual(shares);
  });
});
