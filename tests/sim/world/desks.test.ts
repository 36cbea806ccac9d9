/** Several desks on one calendar. */
import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import { believe } from "../../../src/sim/reckoning/belief.ts";
import { fork } from "../../../src/sim/reckoning/fork.ts";
import { newsOf } from "../../../src/sim/reckoning/witness.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { draftOf } from "../../../src/sim/world/draft.ts";
import type { PublicEvent, WorldEvent } from "../../../src/sim/world/events.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { evolve } from "../../../src/sim/world/fold.ts";
import { legalAnywhere } from "../../../src/sim/world/legal.ts";
import { decide, isRefusal, perform, start } from "../../../src/sim/world/perform.ts";
import { type Run, runOf } from "../../../src/sim/world/run.ts";
import { follow, scriptOf } from "../../../src/sim/world/script.ts";
import { deskOf, NOT_YET, type World } from "../../../src/sim/world/world.ts";
import { playCompany, renamed, together } from "../../dossiers/company.ts";
import { advance, ask, choose, fixedFate, wait } from "../../dossiers/games.ts";
import { bet, coin } from "../../dossiers/known-answers.ts";
import { shippedDossier } from "../../dossiers/shipped.ts";
import { ferry, sailing } from "../../dossiers/small.ts";
import { playAnyhow } from "../../dossiers/whims.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

/** A run that is played command by command, none of which may be refused. */
function playing(run: Run) {
  const events: WorldEvent[] = [];
  const world = start(run, events);
  const draft = draftOf(world, events);
  const give = (desk: string, ...commands: readonly Command[]) => {
    for (const command of commands) {
      const refusal = perform(draft, { ...command, desk });
      if (refusal !== null) throw new Error(`${desk}: ${JSON.stringify(command)}: ${refusal.refused}`);
    }
  };
  return { world, events, give, known: (desk: string) => deskOf(world, desk).known };
}

/** What was told at one desk, as if it were alone. */
function newsAt(events: readonly WorldEvent[], name: string): PublicEvent[] {
  return newsOf(events).flatMap(({ desk, ...event }) => (desk === name ? [event as PublicEvent] : []));
}

/** Nothing comes in or lands; the first decision opens at once and lasts two hours. */
const quiet = ferry({ interruptions: {}, consequences: {} });
const east = renamed(quiet, "east");
const west = renamed(quiet, "west");

describe("two existing dossiers at once", () => {
  const dossiers = [shippedDossier("handalcohol"), shippedDossier("vaccination-order")];

  it("what was decided, folded, is what is performed", () => {
    const run = together(dossiers, fateOf(3));
    let world = start(run);
    for (const entry of playCompany(run, 3).entries) {
      const events = decide(world, entry.command);
      if (isRefusal(events)) throw new Error(events.refused);
      world = events.reduce(evolve, world);
      expect(world.sum).toBe(entry.sum);
    }
    expect(world).toEqual(playCompany(run, 3).world);
  });
});

describe("a dossier alone and in company, with a neutral opening", () => {
  /** Plays the commands of a solo game at one desk of a run, where nobody does anything at the others. */
  function inCompany(dossier: Dossier, run: Run, player: number): { world: World; events: readonly WorldEvent[] } {
    const { world, events, give, known } = playing(run);
    const { id } = dossier.file;
    playAnyhow(dossier, player, run.fate, ({ world: alone }, command) => {
      if (command.do !== "advance") return give(id, command);
      // What happens at other desks stops whoever lets time pass; then they go on.
      const goal = soloAfter(alone, command);
      while (known(id).time < goal.time || known(id).phase !== goal.phase) give(id, advance);
    });
    return { world, events };
  }

  /** Where a solo game stands after a command. */
  function soloAfter(world: World, command: Command) {
    const events = decide(world, command);
    if (isRefusal(events)) throw new Error(events.refused);
    return deskOf(events.reduce(evolve, world)).known;
  }

  it.each([
    ["handalcohol", "vaccination-order"],
    ["vaccination-order", "handalcohol"],
  ])("%s draws the same luck and gives the same stands", (own, other) => {
    const dossier = shippedDossier(own);
    for (let seed = 1; seed <= (LONG ? 200 : 8); seed++) {
      for (const order of [
        [own, other],
        [other, own],
      ]) {
        const run = together(order.map(shippedDossier), fateOf(seed));
        const alone = playAnyhow(dossier, seed, fateOf(seed));
        const company = inCompany(dossier, run, seed);
        expect(newsAt(company.events, own)).toEqual(newsOf(alone.events));
        const desk = deskOf(company.world, own);
        expect(desk.hidden.unknowns).toEqual(alone.desk.hidden.unknowns);
        expect(desk.known.stands).toEqual(alone.desk.known.stands);
      }
    }
  });
});

