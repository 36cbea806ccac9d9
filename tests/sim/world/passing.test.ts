import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { DossierFile } from "../../../src/sim/dossier/dossier-file.ts";
import { dayOf } from "../../../src/sim/dossier/span.ts";
import { drawName, fateOf } from "../../../src/sim/world/fate.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import { advance, begin, choose, fixedFate, landings, type Played, play, playOut } from "../../dossiers/games.ts";
import { consequence, ferry, option, sailing, says, small } from "../../dossiers/small.ts";

const DAY = 1440;
const none = says("", "");

/** A ferry on which nobody calls and with these consequences. */
function quay(consequences: DossierFile["consequences"], change: Partial<DossierFile> = {}): Dossier {
  return ferry({ sources: {}, interruptions: {}, consequences, ...change });
}

const gone = [advance, choose("sail", "go")];

/** The order in which things happened at one moment. */
function inOrder(game: Played, moment: number): string[] {
  const { dossier } = deskOf(game.world);
  return game.events.flatMap((event): string[] => {
    if (event.at !== moment) return [];
    if (event.is === "landed") return [at(dossier.consequences, event.consequence).id];
    if (event.is === "weighed") return [at(dossier.judges, event.judge).id];
    return event.is === "moved" || event.is === "noted" || event.is === "passed" ? [] : [event.is];
  });
}

describe("what happens at one moment", () => {
  it("lands in the order of the file, whatever set out first", () => {
    const dossier = quay({
      c: consequence({ delay: { days: 3 } }),
      a: consequence({ after: [{ landed: "b" }], delay: { days: 1 } }),
      b: consequence({ delay: { days: 2 } }),
      d: consequence({ after: ["begin"], delay: { days: 3 } }),
    });
    const game = playOut(play(dossier, fateOf(1), gone));
    expect(inOrder(game, 3 * DAY)).toEqual(["c", "a", "d"]);
  });

  it("first lands, then is returned, then moves by itself, then is judged", () => {
    const dossier = quay(
      { ship: consequence({ delay: { days: 10 }, effects: [{ gauge: "heat", by: 40 }] }) },
      {
        decisions: sailing({
          options: { go: option({ effects: [{ takes: "harbour" }, { "hands-back": "harbour" }] }) },
        }),
        powers: {
          harbour: { says: none, grip: 10, upkeep: 1, returns: { days: 10 }, returned: none, basis: "design" },
        },
        dynamics: {
          flywheel: {
            threshold: 60,
            gains: 4,
            cools: 1,
            costs: { gauge: "support", by: 1 },
            starts: none,
            stops: none,
            basis: "design",
          },
        },
        judges: {
          late: { ...judge(), looks: { days: 10 }, rules: [rule({ gauge: "heat", "at-least": 74 }, 1)] },
          later: { ...judge(), looks: { days: 10 } },
        },
      },
    );
    const game = playOut(play(dossier, fateOf(1), gone));
    expect(inOrder(game, 10 * DAY)).toEqual(["ship", "power", "spinning", "late", "later"]);
    // 30 + 40 from the ship + 4 from the flywheel: the judge sees both.
    expect(game.events.find((event) => event.is === "weighed")).toMatchObject({ stand: 1, reasons: [0] });
  });

  it("what is set going without delay comes at once, when time moves on", () => {
    const dossier = quay({
      one: consequence({ delay: { minutes: 0 } }),
      two: consequence({ after: [{ landed: "one" }], delay: { minutes: 0 } }),
    });
    const game = play(dossier, fateOf(1), gone);
    expect(landings(game, "one")).toEqual([]);
    playOut(game);
    expect([landings(game, "one"), landings(game, "two")]).toEqual([[0], [0]]);
  });

  it("what lands when the next decision opens has landed before it", () => {
    const dossier = quay({ early: consequence({ delay: { days: 20, at: "09:00" } }) });
    const game = playOut(play(dossier, fateOf(1), gone));
    expect(inOrder(game, 28_380)).toEqual(["early", "opened", "chosen"]);
  });
});

