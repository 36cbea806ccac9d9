/** Each mechanism by itself, in a dossier where nothing else moves. A step is ten days, and there are four. */

import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import { compile } from "../../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { DossierFile, Effect } from "../../../src/sim/dossier/dossier-file.ts";
import type { WorldEvent } from "../../../src/sim/world/events.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  begin,
  choose,
  fixedFate,
  gauge,
  give,
  type Played,
  play,
  playOut,
  wait,
} from "../../dossiers/games.ts";
import { consequence, option, sailing, says, small, vary } from "../../dossiers/small.ts";

const DAYS = 1440;
const none = says("", "");

/** The small dossier with nothing in it that moves by itself, and then a change. */
function still(change: Partial<DossierFile>): Dossier {
  return compile(vary({ sources: {}, interruptions: {}, consequences: {}, judges: {}, ...change }));
}

const quiet = { decisions: {} };

function starts(values: Readonly<Record<string, number>>): DossierFile["gauges"] {
  return Object.fromEntries(
    Object.entries(values).map(([id, start]) => [id, { start, says: none, basis: "design" as const }]),
  );
}

/** Day and value at each step at which a gauge moved. */
function course(game: Played, id: string): [day: number, by: number][] {
  const position = deskOf(game.world).dossier.gauges.findIndex((one) => one.id === id);
  return game.events.flatMap((event): [number, number][] =>
    (event.is === "moved" || event.is === "drifted") && event.gauge === position ? [[event.at / DAYS, event.by]] : [],
  );
}

function days(game: Played, is: WorldEvent["is"]): number[] {
  return game.events.flatMap((event) => (event.is === is ? [event.at / DAYS] : []));
}

/** An evening with one act, and an account at twenty days with one act. */
function acts(evening: readonly Effect[], later: readonly Effect[] = []): Partial<DossierFile> {
  const { account } = small.decisions;
  if (account === undefined) throw new RangeError("the small dossier has an account");
  return {
    decisions: {
      ...sailing({ options: { go: option({ effects: evening }) } }),
      account: { ...account, options: { go: option({ effects: later }) } },
    },
  };
}

const bothActs = [advance, choose("sail", "go"), advance, choose("account", "go")];

describe("the media flywheel", () => {
  const wheel = (heat: number, change: Partial<DossierFile> = quiet) =>
    still({
      ...change,
      gauges: starts({ heat, support: 50 }),
      dynamics: {
        flywheel: {
          threshold: 60,
          gains: 4,
          cools: 5,
          costs: { gauge: "support", by: -2 },
          starts: none,
          stops: none,
          basis: "design",
        },
      },
    });

  it.each<[what: string, start: number, heat: [number, number][], support: number, end: number]>([
    [
      "at the threshold it feeds itself, and wears down",
      60,
      [
        [10, 4],
        [20, 4],
        [30, 4],
        [40, 4],
      ],
      42,
      76,
    ],
    [
      "just below it cools",
      59,
      [
        [10, -5],
        [20, -5],
        [30, -5],
        [40, -5],
      ],
      50,
      39,
    ],
    [
      "it does not cool below nothing",
      13,
      [
        [10, -5],
        [20, -5],
        [30, -3],
      ],
      50,
      0,
    ],
    ["nothing stays nothing", 0, [], 50, 0],
    [
      "it does not grow beyond a hundred",
      98,
      [
        [10, 4],
        [20, 4],
        [30, 4],
        [40, 4],
      ],
      42,
      100,
    ],
  ])("%s", (_, start, heat, support, end) => {
    const game = playOut(begin(wheel(start)));
    expect(course(game, "heat")).toEqual(heat);
    expect([gauge(game, "heat"), gauge(game, "support")]).toEqual([end, support]);
  });

  it("says when it starts and when it stops, once", () => {
    const cooled = wheel(60, {
      ...quiet,
      consequences: {
        rain: consequence({ after: ["begin"], delay: { days: 15 }, effects: [{ gauge: "heat", by: -10 }] }),
      },
    });
    const game = playOut(begin(cooled));
    expect(game.events.filter((event) => event.is === "spinning")).toEqual([
      { is: "spinning", at: 10 * DAYS, on: true },
      { is: "spinning", at: 20 * DAYS, on: false },
    ]);
    expect(course(game, "heat")).toEqual([
      [10, 4],
      [15, -10],
      [20, -5],
      [30, -5],
      [40, -5],
    ]);
    expect(course(game, "support")).toEqual([[10, -2]]);
  });
});

