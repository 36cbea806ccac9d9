import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import { BOTS, botPlayer, likingOf } from "../../../src/sim/reckoning/bots.ts";
import { explore, playOnAWhim } from "../../../src/sim/reckoning/explore.ts";
import {
  endingOf,
  outcomeOf,
  outcomeOfScript,
  playOut as playOn,
  playToDecision,
  spreadOf,
} from "../../../src/sim/reckoning/futures.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { legalCommands } from "../../../src/sim/world/legal.ts";
import { start } from "../../../src/sim/world/perform.ts";
import { solo } from "../../../src/sim/world/run.ts";
import type { Line } from "../../../src/sim/world/script.ts";
import { deskOf, NOT_YET } from "../../../src/sim/world/world.ts";
import { advance, ask, begin, choose, fixedFate, give, play, playOut, wait } from "../../dossiers/games.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { consequence, ferry, option, sailing, small } from "../../dossiers/small.ts";

const dossier = ferry();

/** A game in which the ferry sails and nothing much is said afterwards. */
const sail = new Map<string, Line[]>([
  ["sail", [{ after: 0, command: choose("sail", "go") }]],
  ["account", [{ after: 0, command: choose("account", "hide") }]],
]);

describe("an ending", () => {
  it.each([
    ["the first that fits", "foul", "go", 0],
    ["a later one", "foul", "tow", 1],
    ["the last, which takes what is left", "fair", "go", 2],
  ])("%s", (_, weather, act, ending) => {
    const fate = fixedFate(dossier, { unknowns: { weather } });
    expect(endingOf(deskOf(playOut(play(dossier, fate, [advance, choose("sail", act)])).world))).toBe(ending);
  });

  it("of which two fit is the first", () => {
    const { aground, mended, home } = small.endings;
    if (!aground || !mended || !home) throw new RangeError("the small dossier has three endings");
    const both = ferry({ endings: { one: { ...aground, if: { fact: "sailed" } }, two: aground, home } });
    const fate = fixedFate(both, { unknowns: { weather: "foul" } });
    expect(endingOf(deskOf(playOut(play(both, fate, [advance, choose("sail", "go")])).world))).toBe(0);
  });
});

describe("the outcome of a script", () => {
  it("is that of the game as it would go", () => {
    for (let seed = 1; seed <= 50; seed++) {
      const { world } = playOut(play(dossier, fateOf(seed), [advance, choose("sail", "go")]));
      const outcome = outcomeOfScript(solo(dossier, fateOf(seed)), new Map([["sail", at([...sail.values()], 0)]]));
      expect(outcome).toEqual(outcomeOf(world));
    }
  });

  it("depends on fate as the odds say", () => {
    const outcomes = Array.from({ length: 4000 }, (_, i) => outcomeOfScript(solo(dossier, fateOf(i + 1)), sail));
    const spread = spreadOf(dossier, outcomes);
    expect(spread.fates).toBe(4000);
    expect(spread.endings.reduce((sum, count) => sum + count, 0)).toBe(4000);
    for (const counts of spread.stands) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(4000);
    // 40 % foul weather: 1,600, with a deviation of 31; five deviations to either side.
    expect(Math.abs(at(spread.endings, 0) - 1600)).toBeLessThan(155);
    expect(spread.endings[1]).toBe(0);
    // The mayor: +1 for sailing, -2 more for running aground.
    expect(spread.stands[0]).toEqual([0, spread.endings[0], 0, spread.endings[2], 0]);
  });
});

describe("a spread", () => {
  const outcome = (gauge: number) => ({
    seed: 1,
    stands: [0, 0, 0],
    gauges: [gauge, 0, 0, 0, 0],
    ending: 0,
    landed: [],
    sum: 0,
    steps: 0,
  });

  it.each<[values: number[], percentiles: [number, number, number]]>([
    [[7], [7, 7, 7]],
    [
      [1, 2],
      [1, 2, 2],
    ],
    [
      [10, 9, 8, 7, 6, 5, 4, 3, 2, 1],
      [2, 6, 10],
    ],
    [Array.from({ length: 100 }, (_, i) => 99 - i), [10, 50, 90]],
  ])("of %j has percentiles %j", (values, percentiles) => {
    expect(spreadOf(dossier, values.map(outcome)).gauges[0]).toEqual(percentiles);
  });
});