describe("time", () => {
  it("passes for all desks together", () => {
    const { give, known } = playing(together([east, west]));
    give("east", advance);
    give("west", advance);
    expect([known("east").phase, known("west").phase]).toEqual(["deliberating", "deliberating"]);
    give("east", wait(30));
    expect([known("east").time, known("west").time]).toEqual([30, 30]);
    give("west", wait(20));
    expect([known("east").time, known("west").time]).toEqual([50, 50]);
  });

  it("is counted at each desk from its own start", () => {
    const run = runOf(
      [
        { dossier: east, lands: 0 },
        { dossier: west, lands: 45 },
      ],
      fateOf(1),
    );
    const { give, known } = playing(run);
    give("east", advance, wait(30));
    expect([known("west").phase, known("west").time]).toEqual(["between", 0]);
    // The other lands at 45, and its first decision opens with it.
    give("east", wait(30));
    expect([known("west").phase, known("west").openedAt, known("west").time]).toEqual(["deliberating", 0, 15]);
  });

  it("takes a decision whose deadline has passed, at that deadline, and opens the next at its own moment", () => {
    const short = renamed(
      ferry({ interruptions: {}, consequences: {}, decisions: sailing({ lasts: { minutes: 20 } }) }),
      "west",
    );
    const { give, known, events } = playing(together([east, short]));
    give("east", advance);
    give("west", advance);
    // The last minute is still for deciding.
    give("east", wait(20));
    expect(known("west").phase).toBe("deliberating");
    give("east", wait(1));
    const sail = at(short.decisions, 0);
    expect([known("west").chosen[0], known("west").chosenAt[0]]).toEqual([sail.options.at(-1), 20]);
    expect(newsAt(events, "west").filter(({ is }) => is === "chosen")).toMatchObject([{ at: 20 }]);
    expect(known("east").phase).toBe("deliberating");
  });

  it("keeps the order of moment, then desk, then declaration", () => {
    const { events } = (() => {
      const play = playing(together([west, east]));
      play.give("west", advance);
      while (deskOf(play.world, "west").known.phase !== "ended" && deskOf(play.world, "east").known.phase !== "ended") {
        const { known } = deskOf(play.world, "west");
        play.give(
          "west",
          known.phase === "between" ? advance : { do: "expire", decision: at(west.decisions, known.decision).id },
        );
      }
      return play;
    })();
    // Both dossiers are the same: whatever both do at one moment by themselves, the first desk does first.
    const judged = events.filter(({ is }) => is === "weighed");
    const sorted = [...judged].sort((a, b) => a.at - b.at || (a.desk === b.desk ? 0 : a.desk === "west" ? -1 : 1));
    expect(judged.length).toBeGreaterThan(0);
    expect(judged).toEqual(sorted);
  });

  it("is offered at every desk, each with its name", () => {
    const { world, give } = playing(together([east, west]));
    give("east", advance);
    const legal = legalAnywhere(world);
    expect(new Set(legal.map(({ desk }) => desk))).toEqual(new Set(["east", "west"]));
    expect(legal.filter(({ desk }) => desk === "west")).toEqual([{ do: "advance", desk: "west" }]);
    expect(decide(world, advance)).toMatchObject({ refused: "not-known" });
  });
});