describe("overtaken by time", () => {
  const norm = (change: Partial<DossierFile> = quiet) =>
    still({
      ...change,
      gauges: starts({ norm: 10, support: 16, heat: 0 }),
      dynamics: {
        overtaken: {
          by: { unknown: "repair" },
          gauge: "support",
          says: none,
          effects: [{ gauge: "heat", by: 9 }],
          basis: "design",
        },
      },
    });

  it.each<[step: number, norm: number, day: number]>([
    [2, 18, 40],
    [3, 19, 30],
    [4, 18, 20],
    [5, 20, 20],
  ])("a norm that rises by %d passes 16 at %d, after %d days; then it stands still", (step, end, day) => {
    const dossier = norm();
    const game = playOut(begin(dossier, fixedFate(dossier, { unknowns: { repair: step } })));
    expect(days(game, "overtaken")).toEqual([day]);
    expect(course(game, "heat")).toEqual([[day, 9]]);
    expect(gauge(game, "norm")).toBe(end);
  });

  it("nobody sees it come: it drifts, and shows itself at the end", () => {
    const dossier = norm();
    const game = playOut(begin(dossier, fixedFate(dossier, { unknowns: { repair: 3 } })));
    const position = dossier.gauges.findIndex(({ id }) => id === "norm");
    expect(game.events.filter((event) => event.is === "drifted")).toEqual(
      [10, 20, 30].map((day) => ({ is: "drifted", at: day * DAYS, gauge: position, by: 3 })),
    );
    expect(game.events.filter((event) => event.is === "moved" && event.gauge === position)).toEqual([
      { is: "moved", at: 40 * DAYS, gauge: position, by: 9, cause: { by: "time" } },
    ]);
  });

  it("who keeps ahead is not overtaken", () => {
    const dossier = norm({
      ...quiet,
      consequences: {
        up: consequence({ after: ["begin"], delay: { days: 5 }, effects: [{ gauge: "support", by: 80 }] }),
      },
    });
    expect(days(playOut(begin(dossier)), "overtaken")).toEqual([]);
  });
});

describe("fatigue", () => {
  const tiring = (energy: number) =>
    still({
      sources: small.sources,
      gauges: starts({ energy, support: 50, heat: 0, grip: 0 }),
      dynamics: { fatigue: { call: 3, rest: 4, tired: 45, slower: 50, basis: "design" } },
    });

  it.each<[energy: number, call: string, minutes: number]>([
    [45, "captain-word", 45],
    // 67.5 minutes, in whole fives.
    [44, "captain-word", 70],
    [44, "clerk-book", 120],
    [0, "clerk-book", 120],
  ])("with energy %d a call to %s takes %d minutes, and costs three points", (energy, call, minutes) => {
    const game = play(tiring(energy), fateOf(1), [advance, ask(call)]);
    expect(deskOf(game.world).known.time).toBe(minutes);
    expect(gauge(game, "energy")).toBe(Math.max(0, energy - 3));
    expect(course(game, "energy")).toEqual([[minutes / DAYS, -3]]);
  });

  it.each<[start: number, rests: [number, number][]]>([
    [
      50,
      [
        [10, 4],
        [20, 4],
        [30, 4],
        [40, 4],
      ],
    ],
    [
      90,
      [
        [10, 4],
        [20, 4],
        [30, 2],
      ],
    ],
    [100, []],
  ])("rest gives four points a step, up to a hundred, from %d", (start, rests) => {
    const dossier = still({
      ...quiet,
      gauges: starts({ energy: start }),
      dynamics: { fatigue: { call: 3, rest: 4, tired: 45, slower: 50, basis: "design" } },
    });
    expect(course(playOut(begin(dossier)), "energy")).toEqual(rests);
  });

  it("a call that costs nothing moves nothing", () => {
    const dossier = still({
      sources: small.sources,
      dynamics: { fatigue: { call: 0, rest: 0, tired: 0, slower: 0, basis: "design" } },
    });
    expect(course(playOut(play(dossier, fateOf(1), [advance, ask("captain-word")])), "energy")).toEqual([]);
  });

  it("a call that comes in tires nobody", () => {
    const dossier = still({
      interruptions: small.interruptions,
      dynamics: { fatigue: { call: 3, rest: 0, tired: 0, slower: 0, basis: "design" } },
    });
    const game = play(dossier, fateOf(1), [advance, wait(30), { do: "take", interruption: "harbour-call" }]);
    expect(course(game, "energy")).toEqual([[40 / DAYS, -2]]);
  });
});

