import { expect, it } from "vitest";
import type { Outcome } from "../../../src/sim/reckoning/futures.ts";
import { outcomeOfScript } from "../../../src/sim/reckoning/futures.ts";
import { turnOf } from "../../../src/sim/reckoning/turn.ts";
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
  expect(turnOf(nights, leaking.landed, 0, false)).toEqual({
    consequence: positionOf("harmed"),
    came: true,
    share: 0.3,
    kinder: -4,
  });
});

it("good luck was what came, in 7 of 10 nights, and four steps kinder than without it", () => {
  expect(turnOf(nights, sound.landed, 0, true)).toEqual({
    consequence: positionOf("helped"),
    came: true,
    share: 0.7,
    kinder: 4,
  });
});

it("good luck was what stayed away, where nothing came", () => {
  const nothing = leaking.landed.map(() => 0);
  const some = nights.map((night, i) => ({ ...night, landed: i < 3 ? night.landed : nothing }));
  expect(turnOf(some, nothing, 0, true)).toEqual({
    consequence: positionOf("harmed"),
    came: false,
    share: 0.3,
    kinder: 4,
  });
});

it.each<[string, readonly Outcome[], isLucky: boolean]>([
  ["the luck went the other way", nights, true],
  ["it came on every night", nights.slice(0, 3), false],
  ["there are no nights", [], false],
])("is nothing where %s", (_, some, isLucky) => {
  expect(turnOf(some, leaking.landed, 0, isLucky)).toBeNull();
});

it("is nothing where the stands differ by less than half a step", () => {
  // Of twenty nights with it one is a step harsher: a twentieth of a step.
  const little = Array.from({ length: 40 }, (_, i) => ({
    ...leaking,
    landed: leaking.landed.map((_times, consequence) => (consequence === positionOf("harmed") && i < 20 ? 1 : 0)),
    stands: [i === 0 ? -1 : 0],
  }));
  expect(turnOf(little, leaking.landed, 0, false)).toBeNull();
});