describe("what is shared", () => {
  const helping = ferry({
    interruptions: {},
    consequences: {},
    sources: {
      help: {
        ...at(Object.values(quiet.file.sources), 0),
        effects: [{ gauge: "support", by: -7 }, { fact: at(Object.keys(quiet.file.facts), 0) }],
      },
    },
  });
  const giver = renamed(helping, "giver");
  const fact = at(giver.facts, 0);
  const shared = { gauges: ["support"], facts: [fact], people: [] } as const;
  const landings = [
    { dossier: giver, lands: 0 },
    { dossier: west, lands: 0 },
  ];
  const support = west.gauges.findIndex(({ id }) => id === "support");

  it("is moved at every desk, in public, and says where it comes from", () => {
    const { give, events, known } = playing(runOf(landings, fateOf(1), { shared }));
    const before = at(known("west").gauges, support);
    give("giver", advance, ask("help"));
    expect(at(known("west").gauges, support)).toBe(before - 7);
    expect(known("west").facts[0]).toBe(known("giver").facts[0]);
    expect(newsAt(events, "west").filter(({ is }) => is === "moved" || is === "noted")).toMatchObject([
      { is: "moved", gauge: support, by: -7, cause: { by: "elsewhere", desk: "giver" } },
      { is: "noted", fact: 0, cause: { by: "elsewhere", desk: "giver" } },
    ]);
  });

  it("is all that is: nothing else goes from one desk to another", () => {
    const { give, known } = playing(runOf(landings, fateOf(1)));
    const before = at(known("west").gauges, support);
    give("giver", advance, ask("help"));
    expect([at(known("west").gauges, support), known("west").facts[0]]).toEqual([before, NOT_YET]);
  });

  it("opens as the run says", () => {
    const run = runOf(landings, fateOf(1), { opening: { gauges: { support: 12 }, facts: [fact] }, shared });
    const { known } = playing(run);
    for (const desk of ["giver", "west"]) {
      expect([at(known(desk).gauges, support), known(desk).facts[0]]).toEqual([12, 0]);
    }
  });

  it("is never hidden, and no dossier lies there twice", () => {
    expect(() => runOf(landings, fateOf(1), { shared: { ...shared, gauges: ["harm"] } })).toThrow(RangeError);
    expect(() => together([east, east])).toThrow(RangeError);
    expect(() => runOf([{ dossier: east, lands: 0.5 }], fateOf(1))).toThrow(RangeError);
    const opening = { gauges: { support: 101 }, facts: [] };
    expect(() => runOf(landings, fateOf(1), { opening })).toThrow(RangeError);
  });
});

describe("two coins at two desks", () => {
  const first = renamed(coin, "first");
  const second = renamed(coin, "second");
  const heads = 0.3;

  it.each([
    ["yes", "no"],
    ["no", "yes"],
    ["yes", "yes"],
  ])("what was heard at one says nothing of the other: %s and %s", (here, there) => {
    const fixed = [
      ...(fixedFate(first, { answers: { test: here } }).fixed ?? []),
      ...(fixedFate(second, { answers: { test: there } }).fixed ?? []),
    ];
    const run = together([first, second], { seed: 5, fixed: new Map(fixed) });
    const commands: Command[] = [
      { ...advance, desk: "first" },
      { ...advance, desk: "second" },
      { ...ask("test"), desk: "first" },
      { ...ask("test"), desk: "second" },
    ];
    const closed = (answer: string) => {
      const [so, not] = answer === "yes" ? [0.9, 0.2] : [0.1, 0.8];
      return (heads * so) / (heads * so + (1 - heads) * not);
    };
    for (const [desk, answer] of [
      ["first", here],
      ["second", there],
    ] as const) {
      const belief = believe({ run, commands }, desk);
      expect(belief.exact).toBe(true);
      expect(at(at(belief.marginals, 0), 0)).toBeCloseTo(closed(answer), 3);
    }
    // With one call made, the other coin is as it was.
    expect(at(at(believe({ run, commands: commands.slice(0, 3) }, "second").marginals, 0), 0)).toBeCloseTo(heads, 3);
  });

  it.each(["yes", "no"])("a fork at one leaves the other as it was, when the coin is %s", (state) => {
    const [left, right] = [renamed(bet(50), "left"), renamed(bet(50), "right")];
    const fixed = [
      ...(fixedFate(left, { unknowns: { coin: state } }).fixed ?? []),
      ...(fixedFate(right, { unknowns: { coin: "yes" } }).fixed ?? []),
    ];
    const run = together([left, right], { seed: 2, fixed: new Map(fixed) });
    const { world, give } = playing(run);
    give("left", advance);
    give("right", advance);
    const commands: Command[] = [
      { ...advance, desk: "left" },
      { ...advance, desk: "right" },
    ];
    const act = (desk: string, command: Command) => {
      give(desk, command);
      commands.push({ ...command, desk });
    };
    act("left", choose("sail", "stay"));
    act("right", choose("sail", "act"));
    commands.push(...follow(draftOf(world), new Map()).done);
    const other = fork(run, scriptOf({ run, commands }), "left/sail", { do: "choose", option: "act" });
    const stands = (of: World) => ["left", "right"].map((desk) => deskOf(of, desk).known.stands);
    expect(stands(world)).toEqual([[0], [2]]);
    expect(stands(other.world)).toEqual([[state === "yes" ? 2 : -1], [2]]);
    expect(other.dropped).toEqual([]);
    // What was done in the fork is a game of its own.
    const again = playing(run);
    for (const command of other.done) again.give(command.desk ?? "", command);
    expect(again.world.sum).toBe(other.world.sum);
  });
});
