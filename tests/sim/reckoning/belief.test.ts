/** What could be believed: against answers that were worked out on paper, and against counting fates. */

import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import { agreeingFates, drawFates } from "../../../src/sim/reckoning/agreeing.ts";
import { type Belief, believe } from "../../../src/sim/reckoning/belief.ts";
import { newsOf } from "../../../src/sim/reckoning/witness.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { draftOf } from "../../../src/sim/world/draft.ts";
import type { PublicEvent } from "../../../src/sim/world/events.ts";
import { drawName, type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { legalCommands } from "../../../src/sim/world/legal.ts";
import { perform } from "../../../src/sim/world/perform.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  begin,
  choose,
  expire,
  type Fixed,
  fixedFate,
  gameIn,
  give,
  landings,
  play,
  playOut,
  wait,
} from "../../dossiers/games.ts";
import {
  caller,
  coin,
  either,
  late,
  lead,
  rare,
  tester,
  twoUnknowns,
  withConsequences,
} from "../../dossiers/known-answers.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { consequence, ferry } from "../../dossiers/small.ts";
import { whim } from "../../dossiers/whims.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

/** A fate in which the first consequence comes after so many days, or does not come. */
function arriving(dossier: Dossier, days: number | null, fixed: Fixed = {}): Fate {
  const { id, wait: delay } = at(dossier.consequences, 0);
  const fate = fixedFate(dossier, { ...fixed, comes: { ...fixed.comes, [id]: days !== null } });
  if (days === null || delay.kind !== "drawn") return fate;
  return {
    ...fate,
    fixed: new Map([...(fate.fixed ?? []), [drawName(delay.key, 0), delay.days.values.indexOf(days)]]),
  };
}

/** What could be believed of the first outcome of an unknown. */
function believed(dossier: Dossier, fate: Fate, commands: readonly Command[], unknown = 0): number {
  const belief = believe(gameIn(dossier, fate, commands));
  expect([belief.exact, belief.effective]).toEqual([true, Number.POSITIVE_INFINITY]);
  return at(at(belief.marginals, unknown), 0);
}

describe("an answer is weighed as Bayes would", () => {
  it.each<[answers: Readonly<Record<string, string>>, probability: number]>([
    [{}, 0.3],
    [{ test: "yes" }, (0.3 * 0.9) / (0.3 * 0.9 + 0.7 * 0.2)],
    [{ test: "no" }, (0.3 * 0.1) / (0.3 * 0.1 + 0.7 * 0.8)],
    [{ test: "yes", second: "yes" }, (0.3 * 0.9 * 0.6) / (0.3 * 0.9 * 0.6 + 0.7 * 0.2 * 0.05)],
    [{ test: "yes", second: "no" }, (0.3 * 0.9 * 0.4) / (0.3 * 0.9 * 0.4 + 0.7 * 0.2 * 0.95)],
    [{ second: "no" }, (0.3 * 0.4) / (0.3 * 0.4 + 0.7 * 0.95)],
  ])("%j", (answers, probability) => {
    for (const truth of ["yes", "no"]) {
      const fate = fixedFate(coin, { unknowns: { coin: truth }, answers });
      expect(believed(coin, fate, [advance, ...Object.keys(answers).map(ask)])).toBeCloseTo(probability, 3);
    }
  });
});

describe("published figures can be written as they are", () => {
  it.each(["test", "counted"])("as %s", (source) => {
    const fate = fixedFate(rare, { unknowns: { coin: "yes" }, answers: { [source]: "yes" } });
    // 0.01 x 0.997 against 0.99 x 0.096: one in ten of the alarms is right.
    const probability = (0.01 * 0.997) / (0.01 * 0.997 + 0.99 * 0.096);
    expect(believed(rare, fate, [advance, ask(source)])).toBeCloseTo(probability, 7);
  });
});