describe("what comes unless", () => {
  const dossier = quay({
    rescue: consequence({ chance: 50, delay: { days: 2 } }),
    trouble: consequence({ delay: { days: 3 }, unless: { landed: "rescue" }, effects: [{ gauge: "support", by: -9 }] }),
    after: consequence({ after: [{ landed: "trouble" }] }),
  });

  it("comes when nothing stops it", () => {
    const game = playOut(play(dossier, fixedFate(dossier, { comes: { rescue: false } }), gone));
    expect([landings(game, "trouble"), landings(game, "after")]).toEqual([[3 * DAY], [4 * DAY]]);
  });

  it("stays away without a word when something does, and nothing follows from it", () => {
    const game = playOut(play(dossier, fixedFate(dossier, { comes: { rescue: true } }), gone));
    expect([landings(game, "trouble"), landings(game, "after")]).toEqual([[], []]);
    expect(game.events.filter((event) => event.is === "averted")).toEqual([
      { is: "averted", at: 3 * DAY, consequence: 1 },
    ]);
  });

  it("looks at the moment of landing, after what lands before it at that moment", () => {
    const same = quay({
      rescue: consequence({ delay: { days: 3 } }),
      trouble: consequence({ delay: { days: 3 }, unless: { landed: "rescue" } }),
      other: consequence({ delay: { days: 3 }, unless: { landed: "late" } }),
      late: consequence({ delay: { days: 3 } }),
    });
    const game = playOut(play(same, fateOf(1), gone));
    expect(inOrder(game, 3 * DAY)).toEqual(["rescue", "averted", "other", "late"]);
  });

  it("reads the moment itself", () => {
    const timed = quay({
      morning: consequence({ delay: { days: 3 }, unless: { time: { "at-least": { days: 3 } } } }),
      evening: consequence({ delay: { days: 3 }, unless: { time: { "at-least": { days: 3, minutes: 1 } } } }),
    });
    const game = playOut(play(timed, fateOf(1), gone));
    expect([landings(game, "morning"), landings(game, "evening")]).toEqual([[], [3 * DAY]]);
  });
});

describe("what sets something going", () => {
  it.each<[what: string, Parameters<typeof consequence>[0], landings: number[]]>([
    ["a public condition that holds then", { when: { fact: "sailed" } }, [DAY]],
    ["a public condition that does not", { when: { fact: "towed" } }, []],
    ["a hidden condition that holds", { if: { unknown: "weather", is: "foul" } }, [DAY]],
    ["a hidden condition that does not", { if: { unknown: "weather", is: "fair" } }, []],
    ["no chance", { chance: 0 }, []],
    ["every chance", { chance: 100 }, [DAY]],
    ["no branch that fits", { chance: [{ if: { fact: "towed" }, chance: 100 }] }, []],
    ["the first branch that fits", { chance: [{ if: { fact: "sailed" }, chance: 100 }, { chance: 0 }] }, [DAY]],
    [
      "several things at once, once",
      { after: [{ decided: "sail" }, { chosen: "sail/go" }, { fact: "sailed" }] },
      [DAY],
    ],
    ["a number of days that nobody knows", { delay: { days: { unknown: "repair" }, at: "16:00" } }, [4 * DAY]],
    ["a drawn number of days", { delay: { days: { exactly: 6 }, at: "16:00" } }, [6 * DAY]],
    ["a number of days below nothing", { delay: { days: { exactly: -3 }, at: "16:00" } }, [0]],
    ["the end of the dossier", { delay: { days: 40 } }, [40 * DAY]],
    ["after the end of the dossier", { delay: { days: 40, minutes: 1 } }, []],
  ])("%s", (_, change, moments) => {
    const dossier = quay({ one: consequence(change) });
    const game = playOut(play(dossier, fixedFate(dossier, { unknowns: { weather: "foul", repair: 4 } }), gone));
    expect(landings(game, "one")).toEqual(moments);
  });

  it("does so only once, unless it repeats", () => {
    const twice = { after: [{ decided: "sail" }, { decided: "account" }], delay: { days: 3 } };
    const dossier = quay({ once: consequence(twice), again: consequence({ ...twice, repeats: true }) });
    const game = playOut(play(dossier, fateOf(1), gone));
    expect(landings(game, "once")).toEqual([3 * DAY]);
    expect(landings(game, "again")).toEqual([3 * DAY, 28_380 + 3 * DAY]);
  });

  it("at the beginning, before anything is decided", () => {
    const dossier = quay({ first: consequence({ after: ["begin"], delay: { minutes: 0 } }) });
    expect(landings(playOut(begin(dossier)), "first")).toEqual([0]);
  });
});

