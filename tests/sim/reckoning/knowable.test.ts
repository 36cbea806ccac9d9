import { describe, expect, it } from "vitest";
import { format } from "../../../src/language/format.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { DossierFile } from "../../../src/sim/dossier/dossier-file.ts";
import { unknownsOfConsequence, unknownsOfSignal } from "../../../src/sim/reckoning/bearing.ts";
import { type Knowable, knowable } from "../../../src/sim/reckoning/knowable.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import { boardOf } from "../../../src/views/scenery.ts";
import { advance, ask, choose, fixedFate, leave, play, playOut, told, wait } from "../../dossiers/games.ts";
import { consequence, ferry, small } from "../../dossiers/small.ts";
import { EN } from "../../language/tongues.ts";

function source(id: string, change: Partial<DossierFile["sources"][string]> = {}): DossierFile["sources"] {
  const one = small.sources[id];
  if (one === undefined) throw new RangeError(`there is no source ${id}`);
  return { [id]: { ...one, ...change } };
}

/** How the grounding, twenty hours after sailing, could be known in a game that ends in it. */
function howKnown(
  dossier: Dossier,
  evening: readonly Command[],
  later: readonly Command[] = [],
  answers: Readonly<Record<string, string>> = {},
): Knowable {
  const rings = dossier.interruptions.length > 0 ? { note: true } : {};
  const given = Object.entries({ "captain-word": "rough", note: "worried", ...answers }).filter(([id]) =>
    [...dossier.sources, ...dossier.interruptions].some((one) => one.id === id),
  );
  const fate = fixedFate(dossier, { unknowns: { weather: "foul" }, rings, answers: Object.fromEntries(given) });
  const before = [advance, ...evening, choose("sail", "go"), advance, advance];
  const game = playOut(play(dossier, fate, [...before, ...later]));
  return knowable(dossier, told(game), deskOf(game.world).known, 0);
}

const quiet = { interruptions: {} };

