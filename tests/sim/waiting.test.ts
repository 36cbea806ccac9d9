/** Waiting has to be kept up, and so has not deciding its own course. */

import { describe, expect, it } from "vitest";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Effect } from "../../src/sim/dossier/dossier-file.ts";
import type { WorldEvent } from "../../src/sim/world/events.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import {
  advance,
  choose,
  expire,
  fixedFate,
  give,
  hold,
  landings,
  leave,
  type Played,
  play,
  take,
  tick,
} from "../dossiers/games.ts";
import { consequence, ferry, option, sailing, small } from "../dossiers/small.ts";

const dossier = ferry();
const fate = fixedFate(dossier, { rings: { note: true } });
const holding = [advance, choose("sail", "wait")];
const stop = { do: "break" } as const;

/** What happened, without the changes that belong to it. */
function course(game: Played): [at: number, is: WorldEvent["is"]][] {
  const skip: readonly WorldEvent["is"][] = ["moved", "noted", "passed", "underway"];
  return game.events.flatMap((event): [number, WorldEvent["is"]][] =>
    skip.includes(event.is) ? [] : [[event.at, event.is]],
  );
}

/** The ferry whose harbour call has other effects. */
function calling(effects: readonly Effect[]): Dossier {
  const call = small.interruptions["harbour-call"];
  if (call === undefined) throw new RangeError("the harbour calls");
  return ferry({ interruptions: { "harbour-call": { ...call, effects, missed: undefined } } });
}

describe("waiting", () => {
  it("is kept up until the telephone rings, and after that until the deadline; a message does not break it off", () => {
    const game = play(dossier, fate, [...holding, hold]);
    expect(deskOf(game.world).known.phase).toBe("holding");
    give(game, hold);
    expect(course(game)).toEqual([
      [0, "opened"],
      [0, "held"],
      [30, "rang"],
      // Who holds on lets it ring.
      [30, "missed"],
      [60, "rang"],
      [60, "answered"],
      [120, "chosen"],
    ]);
    expect(deskOf(game.world).known.facts[dossier.facts.indexOf("waited")]).toBe(120);
  });

  it("goes on after a call that was taken or left", () => {
    const taken = play(dossier, fate, [...holding, hold, take("harbour-call")]);
    expect([deskOf(taken.world).known.phase, deskOf(taken.world).known.time]).toEqual(["holding", 40]);
    const left = play(dossier, fate, [...holding, hold, leave("harbour-call")]);
    expect([deskOf(left.world).known.phase, deskOf(left.world).known.time]).toEqual(["holding", 30]);
    for (const game of [taken, left]) {
      give(game, hold);
      expect(deskOf(game.world).known.chosenAt[0]).toBe(120);
    }
  });

  it("can be broken off, and taken up again", () => {
    const game = play(dossier, fate, [...holding, hold, stop]);
    expect([deskOf(game.world).known.phase, deskOf(game.world).known.holding]).toEqual(["deliberating", -1]);
    give(game, choose("sail", "wait"));
    give(game, hold);
    expect(course(game).slice(2)).toEqual([
      [30, "rang"],
      [30, "broke"],
      // Waiting again leaves what still rings.
      [30, "missed"],
      [30, "held"],
      [60, "rang"],
      [60, "answered"],
      [120, "chosen"],
    ]);
  });

  it("can be broken off for something else", () => {
    const game = play(dossier, fate, [...holding, hold, stop, choose("sail", "go")]);
    expect(deskOf(game.world).known.chosen[0]).toBe(0);
  });

  it("ends sooner when the deadline comes nearer", () => {
    const nearer = calling([{ deadline: -50 }]);
    const game = play(nearer, fixedFate(nearer, {}), [...holding, hold, take("harbour-call"), hold]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(70);
  });

  it("ends at once when the deadline is now", () => {
    const nearer = calling([{ deadline: -500 }]);
    const game = play(nearer, fixedFate(nearer, {}), [...holding, hold, take("harbour-call"), hold]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(40);
  });

  it("lasts longer when the deadline moves away", () => {
    const later = calling([{ deadline: 60 }]);
    const game = play(later, fixedFate(later, {}), [...holding, hold, take("harbour-call"), hold]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(180);
  });

  it("is rung through by the real clock too", () => {
    const game = play(dossier, fate, [...holding, tick(25)]);
    expect(course(game).slice(2)).toEqual([
      [0, "ticked"],
      [0, "rang"],
    ]);
  });

  it("lets the rest of the world go on", () => {
    const busy = ferry({
      interruptions: {},
      consequences: { early: consequence({ after: [{ opened: "sail" }], delay: { minutes: 20 } }) },
    });
    const game = play(busy, fixedFate(busy, {}), [...holding, hold]);
    expect(landings(game, "early")).toEqual([20]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(120);
  });

  it("that takes time of its own takes it after the deadline has come", () => {
    const slow = ferry({
      interruptions: {},
      decisions: sailing({ options: { wait: option({ sustained: true, costs: { minutes: 15 } }), go: option() } }),
    });
    const game = play(slow, fixedFate(slow, {}), [...holding, hold]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(135);
  });
});

describe("a clock that ran out", () => {
  const expired = play(dossier, fate, [advance, expire("sail")]);

  it("gives another course than waiting", () => {
    const { known } = deskOf(expired.world);
    expect(known.chosen).toEqual([3, -1]);
    expect(known.facts[dossier.facts.indexOf("lapsed")]).toBe(0);
    expect(known.facts[dossier.facts.indexOf("waited")]).toBe(-1);
  });

  it("counts as decided, and not as one of the options", () => {
    const after = ferry({
      interruptions: {},
      consequences: {
        any: consequence({ after: [{ decided: "sail" }] }),
        none: consequence({ after: [{ chosen: "sail/not-deciding" }] }),
        going: consequence({ after: [{ chosen: "sail/go" }] }),
        held: consequence({ after: [{ chosen: "sail/wait" }] }),
      },
    });
    const game = play(after, fixedFate(after, {}), [advance, expire("sail"), advance]);
    expect(["any", "none", "going", "held"].map((id) => landings(game, id))).toEqual([[1440], [1440], [], []]);
  });

  it("can run out at any time", () => {
    for (const share of [1, 50, 100]) {
      const game = play(dossier, fate, [advance, tick(share), expire("sail")]);
      expect(deskOf(game.world).known.chosen[0]).toBe(3);
    }
  });
});