describe("what repeats", () => {
  it("draws anew on each day of the calendar: the luck of one day does not depend on the day before", () => {
    const dossier = quay({
      daily: consequence({ after: ["begin"], delay: { days: 1 } }),
      tide: consequence({
        after: [{ landed: "daily" }, { landed: "tide" }],
        chance: 50,
        delay: { days: 1 },
        repeats: true,
      }),
    });
    const { key } = at(dossier.consequences, 1);
    // The first day it is tried is the second day of the story: day 1, at 16.00.
    const comes = (...days: number[]) => ({
      ...fateOf(1),
      fixed: new Map(Array.from({ length: 60 }, (_, day) => [drawName(key, day), days.includes(day) ? 1 : 0])),
    });
    const moments = (...days: number[]) =>
      landings(playOut(begin(dossier, comes(...days))), "tide").map((one) => one / DAY);
    expect(moments(1, 2, 3)).toEqual([2, 3, 4]);
    expect(moments(1, 3)).toEqual([2]);
    expect(moments(2)).toEqual([]);
  });

  it("counts days from midnight, not from the hour at which the story started", () => {
    const dossier = ferry();
    // 16.00 is minute 0, so midnight is at 480.
    expect([0, 479, 480, 1919, 1920].map((moment) => dayOf(dossier, moment))).toEqual([0, 0, 1, 1, 2]);
  });

  it("sets out at most once a day, so that two things that call each other up stay two", () => {
    const each = { after: [{ landed: "one" }, { landed: "two" }], delay: { days: 1 }, repeats: true } as const;
    const dossier = quay({
      first: consequence({ after: ["begin"], delay: { days: 1 } }),
      one: consequence({ ...each, after: [{ landed: "first" }, ...each.after] }),
      two: consequence(each),
    });
    const game = playOut(begin(dossier));
    expect(landings(game, "one")).toEqual(Array.from({ length: 39 }, (_, i) => (i + 2) * DAY));
    expect(landings(game, "two")).toEqual(Array.from({ length: 38 }, (_, i) => (i + 3) * DAY));
  });

  it("without any delay comes to an end", () => {
    const dossier = quay({
      spin: consequence({
        after: ["begin", { landed: "spin" }],
        delay: { days: { exactly: 0 }, at: "16:00" },
        repeats: true,
      }),
    });
    expect(landings(playOut(begin(dossier)), "spin")).toEqual([0]);
  });
});

function judge(): DossierFile["judges"][string] {
  return { who: none, lens: none, looks: { days: 1 }, rules: [], verdicts: { "0": none }, basis: "design" };
}

function rule(condition: DossierFile["judges"][string]["rules"][number]["if"], by: number) {
  return { if: condition, by, kind: "process", says: none } as const;
}