describe("the in-crowd", () => {
  /** Four stages, a decision and a call to the clerk in each. */
  const fading = (stages: number) => {
    const { sail } = small.decisions;
    const book = small.sources["clerk-book"];
    if (sail === undefined || book === undefined) throw new RangeError("the small dossier has these");
    const ids = ["one", "two", "three", "four"];
    return still({
      stages: Object.fromEntries(ids.map((id) => [id, { title: none }])),
      decisions: Object.fromEntries(
        ids.map((id, i) => [id, { ...sail, stage: id, opens: { days: 2 * i }, options: { go: option() } }]),
      ),
      sources: Object.fromEntries(ids.map((id) => [`book-${id}`, { ...book, during: [id] }])),
      interruptions: {},
      dynamics: { "in-crowd": { stages, basis: "design" } },
    });
  };
  const go = (stage: string) => [choose(stage, "go"), advance];

  it.each<[what: string, stages: number, called: readonly string[], day: number | null]>([
    ["never called: gone after one stage", 1, [], 4],
    ["never called: gone after two stages", 2, [], 6],
    ["never called: still there after three", 3, [], null],
    ["called in the first: counted from there", 1, ["one"], 4],
    ["called in the second: one more", 1, ["two"], 6],
    ["called in the second and the third: stays", 1, ["two", "three"], null],
  ])("%s", (_, stages, called, day) => {
    const game = begin(fading(stages));
    give(game, advance);
    for (const stage of ["one", "two", "three"]) {
      if (called.includes(stage)) give(game, ask(`book-${stage}`));
      for (const command of go(stage)) give(game, command);
    }
    const { dossier } = deskOf(game.world);
    expect(game.events.filter((event) => event.is === "faded")).toEqual(
      day === null ? [] : [{ is: "faded", at: day * DAYS, person: dossier.people.indexOf("clerk") }],
    );
    // Faded people cannot be called any more; those without words for it never fade.
    expect(deskOf(game.world).known.faded).toEqual([false, day !== null]);
    if (day !== null) expect(() => give(game, ask("book-four"))).toThrow("not-now");
    else give(game, ask("book-four"));
  });
});