describe("what came and what did not come is weighed", () => {
  it.each<[what: string, days: number | null, probability: number]>([
    // 60 % of the ships of a coin that is so have set out, and half of these would be here by now; of the others 15 %.
    ["a ship that has not come in", null, (0.4 * (1 - 0.6 / 2)) / (0.4 * (1 - 0.6 / 2) + 0.6 * (1 - 0.15 / 2))],
    ["a ship that is on its way", 6, (0.4 * (1 - 0.6 / 2)) / (0.4 * (1 - 0.6 / 2) + 0.6 * (1 - 0.15 / 2))],
    ["a ship that has come in", 2, (0.4 * 0.6) / (0.4 * 0.6 + 0.6 * 0.15)],
    ["a ship that came this morning", 4, (0.4 * 0.6) / (0.4 * 0.6 + 0.6 * 0.15)],
  ])("%s", (_, days, probability) => {
    for (const truth of ["yes", "no"]) {
      const fate = arriving(late, days, { unknowns: { coin: truth } });
      expect(believed(late, fate, [advance])).toBeCloseTo(probability, 3);
    }
  });

  it("a time that is itself unknown: what is over is ruled out, what has come is known", () => {
    const marginal = (days: number) =>
      at(believe(gameIn(lead, fixedFate(lead, { unknowns: { lead: days } }), [advance])).marginals, 0);
    expect(marginal(7)).toEqual([0, 0, 0, 0, 0.25, 0.25, 0.25, 0.25]);
    expect(marginal(3)).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  it.each<[what: string, rings: boolean, after: number, probability: number]>([
    ["a call whose time has not come", false, 59, 0.3],
    ["a call that did not come", false, 60, (0.3 * 0.2) / (0.3 * 0.2 + 0.7 * 0.8)],
    ["a call that came", true, 60, (0.3 * 0.8) / (0.3 * 0.8 + 0.7 * 0.2)],
  ])("%s", (_, rings, after, probability) => {
    const fate = fixedFate(caller, { rings: { call: rings } });
    expect(believed(caller, fate, [advance, wait(after)])).toBeCloseTo(probability, 3);
  });
});

describe("luck is weighed as it is drawn", () => {
  const repeats = { repeats: true, delay: { hours: 2 }, chance: either(50, 25) } as const;
  const evening = [advance, ask("one"), ask("two")];
  const silent = { comes: { thing: false } };

  it("what repeats is drawn once a day, however many things could set it going", () => {
    const dossier = withConsequences({
      thing: consequence({ ...repeats, after: [{ asked: "one" }, { asked: "two" }] }),
    });
    const lastMoment = [...evening, wait(100)];
    // The day has one draw; the two hours of what would have set out at the first call are not over at the second.
    const dark = fixedFate(dossier, { comes: { thing: false } });
    for (const event of play(dossier, dark, lastMoment).events) expect(event.is).not.toBe("landed");
    expect(believed(dossier, dark, [...evening, wait(100)])).toBeCloseTo(0.3, 3);
    const later = [...evening, choose("sail", "wait"), { do: "hold" } as const, advance];
    const day = drawName(at(dossier.consequences, 0).key, 0);
    const nothing: Fate = { seed: 1, fixed: new Map([[day, 0]]) };
    expect(believed(dossier, nothing, later)).toBeCloseTo((0.3 * 0.5) / (0.3 * 0.5 + 0.7 * 0.75), 3);
  });

  it("what repeats and came the second time did not come the first", () => {
    const dossier = withConsequences({
      thing: consequence({ ...repeats, after: [{ decided: "sail" }, { opened: "account" }] }),
    });
    const { key } = at(dossier.consequences, 0);
    const fixed = new Map([
      [drawName(key, 0), 0],
      [drawName(key, 20), 1],
    ]);
    const commands = [advance, choose("sail", "wait"), { do: "hold" } as const, advance, wait(120)];
    expect(believed(dossier, { seed: 1, fixed }, commands)).toBeCloseTo(
      (0.3 * 0.5 * 0.5) / (0.3 * 0.5 * 0.5 + 0.7 * 0.75 * 0.25),
      3,
    );
  });

  it("what can be set going twice comes of either, for one luck: the first that its chance allows", () => {
    // Asked for at 16.10 and again a day later, it comes 1 to 8 days after whichever it was.
    const days = { days: { uniform: [1, 8] as const }, at: "09:00" };
    const dossier = withConsequences(
      {
        thing: consequence({
          after: [{ asked: "one" }, { opened: "account" }],
          chance: [{ if: { fact: "lapsed" }, chance: 80 }, ...either(40, 10)],
          delay: days,
        }),
      },
      { ends: { days: 60 } },
    );
    const commands = [advance, ask("one"), { do: "expire", decision: "sail" } as const, advance];
    // By day 20 nothing of the first; whether of the second cannot be known.
    const fate = fixedFate(dossier, silent);
    expect(believed(dossier, fate, commands)).toBeCloseTo((0.3 * 0.6) / (0.3 * 0.6 + 0.7 * 0.9), 3);
    // A day and two more it has not come either: four tenths and seven tenths of luck set it out now, a quarter is here.
    const [so, other] = [0.6 - 0.4 / 4, 0.9 - 0.7 / 4];
    expect(believed(dossier, fate, [...commands, wait(2 * 1440)])).toBeCloseTo(
      (0.3 * so) / (0.3 * so + 0.7 * other),
      3,
    );
  });

  const averting = consequence({ effects: [{ fact: "mended" }] });
  const averted = consequence({ chance: either(80, 20), unless: { fact: "mended" } });
  const missing = (0.3 * 0.2) / (0.3 * 0.2 + 0.7 * 0.8);

  it.each<[what: string, ids: readonly string[], probability: number]>([
    ["what would have been averted by what landed just before it", ["averting", "averted"], 0.3],
    ["what would have landed just before it could be averted", ["averted", "averting"], missing],
  ])("%s", (_, ids, probability) => {
    const all = { averting, averted };
    const dossier = withConsequences(
      Object.fromEntries(ids.flatMap((id) => (id === "averting" || id === "averted" ? [[id, all[id]]] : []))),
    );
    const fate = fixedFate(dossier, { comes: { averting: true, averted: false } });
    const commands = [advance, choose("sail", "tow"), advance];
    expect(believed(dossier, fate, commands)).toBeCloseTo(probability, 3);
  });

  it.each<[what: string, days: number, probability: number]>([
    ["what was averted because it was too late for it", 2, 0.3],
    ["what was not yet too late", 1, missing],
  ])("%s", (_, days, probability) => {
    const thing = consequence({
      chance: either(80, 20),
      delay: { days },
      unless: { time: { "at-least": { days: 2 } } },
    });
    const dossier = withConsequences({ thing });
    const commands = [advance, choose("sail", "tow"), advance];
    expect(believed(dossier, fixedFate(dossier, silent), commands)).toBeCloseTo(probability, 3);
  });

  it("what nobody can see carries the one unknown on to the other", () => {
    const dossier = withConsequences(
      {
        hurt: consequence({ effects: [{ if: { unknown: "coin", is: "yes" }, gauge: "harm", by: 50 }] }),
        seen: consequence({
          after: [{ landed: "hurt" }],
          if: { gauge: "harm", "at-least": 50 },
          chance: [{ if: { unknown: "other", is: "yes" }, chance: 80 }, { chance: 20 }],
        }),
      },
      { unknowns: twoUnknowns },
    );
    const commands = [advance, choose("sail", "tow"), advance];
    for (const truth of ["yes", "no"]) {
      const dark = fixedFate(dossier, { unknowns: { coin: truth }, comes: { seen: false } });
      // Not seen: no harm at all, or harm that did not show.
      const total = 0.7 + 0.3 * (0.5 * 0.2 + 0.5 * 0.8);
      expect(believed(dossier, dark, commands, 0)).toBeCloseTo((0.3 * 0.5) / total, 3);
      expect(believed(dossier, dark, commands, 1)).toBeCloseTo((0.5 * (0.7 + 0.3 * 0.2)) / total, 3);
    }
    const light = fixedFate(dossier, { unknowns: { coin: "yes" }, comes: { seen: true } });
    expect(believed(dossier, light, commands, 0)).toBeCloseTo(1, 9);
    expect(believed(dossier, light, commands, 1)).toBeCloseTo(0.8, 3);
  });
});

describe("too many combinations to try one by one", () => {
  it("are drawn, and say how many draws they are worth", () => {
    const number = (asks: string) => ({
      asks: { nl: asks, en: asks },
      spread: { uniform: [0, 255] as const },
      unit: { nl: "{value}", en: "{value}" },
      basis: "design" as const,
    });
    const unknowns = { a: number("a"), b: number("b") };
    // Yes where both are below the middle, in three of four other cases no.
    const both = {
      all: [
        { unknown: "a", below: 128 },
        { unknown: "b", below: 128 },
      ],
    };
    const { likelihood: _, ...rest } = tester("coin", 50, 50);
    const source = { ...rest, likelihood: [{ if: both, odds: { yes: 100, no: 0 } }, { odds: { yes: 0, no: 100 } }] };
    const dossier = withConsequences({}, { unknowns, sources: { both: source } });
    const fate = fixedFate(dossier, { unknowns: { a: 5, b: 7 } });
    const belief = believe(gameIn(dossier, fate, [advance, ask("both")]));
    expect(belief.exact).toBe(false);
    // A quarter of 4,000 draws is left, with a deviation of 27.
    expect(Math.abs(belief.effective - 1000)).toBeLessThan(4 * 27.4);
    for (const marginal of belief.marginals) {
      expect(marginal.slice(0, 128).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
    }
  });
});

/** How far a count is from what was expected, in standard errors, at the worst of all bounds between outcomes. */
function farthest(expected: readonly number[], counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let [below, counted, most] = [0, 0, 0];
  expected.slice(0, -1).forEach((share, outcome) => {
    below += share;
    counted += at(counts, outcome);
    const error = Math.sqrt(Math.max(below * (1 - below), 1 / total) / total);
    most = Math.max(most, Math.abs(counted / total - below) / error);
  });
  return most;
}

function countsOf(dossier: Dossier, fates: readonly Fate[]): number[][] {
  const counts = dossier.unknowns.map(({ table }) => table.values.map(() => 0));
  for (const fate of fates) {
    begin(dossier, fate).desk.hidden.unknowns.forEach((outcome, unknown) => {
      const of = at(counts, unknown);
      of[outcome] = at(of, outcome) + 1;
    });
  }
  return counts;
}

function expectAgreement(dossier: Dossier, { marginals }: Belief, fates: readonly Fate[]): void {
  countsOf(dossier, fates).forEach((counts, unknown) => {
    expect(farthest(at(marginals, unknown), counts)).toBeLessThan(4);
  });
}

/** What is seen when commands are given in a fate; null when one is refused. */
function seenIn(dossier: Dossier, fate: Fate, commands: readonly Command[]): PublicEvent[] | null {
  try {
    return newsOf(play(dossier, fate, commands).events);
  } catch {
    return null;
  }
}

describe("drawn fates", () => {
  it.each<[what: string, Dossier, Fate, Command[]]>([
    ["nothing seen", coin, fateOf(1), []],
    ["an answer", coin, fixedFate(coin, { answers: { test: "yes" } }), [advance, ask("test")]],
    ["a ship that has not come in", late, arriving(late, null), [advance]],
    ["a ship that has come in", late, arriving(late, 2), [advance]],
    ["a call that did not come", caller, fixedFate(caller, { rings: { call: false } }), [advance, wait(60)]],
  ])("show the same, as often as could be believed: %s", (_, dossier, fate, commands) => {
    const belief = believe(gameIn(dossier, fate, commands));
    const fates = drawFates(gameIn(dossier, fate, commands), [belief], 2000);
    expect(fates.length).toBe(2000);
    expectAgreement(dossier, belief, fates);
    const seen = seenIn(dossier, fate, commands);
    for (const one of fates) expect(seenIn(dossier, one, commands)).toEqual(seen);
  });

  it("leave open what has not come yet", () => {
    const belief = believe(gameIn(late, arriving(late, null), [advance]));
    const fates = drawFates(gameIn(late, arriving(late, null), [advance]), [belief], 2000);
    const landed = fates.filter((fate) => playOut(play(late, fate, [advance])).desk.known.landed[0] === 1).length;
    // Of the ships that have not come in, those that set out and take longer than four days.
    const expected = (0.4 * 0.6 + 0.6 * 0.15) / 2 / (0.4 * (1 - 0.6 / 2) + 0.6 * (1 - 0.15 / 2));
    expect(Math.abs(landed / 2000 - expected)).toBeLessThan(4 * Math.sqrt((expected * (1 - expected)) / 2000));
  });
});

describe("drawn fates are found where many things stayed away or came late", () => {
  const names = Array.from({ length: 12 }, (_, i) => `thing-${i}`);
  const commands = [advance, choose("sail", "tow"), advance];

  it("twelve that could have come, each in half of all fates, and did not", () => {
    const dossier = withConsequences(Object.fromEntries(names.map((name) => [name, consequence({ chance: 50 })])));
    const comes = Object.fromEntries(names.map((name) => [name, false]));
    const fate = fixedFate(dossier, { comes });
    // By trying whole nights one in four thousand would do.
    const fates = drawFates(gameIn(dossier, fate, commands), [believe(gameIn(dossier, fate, commands))], 200);
    expect(fates.length).toBe(200);
    for (const one of fates) expect(seenIn(dossier, one, commands)).toEqual(seenIn(dossier, fate, commands));
  });

  it("which takes many tries, so that it pauses now and then", () => {
    const dossier = withConsequences(Object.fromEntries(names.map((name) => [name, consequence({ chance: 50 })])));
    const fate = fixedFate(dossier, { comes: Object.fromEntries(names.map((name) => [name, false])) });
    const drawing = agreeingFates(gameIn(dossier, fate, commands), [believe(gameIn(dossier, fate, commands))]);
    const steps = Array.from({ length: 100 }, () => drawing.next().value);
    // Twelve things, of which six show otherwise at first: some thirteen tries, in each of which one is mended.
    expect(steps.filter((step) => step === undefined).length).toBeGreaterThan(20);
    expect(steps.filter((step) => step?.fixed).length).toBeGreaterThan(20);
    expect(steps).not.toContain(null);
  });

  it("one that came of the second thing that could set it going, and not of the first", () => {
    const chance = [{ if: { fact: "lapsed" }, chance: 80 }, ...either(10, 10)];
    const dossier = withConsequences({
      thing: consequence({ after: [{ asked: "one" }, { decided: "sail" }], chance, delay: { hours: 2 } }),
    });
    const late = [advance, ask("one"), wait(30), expire("sail"), advance];
    // Ten minutes into the evening it could set out for the first time.
    const cameLate = (fate: Fate) => (landings(play(dossier, fate, late), "thing")[0] ?? 0) > 130;
    const seen = Array.from({ length: 100 }, (_, i) => fateOf(i)).find(cameLate);
    if (seen === undefined) throw new Error("it comes late in seven of ten fates");
    const fates = drawFates(gameIn(dossier, seen, late), [believe(gameIn(dossier, seen, late))], 100);
    expect(fates.length).toBe(100);
    for (const one of fates) expect(seenIn(dossier, one, late)).toEqual(seenIn(dossier, seen, late));
  });

  it.each(shipped.map((one) => [one.file.id, one.dossier] as const))(
    "every call made, at the last decision of %s",
    (_, dossier) => {
      const fate = fateOf(5);
      const game = begin(dossier, fate);
      const given: Command[] = [];
      let last = 0;
      while (deskOf(game.world).known.phase !== "ended") {
        const legal = legalCommands(dossier, deskOf(game.world).known);
        const of = (...kinds: Command["do"][]) => legal.find((command) => kinds.includes(command.do));
        const command = of("ask", "take") ?? of("choose") ?? of("hold") ?? of("advance") ?? at(legal, 0);
        if (command.do === "choose") last = given.length;
        give(game, command);
        given.push(command);
      }
      const until = given.slice(0, last);
      expect(drawFates(gameIn(dossier, fate, until), [believe(gameIn(dossier, fate, until))], 40).length).toBe(40);
    },
  );
});

/** A moment of a game: the commands so far, and what was seen after each. */
interface Moment {
  readonly fate: Fate;
  readonly commands: readonly Command[];
  readonly news: readonly string[];
}

/** Moments of some games played anyhow. */
function* momentsOf(dossier: Dossier, games: number): Generator<Moment> {
  for (let seed = 1; seed <= games; seed++) {
    const game = begin(dossier, fateOf(seed));
    const commands: Command[] = [];
    const news: string[] = [];
    for (let turn = 0; deskOf(game.world).known.phase !== "ended"; turn++) {
      if (turn % 4 === 1) yield { fate: fateOf(seed), commands: [...commands], news: [...news] };
      const command = whim(game.desk, seed, turn);
      give(game, command);
      commands.push(command);
      news.push(JSON.stringify(newsOf(game.events)));
    }
  }
}

/** Whether the same is seen in another fate after each command. */
function showsIn(dossier: Dossier, fate: Fate, { commands, news }: Moment): boolean {
  const game = begin(dossier, fate);
  return commands.every((command, i) => {
    const refused = perform(draftOf(game.world, game.events), command) !== null;
    return !refused && JSON.stringify(newsOf(game.events)) === news[i];
  });
}

describe.each([["ferry", ferry()] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
  "in %s",
  (_, dossier) => {
    it("what could be believed is what one gets by counting fates that show the same", { timeout: 120_000 }, () => {
      const all = Array.from({ length: LONG ? 20_000 : 1000 }, (_, i) => fateOf(500_000 + i));
      let compared = 0;
      for (const moment of momentsOf(dossier, LONG ? 10 : 2)) {
        if (moment.commands.length > 14) continue;
        const same = all.filter((fate) => showsIn(dossier, fate, moment));
        if (same.length < 50) continue;
        expectAgreement(dossier, believe(gameIn(dossier, moment.fate, moment.commands)), same);
        compared++;
      }
      expect(compared).toBeGreaterThan(1);
    });

    it("what was so could always be believed, and what is drawn shows the same", { timeout: 120_000 }, () => {
      let moments = 0;
      for (const { fate, commands } of momentsOf(dossier, LONG ? 20 : 2)) {
        const belief = believe(gameIn(dossier, fate, commands));
        const { world, events } = play(dossier, fate, commands);
        belief.marginals.forEach((marginal, unknown) => {
          expect(marginal.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
          expect(at(marginal, at(deskOf(world).hidden.unknowns, unknown))).toBeGreaterThan(0);
        });
        for (const one of drawFates(gameIn(dossier, fate, commands), [belief], 20)) {
          const other = play(dossier, one, commands);
          expect(newsOf(other.events)).toEqual(newsOf(events));
          expect(legalCommands(dossier, deskOf(other.world).known)).toEqual(
            legalCommands(dossier, deskOf(world).known),
          );
        }
        moments++;
      }
      expect(moments).toBeGreaterThan(4);
    });
  },
);
