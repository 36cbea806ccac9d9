/** One thing done otherwise, with all luck the same: whatever has nothing to do with it stays as it was. */

import { assert, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Branches, Dossier } from "../../../src/sim/dossier/dossier.ts";
import { dayOf } from "../../../src/sim/dossier/span.ts";
import { choices, fork, gameBefore, turned, wouldAnswer } from "../../../src/sim/reckoning/fork.ts";
import { endingOf } from "../../../src/sim/reckoning/futures.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { draftOf } from "../../../src/sim/world/draft.ts";
import type { WorldEvent } from "../../../src/sim/world/events.ts";
import { type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { perform, start } from "../../../src/sim/world/perform.ts";
import { solo } from "../../../src/sim/world/run.ts";
import { follow, type Script, scriptOf } from "../../../src/sim/world/script.ts";
import type { World } from "../../../src/sim/world/world.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  begin,
  choose,
  deskAfter,
  expire,
  fixedFate,
  gameIn,
  hold,
  leave,
  play,
  playOut,
  told,
  wait,
} from "../../dossiers/games.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";
import { playAnyhow } from "../../dossiers/whims.ts";

const LONG = process.env.ACHTERAF_LONG === "1";
const dossier = ferry();

/** A game played anyhow: its script, its commands, its world and all its events. */
function played(one: Dossier, seed: number, fate: Fate = fateOf(seed)) {
  const commands: Command[] = [];
  const { world, events } = playAnyhow(one, seed, fate, (_, command) => commands.push(command));
  return { commands, world, events, script: scriptOf({ run: solo(one, fate), commands }) };
}

describe("a script with one thing done otherwise", () => {
  const script: Script = new Map([
    [
      "sail",
      [
        { after: 5, command: ask("captain-word") },
        { after: 50, command: choose("sail", "wait") },
        { after: 60, command: { do: "break" } },
        { after: 60, command: choose("sail", "go") },
      ],
    ],
    ["account", [{ after: 0, command: expire("account") }]],
  ]);

  it("chooses when it was first chosen, and nothing after that", () => {
    const other = turned(script, "sail", { do: "choose", option: "tow" });
    expect(other.get("sail")).toEqual([
      { after: 5, command: ask("captain-word") },
      { after: 50, command: choose("sail", "tow") },
    ]);
    expect(other.get("account")).toBe(script.get("account"));
  });

  it("does not choose: what was asked is asked all the same", () => {
    const other = turned(script, "sail", { do: "choose", option: null });
    expect(other.get("sail")).toEqual([{ after: 5, command: ask("captain-word") }]);
  });

  it("chooses instead of letting the clock run out", () => {
    const other = turned(script, "account", { do: "choose", option: "tell" });
    expect(other.get("account")).toEqual([{ after: 0, command: choose("account", "tell") }]);
  });

  it("chooses where nothing was done", () => {
    const other = turned(new Map(), "sail", { do: "choose", option: "go" });
    expect(other.get("sail")).toEqual([{ after: 0, command: choose("sail", "go") }]);
  });

  it("asks first of all, and does everything else", () => {
    const other = turned(script, "sail", { do: "ask", source: "clerk-book" });
    expect(other.get("sail")).toEqual([{ after: 0, command: ask("clerk-book") }, ...(script.get("sail") ?? [])]);
  });

  it("leaves the script itself as it was", () => {
    const before = JSON.stringify([...script]);
    turned(script, "sail", { do: "choose", option: "go" });
    turned(script, "sail", { do: "ask", source: "clerk-book" });
    expect(JSON.stringify([...script])).toBe(before);
  });
});

