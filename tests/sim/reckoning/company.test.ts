/** What things mean with two desks on one calendar, one of which moves a gauge or a fact of the other: worked out on paper. */
import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import { compile } from "../../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import { drawFates } from "../../../src/sim/reckoning/agreeing.ts";
import { type Belief, believe } from "../../../src/sim/reckoning/belief.ts";
import { playThrough, weighingCall } from "../../../src/sim/reckoning/counterfactual.ts";
import { fork, wouldAnswer } from "../../../src/sim/reckoning/fork.ts";
import { outcomeOfScript, spreadOf } from "../../../src/sim/reckoning/futures.ts";
import { inOneGo } from "../../../src/sim/reckoning/in-one-go.ts";
import { lookingForOtherEnding } from "../../../src/sim/reckoning/other-ending.ts";
import { comingWithout } from "../../../src/sim/reckoning/without.ts";
import { newsOf } from "../../../src/sim/reckoning/witness.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import type { WorldEvent } from "../../../src/sim/world/events.ts";
import { draw, drawName, type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { type Game, play } from "../../../src/sim/world/game.ts";
import { inFate, type Run, runOf } from "../../../src/sim/world/run.ts";
import type { Script } from "../../../src/sim/world/script.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import { playCompany, renamed, together } from "../../dossiers/company.ts";
import { advance, ask, choose, type Fixed, fixedFate, wait } from "../../dossiers/games.ts";
import { bet, coin, either, tester, withConsequences } from "../../dossiers/known-answers.ts";
import { consequence, ferry, option, sailing, says } from "../../dossiers/small.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

/** A fate in which something is fixed at each of some dossiers. */
function fated(seed: number, ...fixed: readonly (readonly [Dossier, Fixed])[]): Fate {
  return { seed, fixed: new Map(fixed.flatMap(([dossier, one]) => [...(fixedFate(dossier, one).fixed ?? [])])) };
}

const onDesk = (desk: string, ...commands: readonly Command[]): Command[] =>
  commands.map((command) => ({ ...command, desk }));

function newsIn(run: Run, commands: readonly Command[]) {
  const events: WorldEvent[] = [];
  play({ run, commands }, events);
  return newsOf(events);
}

const chanceOf = (belief: Belief) => at(at(belief.marginals, 0), 0);

/** How often the coin of a dossier is so among fates. */
function shareOf(fates: readonly Fate[], isSo: (fate: Fate) => boolean): number {
  return fates.filter(isSo).length / fates.length;
}

const coinIs = (dossier: Dossier) => (fate: Fate) => fate.fixed?.get(drawName(at(dossier.unknowns, 0).key, 0)) === 0;

/** Four deviations of a share of so many fates. */
const margin = (share: number, fates: number) => 4 * Math.sqrt((share * (1 - share)) / fates);

/** Somebody whose answer tells nothing, and takes 20 points of support away. */
const giver = renamed(
  withConsequences({}, { sources: { help: tester("coin", 50, 50, { effects: [{ gauge: "support", by: -20 }] }) } }),
  "giver",
);

/**
 * A ship that sets out when somebody is asked and is there ten minutes later. With 60 % where the coin is so and support (50
 * at first) is below 40; else with 15 %. The coin is so in 30 % of fates.
 */
const taker = renamed(
  withConsequences({
    ship: consequence({
      after: [{ asked: "one" }],
      delay: { minutes: 10 },
      chance: [
        {
          if: {
            all: [
              { unknown: "coin", is: "yes" },
              { gauge: "support", below: 40 },
            ],
          },
          chance: 60,
        },
        { chance: 15 },
      ],
    }),
  }),
  "taker",
);

describe("a gauge that another desk moved", () => {
  const shared = { shared: { gauges: ["support"], facts: [], people: [] } } as const;
  const landings = [
    { dossier: giver, lands: 0 },
    { dossier: taker, lands: 0 },
  ];
  const commands = [
    ...onDesk("giver", advance),
    ...onDesk("taker", advance),
    ...onDesk("giver", ask("help")),
    ...onDesk("taker", ask("one"), wait(20)),
  ];

  function gameWith(comes: boolean, meets = true): Game {
    const fate = fated(3, [taker, { unknowns: { coin: "yes" }, comes: { ship: comes } }]);
    return { run: runOf(landings, fate, meets ? shared : {}), commands };
  }

  it.each([
    // 0.3 x 0.6 against 0.7 x 0.15.
    ["a ship that came in", true, 0.18 / (0.18 + 0.105)],
    // 0.3 x 0.4 against 0.7 x 0.85.
    ["a ship that did not", false, 0.12 / (0.12 + 0.595)],
  ])("makes evidence of %s", (_, comes, closed) => {
    const belief = believe(gameWith(comes), "taker");
    expect(belief.exact).toBe(true);
    expect(chanceOf(belief)).toBeCloseTo(closed, 6);
    // What happens there says nothing of the coin of the desk that moved it.
    expect(chanceOf(believe(gameWith(comes), "giver"))).toBeCloseTo(0.3, 6);
  });

  it("says nothing where the gauge is not shared: the ship is as likely whatever the coin is", () => {
    for (const comes of [true, false]) expect(chanceOf(believe(gameWith(comes, false), "taker"))).toBeCloseTo(0.3, 6);
  });

  it.each([true, false])("goes into fates that agree with what both desks saw; a ship came: %s", (comes) => {
    const game = gameWith(comes);
    const beliefs = ["giver", "taker"].map((desk) => believe(game, desk));
    const fates = drawFates(game, beliefs, 1000);
    expect(fates.length).toBe(1000);
    const seen = newsIn(game.run, commands);
    for (const fate of fates.slice(0, 200)) expect(newsIn(inFate(game.run, fate), commands)).toEqual(seen);
    const closed = comes ? 0.18 / 0.285 : 0.12 / 0.715;
    expect(Math.abs(shareOf(fates, coinIs(taker)) - closed)).toBeLessThan(margin(closed, 1000));
    expect(Math.abs(shareOf(fates, coinIs(giver)) - 0.3)).toBeLessThan(margin(0.3, 1000));
  });
});

describe("what two desks let happen at one moment", () => {
  /** Notes a fact after exactly a day. */
  const telling = renamed(
    withConsequences({ word: consequence({ after: ["begin"], delay: { days: 1 }, effects: [{ fact: "sailed" }] }) }),
    "telling",
  );
  /** A ship that sets out at once, in 60 % where the coin is so and else in 15 %, and is there after a day unless somebody sailed. */
  const waiting = renamed(
    withConsequences(
      {
        ship: consequence({
          after: ["begin"],
          delay: { days: 1 },
          chance: either(60, 15),
          unless: { fact: "sailed" },
        }),
      },
      { decisions: sailing({ opens: { days: 2 } }) },
    ),
    "waiting",
  );

  it.each([
    // The word goes before the ship: no ship comes in, whatever the coin is.
    ["telling", "waiting", true, 0.3],
    ["telling", "waiting", false, 0.3],
    // The ship goes before the word.
    ["waiting", "telling", true, 0.18 / 0.285],
    ["waiting", "telling", false, 0.12 / 0.715],
  ])("goes by the order of the desks: %s, then %s; a ship set out: %s", (first, second, comes, closed) => {
    const dossiers = [telling, waiting].toSorted((a) => (a.file.id === first ? -1 : 1));
    expect(dossiers.map(({ file }) => file.id)).toEqual([first, second]);
    const shared = { gauges: [], facts: ["sailed"], people: [] };
    const run = runOf(
      dossiers.map((dossier) => ({ dossier, lands: 0 })),
      fated(1, [waiting, { unknowns: { coin: "yes" }, comes: { ship: comes } }]),
      { shared },
    );
    const commands = [...onDesk("telling", advance, choose("sail", "tow")), ...onDesk("waiting", advance)];
    const { known } = deskOf(play({ run, commands }), "waiting");
    expect([known.time, known.landed[0]]).toEqual([2880, comes && first === "waiting" ? 1 : 0]);
    expect(chanceOf(believe({ run, commands }, "waiting"))).toBeCloseTo(closed, 6);
  });
});

describe("two desks that have gauges, facts and people in common", () => {
  const desks = ["north", "south"].map((name) => renamed(ferry(), name));
  const { facts, people } = at(desks, 0);
  const shared = { gauges: ["support", "energy", "heat", "grip"], facts, people } as const;
  const runIn = (fate: Fate) =>
    runOf(
      desks.map((dossier, place) => ({ dossier, lands: place * 60 })),
      fate,
      { shared },
    );
  const all = Array.from({ length: LONG ? 20_000 : 3000 }, (_, i) => fateOf(700_000 + i));

  it("let one believe at each what one gets by counting fates that show the same at both", () => {
    let compared = 0;
    for (let seed = 1; seed <= (LONG ? 30 : 8); seed++) {
      const whole = playCompany(runIn(fateOf(seed)), seed).entries.map(({ command }) => command);
      for (const count of [3, 6, 10]) {
        const commands = whole.slice(0, count);
        const seen = JSON.stringify(newsIn(runIn(fateOf(seed)), commands));
        const same = all.filter((fate) => JSON.stringify(newsIn(runIn(fate), commands)) === seen);
        if (same.length < 60) continue;
        for (const { file, unknowns } of desks) {
          const { marginals } = believe({ run: runIn(fateOf(seed)), commands }, file.id);
          unknowns.forEach(({ key, table }, unknown) => {
            at(marginals, unknown).forEach((believed, outcome) => {
              const counted = shareOf(same, (fate) => draw(fate, key, 0, table) === outcome);
              expect(Math.abs(counted - believed)).toBeLessThan(margin(believed, same.length) + 1e-9);
            });
          });
          compared++;
        }
      }
    }
    expect(compared).toBeGreaterThan(10);
  });
});

describe("two coins, each tested at its own desk", () => {
  const [first, second] = [renamed(coin, "first"), renamed(coin, "second")];
  const fate = fated(5, [first, { answers: { test: "yes" } }], [second, { answers: { test: "no" } }]);
  const run = together([first, second], fate, 30);
  const commands = [
    ...onDesk("first", advance),
    ...onDesk("second", advance),
    ...onDesk("first", ask("test")),
    ...onDesk("second", ask("test")),
  ];

  it("agree with fates in which one says nothing of the other", () => {
    const game = { run, commands };
    const fates = drawFates(game, [believe(game, "first"), believe(game, "second")], 2000);
    // 0.3 x 0.9 against 0.7 x 0.2, and 0.3 x 0.1 against 0.7 x 0.8.
    const [here, there] = [0.27 / 0.41, 0.03 / 0.59];
    const isBoth = (one: Fate) => coinIs(first)(one) && coinIs(second)(one);
    expect(Math.abs(shareOf(fates, coinIs(first)) - here)).toBeLessThan(margin(here, 2000));
    expect(Math.abs(shareOf(fates, coinIs(second)) - there)).toBeLessThan(margin(there, 2000));
    expect(Math.abs(shareOf(fates, isBoth) - here * there)).toBeLessThan(margin(here * there, 2000));
  });

  it("would each answer for itself", () => {
    const would = (desk: string) => wouldAnswer({ run, commands }, `${desk}/sail`, "test");
    expect([would("first"), would("second")]).toEqual([0, 1]);
  });
});

/** A bet (even odds: +2 or -1 for its mayor) that, where it is lost, takes 20 points of support away and notes a fact. */
const even = bet(50);
const { wrong } = even.file.consequences;
if (wrong === undefined) throw new RangeError("a bet can be lost");
const left = compile({
  ...even.file,
  id: "left",
  consequences: {
    ...even.file.consequences,
    wrong: { ...wrong, effects: [...(wrong.effects ?? []), { gauge: "support", by: -20 }] },
  },
});

/**
 * A desk where nobody decides anything. Its mayor takes a loss of support ill (-2), and a ship well (+1). The ship comes a
 * day after somebody sailed, at whichever desk, or by itself where its own coin is so.
 */
const right = renamed(
  withConsequences(
    {
      free: consequence({
        after: ["begin"],
        if: { unknown: "coin", is: "yes" },
        delay: { days: 9 },
        effects: [{ fact: "mended" }],
      }),
      ship: consequence({ after: [{ fact: "sailed" }, { landed: "free" }], delay: { days: 1 } }),
    },
    {
      decisions: sailing({ options: { stay: option(), go: option() } }),
      colleague: { person: "clerk", chose: ["sail/stay"], note: says("Blijven.", "Stay.") },
      judges: {
        mayor: {
          who: says("De burgemeester", "The mayor"),
          lens: says("Steunt men ons?", "Do they stand by us?"),
          looks: { days: 30 },
          rules: [
            { if: { gauge: "support", below: 40 }, by: -2, kind: "outcome", says: says("Nee.", "No.") },
            { if: { landed: "ship" }, by: 1, kind: "outcome", says: says("Een schip.", "A ship.") },
          ],
          verdicts: { "0": says("Geen oordeel.", "No opinion.") },
          basis: "design",
        },
      },
    },
  ),
  "right",
);

describe("an act at one desk, and the judges of both", () => {
  const shared = { gauges: ["support"], facts: ["sailed"], people: [] } as const;
  const run = runOf(
    [
      { dossier: left, lands: 0 },
      { dossier: right, lands: 60 },
    ],
    fated(1),
    { shared },
  );
  const staying: Script = new Map([["left/sail", [{ after: 0, command: choose("sail", "stay") }]]]);
  const acting: Script = new Map([["left/sail", [{ after: 0, command: choose("sail", "act") }]]]);
  /** So many fates with the left coin as said, and of the right coin yes and no. */
  const fatesWith = (coins: readonly (readonly [here: string, there: string])[]) =>
    coins.map(([here, there], i) =>
      fated(i + 1, [left, { unknowns: { coin: here } }], [right, { unknowns: { coin: there } }]),
    );
  const all = fatesWith([
    ["yes", "yes"],
    ["no", "yes"],
    ["yes", "no"],
    ["no", "no"],
  ]);
  const standsAt = (one: Fate, script: Script, desk: string) =>
    outcomeOfScript(inFate(run, one), script, desk).stands[0];

  it("come out as the rules say, in every pair of coins", () => {
    expect(all.map((one) => standsAt(one, acting, "left"))).toEqual([2, -1, 2, -1]);
    // The ship comes as somebody sailed; a bet that is lost costs support there too.
    expect(all.map((one) => standsAt(one, acting, "right"))).toEqual([1, -1, 1, -1]);
    expect(all.map((one) => standsAt(one, staying, "left"))).toEqual([0, 0, 0, 0]);
    expect(all.map((one) => standsAt(one, staying, "right"))).toEqual([1, 1, 0, 0]);
  });

  it("are read at the desk of the decision, or at another", () => {
    const spread = (desk?: string) =>
      playThrough(run, all, staying, "left/sail", ["act", "stay"], desk).map(
        ({ outcomes }) => spreadOf(desk === "right" ? right : left, outcomes).stands[0],
      );
    expect(spread()).toEqual([
      [0, 2, 0, 0, 2],
      [0, 0, 4, 0, 0],
    ]);
    expect(spread("right")).toEqual([
      [0, 2, 0, 2, 0],
      [0, 0, 2, 2, 0],
    ]);
  });

  it.each([
    ["yes", "no", [2, 1]],
    ["no", "yes", [-1, -1]],
  ])("are other in a fork, with all luck the same: coins %s and %s", (here, there, closed) => {
    const [one] = fatesWith([[here, there]]);
    const road = fork({ ...run, fate: one ?? run.fate }, staying, "left/sail", { do: "choose", option: "act" });
    expect(["left", "right"].map((desk) => deskOf(road.world, desk).known.stands[0])).toEqual(closed);
  });

  it("weigh a call as at a desk alone: half a point for who always knows, nothing for who knows nothing", () => {
    // Pairs of fates, so that both halves hold both coins.
    const fates = fatesWith(["yes", "yes", "no", "no", "yes", "yes", "no", "no"].map((here) => [here, "no"] as const));
    const through = playThrough(run, fates, staying, "left/sail", ["act", "stay", null]);
    const worth = (source: string) => inOneGo(weighingCall(run, fates, staying, "left/sail", source, through));
    // Knowing: 0.5 x 2 + 0.5 x 0 = 1. Not knowing: 0.5 x 2 - 0.5 x 1 = 0.5.
    expect(worth("oracle")).toEqual([0.5]);
    // A lost bet costs nothing to who never makes it, and too late is as good as never.
    expect(worth("slow")).toEqual([-0.5]);
  });

  it("tell how often something at the other desk would have come anyhow", () => {
    // Everybody sailed, so the ship came in all four; without, it comes where the right coin is so.
    const without = (others: readonly (string | null)[], ship = "right/ship") =>
      inOneGo(comingWithout(run, all, acting, "left/sail", others, ship, right.ends));
    expect(without(["stay", null])).toBe(0.5);
    // By itself it is there on the tenth day.
    expect(inOneGo(comingWithout(run, all, acting, "left/sail", ["stay"], "right/ship", 10 * 1440 - 1))).toBe(0);
    expect(without(["stay"], "left/wrong")).toBe(0);
  });

  it("look for another ending where it is asked for", () => {
    const [won, lost] = fatesWith([
      ["yes", "no"],
      ["no", "no"],
    ]);
    const own = { ...run, fate: won ?? run.fate };
    const other = (desk: string) => inOneGo(lookingForOtherEnding(own, acting, [lost ?? null], desk));
    expect([other("left")?.outcome.stands, other("right")?.outcome.stands]).toEqual([[-1], [-1]]);
    const stayed = inOneGo(lookingForOtherEnding(own, staying, [lost ?? null], "right"));
    expect(stayed).toBeNull();
  });
});
