import { describe, expect, it } from "vitest";
import type { Command, RefusalReason } from "../../../src/sim/world/commands.ts";
import { decide } from "../../../src/sim/world/perform.ts";
import { deskOf, NOT_YET, RING } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  choose,
  expire,
  fixedFate,
  gauge,
  give,
  hold,
  leave,
  play,
  take,
  tick,
  told,
  wait,
} from "../../dossiers/games.ts";
import { ferry, option, sailing } from "../../dossiers/small.ts";

const dossier = ferry();
const fate = fixedFate(dossier, {
  unknowns: { weather: "fair", repair: 3 },
  answers: { "captain-word": "rough", note: "calm" },
  rings: { note: true },
  comes: { grumble: true },
});
const open: readonly Command[] = [advance];
const ringing = [...open, wait(30)];
const holding = [...open, choose("sail", "wait")];
const decided = [...open, choose("sail", "go")];
const second = [...decided, advance];
const ended = [...second, choose("account", "hide"), advance];

describe("a command that is not possible", () => {
  it.each<[what: string, before: readonly Command[], Command, RefusalReason]>([
    ["asking before anything is open", [], ask("captain-word"), "nothing-open"],
    ["asking after deciding", decided, ask("captain-word"), "nothing-open"],
    ["asking when all is over", ended, ask("captain-word"), "nothing-open"],
    ["asking nobody", open, ask("nobody"), "not-known"],
    ["asking somebody of another decision", open, ask("clerk-letter"), "not-now"],
    ["asking twice", [...open, ask("captain-word")], ask("captain-word"), "already-asked"],
    ["asking while waiting", holding, ask("captain-word"), "holding"],
    ["a call that takes longer than there is", [...open, wait(76)], ask("captain-word"), "no-time"],
    ["taking what does not ring", open, take("harbour-call"), "not-ringing"],
    ["taking what is nothing", open, take("nothing"), "not-known"],
    ["taking what was missed", [...ringing, leave("harbour-call")], take("harbour-call"), "not-ringing"],
    ["taking what was taken", [...ringing, take("harbour-call")], take("harbour-call"), "not-ringing"],
    ["taking after deciding", decided, take("harbour-call"), "nothing-open"],
    ["leaving what does not ring", open, leave("harbour-call"), "not-ringing"],
    ["leaving what is nothing", open, leave("nothing"), "not-known"],
    ["a call for which no time is left", [...open, wait(111)], take("harbour-call"), "no-time"],
    ["choosing before anything is open", [], choose("sail", "go"), "nothing-open"],
    ["choosing nothing", open, choose("sail", "nothing"), "not-known"],
    ["choosing in a decision that is none", open, choose("nothing", "go"), "not-known"],
    ["choosing ahead", open, choose("account", "tell"), "not-now"],
    ["choosing again", second, choose("sail", "go"), "not-now"],
    ["choosing not to decide", open, choose("sail", "not-deciding"), "not-now"],
    ["choosing while waiting", holding, choose("sail", "go"), "holding"],
    ["an act that takes longer than there is", [...open, wait(91)], choose("sail", "tow"), "no-time"],
    ["waiting before anything is open", [], wait(10), "nothing-open"],
    ["waiting while waiting", holding, wait(10), "holding"],
    ["waiting for no time", open, wait(0), "backwards"],
    ["waiting back in time", open, wait(-10), "backwards"],
    ["waiting half a minute", open, wait(0.5), "backwards"],
    ["waiting past the deadline", open, wait(121), "no-time"],
    ["holding without waiting", open, hold, "not-holding"],
    ["breaking without waiting", open, { do: "break" }, "not-holding"],
    ["going on before deciding", open, advance, "something-open"],
    ["going on while waiting", holding, advance, "something-open"],
    ["going on when all is over", ended, advance, "ended"],
    ["a tick before anything is open", [], tick(10), "nothing-open"],
    ["a tick when all is over", ended, tick(10), "ended"],
    ["a tick back", [...open, tick(10)], tick(9), "backwards"],
    ["the same tick", [...open, tick(10)], tick(10), "backwards"],
    ["a tick beyond the end", open, tick(101), "backwards"],
    ["half a tick", open, tick(0.5), "backwards"],
    ["expiring before anything is open", [], expire("sail"), "nothing-open"],
    ["expiring when all is over", ended, expire("account"), "ended"],
    ["expiring something else", open, expire("account"), "not-now"],
    ["expiring while waiting", holding, expire("sail"), "holding"],
  ])("%s", (_, before, command, reason) => {
    expect(decide(play(dossier, fate, before).world, command)).toEqual({ refused: reason });
  });

  it("an option whose window has shut, or whose condition does not hold", () => {
    const strict = ferry({
      decisions: sailing({
        options: {
          go: option({ window: "berth" }),
          tow: option({ if: { fact: "told" } }),
          shut: option({ effects: [{ shuts: "berth" }] }),
        },
      }),
      sources: { shutter: { ...source(), effects: [{ shuts: "berth" }] } },
    });
    const { world } = play(strict, fixedFate(strict, {}), [advance, ask("shutter")]);
    expect(decide(world, choose("sail", "go"))).toMatchObject({ refused: "shut" });
    expect(decide(world, choose("sail", "tow"))).toMatchObject({ refused: "shut" });
  });

  it("somebody whose condition does not hold", () => {
    const strict = ferry({ sources: { late: { ...source(), if: { calls: { "at-least": 1 } } }, first: source() } });
    const game = play(strict, fixedFate(strict, {}), [advance]);
    expect(decide(game.world, ask("late"))).toMatchObject({ refused: "not-now" });
    give(game, ask("first"));
    give(game, ask("late"));
    expect(deskOf(game.world).known.calls).toBe(2);
  });
});