describe("a game up to a decision", () => {
  const fate = fixedFate(dossier, { unknowns: { weather: "fair" }, rings: { note: false }, comes: { grumble: false } });
  const commands = [advance, wait(30), leave("harbour-call"), choose("sail", "wait"), hold, advance, expire("account")];

  it("has so many commands before the first choice; all of them where it was never taken", () => {
    expect(gameBefore(gameIn(dossier, fate, commands), "sail").commands.length).toBe(3);
    expect(gameBefore(gameIn(dossier, fate, commands), "account").commands.length).toBe(6);
    expect(gameBefore(gameIn(dossier, fate, commands.slice(0, 3)), "account").commands.length).toBe(3);
  });

  it("has a world, and what can be chosen in it", () => {
    const desk = deskAfter(dossier, fate, commands.slice(0, 3));
    expect(choices(desk)).toEqual(["go", "tow", "wait"]);
    // Ten minutes before the deadline the tug, which takes thirty, is out of reach.
    expect(choices(deskAfter(dossier, fate, [...commands.slice(0, 3), wait(80)]))).toEqual(["go", "wait"]);
    expect(choices(deskAfter(dossier, fate, commands.slice(0, 4)))).toEqual([]);
  });

  it("has what somebody would have said, asked at once; and nothing of somebody who could not be asked", () => {
    for (const answer of ["calm", "rough"]) {
      const known = fixedFate(dossier, { answers: { "captain-word": answer }, rings: { note: false } });
      const would = wouldAnswer(gameIn(dossier, known, commands), "sail", "captain-word");
      expect(would).toBe(["calm", "rough"].indexOf(answer));
      expect(play(dossier, known, [advance, ask("captain-word")]).desk.known.answers[0]).toBe(would);
    }
    expect(wouldAnswer(gameIn(dossier, fate, commands), "account", "captain-word")).toBe(-1);
    expect(wouldAnswer(gameIn(dossier, fate, commands), "sail", "nobody")).toBe(-1);
    expect(wouldAnswer(gameIn(dossier, fate, commands.slice(0, 3)), "account", "clerk-letter")).toBe(-1);
  });
});

describe("a fork", () => {
  const fate = fixedFate(dossier, {
    unknowns: { weather: "foul", repair: 3 },
    rings: { note: false },
    comes: { grumble: false },
  });
  const script: Script = new Map([
    ["sail", [{ after: 20, command: choose("sail", "go") }]],
    [
      "account",
      [
        { after: 0, command: ask("clerk-letter") },
        { after: 1440, command: choose("account", "hide") },
      ],
    ],
  ]);

  it("goes the other road: here it ends mended instead of aground", () => {
    const own = begin(dossier, fate);
    follow(draftOf(own.world, own.events), script);
    const other = fork(solo(dossier, fate), script, "sail", { do: "choose", option: "tow" });
    expect([own.world, other.world].map((world) => endingOf(deskOf(world)))).toEqual([0, 1]);
    expect(deskOf(other.world).known.chosenAt).toEqual([50, deskOf(own.world).known.chosenAt[1]]);
    expect([other.dropped, other.defaulted]).toEqual([[], []]);
    expect(other.done).toEqual([
      advance,
      wait(20),
      choose("sail", "tow"),
      advance,
      ask("clerk-letter"),
      choose("account", "hide"),
      advance,
    ]);
    // What was done can be played as a game of its own.
    expect(play(dossier, fate, other.done).world.sum).toBe(other.world.sum);
    expect(other.events).toEqual(told(play(dossier, fate, other.done)));
  });

  it("lists what could not be done any more, and what was not decided because of it", () => {
    // Two days of asking leave no time for what was chosen then.
    const other = fork(solo(dossier, fate), script, "account", { do: "ask", source: "captain-letter" });
    expect(other.dropped).toEqual([{ decision: "account", command: ask("clerk-letter") }]);
    expect(other.defaulted).toEqual([]);
    const tell: Script = new Map([...script, ["account", [{ after: 0, command: choose("account", "tell") }]]]);
    const late = fork(solo(dossier, fate), tell, "account", { do: "ask", source: "captain-letter" });
    expect(late.dropped).toEqual([{ decision: "account", command: choose("account", "tell") }]);
    expect(late.defaulted).toEqual(["account"]);
    expect(playOut({ ...late, desk: deskOf(late.world), events: [] }).desk.known.chosen[1]).toBe(
      dossier.options.length - 1,
    );
  });

  it("lists not deciding, which takes its course", () => {
    const other = fork(solo(dossier, fate), script, "sail", { do: "choose", option: null });
    expect(other.defaulted).toEqual(["sail"]);
    expect(other.done.slice(0, 2)).toEqual([advance, expire("sail")]);
  });
});

/** Chances or odds that are the same whatever was done: they depend on nothing, or on what nobody knows. */
function ofFate(branches: Branches<unknown>): boolean {
  return branches.every(({ if: test }) => test === null || test.op === "unknown");
}

/** Everything that luck decided in a game, by its name, where it does not depend on what was done. */
function luckOf(one: Dossier, world: World, events: readonly WorldEvent[]): Map<string, string | number> {
  const drawn = new Map<string, string | number>();
  deskOf(world).hidden.unknowns.forEach((outcome, unknown) => {
    drawn.set(`unknown ${unknown}`, outcome);
  });
  for (const event of events) {
    if (event.is === "answered") {
      if (ofFate(at([...one.sources, ...one.interruptions], event.signal).odds)) {
        drawn.set(`answer ${event.signal}`, event.answer);
      }
    }
    if (event.is === "rang" || event.is === "silent") {
      if (ofFate(at(one.interruptions, event.interruption).chance)) drawn.set(`ring ${event.interruption}`, event.is);
    }
    if (event.is === "underway") {
      // Set going at the same moment it lands at the same moment, whatever else was done.
      const { repeats } = at(one.consequences, event.consequence);
      drawn.set(`lands ${event.consequence} ${repeats ? dayOf(one, event.at) : ""} from ${event.at}`, event.lands);
    }
  }
  return drawn;
}

