/** Laws of commands and events, over games that go anywhere. */

import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import { draftOf } from "../../src/sim/world/draft.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { evolve } from "../../src/sim/world/fold.ts";
import { legalCommands } from "../../src/sim/world/legal.ts";
import { decide, isRefusal, perform, start } from "../../src/sim/world/perform.ts";
import { solo } from "../../src/sim/world/run.ts";
import { cloneWorld, type Desk, deskOf } from "../../src/sim/world/world.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { everyCommand, playAnyhow } from "../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 150] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 12] as const),
];

/** Whether a command is possible by what is known: one list for people, and two rules for the clock. */
function isPossible({ dossier, known }: Desk, command: Command): boolean {
  const isOpen = known.phase === "deliberating";
  switch (command.do) {
    case "tick":
      return (
        (isOpen || known.phase === "holding") &&
        Number.isInteger(command.share) &&
        command.share > known.ticked &&
        command.share <= 100
      );
    case "expire":
      return isOpen && at(dossier.decisions, known.decision).id === command.decision;
    case "wait":
      return (
        isOpen &&
        Number.isInteger(command.minutes) &&
        command.minutes > 0 &&
        known.time + command.minutes <= known.deadline
      );
    default:
      return legalCommands(dossier, known).some((legal) => JSON.stringify(legal) === JSON.stringify(command));
  }
}

describe.each(dossiers)("in %s", (_, dossier, games) => {
  it("a command is accepted if and only if it is possible; a refused one changes nothing", () => {
    let accepted = 0;
    let refused = 0;
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ world }) => {
        const before = cloneWorld(world);
        for (const command of everyCommand(dossier, deskOf(world).known)) {
          const answer = decide(world, command);
          expect(!isRefusal(answer), `${JSON.stringify(command)} in ${deskOf(world).known.phase}`).toBe(
            isPossible(deskOf(world), command),
          );
          if (isRefusal(answer)) {
            refused++;
            expect(perform(draftOf(world), command)).toEqual(answer);
          } else accepted++;
        }
        expect(world).toEqual(before);
      });
    }
    expect(accepted).toBeGreaterThan(1000);
    expect(refused).toBeGreaterThan(10_000);
  });

  it("every legal command is offered once, and there is one as long as there is time", () => {
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ world }) => {
        const legal = legalCommands(dossier, deskOf(world).known).map((command) => JSON.stringify(command));
        expect(new Set(legal).size).toBe(legal.length);
        if (deskOf(world).known.time < deskOf(world).known.deadline) expect(legal.length).toBeGreaterThan(0);
      });
    }
  });

  it("what was decided, folded, is what is performed: same world, same sum", () => {
    for (let seed = 1; seed <= games; seed++) {
      playAnyhow(dossier, seed, undefined, ({ world }, command) => {
        const events = decide(world, command);
        if (isRefusal(events)) throw new Error(events.refused);
        const performed = cloneWorld(world);
        perform(draftOf(performed), command);
        const folded = events.reduce(evolve, world);
        expect(folded).toEqual(performed);
        expect(folded.steps - world.steps).toBe(events.length);
      });
    }
  });

  it("time never goes back, and is whole; gauges stay whole, from 0 to 100", () => {
    for (let seed = 1; seed <= games * 4; seed++) {
      const { world, events } = playAnyhow(dossier, seed, undefined, ({ desk: { known, hidden } }) => {
        for (const value of [...known.gauges, ...hidden.gauges]) {
          expect(Number.isInteger(value) && value >= 0 && value <= 100).toBe(true);
        }
      });
      let now = 0;
      for (const event of events) {
        expect(Number.isInteger(event.at)).toBe(true);
        expect(event.at).toBeGreaterThanOrEqual(now);
        now = event.at;
      }
      expect(deskOf(world).known.time).toBe(now);
    }
  });

  it("the same seed and the same commands give the same story; the same story gives the same sum, another another", () => {
    const sums = new Map<string, number>();
    for (let seed = 1; seed <= games; seed++) {
      const { world, events } = playAnyhow(dossier, seed);
      expect(playAnyhow(dossier, seed).events).toEqual(events);
      // What set out before the first command is not among the events, but is part of the story.
      const story = JSON.stringify([deskOf(start(solo(dossier, fateOf(seed)))).hidden.underway, events]);
      expect(sums.get(story) ?? world.sum).toBe(world.sum);
      sums.set(story, world.sum);
    }
    expect(new Set(sums.values()).size).toBe(sums.size);
  });
});
