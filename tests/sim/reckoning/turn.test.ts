import { expect, it } from "vitest";
import type { Outcome } from "../../../src/sim/reckoning/futures.ts";
import { outcomeOfScript } from "../../../src/sim/reckoning/futures.ts";
import { isReason, turnsOf } from "../../../src/sim/reckoning/turn.ts";
import { solo } from "../../../src/sim/world/run.ts";
import type { Script } from "../../../src/sim/world/script.ts";
import { choose, fixedFate } from "../../dossiers/games.ts";
import { batch } from "../../dossiers/known-answers.ts";

/** The batch in a fate, let go without a test: +2 to the ward where it is sound, -2 where it leaks. */
function released(isLeaking: boolean, seed: number): Outcome {
  const script: Script = new Map([["sail", [{ after: 0, command: choose("sail", "release") }]]]);
  return outcomeOfScript(solo(batch, fixedFate(batch, { unknowns: { coin: isLeaking ? "yes" : "no" } }, seed)), script);
}

const positionOf = (name: string) => batch.consequences.findIndex(({ id }) => id === name);
/** Ten nights, of which three leak. */
const nights = Array.from({ length: 10 }, (_, i) => released(i < 3, i));
const [leaking, sound] = [released(true, 20), released(false, 21)];

it("bad luck was what came, in 3 of 10 nights, and four steps harsher than without it", () => {
  expect(turnsOf(nights, leaking.landed, 0, false)[0]).toEqual({
    consequence: positionOf("harmed"),
    came: true,
    share: 0.3,
    kinder: -4,
  });
});

it("good luck was what came, in 2 of 10 nights, and four steps kinder than without it", () => {
  const seldom = Array.from({ length: 10 }, (_, i) => released(i < 8, i));
  expect(turnsOf(seldom, sound.landed, 0, true)[0]).toEqual({
    consequence: positionOf("helped"),
    came: true,
    share: 0.2,
    kinder: 4,
  });
});

it("good luck was what stayed away, where it stayed away in 2 of 10 nights", () => {
  const nothing = leaking.landed.map(() => 0);
  const some = Array.from({ length: 10 }, (_, i) => (i < 8 ? released(true, i) : { ...sound, landed: nothing }));
  expect(turnsOf(some, nothing, 0, true)).toEqual([
    { consequence: positionOf("harmed"), came: false, share: 0.8, kinder: 4 },
  ]);
});

it.each<[string, readonly Outcome[], isLucky: boolean]>([
  ["the luck went the other way", nights, true],
  ["it came on every night", nights.slice(0, 3), false],
  ["it came on more than a third of the nights", nights.slice(0, 7), false],
  ["there are no nights", [], false],
])("is nothing where %s", (_, some, isLucky) => {
  expect(turnsOf(some, leaking.landed, 0, isLucky)).toEqual([]);
});

it("is nothing where the stands differ by less than half a step", () => {
  // Of twelve nights with it one is a step harsher: a twelfth of a step.
  const little = Array.from({ length: 40 }, (_, i) => ({
    ...leaking,
    landed: leaking.landed.map((_times, consequence) => (consequence === positionOf("harmed") && i < 12 ? 1 : 0)),
    stands: [i === 0 ? -1 : 0],
  }));
  expect(turnsOf(little, leaking.landed, 0, false)).toEqual([]);
});

/** Rules of the ward: 0 mended, +2; 1 aground, -2; 2 spared, +1; 3 missed, -1. */
it.each<[what: string, consequence: string, came: boolean, kinder: number, held: number[], is: boolean]>([
  ["what came and hurt, by a rule that held", "harmed", true, -4, [1], true],
  ["what came and hurt, of which no rule held", "harmed", true, -4, [3], false],
  ["what came, and went with kinder stands, but is held against one", "harmed", true, 4, [1], false],
  ["what stayed away and would have hurt", "harmed", false, 4, [], true],
  ["what stayed away and would have helped", "helped", false, -4, [], true],
  ["what stayed away and went the other way", "helped", false, 4, [], false],
])("is a reason of a judge only by a rule about it: %s", (_, name, came, kinder, held, is) => {
  const turn = { consequence: positionOf(name), came, share: 0.2, kinder };
  expect(isReason(batch, 0, held, turn)).toBe(is);
});