describe("judges", () => {
  const always = { time: { "at-least": { minutes: 0 } } };
  const never = { fact: "told" };

  it.each<[rules: [boolean, number][], stand: number, reasons: number[]]>([
    [[], 0, []],
    [[[true, 1]], 1, [0]],
    [[[false, 1]], 0, []],
    [
      [
        [true, 1],
        [true, 1],
        [true, 1],
      ],
      2,
      [0, 1, 2],
    ],
    [
      [
        [true, -2],
        [true, -2],
      ],
      -2,
      [0, 1],
    ],
    [
      [
        [true, 2],
        [false, -2],
        [true, -1],
      ],
      1,
      [0, 2],
    ],
    // Kept between -2 and 2 at the end, not on the way.
    [
      [
        [true, 2],
        [true, 2],
        [true, -2],
      ],
      2,
      [0, 1, 2],
    ],
    [
      [
        [true, 2],
        [true, 2],
        [true, -2],
        [true, -2],
      ],
      0,
      [0, 1, 2, 3],
    ],
    [[[true, 0]], 0, [0]],
  ])("%j make a stand of %d for reasons %j", (rules, stand, reasons) => {
    const dossier = quay(
      {},
      {
        decisions: {},
        judges: { one: { ...judge(), rules: rules.map(([holds, by]) => rule(holds ? always : never, by)) } },
      },
    );
    const game = playOut(begin(dossier));
    expect(deskOf(game.world).hidden.stands).toEqual([stand]);
    expect(deskOf(game.world).known.reasons).toEqual([reasons]);
  });

  it("look at their own moment, in order of date, and then no more", () => {
    const dossier = quay(
      { late: consequence({ after: ["begin"], delay: { days: 20 }, effects: [{ fact: "told" }] }) },
      {
        decisions: {},
        judges: {
          third: { ...judge(), looks: { days: 30 }, rules: [rule(never, 1)] },
          first: { ...judge(), looks: { days: 10 }, rules: [rule(never, 1)] },
          // What lands at the moment itself is seen.
          second: { ...judge(), looks: { days: 20 }, rules: [rule(never, 1)] },
        },
      },
    );
    const game = playOut(begin(dossier));
    expect(
      game.events
        .filter((event) => event.is === "weighed")
        .map(({ at: moment, judge: one, stand }) => [moment / DAY, one, stand]),
    ).toEqual([
      [10, 1, 0],
      [20, 2, 1],
      [30, 0, 1],
    ]);
    // What they said comes out at the end, in the order of the file.
    expect(game.events.filter((event) => event.is === "judged").map(({ judge: one, stand }) => [one, stand])).toEqual([
      [0, 1],
      [1, 0],
      [2, 1],
    ]);
  });

  it("read what is hidden", () => {
    const dossier = ferry({
      judges: {
        one: {
          ...judge(),
          rules: [rule({ unknown: "weather", is: "foul" }, 1), rule({ gauge: "harm", "at-least": 6 }, 1)],
        },
      },
    });
    const stands = ["foul", "fair"].map((weather) => {
      const game = playOut(play(dossier, fixedFate(dossier, { unknowns: { weather } }), gone));
      return deskOf(game.world).hidden.stands;
    });
    expect(stands).toEqual([[2], [0]]);
  });
});

describe("decisions", () => {
  it("whose condition does not hold are passed by", () => {
    const { account } = small.decisions;
    if (account === undefined) throw new RangeError("the small dossier has an account");
    const dossier = quay({}, { decisions: { ...sailing({}), account: { ...account, if: { fact: "towed" } } } });
    const game = playOut(play(dossier, fateOf(1), gone));
    expect(game.events.filter((event) => event.is === "passed-by")).toEqual([
      { is: "passed-by", at: 28_380, decision: 1 },
    ]);
    expect(deskOf(game.world).known.chosen).toEqual([0, -2]);
    expect(deskOf(game.world).known.decision).toBe(0);
  });

  it("follow at once when they have no hour of their own, and never before the one before is done", () => {
    const { account, sail } = small.decisions;
    if (account === undefined || sail === undefined) throw new RangeError("the small dossier has two decisions");
    const dossier = quay(
      {},
      {
        decisions: {
          sail,
          next: { ...account, opens: undefined },
          early: { ...account, opens: { minutes: 1 } },
        },
      },
    );
    const game = playOut(play(dossier, fateOf(1), [advance, choose("sail", "tow"), advance, choose("next", "tell")]));
    expect(game.events.filter((event) => event.is === "opened").map(({ at: moment }) => moment)).toEqual([0, 30, 390]);
  });
});
