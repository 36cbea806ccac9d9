import { array, assert, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import type { Distribution } from "../../../src/sim/dossier/dossier-file.ts";
import { look, share, type Table, tabulate, weighted } from "../../../src/sim/dossier/draw-table.ts";
import { CERTAIN } from "../../../src/sim/dossier/luck.ts";

/** Each value with the number of 256 equal points it stands for. */
function points(table: Table): [value: number, points: number][] {
  return table.values.map((value, position) => [value, share(table, position) * 256]);
}

function mean(table: Table): number {
  return table.values.reduce((sum, value, position) => sum + value * share(table, position), 0);
}

/** The value at a draw. */
function valueAt(table: Table, p: number): number | undefined {
  return table.values[look(table, Math.floor(p * CERTAIN))];
}

describe("the table of a distribution", () => {
  // Counted out with a statistics library: 256 quantiles at (i + 1/2) / 256, rounded.
  it.each<[Distribution, [value: number, points: number][]]>([
    [{ exactly: 7 }, [[7, 256]]],
    [{ exactly: -3 }, [[-3, 256]]],
    [{ uniform: [4, 4] }, [[4, 256]]],
    [
      { uniform: [1, 4] },
      [
        [1, 64],
        [2, 64],
        [3, 64],
        [4, 64],
      ],
    ],
    [{ triangular: [5, 5, 5] }, [[5, 256]]],
    [
      { triangular: [3, 3, 6] },
      [
        [3, 78],
        [4, 114],
        [5, 57],
        [6, 7],
      ],
    ],
    [
      { triangular: [3, 6, 6] },
      [
        [3, 7],
        [4, 57],
        [5, 114],
        [6, 78],
      ],
    ],
    [
      { triangular: [6, 9, 16] },
      [
        [6, 2],
        [7, 17],
        [8, 34],
        [9, 48],
        [10, 44],
        [11, 37],
        [12, 29],
        [13, 22],
        [14, 15],
        [15, 7],
        [16, 1],
      ],
    ],
    [{ normal: [50, 0] }, [[50, 256]]],
  ])("%j is exact", (spread, expected) => {
    expect(points(tabulate(spread))).toEqual(expected);
  });

  it.each<[Distribution, low: number, high: number, mean: number, p10: number, p50: number, p90: number]>([
    [{ uniform: [3, 12] }, 3, 12, 7.5, 3, 8, 12],
    [{ triangular: [6, 9, 16] }, 6, 16, 10.33984375, 8, 10, 13],
    [{ normal: [50, 10] }, 21, 79, 50, 37, 50, 63],
    [{ lognormal: [20, 10, 60] }, 3, 150, 25.46875, 8, 20, 49],
    [{ beta: [2, 5] }, 1, 79, 28.56640625, 9, 27, 51],
    [{ beta: [5, 2] }, 21, 99, 71.43359375, 49, 74, 91],
    [{ beta: [50, 50] }, 36, 64, 50, 44, 50, 56],
    [{ beta: [1, 1] }, 0, 100, 50, 10, 50, 90],
  ])("%j runs from %d to %d with mean %d", (spread, low, high, middle, p10, p50, p90) => {
    const table = tabulate(spread);
    expect(table.values[0]).toBe(low);
    expect(table.values.at(-1)).toBe(high);
    expect(mean(table)).toBe(middle);
    expect([valueAt(table, 25.5 / 256), valueAt(table, 128.5 / 256), valueAt(table, 230.5 / 256)]).toEqual([
      p10,
      p50,
      p90,
    ]);
  });

  // Theory: 100 a / (a + b); median · exp(sigma² / 2); the mean itself. A table rounds to whole numbers and cuts tails.
  it.each<[Distribution, theory: number, within: number]>([
    [{ beta: [2, 5] }, 28.5714, 0.05],
    [{ beta: [0.5, 0.5] }, 50, 0.01],
    [{ beta: [30, 10] }, 75, 0.05],
    [{ beta: [1000, 1000] }, 50, 0.01],
    [{ triangular: [6, 9, 16] }, 10.3333, 0.05],
    [{ lognormal: [20, 10, 60] }, 25.5356, 0.1],
    [{ poisson: 0.5 }, 0.5, 1e-7],
    [{ poisson: 3 }, 3, 1e-7],
    [{ poisson: 100 }, 100, 1e-5],
  ])("%j has a mean near %d", (spread, theory, within) => {
    expect(Math.abs(mean(tabulate(spread)) - theory)).toBeLessThan(within);
  });

  it("of Poisson 3 is exact, and cut where less than one in 10^9 is left of a value", () => {
    const table = tabulate({ poisson: 3 });
    expect(table.values).toEqual(Array.from({ length: 19 }, (_, n) => n));
    [0.049787068367863944, 0.14936120510359185, 0.22404180765538775, 0.22404180765538775].forEach((truth, n) => {
      expect(Math.abs(share(table, n) - truth)).toBeLessThan(1e-9);
    });
  });

  it.each<[Distribution, says: RegExp]>([
    [{ uniform: [5, 4] }, /from low to high/],
    [{ triangular: [5, 4, 8] }, /low over mode to high/],
    [{ triangular: [5, 9, 8] }, /low over mode to high/],
    [{ normal: [5, -1] }, /not negative/],
    [{ lognormal: [5, 6, 8] }, /median/],
    [{ lognormal: [5, 0, 8] }, /median/],
    [{ lognormal: [8, 5, 8] }, /median/],
    [{ poisson: 0 }, /between 0 and 100/],
    [{ poisson: 101 }, /between 0 and 100/],
    [{ beta: [0, 1] }, /beta/],
    [{ beta: [1, -1] }, /beta/],
    [{ beta: [1_000_000, 1] }, /1000 at most/],
  ])("%j is refused with a sentence", (spread, says) => {
    expect(() => tabulate(spread)).toThrow(says);
    expect(() => tabulate(spread)).toThrow(RangeError);
  });

  it("holds whole numbers in rising order, and shares that add up to exactly one, whatever the numbers", () => {
    const number = integer({ min: -1000, max: 1000 }).map((n) => n / 8);
    assert(
      property(number, number, number, nat(400), (a, b, c, d) => {
        const [low = 0, mode = 0, high = 0] = [a, b, c].sort((x, y) => x - y);
        const spreads: Distribution[] = [
          { exactly: a },
          { uniform: [low, high] },
          { triangular: [low, mode, high] },
          { normal: [a, Math.abs(b)] },
          { beta: [0.125 + Math.abs(a), 0.125 + Math.abs(b)] },
          { poisson: 0.25 + d / 4 - (d === 400 ? 0.25 : 0) },
        ];
        for (const spread of spreads) {
          const { values, upto } = tabulate(spread);
          expect(upto.at(-1)).toBe(CERTAIN);
          values.forEach((value, i) => {
            expect(Number.isInteger(value), JSON.stringify(spread)).toBe(true);
            expect(value).toBeGreaterThan(values[i - 1] ?? Number.NEGATIVE_INFINITY);
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("looking up", () => {
  const table = weighted([10, 20, 30, 40], [25, 0, 50, 25]);

  it.each([
    [0, 0],
    [CERTAIN / 4 - 1, 0],
    [CERTAIN / 4, 2],
    [(3 * CERTAIN) / 4 - 1, 2],
    [(3 * CERTAIN) / 4, 3],
    [CERTAIN - 1, 3],
  ])("draw %d gives position %d", (draw, position) => {
    expect(look(table, draw)).toBe(position);
  });

  it("gives every outcome exactly its share", () => {
    expect([0, 1, 2, 3].map((position) => share(table, position))).toEqual([0.25, 0, 0.5, 0.25]);
  });

  it("finds the outcome whose range holds the draw, and never one without a share", () => {
    assert(
      property(array(nat(1000), { minLength: 1, maxLength: 40 }), nat(CERTAIN - 1), (weights, draw) => {
        if (weights.every((weight) => weight === 0)) return;
        const made = weighted(
          weights.map((_, position) => position),
          weights,
        );
        const position = look(made, draw);
        expect(draw).toBeLessThan(made.upto[position] ?? 0);
        expect(draw).toBeGreaterThanOrEqual(made.upto[position - 1] ?? 0);
        expect(weights[position]).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[weights: readonly number[], upto: readonly number[]]>([
    // 2^32 / 3 = 1,431,655,765 1/3, and twice that 2,863,311,530 2/3.
    [
      [1, 1, 1],
      [1_431_655_765, 2_863_311_531, CERTAIN],
    ],
    // 997/1000 of 2^32 is 4,282,082,394.112.
    [
      [997, 3],
      [4_282_082_394, CERTAIN],
    ],
    [
      [997_000_000, 3_000_000],
      [4_282_082_394, CERTAIN],
    ],
    [
      [0, 5],
      [0, CERTAIN],
    ],
  ])("cuts %j as fractions", (weights, upto) => {
    expect(weighted(weights, weights).upto).toEqual(upto);
  });

  it("refuses weights that add up to nothing", () => {
    expect(() => weighted([1, 2], [0, 0])).toThrow(RangeError);
  });
});