describe("a bot", () => {
  /** What a bot does in a whole game. */
  function course(bot: (typeof BOTS)[number], seed: number): Command[] {
    const game = begin(dossier, fateOf(seed));
    const player = botPlayer(dossier, bot);
    const commands: Command[] = [];
    while (deskOf(game.world).known.phase !== "ended") {
      const command = player(deskOf(game.world).known);
      commands.push(command);
      give(game, command);
    }
    return commands;
  }

  it("likes options by what it wants most, then by what it wants second", () => {
    // go: tempo 3, due-care -2; tow: due-care 3, support -1; wait: support 2, energy 1; tell: due-care 2; hide: tempo 1.
    expect(likingOf(dossier, ["tempo", "anticipation"])).toEqual([30, 0, 0, 0, 0, 10, 0]);
    expect(likingOf(dossier, ["due-care", "proportionality"])).toEqual([-20, 30, 0, 0, 20, 0, 0]);
    expect(likingOf(dossier, ["support", "energy"])).toEqual([0, -10, 21, 0, -2, 2, 0]);
  });

  it("that is bold calls nobody and lets it ring", () => {
    expect(course("bold", 1).filter(({ do: what }) => what === "ask" || what === "take")).toEqual([]);
    expect(course("bold", 1)[1]).toEqual(choose("sail", "go"));
  });

  it("that is careful calls until there is no time, and then takes what can still be done", () => {
    const commands = course("careful", 1);
    // The book would take longer than is left after the captain and the harbour.
    expect(commands.filter(({ do: what }) => what === "ask")).toEqual([ask("captain-word"), ask("clerk-letter")]);
    expect(commands.some(({ do: what }) => what === "take")).toBe(true);
  });

  it("that is yielding waits, and keeps it up", () => {
    const commands = course("yielding", 1);
    expect(commands).toContainEqual(choose("sail", "wait"));
    expect(commands).toContainEqual({ do: "hold" });
  });

  it("with nothing left to do lets the clock run out", () => {
    const tight = ferry({
      interruptions: {},
      decisions: sailing({ options: { go: option({ costs: { hours: 2 } }) } }),
    });
    const { world } = play(tight, fateOf(1), [advance, wait(120)]);
    expect(legalCommands(tight, deskOf(world).known)).toEqual([]);
    for (const bot of BOTS) {
      expect(botPlayer(tight, bot)(deskOf(world).known)).toEqual({ do: "expire", decision: "sail" });
    }
  });

  it.each(shipped.map((one) => [one.file.id, one.dossier] as const))(
    "comes to an end in %s, whoever it is",
    (_, one) => {
      for (const bot of BOTS) {
        for (let seed = 1; seed <= 30; seed++) {
          const world = start(solo(one, fateOf(seed)));
          playOn(world, botPlayer(one, bot));
          expect(deskOf(world).known.phase).toBe("ended");
        }
      }
    },
  );

  it("stops where it is about to decide, having called whom it wants to call", () => {
    const world = start(solo(dossier, fateOf(1)));
    expect(playToDecision(world, botPlayer(dossier, "careful"))).toBe(true);
    expect([deskOf(world).known.phase, deskOf(world).known.decision, deskOf(world).known.chosen[0]]).toEqual([
      "deliberating",
      0,
      NOT_YET,
    ]);
    expect([deskOf(world).known.calls, deskOf(world).known.time]).toEqual([1, 55]);
  });
});

describe("exploring", () => {
  it("counts what can happen at all", () => {
    const coverage = explore(dossier, 400);
    expect(coverage.games).toBe(400);
    expect(coverage.decisions).toEqual([400, 400]);
    for (const counts of [
      coverage.options,
      coverage.rings,
      coverage.consequences,
      coverage.facts,
      coverage.endings,
      ...coverage.answers,
    ]) {
      expect(Math.min(...counts)).toBeGreaterThan(0);
    }
    expect(coverage.endings.reduce((sum, count) => sum + count, 0)).toBe(400);
    expect(coverage.mostBig).toBe(1);
  });

  it("finds what never happens", () => {
    const barren = ferry({
      decisions: sailing({
        options: { go: option(), never: option({ if: { fact: "told" } }), long: option({ costs: { hours: 3 } }) },
      }),
      interruptions: {},
      consequences: {
        one: consequence({ chance: 0 }),
        late: consequence({ delay: { days: 41 } }),
        big: consequence({ big: true }),
        bigger: consequence({ big: true }),
      },
    });
    const coverage = explore(barren, 100);
    expect(coverage.options.slice(1, 3)).toEqual([0, 0]);
    expect(coverage.consequences).toEqual([0, 0, 100, 100]);
    expect(coverage.mostBig).toBe(2);
  });

  it("plays the same game for the same seed, to its end", () => {
    const games = [1, 1].map(() => {
      const world = start(solo(dossier, fateOf(9)));
      const commands: Command[] = [];
      playOnAWhim(world, (command) => commands.push(command));
      expect(deskOf(world).known.phase).toBe("ended");
      return commands;
    });
    expect(games[0]).toEqual(games[1]);
    expect(play(dossier, fateOf(9), games[0] ?? []).desk.known.phase).toBe("ended");
  });
});
