/** The order of hindsight, which is what makes it fair. */
import { expect, test } from "vitest";
import { STEPS, stepBefore } from "../../src/ui/hindsight/steps.ts";

test("a decision is rated again when only the outcome is known, before anything is explained", () => {
  expect(STEPS.slice(STEPS.indexOf("outcome"), STEPS.indexOf("ebb"))).toEqual(["outcome", "again", "gap"]);
});

test("what really happened is told last, when every judgement has been made", () => {
  expect(STEPS.slice(STEPS.indexOf("reality"))).toEqual(["reality", "intention", "card"]);
});

test("back never comes out where it came from: the water that goes out, which leads on by itself, is passed over", () => {
  expect(STEPS.map((_, step) => STEPS[stepBefore(step)] ?? null)).toEqual([
    null,
    ...STEPS.slice(0, -1).map((step) => (step === "ebb" ? "gap" : step)),
  ]);
});
