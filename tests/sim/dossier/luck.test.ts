import { assert, integer, maxSafeInteger, nat, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { CERTAIN, keyOf, luck, type Seed } from "../../../src/sim/dossier/luck.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";

const WEATHER = keyOf("ferry/unknown/weather");

describe("a draw", () => {
  // Worked out with another program, in whole numbers of any length.
  it.each<[seed: Seed, step: number, draw: number]>([
    [0, 0, 3892276632],
    [1, 0, 3660929789],
    [1, 1, 3058278128],
    [4294967296, 0, 3374591237],
    [4294967297, 0, 2842652089],
    [9007199254740991, 0, 54453042],
    [9007199254740991, 12, 641777987],
  ])("of seed %i at step %i is %i", (seed, step, draw) => {
    expect(luck(seed, WEATHER, step)).toBe(draw);
  });

  it.each([
    ["", 0],
    ["a", 844250951],
    ["b", -2022954931],
    ["ferry/unknown/weather", -450508958],
    ["ferry/consequence/grumble", -2087596064],
  ])("the key of %j is %i", (name, key) => {
    expect(keyOf(name)).toBe(key);
  });

  it("is a whole number below 2^32", () => {
    assert(
      property(maxSafeInteger(), integer(), nat(), (seed, key, step) => {
        const draw = luck(Math.abs(seed), key, step);
        expect(Number.isInteger(draw) && draw >= 0 && draw < CERTAIN).toBe(true);
      }),
    );
  });

  it("does not depend on what was drawn before", () => {
    assert(
      property(nat(), integer(), nat(), string(), (seed, key, step, other) => {
        const draw = luck(seed, key, step);
        luck(seed, keyOf(other), step + 1);
        expect(luck(seed, key, step)).toBe(draw);
      }),
    );
  });

  it("is spread evenly: over seeds, keys, steps, and what is left after taking another away", () => {
    const N = 65_536;
    const high = (draw: number) => Math.floor((draw / CERTAIN) * 256);
    const streams: Readonly<Record<string, (i: number) => number>> = {
      seeds: (i) => high(luck(i, WEATHER, 0)),
      "low bits of seeds": (i) => luck(i, WEATHER, 0) % 256,
      "high halves of seeds": (i) => high(luck(i * CERTAIN, WEATHER, 0)),
      keys: (i) => high(luck(1, keyOf(`ferry/consequence/${i}`), 0)),
      steps: (i) => high(luck(1, WEATHER, i)),
      "neighbouring steps together": (i) => (high(luck(i, WEATHER, 0)) - high(luck(i, WEATHER, 1)) + 256) % 256,
      "neighbouring seeds together": (i) => (high(luck(i, WEATHER, 0)) - high(luck(i + 1, WEATHER, 0)) + 256) % 256,
      "two keys together": (i) => (high(luck(i, WEATHER, 0)) - high(luck(i, keyOf("b"), 0)) + 256) % 256,
    };
    for (const [name, stream] of Object.entries(streams)) {
      const counts = new Array<number>(256).fill(0);
      for (let i = 0; i < N; i++) {
        const bucket = stream(i);
        counts[bucket] = (counts[bucket] ?? 0) + 1;
      }
      const expected = N / 256;
      const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
      // One in a million to either side, with 255 degrees of freedom: too uneven, or too even to be chance.
      expect(chiSquare, name).toBeLessThan(377.08);
      expect(chiSquare, name).toBeGreaterThan(161.65);
    }
  });

  it("changes in about half its bits when one bit of the seed, the key or the step changes", () => {
    const bits = (a: number, b: number) => {
      let left = (a ^ b) >>> 0;
      let count = 0;
      for (; left !== 0; left >>>= 1) count += left & 1;
      return count;
    };
    for (let bit = 0; bit < 31; bit++) {
      let seeds = 0;
      let keys = 0;
      let steps = 0;
      for (let i = 0; i < 1000; i++) {
        const draw = luck(i, WEATHER, i);
        seeds += bits(draw, luck((i ^ (1 << bit)) >>> 0, WEATHER, i));
        keys += bits(draw, luck(i, WEATHER ^ (1 << bit), i));
        steps += bits(draw, luck(i, WEATHER, i ^ (1 << bit)));
      }
      // 32,000 coins: a mean of 16 bits of 32 with a deviation of 0.0894; five deviations to either side.
      for (const sum of [seeds, keys, steps]) expect(Math.abs(sum / 1000 - 16), `bit ${bit}`).toBeLessThan(0.447);
    }
  });
});

describe("luck keys", () => {
  it.each([ferry(), ...shipped.map(({ dossier }) => dossier)].map((dossier) => [dossier.file.id, dossier] as const))(
    "of %s are all different",
    (_, dossier) => {
      const keys = [
        ...dossier.unknowns.map(({ key }) => key),
        ...dossier.sources.map(({ key }) => key),
        ...dossier.interruptions.flatMap(({ key, chanceKey }) => [key, chanceKey]),
        ...dossier.consequences.flatMap(({ key, wait }) => (wait.kind === "drawn" ? [key, wait.key] : [key])),
      ];
      expect(new Set(keys).size).toBe(keys.length);
    },
  );

  it("of all shipped dossiers together are different too", () => {
    const keys = shipped.flatMap(({ dossier }) => dossier.unknowns.map(({ key }) => key));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("are made of the dossier's name, so that equal names in two dossiers draw apart", () => {
    const [one] = ferry().unknowns;
    const [other] = ferry({ id: "bridge" }).unknowns;
    expect(one?.key).toBe(keyOf("ferry/unknown/weather"));
    expect(other?.key).toBe(keyOf("bridge/unknown/weather"));
  });
});
