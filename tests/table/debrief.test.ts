/** The order of hindsight, which is what makes it fair; and what is said at which step. */
import { describe, expect, it, test } from "vitest";
import type { Act, Said } from "../../src/table/acts.ts";
import { STEPS, type Step } from "../../src/table/debrief.ts";
import { ferry } from "../dossiers/small.ts";
import { playOn, type Sitter, seated } from "./player.ts";

/** A game that has just ended. */
function over(): Sitter {
  const sitter = seated(ferry(), 1, 0);
  playOn(sitter, 1, 2000);
  return sitter;
}

const stepOf = (sitter: Sitter) => sitter.view().step?.name ?? null;

/** The steps that somebody comes to who goes on until there is no further. */
function onward(sitter: Sitter): Step[] {
  const step = stepOf(sitter);
  if (step === null) return [];
  return sitter.act({ type: "next" }) === null ? [step, ...onward(sitter)] : [step];
}

test("one comes to every step, in the order in which they are numbered", () => {
  const sitter = over();
  expect(sitter.view().step).toEqual({ name: "word", place: 0, of: STEPS.length });
  expect(onward(sitter)).toEqual(STEPS);
  expect(sitter.act({ type: "next" })?.refused).toBe("ended");
});

test("a decision is rated again when only the outcome is known, before anything is explained", () => {
  const steps = onward(over());
  expect(steps.slice(steps.indexOf("outcome"), steps.indexOf("ebb"))).toEqual(["outcome", "again", "gap"]);
});

test("what really happened is told last, when every judgement has been made", () => {
  const steps = onward(over());
  expect(steps.slice(steps.indexOf("reality"))).toEqual(["reality", "intention", "card"]);
});

test("back never comes out where it came from: the water that goes out, which leads on by itself, is passed over", () => {
  const before = STEPS.map((step) => {
    const sitter = over();
    while (stepOf(sitter) !== step) sitter.act({ type: "next" });
    return sitter.act({ type: "back" }) === null ? stepOf(sitter) : null;
  });
  expect(before).toEqual(
    [null, ...STEPS.slice(0, -1).map((step) => (step === "ebb" ? "gap" : step))].map((step, place) =>
      STEPS[place] === "ebb" ? null : step,
    ),
  );
});

test("one looks back from the beginning again", () => {
  const sitter = over();
  onward(sitter);
  expect(sitter.act({ type: "rewind" })).toBeNull();
  expect(stepOf(sitter)).toBe("word");
});

describe("what is said", () => {
  const rating = (light: "then" | "after" | "process" | "other"): Said => {
    return { is: "rating", decision: "sail", light, rating: "yes" };
  };
  const prediction = (about: "fork" | "judge" | "cause"): Said => {
    return { is: "prediction", about, subject: "mayor", says: "for", sure: 0 };
  };

  it.each<[what: string, note: Said, steps: readonly Step[]]>([
    ["a word", { is: "word", word: "moe" }, ["word"]],
    ["an answer to a question of the dossier", { is: "reflection", question: 0, says: "ja" }, ["knew", "intention"]],
    ["a rating before the outcome", rating("then"), []],
    ["a rating after the outcome", rating("after"), ["again"]],
    ["a rating of how it was taken", rating("process"), ["dark"]],
    ["a rating with another ending", rating("other"), ["other"]],
    ["what comes of another way", prediction("fork"), ["fork"]],
    ["how somebody judges", prediction("judge"), ["judges"]],
    ["what something came of", prediction("cause"), []],
    // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
    ["an intention", { is: "intention", when: "a", then: "b" }, ["intention"]],
  ])("%s, is said where it is asked and nowhere else", (_, note, steps) => {
    const act: Act = { type: "note", note };
    const said = STEPS.filter((step) => {
      const sitter = over();
      while (stepOf(sitter) !== step) sitter.act({ type: "next" });
      return sitter.act(act) === null;
    });
    expect(said).toEqual(steps);
  });
});
