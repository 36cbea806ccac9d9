/** The order of hindsight, which is what makes it fair. */
import { expect, test } from "vitest";
import { STEPS } from "../../src/ui/hindsight/steps.ts";

test("a decision is rated again when only the outcome is known, before anything is explained", () => {
  expect(STEPS.slice(STEPS.indexOf("outcome"), STEPS.indexOf("ebb"))).toEqual(["outcome", "again", "gap"]);
});

test("what really happened is told last, when every judgement has been made", () => {
  expect(STEPS.slice(STEPS.indexOf("reality"))).toEqual(["reality", "intention", "card"]);
});