describe("how a consequence could be known", () => {
  const whole = ferry();

  it.each<[what: string, Dossier, evening: Command[], later: Command[], Knowable]>([
    ["it was asked", whole, [ask("captain-word")], [], { way: "heard", signal: 0 }],
    ["somebody told it unasked", whole, [wait(60)], [], { way: "heard", signal: 5 }],
    ["the captain could have been asked", whole, [], [], { way: "could-ask", source: 0, decision: 0 }],
    [
      "a call that says nothing about it does not help",
      whole,
      [wait(30), leave("harbour-call")],
      [],
      { way: "could-ask", source: 0, decision: 0 },
    ],
    [
      "somebody else was asked, about something else",
      ferry(quiet),
      [ask("clerk-book")],
      [],
      { way: "could-ask", source: 0, decision: 0 },
    ],
    ["asked when it had happened", whole, [], [ask("clerk-letter")], { way: "could-ask", source: 0, decision: 0 }],
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
      { way: "could-ask", source: 0, decision: 0 },
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

  it.each<[what: string, Dossier, evening: Command[], answers: Record<string, string>, Knowable]>([
    [
      "was heard, and pointed elsewhere",
      ferry(quiet),
      [ask("captain-word")],
      { "captain-word": "calm" },
      { way: "misled", signal: 0 },
    ],
    [
      "came by itself and pointed elsewhere, while another could have been asked",
      whole,
      [wait(60)],
      { note: "calm" },
      { way: "could-ask", source: 0, decision: 0 },
    ],
    [
      "pointed elsewhere once and to it the other time",
      whole,
      [ask("captain-word"), wait(60)],
      { "captain-word": "calm", note: "worried" },
      { way: "heard", signal: 5 },
    ],
  ])("an answer that %s", (_, dossier, evening, answers, how) => {
    expect(howKnown(dossier, evening, [], answers)).toEqual(how);
  });

  /** The captain's likelihoods: what he says when it is foul, and otherwise. */
  const saying = (foul: number, fair: number) =>
    source("captain-word", {
      likelihood: [
        { if: { unknown: "weather", is: "foul" }, odds: { calm: 100 - foul, rough: foul } },
        { odds: { calm: 100 - fair, rough: fair } },
      ],
    });
  const ofChance = (foul: number, fair: number) => ({
    grounding: consequence({
      after: [{ fact: "sailed" }],
      chance: [{ if: { unknown: "weather", is: "foul" }, chance: foul }, { chance: fair }],
      title: { nl: "Gevolg", en: "Consequence" },
      delay: { hours: 20 },
      big: true,
    }),
  });

  it.each<[what: string, Dossier, evening: Command[], answer: string, Knowable, says: string | null]>([
    [
      "that made it likelier, but hardly: 56 in 100 against 43",
      ferry({ ...quiet, sources: saying(75, 30), consequences: ofChance(65, 35) }),
      [ask("captain-word")],
      "rough",
      { way: "nobody" },
      null,
    ],
    [
      "that made it much likelier",
      ferry({ ...quiet, sources: saying(75, 30), consequences: ofChance(100, 10) }),
      [ask("captain-word")],
      "rough",
      { way: "heard", signal: 0 },
      "A buoy that is lit: what Captain Prins said pointed here.",
    ],
    [
      "that nobody heard, and that he would seldom have given, however it was",
      ferry({ ...quiet, sources: saying(40, 5) }),
      [],
      "rough",
      { way: "nobody" },
      null,
    ],
    [
      "that nobody heard, and that he would mostly have given",
      ferry({ ...quiet, sources: saying(60, 5) }),
      [],
      "rough",
      { way: "could-ask", source: 0, decision: 0 },
      "A buoy that is not lit: you could have asked Captain Prins.",
    ],
  ])("an answer %s", (_, dossier, evening, answer, how, says) => {
    const fate = fixedFate(dossier, {
      unknowns: { weather: "foul" },
      answers: { "captain-word": answer },
      comes: { grounding: true },
    });
    const game = playOut(play(dossier, fate, [advance, ...evening, choose("sail", "go")]));
    const { known } = deskOf(game.world);
    expect(knowable(dossier, told(game), known, 0)).toEqual(how);
    const [gully] = boardOf(dossier, known, told(game)).shore?.gullies ?? [];
    expect(gully?.buoySays ? format(gully.buoySays, EN) : null).toBe(says);
  });

  it("an answer that only rules out a third thing points nowhere: a lorry at the border is as likely with drums that are too weak", () => {
    const [word] = Object.values(source("captain-word"));
    if (word === undefined) throw new RangeError("the captain has a word");
    const state = (odds: number) => ({ odds, says: { nl: "zo", en: "so" } });
    const dossier = (state_: "sound" | "faulty") =>
      ferry({
        ...quiet,
        unknowns: {
          trader: {
            asks: { nl: "Wie is het?", en: "Who is it?" },
            states: { sound: state(50), late: state(25), faulty: state(25) },
            basis: "design",
          },
        },
        sources: {
          "captain-word": {
            ...word,
            likelihood: [
              { if: { unknown: "trader", is: "late" }, odds: { calm: 35, rough: 65 } },
              { odds: { calm: 75, rough: 25 } },
            ],
          },
        },
        consequences: { it: consequence({ after: [{ fact: "sailed" }], if: { unknown: "trader", is: state_ } }) },
      });
    const how = (truth: "sound" | "faulty") => {
      const fate = fixedFate(dossier(truth), { unknowns: { trader: truth }, answers: { "captain-word": "calm" } });
      const game = playOut(play(dossier(truth), fate, [advance, ask("captain-word"), choose("sail", "go")]));
      return knowable(dossier(truth), told(game), deskOf(game.world).known, 0);
    };
    expect([how("sound"), how("faulty")]).toEqual([{ way: "nobody" }, { way: "nobody" }]);
  });

  it("an answer that says the same whatever the weather is no way to know", () => {
    const deaf = source("captain-word", {
      likelihood: [
        { if: { unknown: "weather", is: "foul" }, odds: { calm: 60, rough: 40 } },
        { odds: { calm: 60, rough: 40 } },
      ],
    });
    expect(howKnown(ferry({ ...quiet, sources: deaf }), [])).toEqual({ way: "nobody" });
    expect(howKnown(ferry({ ...quiet, sources: deaf }), [ask("captain-word")])).toEqual({ way: "nobody" });
  });

  it("of a delay, an answer points to it when it made likelier that it took as long as it took", () => {
    const dossier = ferry({
      ...quiet,
      consequences: { late: consequence({ when: { fact: "sailed" }, delay: { days: { unknown: "repair" } } }) },
    });
    const how = (answer: string) => {
      const fate = fixedFate(dossier, { unknowns: { repair: 3 }, answers: { "clerk-book": answer } });
      const game = playOut(play(dossier, fate, [advance, ask("clerk-book"), choose("sail", "go")]));
      return knowable(dossier, told(game), deskOf(game.world).known, 0);
    };
    expect([how("short"), how("long")]).toEqual([
      { way: "heard", signal: 1 },
      { way: "misled", signal: 1 },
    ]);
  });

  it("when nothing was decided in time, it could have been asked all the same", () => {
    const dossier = ferry({
      ...quiet,
      consequences: { one: consequence({ if: { unknown: "weather", is: "foul" } }) },
    });
    const game = playOut(play(dossier, fixedFate(dossier, { unknowns: { weather: "foul" } }), [advance]));
    expect(knowable(dossier, told(game), deskOf(game.world).known, 0)).toEqual({
      way: "could-ask",
      source: 0,
      decision: 0,
    });
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