describe("path dependency", () => {
  const ratchet = (evening: readonly Effect[], later: readonly Effect[] = []) =>
    still({ ...acts(evening, later), gauges: starts({ energy: 60, grip: 20, support: 50, heat: 0 }) });

  it("a power gives grip at once and costs energy at every step", () => {
    const game = playOut(play(ratchet([{ takes: "harbour" }]), fateOf(1), bothActs));
    expect(course(game, "grip")).toEqual([[0, 15]]);
    expect(course(game, "energy")).toEqual([
      [10, -2],
      [20, -2],
      [30, -2],
      [40, -2],
    ]);
  });

  it("handing it back takes twelve days, and the upkeep goes on meanwhile", () => {
    const game = playOut(play(ratchet([{ takes: "harbour" }], [{ "hands-back": "harbour" }]), fateOf(1), bothActs));
    // The account opens at 9.00 on the twentieth day: 7 hours before 20 days are round.
    const back = 28_380;
    expect(
      game.events.filter((event) => event.is === "power").map(({ at: moment, state, until }) => [moment, state, until]),
    ).toEqual([
      [0, 1, -1],
      [back, 2, back + 12 * DAYS],
      [back + 12 * DAYS, 0, -1],
    ]);
    expect(course(game, "grip")).toEqual([
      [0, 15],
      [back / DAYS + 12, -15],
    ]);
    expect(course(game, "energy")).toEqual([
      [10, -2],
      [20, -2],
      [30, -2],
    ]);
    expect(gauge(game, "grip")).toBe(20);
  });

  it("who takes it again while it is being handed back keeps it, with the grip it had", () => {
    const dossier = still({
      ...acts([{ takes: "harbour" }], [{ "hands-back": "harbour" }]),
      consequences: {
        again: consequence({ after: [{ decided: "account" }], delay: { days: 3 }, effects: [{ takes: "harbour" }] }),
      },
    });
    const game = playOut(play(dossier, fateOf(1), bothActs));
    expect(game.events.filter((event) => event.is === "power").map(({ state }) => state)).toEqual([1, 2, 1]);
    expect(course(game, "grip")).toEqual([[0, 15]]);
    expect(gauge(game, "grip")).toBe(35);
  });

  it.each<[what: string, evening: readonly Effect[], later: readonly Effect[], states: number[]]>([
    ["what one has cannot be taken again", [{ takes: "harbour" }, { takes: "harbour" }], [{ takes: "harbour" }], [1]],
    ["what one does not have cannot be handed back", [{ "hands-back": "harbour" }], [], []],
    [
      "handing back twice does not start it again",
      [{ takes: "harbour" }, { "hands-back": "harbour" }, { "hands-back": "harbour" }],
      [],
      [1, 2, 0],
    ],
  ])("%s", (_, evening, later, states) => {
    const game = playOut(play(ratchet(evening, later), fateOf(1), bothActs));
    expect(game.events.flatMap((event) => (event.is === "power" ? [event.state] : []))).toEqual(states);
  });
});

describe("windows", () => {
  it.each<[what: string, evening: readonly Effect[], moves: boolean[], open: boolean]>([
    ["what is open can be shut", [{ shuts: "berth" }], [false], false],
    ["and opened again", [{ shuts: "berth" }, { opens: "berth" }], [false, true], true],
    ["what is open cannot be opened", [{ opens: "berth" }], [], true],
    ["what is shut cannot be shut", [{ shuts: "berth" }, { shuts: "berth" }], [false], false],
  ])("%s", (_, evening, moves, open) => {
    const game = play(still(acts(evening)), fateOf(1), [advance, choose("sail", "go")]);
    expect(game.events.filter((event) => event.is === "window")).toEqual(
      moves.map((one) => ({ is: "window", at: 0, window: 0, open: one, cause: { by: "option", option: 0 } })),
    );
    expect(at(deskOf(game.world).known.windows, 0)).toBe(open);
  });
});

describe("a deadline that moves", () => {
  const moving = (effects: readonly Effect[]) => still({ sources: { call: { ...captain(), effects } } });

  it.each<[by: number, deadline: number]>([
    [-30, 90],
    [60, 180],
    [-75, 45],
    // Never before now.
    [-76, 45],
    [-1000, 45],
  ])("by %d minutes comes to %d", (by, deadline) => {
    const game = play(moving([{ deadline: by }]), fateOf(1), [advance, ask("call")]);
    expect(deskOf(game.world).known.deadline).toBe(deadline);
    expect(game.events.at(-1)).toEqual({ is: "deadline", at: 45, to: deadline, cause: { by: "signal", signal: 0 } });
  });

  it("does not move when nothing is open", () => {
    const dossier = still({
      consequences: { late: consequence({ delay: { days: 1 }, effects: [{ deadline: -30 }] }) },
    });
    const game = playOut(play(dossier, fateOf(1), [advance, choose("sail", "go")]));
    expect(days(game, "deadline")).toEqual([]);
  });

  it("moves when something lands while one deliberates", () => {
    const dossier = still({
      consequences: {
        early: consequence({ after: [{ opened: "sail" }], delay: { minutes: 20 }, effects: [{ deadline: -30 }] }),
      },
    });
    expect(play(dossier, fateOf(1), [advance, wait(20)]).desk.known.deadline).toBe(90);
  });
});

function captain() {
  const word = small.sources["captain-word"];
  if (word === undefined) throw new RangeError("the small dossier has a captain");
  return word;
}
