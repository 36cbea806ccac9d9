import { describe, expect, it } from "vitest";
import { at, put } from "../../../src/sim/dossier/at.ts";
import type { Condition } from "../../../src/sim/dossier/dossier-file.ts";
import { branch, publicTruth, trueOf } from "../../../src/sim/world/truth.ts";
import { blankKnown, type Known, POWER, RING, SKIPPED } from "../../../src/sim/world/world.ts";
import { begin, fixedFate } from "../../dossiers/games.ts";
import { consequence, ferry } from "../../dossiers/small.ts";

const dossier = ferry();

/** The test that a condition compiles to, in a place where hidden things may be read. */
function testOf(condition: Condition) {
  return at(
    ferry({ consequences: { ...dossier.file.consequences, one: consequence({ if: condition }) } }).consequences,
    3,
  ).if;
}

const blank = blankKnown(ferry({ consequences: { ...dossier.file.consequences, one: consequence() } }));

// Positions: facts sailed 0, towed 1; options go 0, wait 2, not-deciding 3, tell 4; sources captain-word 0 and three more;
// interruptions harbour-call 0 (signal 4), note 1 (signal 5); gauges support 0, heat 2; consequences grounding 0.
describe("a public condition", () => {
  it.each<[Condition, known: Partial<Known>, holds: boolean]>([
    [{ chosen: "sail/go" }, {}, false],
    [{ chosen: "sail/go" }, { chosen: [0, -1] }, true],
    [{ chosen: "sail/wait" }, { chosen: [0, -1] }, false],
    [{ chosen: "sail/not-deciding" }, { chosen: [3, -1] }, true],
    [{ decided: "sail" }, {}, false],
    [{ decided: "sail" }, { chosen: [3, -1] }, true],
    [{ decided: "sail" }, { chosen: [SKIPPED, -1] }, false],
    [{ decided: "account" }, { chosen: [0, -1] }, false],
    [{ asked: "captain-word" }, {}, false],
    [{ asked: "captain-word" }, { answers: blank.answers.with(0, 1) }, true],
    [{ asked: "clerk-book" }, { answers: blank.answers.with(0, 1) }, false],
    [{ heard: "captain-word/calm" }, {}, false],
    [{ heard: "captain-word/calm" }, { answers: blank.answers.with(0, 0) }, true],
    [{ heard: "captain-word/calm" }, { answers: blank.answers.with(0, 1) }, false],
    [{ heard: "note/calm" }, { answers: blank.answers.with(5, 1) }, true],
    [{ taken: "harbour-call" }, { answers: blank.answers.with(4, 0) }, true],
    [{ taken: "harbour-call" }, { rings: blank.rings.with(0, RING.ringing) }, false],
    [{ missed: "harbour-call" }, { rings: blank.rings.with(0, RING.missed) }, true],
    [{ missed: "harbour-call" }, { rings: blank.rings.with(0, RING.taken) }, false],
    [{ landed: "grounding" }, {}, false],
    [{ landed: "grounding" }, { landed: blank.landed.with(0, 2) }, true],
    [{ fact: "sailed" }, {}, false],
    [{ fact: "sailed" }, { facts: blank.facts.with(0, 0) }, true],
    [{ fact: "towed" }, { facts: blank.facts.with(0, 5) }, false],
    [{ holds: "harbour" }, {}, false],
    [{ holds: "harbour" }, { powers: [POWER.held] }, true],
    [{ holds: "harbour" }, { powers: [POWER.returning] }, true],
    [{ open: "berth" }, {}, true],
    [{ open: "berth" }, { windows: [false] }, false],
    [{ gauge: "heat", "at-least": 30 }, {}, true],
    [{ gauge: "heat", "at-least": 31 }, {}, false],
    [{ gauge: "heat", below: 30 }, {}, false],
    [{ gauge: "heat", below: 31 }, {}, true],
    [{ gauge: "heat", "at-least": 20, below: 31 }, { gauges: blank.gauges.with(2, 31) }, false],
    [{ calls: { "at-least": 2 } }, { calls: 1 }, false],
    [{ calls: { "at-least": 2 } }, { calls: 2 }, true],
    [{ clock: { "at-least": 50 } }, { openedAt: 100, deadline: 220, time: 159 }, false],
    [{ clock: { "at-least": 50 } }, { openedAt: 100, deadline: 220, time: 160 }, true],
    [{ clock: { "at-least": 50 } }, { openedAt: 100, deadline: 220, time: 100, ticked: 50 }, true],
    [{ clock: { "at-least": 100 } }, { openedAt: 100, deadline: 100, time: 100 }, true],
    [{ clock: { "at-least": 100 } }, { openedAt: 100, deadline: 200, time: 250 }, true],
    [{ clock: { "at-least": 101 } }, { openedAt: 100, deadline: 200, time: 250 }, false],
    [{ time: { "at-least": { days: 1 } } }, { time: 1439 }, false],
    [{ time: { "at-least": { days: 1 } } }, { time: 1440 }, true],
    [{ time: { below: { days: 1 } } }, { time: 1439 }, true],
    [{ time: { below: { days: 1 } } }, { time: 1440 }, false],
    [{ not: { fact: "sailed" } }, {}, true],
    [{ all: [{ open: "berth" }, { fact: "sailed" }] }, {}, false],
    [{ all: [{ open: "berth" }, { not: { fact: "sailed" } }] }, {}, true],
    [{ any: [{ fact: "sailed" }, { open: "berth" }] }, {}, true],
    [{ any: [{ fact: "sailed" }, { not: { open: "berth" } }] }, {}, false],
  ])("%j, where %j: %s", (condition, change, holds) => {
    expect(publicTruth(testOf(condition), { ...blank, ...change })).toBe(holds);
  });
});

