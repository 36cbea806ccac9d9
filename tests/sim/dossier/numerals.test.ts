import { assert, double, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { exp, ln, normalQuantile } from "../../../src/sim/dossier/numerals.ts";

function relative(value: number, truth: number): number {
  return Math.abs(value - truth) / Math.abs(truth);
}

describe("exp", () => {
  // From published tables, to sixteen digits.
  it.each([
    [0, 1],
    [2, 7.38905609893065],
    [-1, 0.36787944117144233],
    [0.5, 1.6487212707001282],
    [10, 22026.465794806718],
    [-20, 2.061153622438558e-9],
    [100, 2.6881171418161356e43],
    [-100, 3.720075976020836e-44],
    [700, 1.0142320547350045e304],
    [-700, 9.85967654375977e-305],
  ])("of %d is %d", (x, truth) => {
    expect(relative(exp(x), truth)).toBeLessThan(2e-15);
  });

  it("agrees with the engine to 2e-15 where both can count", () => {
    assert(
      property(double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThan(2e-15);
      }),
      { numRuns: 20_000 },
    );
  });

  it.each([
    [-746, 0],
    [-1e9, 0],
    [Number.NEGATIVE_INFINITY, 0],
    [710, Number.POSITIVE_INFINITY],
    [1e9, Number.POSITIVE_INFINITY],
  ])("of %d is %d, at once", (x, limit) => {
    expect(exp(x)).toBe(limit);
  });
});

describe("ln", () => {
  it.each([
    [1, 0],
    [3, 1.0986122886681098],
    [7, 1.9459101490553132],
    [0.2, -1.6094379124341003],
    [1e6, 13.815510557964274],
    [1e-300, -690.7755278982137],
    [1e300, 690.7755278982137],
  ])("of %d is %d", (x, truth) => {
    expect(Math.abs(ln(x) - truth)).toBeLessThanOrEqual(2e-15 * Math.max(1, Math.abs(truth)));
  });

  it.each([0, -1, Number.NaN])("of %d does not exist", (x) => {
    expect(() => ln(x)).toThrow(RangeError);
  });

  it("undoes exp", () => {
    assert(
      property(double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(ln(exp(x)) - x)).toBeLessThan(1e-14 * Math.max(1, Math.abs(x)));
      }),
      { numRuns: 20_000 },
    );
  });
});

describe("the normal quantile", () => {
  // From a statistics library, to the precision that Moro states.
  it.each([
    [1e-9, -5.9978070150076865],
    [1e-6, -4.753424308822899],
    [0.001, -3.090232306167813],
    [0.01, -2.3263478740408408],
    [0.05, -1.6448536269514729],
    [0.07999, -1.4051388282617956],
    [0.08, -1.4050715603096329],
    [0.1, -1.2815515655446004],
    [0.25, -0.6744897501960817],
    [0.5, 0],
    [0.6, 0.2533471031357997],
    [0.75, 0.6744897501960817],
    [0.9, 1.2815515655446004],
    [0.92, 1.4050715603096329],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])("at %d is %d", (p, truth) => {
    expect(Math.abs(normalQuantile(p) - truth)).toBeLessThan(3e-9);
  });

  it("rises, and is the same on both sides", () => {
    let before = Number.NEGATIVE_INFINITY;
    for (let i = 1; i < 4096; i++) {
      const here = normalQuantile(i / 4096);
      expect(here).toBeGreaterThan(before);
      expect(normalQuantile(1 - i / 4096)).toBeCloseTo(-here, 12);
      before = here;
    }
  });
});
