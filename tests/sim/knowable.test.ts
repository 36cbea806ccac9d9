import { describe, expect, it } from "vitest";
import type { Command } from "../../src/sim/commands.ts";
import type { Dossier } from "../../src/sim/dossier.ts";
import type { DossierFile } from "../../src/sim/dossier-file.ts";
import { type Knowable, knowable, unknownsOfConsequence, unknownsOfSignal } from "../../src/sim/knowable.ts";
import { advance, ask, choose, fixedFate, leave, play, playOut, wait } from "../dossiers/games.ts";
import { consequence, ferry, small } from "../dossiers/small.ts";

function source(id: string, change: Partial<DossierFile["sources"][string]> = {}): DossierFile["sources"] {
  const one = small.sources[id];
  if (one === undefined) throw new RangeError(`there is no source ${id}`);
  return { [id]: { ...one, ...change } };
}

/** How the grounding, twenty hours after sailing, could be known in a game that ends in it. */
function howKnown(dossier: Dossier, evening: readonly Command[], later: readonly Command[] = []): Knowable {
  const rings = dossier.interruptions.length > 0 ? { note: true } : {};
  const fate = fixedFate(dossier, { unknowns: { weather: "foul" }, rings });
  const before = [advance, ...evening, choose("sail", "go"), advance, advance];
  const game = playOut(play(dossier, fate, [...before, ...later]));
  return knowable(dossier, game.world.known, 0);
}

const quiet = { interruptions: {} };

describe("how a consequence could be known", () => {
  const whole = ferry();

  it.each<[what: string, Dossier, evening: Command[], later: Command[], Knowable]>([
    ["it was asked", whole, [ask("captain-word")], [], { way: "asked", signal: 0 }],
    ["somebody told it unasked", whole, [wait(60)], [], { way: "asked", signal: 5 }],
    ["the captain could have been asked", whole, [], [], { way: "could-ask", source: 0 }],
    [
      "a call that says nothing about it does not help",
      whole,
      [wait(30), leave("harbour-call")],
      [],
      { way: "could-ask", source: 0 },
    ],
    [
      "somebody else was asked, about something else",
      ferry(quiet),
      [ask("clerk-book")],
      [],
      { way: "could-ask", source: 0 },
    ],
    ["asked when it had happened", whole, [], [ask("clerk-letter")], { way: "could-ask", source: 0 }],
    [
      "who could be asked only when it had happened",
      ferry({ ...quiet, sources: source("clerk-letter") }),
      [],
      [],
      { way: "nobody" },
    ],
    [
      "who was asked only when it had happened",
      ferry({ ...quiet, sources: source("clerk-letter") }),
      [],
      [ask("clerk-letter")],
      { way: "nobody" },
    ],
    [
      "a call that takes longer than there was",
      ferry({ ...quiet, sources: source("captain-word", { costs: { minutes: 121 } }) }),
      [],
      [],
      { way: "nobody" },
    ],
    [
      "a call that takes all the time there was",
      ferry({ ...quiet, sources: source("captain-word", { costs: { minutes: 120 } }) }),
      [],
      [],
      { way: "could-ask", source: 0 },
    ],
    [
      "somebody who could not be asked",
      ferry({ ...quiet, sources: source("captain-word", { if: { fact: "towed" } }) }),
      [],
      [],
      { way: "nobody" },
    ],
    ["nobody", ferry({ ...quiet, sources: {} }), [], [], { way: "nobody" }],
  ])("%s", (_, dossier, evening, later, how) => {
    expect(howKnown(dossier, evening, later)).toEqual(how);
  });

  it("when nothing was decided in time, it could have been asked all the same", () => {
    const dossier = ferry({
      ...quiet,
      consequences: { one: consequence({ if: { unknown: "weather", is: "foul" } }) },
    });
    const game = playOut(play(dossier, fixedFate(dossier, { unknowns: { weather: "foul" } }), [advance]));
    expect(knowable(dossier, game.world.known, 0)).toEqual({ way: "could-ask", source: 0 });
  });
});

describe("what stands behind", () => {
  const dossier = ferry({
    consequences: {
      none: consequence({ when: { fact: "sailed" } }),
      if: consequence({ if: { any: [{ not: { unknown: "weather", is: "foul" } }, { fact: "told" }] } }),
      chance: consequence({ chance: [{ if: { unknown: "weather", is: "foul" }, chance: 4 }, { chance: 3 }] }),
      delay: consequence({ delay: { days: { unknown: "repair" } } }),
      both: consequence({ if: { unknown: "weather", is: "foul" }, delay: { days: { unknown: "repair" } } }),
    },
  });

  it.each([
    [0, []],
    [1, [0]],
    [2, [0]],
    [3, [1]],
    [4, [0, 1]],
  ])("consequence %d: unknowns %j", (position, unknowns) => {
    const one = dossier.consequences[position];
    if (one === undefined) throw new RangeError("no such consequence");
    expect([...unknownsOfConsequence(one)]).toEqual(unknowns);
  });

  it("an answer: the unknowns on which its odds depend", () => {
    expect(dossier.sources.map((one) => [...unknownsOfSignal(one)])).toEqual([[0], [1], [0], [0]]);
    expect(dossier.interruptions.map((one) => [...unknownsOfSignal(one)])).toEqual([[], [0]]);
  });
});