describe("a condition on what nobody knows", () => {
  it.each<[Condition, weather: string, repair: number, holds: boolean]>([
    [{ unknown: "weather", is: "foul" }, "foul", 2, true],
    [{ unknown: "weather", is: "foul" }, "fair", 2, false],
    [{ not: { unknown: "weather", is: "foul" } }, "fair", 2, true],
    [{ unknown: "repair", below: 4 }, "fair", 3, true],
    [{ unknown: "repair", below: 4 }, "fair", 4, false],
    [{ unknown: "repair", "at-least": 4 }, "fair", 4, true],
    [{ unknown: "repair", "at-least": 3, below: 5 }, "fair", 5, false],
  ])("%j, where it is %s and %d days: %s", (condition, weather, repair, holds) => {
    const changed = ferry({ consequences: { ...dossier.file.consequences, one: consequence({ if: condition }) } });
    const { desk } = begin(changed, fixedFate(changed, { unknowns: { weather, repair } }));
    expect(trueOf(at(changed.consequences, 3).if, desk)).toBe(holds);
  });

  it("reads hidden gauges where they really are, and public ones where everybody sees them", () => {
    const { desk } = begin(dossier);
    const harm = dossier.gauges.findIndex(({ id }) => id === "harm");
    put(desk.hidden.gauges, harm, 40);
    expect(trueOf(testOf({ gauge: "harm", "at-least": 40 }), desk)).toBe(true);
    expect(publicTruth(testOf({ gauge: "harm", "at-least": 40 }), desk.known)).toBe(false);
    put(desk.hidden.gauges, 0, 99);
    expect(trueOf(testOf({ gauge: "support", "at-least": 51 }), desk)).toBe(false);
  });

  it("cannot be answered from what is public, until it is revealed", () => {
    const test = testOf({ unknown: "weather", is: "foul" });
    expect(() => publicTruth(test, blank)).toThrow("a public test reads an unknown");
    expect(publicTruth(test, { ...blank, revealed: [1, 0] })).toBe(true);
    expect(publicTruth(test, { ...blank, revealed: [0, 0] })).toBe(false);
  });
});

describe("a choice of branches", () => {
  const { desk } = begin(dossier, fixedFate(dossier, { unknowns: { weather: "foul" } }));
  const foul = testOf({ unknown: "weather", is: "foul" });
  const fair = testOf({ unknown: "weather", is: "fair" });

  it.each([
    [
      "the first that fits",
      [
        { if: foul, value: 1 },
        { if: foul, value: 2 },
      ],
      1,
    ],
    [
      "the one that fits",
      [
        { if: fair, value: 1 },
        { if: foul, value: 2 },
      ],
      2,
    ],
    [
      "the one without a condition",
      [
        { if: fair, value: 1 },
        { if: null, value: 3 },
      ],
      3,
    ],
    ["none", [{ if: fair, value: 1 }], undefined],
  ])("takes %s", (_, branches, value) => {
    expect(branch(branches, desk)).toBe(value);
  });

  it("no condition always holds", () => {
    expect(publicTruth(null, blank)).toBe(true);
    expect(trueOf(null, desk)).toBe(true);
  });
});
