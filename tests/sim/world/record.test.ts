import { assert, constantFrom, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { RecordFault, replay, type Summed } from "../../../src/sim/world/record.ts";
import { solo } from "../../../src/sim/world/run.ts";
import { cloneWorld, deskOf } from "../../../src/sim/world/world.ts";
import { told } from "../../dossiers/games.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";
import { everyCommand, playAnyhow } from "../../dossiers/whims.ts";

/** A game with what was done in it. */
function logGame(dossier: Dossier, seed: number) {
  const commands: Command[] = [];
  const sums: number[] = [];
  const game = playAnyhow(dossier, seed, undefined, ({ world }, command) => {
    if (commands.length > 0) sums.push(world.sum);
    commands.push(command);
  });
  sums.push(game.world.sum);
  const entries = commands.map((command, i): Summed => ({ command, sum: at(sums, i) }));
  return { game, entries };
}

function faultOf(dossier: Dossier, seed: number, entries: readonly Summed[]): RecordFault | null {
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
  it("played again is the same game, with every public event", () => {
    for (let seed = 1; seed <= 30; seed++) {
      const { game, entries } = logGame(dossier, seed);
      const again = replay(solo(dossier, fateOf(seed)), entries);
      expect(again.world).toEqual(game.world);
      expect(again.events).toEqual(told(game));
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
          const position = where % entries.length;
          const damaged = entries.map((entry, i) => (i === position ? { ...entry, sum: (entry.sum + by) | 0 } : entry));
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
        const position = where % entries.length;
        const before = replay(solo(dossier, fateOf(seed)), entries.slice(0, position)).world;
        const all = everyCommand(dossier, deskOf(cloneWorld(before)).known);
        const command = at(all, other % all.length);
        const damaged = entries.map((entry, i) => (i === position ? { ...entry, command } : entry));
        if (JSON.stringify(damaged) === JSON.stringify(entries)) return;
        expect(faultOf(dossier, seed, damaged)?.entry).toBe(position);
      }),
      { numRuns: 200 },
    );
  });

  it("notices commands that are left out, doubled or in another order", () => {
    assert(
      property(nat(20), nat(), (seed, where) => {
        const { entries } = logGame(dossier, seed);
        const i = where % (entries.length - 1);
        const out = entries.toSpliced(i, 1);
        const twice = entries.toSpliced(i, 0, at(entries, i));
        const swapped = entries.toSpliced(i, 2, at(entries, i + 1), at(entries, i));
        for (const damaged of [twice, swapped]) expect(faultOf(dossier, seed, damaged)).not.toBeNull();
        // A call that is let ring stops at the next act anyway: the same story, told in a command less.
        if (faultOf(dossier, seed, out) === null) expect(at(entries, i).command.do).toBe("leave");
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

describe("a command that cannot be done", () => {
  it("is said, with its reason", () => {
    const dossier = ferry();
    const entries: Summed[] = [{ command: { do: "hold" }, sum: 0 }];
    const fault = faultOf(dossier, 1, entries);
    expect([fault?.code, fault?.entry, fault?.message]).toEqual(["refused", 0, "hold: not-holding"]);
  });
});
