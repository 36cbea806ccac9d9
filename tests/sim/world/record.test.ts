import { assert, constantFrom, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { commandsOf, type Entry, fateOfRecord, RecordFault, replay } from "../../../src/sim/world/record.ts";
import { solo } from "../../../src/sim/world/run.ts";
import { cloneWorld, deskOf } from "../../../src/sim/world/world.ts";
import { told } from "../../dossiers/games.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";
import { everyCommand, playAnyhow } from "../../dossiers/whims.ts";

/** A game with its log: a note before every third command. */
function logGame(dossier: Dossier, seed: number) {
  const entries: Entry[] = [];
  const commands: Command[] = [];
  const sums: number[] = [];
  const game = playAnyhow(dossier, seed, undefined, ({ world }, command) => {
    if (commands.length > 0) sums.push(world.sum);
    commands.push(command);
  });
  sums.push(game.world.sum);
  commands.forEach((command, i) => {
    if (i % 3 === 0) entries.push({ at: i * 1000, is: "note", note: { is: "resume" } });
    entries.push({ at: i * 1000, is: "command", command, sum: at(sums, i) });
  });
  return { game, entries };
}

function faultOf(dossier: Dossier, seed: number, entries: readonly Entry[]): RecordFault | null {
  try {
    replay(solo(dossier, fateOf(seed)), entries);
    return null;
  } catch (error) {
    if (error instanceof RecordFault) return error;
    throw error;
  }
}

const dossiers = [["ferry", ferry()] as const, ...shipped.map(({ file, dossier }) => [file.id, dossier] as const)];

describe.each(dossiers)("a log of %s", (_, dossier) => {
  it("played again is the same game, with every public event, and the number of them after each entry", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { game, entries } = logGame(dossier, seed);
      const again = replay(solo(dossier, fateOf(seed)), entries);
      expect(again.world).toEqual(game.world);
      expect(again.events).toEqual(told(game));
      expect(again.marks.length).toBe(entries.length);
      expect(again.marks.at(-1)).toBe(again.events.length);
      entries.forEach((entry, i) => {
        if (entry.is === "note") expect(again.marks[i]).toBe(again.marks[i - 1] ?? 0);
      });
    }
  });

  it("notices every sum that is another", () => {
    assert(
      property(
        nat(50),
        nat(),
        integer().filter((n) => n !== 0),
        (seed, where, by) => {
          const { entries } = logGame(dossier, seed);
          const positions = entries.flatMap(({ is }, i) => (is === "command" ? [i] : []));
          const position = at(positions, where % positions.length);
          const damaged = entries.map((entry, i) =>
            i === position && entry.is === "command" ? { ...entry, sum: (entry.sum + by) | 0 } : entry,
          );
          const fault = faultOf(dossier, seed, damaged);
          expect([fault?.code, fault?.entry]).toEqual(["sum", position]);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("notices every command that is another, at that command", () => {
    const seeds = constantFrom(1, 2, 3, 4, 5);
    assert(
      property(seeds, nat(), nat(), (seed, where, other) => {
        const { entries } = logGame(dossier, seed);
        const positions = entries.flatMap(({ is }, i) => (is === "command" ? [i] : []));
        const position = at(positions, where % positions.length);
        const before = replay(solo(dossier, fateOf(seed)), entries.slice(0, position)).world;
        const all = everyCommand(dossier, deskOf(cloneWorld(before)).known);
        const command = at(all, other % all.length);
        const damaged = entries.map((entry, i) =>
          i === position && entry.is === "command" ? { ...entry, command } : entry,
        );
        if (JSON.stringify(damaged) === JSON.stringify(entries)) return;
        expect(faultOf(dossier, seed, damaged)?.entry).toBe(position);
      }),
      { numRuns: 200 },
    );
  });

  it("notices commands that are left out, doubled or in another order", () => {
    assert(
      property(nat(20), nat(), (seed, where) => {
        const entries = logGame(dossier, seed).entries.filter(({ is }) => is === "command");
        const i = where % (entries.length - 1);
        const out = entries.toSpliced(i, 1);
        const twice = entries.toSpliced(i, 0, at(entries, i));
        const swapped = entries.toSpliced(i, 2, at(entries, i + 1), at(entries, i));
        for (const damaged of [twice, swapped]) expect(faultOf(dossier, seed, damaged)).not.toBeNull();
        // A call that is let ring stops at the next act anyway: the same story, told in a command less.
        if (faultOf(dossier, seed, out) === null) expect(at(commandsOf(entries), i).do).toBe("leave");
      }),
      { numRuns: 60 },
    );
  });

  it("of one seed, played in another, is the same story or is noticed", () => {
    let noticed = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { game, entries } = logGame(dossier, seed);
      const fault = faultOf(dossier, seed + 1000, entries);
      if (fault !== null) noticed++;
      else
        expect(deskOf(replay(solo(dossier, fateOf(seed + 1000)), entries).world).known).toEqual(
          deskOf(game.world).known,
        );
    }
    expect(noticed).toBeGreaterThan(20);
  });
});

describe("a record", () => {
  it("says what is refused, and why", () => {
    const dossier = ferry();
    const entries: Entry[] = [{ at: 0, is: "command", command: { do: "hold" }, sum: 0 }];
    const fault = faultOf(dossier, 1, entries);
    expect([fault?.code, fault?.entry, fault?.message]).toEqual(["refused", 0, "hold: not-holding"]);
  });

  it("has the fate of its seed, and of what is fixed in it", () => {
    expect(fateOfRecord({ seed: 5, fixed: {} })).toEqual({ seed: 5, fixed: null });
    expect(fateOfRecord({ seed: 5, fixed: { "1:0": 3 } })).toEqual({ seed: 5, fixed: new Map([["1:0", 3]]) });
  });

  it("holds its commands in order, without the notes", () => {
    const { entries } = logGame(ferry(), 3);
    expect(commandsOf(entries).length).toBe(entries.filter(({ is }) => is === "command").length);
    expect(commandsOf(entries)[0]).toEqual({ do: "advance" });
  });
});