/** Everything that happens on a road, hidden things too. */
function road(one: Dossier, fate: Fate, script: Script): { world: World; events: WorldEvent[] } {
  const events: WorldEvent[] = [];
  const world = start(solo(one, fate), events);
  follow(draftOf(world, events), script);
  return { world, events };
}

describe("common luck", () => {
  it("a change of one decision leaves every unrelated draw as it was, in ten thousand fates", {
    timeout: 60_000,
  }, () => {
    const go: Script = new Map([
      [
        "sail",
        [
          { after: 0, command: ask("captain-word") },
          { after: 70, command: choose("sail", "go") },
        ],
      ],
      [
        "account",
        [
          { after: 0, command: ask("clerk-letter") },
          { after: 1440, command: choose("account", "hide") },
        ],
      ],
    ]);
    const tow = turned(go, "sail", { do: "choose", option: "tow" });
    let shared = 0;
    for (let seed = 1; seed <= 10_000; seed++) {
      const [own, other] = [go, tow].map((script) => {
        const { world, events } = road(dossier, fateOf(seed), script);
        return luckOf(dossier, world, events);
      });
      if (own === undefined || other === undefined) throw new RangeError("there are two roads");
      for (const [name, outcome] of own) {
        if (!other.has(name)) continue;
        if (other.get(name) !== outcome) expect([seed, name, other.get(name)]).toEqual([seed, name, outcome]);
        shared++;
      }
    }
    // On both roads: two unknowns, the captain, the clerk and the note.
    expect(shared).toBeGreaterThanOrEqual(50_000);
  });

  it.each([["ferry", dossier] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
    "in %s any other choice in any game leaves it too, and the same choice is the same game",
    { timeout: 60_000 },
    (_, one) => {
      let [shared, forks] = [0, 0];
      assert(
        property(nat(100_000), nat(100_000), nat(), nat(), (player, seed, where, which) => {
          const fate = fateOf(seed);
          const { world, events, script, commands } = played(one, player, fate);
          const decided = one.decisions.flatMap((_decision, i) => (at(deskOf(world).known.chosen, i) >= 0 ? [i] : []));
          const position = at(decided, where % decided.length);
          const { id } = at(one.decisions, position);
          const chosen = at(one.options, at(deskOf(world).known.chosen, position));

          const lines = script.get(id) ?? [];
          const commits = lines.filter(({ command }) => command.do === "choose" || command.do === "expire");
          if (commits.length === 1 && !chosen.default) {
            const same = fork(solo(one, fate), script, id, { do: "choose", option: chosen.id });
            expect(same.world.sum).toBe(world.sum);
            expect([same.dropped, same.defaulted]).toEqual([[], []]);
          }

          const before = deskAfter(
            one,
            fate,
            commands.slice(0, gameBefore(gameIn(one, fate, commands), id).commands.length),
          );
          const open = [...choices(before), null];
          const option = at(open, which % open.length);
          const other = fork(solo(one, fate), script, id, { do: "choose", option });
          expect(deskOf(other.world).known.phase).toBe("ended");
          const otherEvents: WorldEvent[] = [];
          const again = start(solo(one, fate), otherEvents);
          for (const command of other.done) {
            expect(perform(draftOf(again, otherEvents), command)).toBeNull();
          }
          expect(again.sum).toBe(other.world.sum);
          const own = luckOf(one, world, events);
          for (const [name, outcome] of luckOf(one, again, otherEvents)) {
            if (!own.has(name)) continue;
            expect([name, own.get(name)]).toEqual([name, outcome]);
            shared++;
          }
          // Until the roads part everything is the same, hidden things too.
          const parts = events.findIndex((event) => event.is === "opened" && event.decision === position);
          expect(otherEvents.slice(0, parts + 1)).toEqual(road(one, fate, script).events.slice(0, parts + 1));
          forks++;
        }),
        { numRuns: LONG ? 2000 : 60, seed: 3 },
      );
      expect(shared).toBeGreaterThan(3 * forks);
    },
  );
});