function source() {
  const word = dossier.file.sources["captain-word"];
  if (word === undefined) throw new RangeError("the small dossier has a captain");
  return word;
}

describe("what happens on a command", () => {
  // Options go 0, tow 1, wait 2, not-deciding 3; sources 0 to 3; signals of interruptions 4 and 5; facts sailed 0, towed 1,
  // waited 2, lapsed 3; gauges support 0, energy 1, heat 2, grip 3.
  it.each<[what: string, before: readonly Command[], Command, events: readonly object[]]>([
    ["the first decision opens", [], advance, [{ is: "opened", at: 0, decision: 0, deadline: 120 }]],
    [
      "a call takes its time; what was due meanwhile comes in after it",
      open,
      ask("captain-word"),
      [
        { is: "passed", at: 45 },
        { is: "answered", at: 45, signal: 0, answer: 1 },
        { is: "rang", at: 45, interruption: 0 },
      ],
    ],
    [
      "a call that is made leaves the telephone ringing",
      ringing,
      ask("captain-word"),
      [
        { is: "missed", at: 30, interruption: 0, left: false },
        { is: "moved", at: 30, gauge: 2, by: 6, cause: { by: "missed", interruption: 0 } },
        { is: "passed", at: 75 },
        { is: "answered", at: 75, signal: 0, answer: 1 },
        { is: "rang", at: 75, interruption: 1 },
        { is: "answered", at: 75, signal: 5, answer: 1 },
        { is: "moved", at: 75, gauge: 2, by: 2, cause: { by: "signal", signal: 5 } },
      ],
    ],
    [
      "a call that is taken",
      ringing,
      take("harbour-call"),
      [
        { is: "passed", at: 40 },
        { is: "answered", at: 40, signal: 4, answer: 0 },
        { is: "moved", at: 40, gauge: 1, by: -2, cause: { by: "signal", signal: 4 } },
      ],
    ],
    [
      "a call that is left takes no time",
      ringing,
      leave("harbour-call"),
      [
        { is: "missed", at: 30, interruption: 0, left: true },
        { is: "moved", at: 30, gauge: 2, by: 6, cause: { by: "missed", interruption: 0 } },
      ],
    ],
    [
      "a call can still be left when there is no time to take it",
      [...open, wait(111)],
      leave("harbour-call"),
      [
        { is: "missed", at: 111, interruption: 0, left: true },
        { is: "moved", at: 111, gauge: 2, by: 6, cause: { by: "missed", interruption: 0 } },
      ],
    ],
    [
      "an act, with what belongs to it and what it sets going",
      open,
      choose("sail", "go"),
      [
        { is: "chosen", at: 0, option: 0 },
        { is: "noted", at: 0, fact: 0, cause: { by: "option", option: 0 } },
        { is: "moved", at: 0, gauge: 0, by: 8, cause: { by: "option", option: 0 } },
        { is: "window", at: 0, window: 0, open: false, cause: { by: "option", option: 0 } },
        { is: "underway", at: 0, consequence: 2, lands: 5760 },
      ],
    ],
    [
      "an act that costs time, leaves the telephone ringing, takes a power and announces a ship",
      ringing,
      choose("sail", "tow"),
      [
        { is: "missed", at: 30, interruption: 0, left: false },
        { is: "moved", at: 30, gauge: 2, by: 6, cause: { by: "missed", interruption: 0 } },
        { is: "passed", at: 60 },
        { is: "chosen", at: 60, option: 1 },
        { is: "noted", at: 60, fact: 1, cause: { by: "option", option: 1 } },
        // The reparation takes three days: at 10.00 on the third day after 17.00.
        { is: "underway", at: 60, consequence: 1, lands: 3960 },
        { is: "power", at: 60, power: 0, state: 1, until: -1, cause: { by: "option", option: 1 } },
        { is: "moved", at: 60, gauge: 3, by: 15, cause: { by: "option", option: 1 } },
        { is: "expected", at: 60, expectation: 0, due: 5400, cause: { by: "option", option: 1 } },
        { is: "underway", at: 60, consequence: 2, lands: 5820 },
      ],
    ],
    ["waiting as an act starts by waiting", open, choose("sail", "wait"), [{ is: "held", at: 0, option: 2 }]],
    ["breaking off", holding, { do: "break" }, [{ is: "broke", at: 0, option: 2 }]],
    [
      "letting some time pass",
      open,
      wait(60),
      [
        { is: "passed", at: 60 },
        { is: "rang", at: 60, interruption: 0 },
        { is: "rang", at: 60, interruption: 1 },
        { is: "answered", at: 60, signal: 5, answer: 1 },
        { is: "moved", at: 60, gauge: 2, by: 2, cause: { by: "signal", signal: 5 } },
      ],
    ],
    [
      "the clock reaches a moment; story time stands still",
      open,
      tick(25),
      [
        { is: "ticked", at: 0, share: 25 },
        { is: "rang", at: 0, interruption: 0 },
      ],
    ],
    ["the clock reaches nothing", open, tick(24), [{ is: "ticked", at: 0, share: 24 }]],
    [
      "the clock runs out, while the telephone rings",
      ringing,
      expire("sail"),
      [
        { is: "missed", at: 30, interruption: 0, left: false },
        { is: "moved", at: 30, gauge: 2, by: 6, cause: { by: "missed", interruption: 0 } },
        { is: "chosen", at: 30, option: 3 },
        { is: "noted", at: 30, fact: 3, cause: { by: "option", option: 3 } },
        { is: "underway", at: 30, consequence: 2, lands: 5790 },
      ],
    ],
    [
      "time passes until the next decision",
      decided,
      advance,
      [
        { is: "passed", at: 2460 },
        { is: "weighed", at: 2460, judge: 0, stand: 1, reasons: [0] },
        { is: "passed", at: 5760 },
        { is: "landed", at: 5760, consequence: 2 },
        { is: "moved", at: 5760, gauge: 0, by: -4, cause: { by: "consequence", consequence: 2 } },
        { is: "passed", at: 14_400 },
        { is: "passed", at: 28_380 },
        { is: "opened", at: 28_380, decision: 1, deadline: 31_260 },
      ],
    ],
    [
      "time passes until the end, and what was hidden comes out",
      [...second, choose("account", "hide")],
      advance,
      [
        { is: "passed", at: 28_800 },
        { is: "passed", at: 43_200 },
        { is: "weighed", at: 43_200, judge: 1, stand: -1, reasons: [2] },
        { is: "passed", at: 50_400 },
        { is: "weighed", at: 50_400, judge: 2, stand: 0, reasons: [] },
        { is: "passed", at: 57_600 },
        { is: "ended", at: 57_600 },
        { is: "revealed", at: 57_600, unknown: 0, position: 0 },
        { is: "revealed", at: 57_600, unknown: 1, position: 1 },
        { is: "judged", at: 57_600, judge: 0, stand: 1, reasons: [0] },
        { is: "judged", at: 57_600, judge: 1, stand: -1, reasons: [2] },
        { is: "judged", at: 57_600, judge: 2, stand: 0, reasons: [] },
      ],
    ],
  ])("%s", (_, before, command, events) => {
    expect(decide(play(dossier, fate, before).world, command)).toEqual(events);
  });

  it("a message that does not come off is passed over in silence, once", () => {
    const quiet = fixedFate(dossier, { rings: { note: false } });
    const game = play(dossier, quiet, [advance, wait(60)]);
    expect(game.events.slice(-1)).toEqual([{ is: "silent", at: 60, interruption: 1 }]);
    give(game, wait(10));
    expect(game.events.slice(-1)).toEqual([{ is: "passed", at: 70 }]);
    expect(deskOf(game.world).known.rings).toEqual([RING.missed, RING.silent]);
  });

  it("of two calls the second waits until the first is over", () => {
    const call = dossier.file.interruptions["harbour-call"];
    if (call === undefined) throw new RangeError("the harbour calls");
    const busy = ferry({ interruptions: { one: call, two: call } });
    const game = play(busy, fixedFate(busy, {}), [advance, wait(60)]);
    expect(deskOf(game.world).known.rings).toEqual([RING.ringing, RING.silent]);
    give(game, take("one"));
    expect(deskOf(game.world).known.rings).toEqual([RING.taken, RING.ringing]);
  });

  it("a hidden gauge that moved comes out at the end, all at once", () => {
    const stormy = fixedFate(dossier, { unknowns: { weather: "foul" } });
    const game = play(dossier, stormy, [advance, choose("sail", "go"), advance]);
    const harm = 4;
    expect(told(game).filter((event) => event.is === "moved" && event.gauge === harm)).toEqual([]);
    expect(game.events.filter((event) => event.is === "drifted")).toEqual([
      { is: "drifted", at: 1200, gauge: harm, by: 10 },
    ]);
    expect([gauge(game, "harm"), deskOf(game.world).known.gauges[harm]]).toEqual([15, 5]);
    for (const command of [advance, expire("account"), advance]) give(game, command);
    expect(deskOf(game.world).known.gauges[harm]).toBe(15);
    expect(deskOf(game.world).known.decision).not.toBe(NOT_YET);
  });

  it("something big stops time, so that people look up", () => {
    const stormy = fixedFate(dossier, { unknowns: { weather: "foul" }, comes: { grumble: true } });
    const game = play(dossier, stormy, [advance, choose("sail", "go"), advance]);
    expect(deskOf(game.world).known.time).toBe(1200);
    give(game, advance);
    expect(deskOf(game.world).known.time).toBe(28_380);
  });
});
