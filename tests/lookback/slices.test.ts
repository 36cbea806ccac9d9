/** Long work in slices: it pauses in time, shows what it has, and stops when nobody wants it any more. */
import { expect, it } from "vitest";
import { inSlices } from "../../src/lookback/slices.ts";

/** A clock on which every look takes a millisecond, and what happened in which order. */
function surroundings() {
  const log: string[] = [];
  let clock = 0;
  return {
    log,
    now: () => clock++,
    breathe: async () => {
      log.push("breathe");
    },
  };
}

function* working(steps: number, shown: readonly number[], log: string[]): Generator<number | undefined, string> {
  for (let step = 1; step <= steps; step++) {
    log.push("work");
    yield shown.includes(step) ? step : undefined;
  }
  return "done";
}

/** How much work there was between two pauses. */
function stretches(log: readonly string[]): number[] {
  const signs = log.map((one) => (one === "breathe" ? " " : "w")).join("");
  return signs.split(" ").map((stretch) => stretch.length);
}

it("is never away for longer than a few milliseconds", async () => {
  const around = surroundings();
  expect(await inSlices(working(500, [], around.log), around, () => true)).toBe("done");
  const each = stretches(around.log);
  expect(Math.max(...each)).toBeLessThanOrEqual(12);
  expect(each.reduce((sum, one) => sum + one, 0)).toBe(500);
});

it("pauses after whatever it shows, so that it can be seen", async () => {
  const around = surroundings();
  const shown: number[] = [];
  await inSlices(
    working(9, [2, 3, 7], around.log),
    { ...around, now: () => 0 },
    () => true,
    (part) => shown.push(part),
  );
  expect(shown).toEqual([2, 3, 7]);
  expect(stretches(around.log)).toEqual([2, 1, 4, 2]);
});

it("stops at once when it is no longer wanted, and says so", async () => {
  const around = surroundings();
  const work = working(500, [], around.log);
  const isWanted = () => around.log.filter((one) => one === "breathe").length < 3;
  expect(await inSlices(work, around, isWanted)).toBeUndefined();
  expect(around.log.at(-1)).toBe("breathe");
});
