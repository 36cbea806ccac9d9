/** Keyed luck: what is drawn depends on the seed and the name of what is drawn, never on what went before. */

import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import type { Branches, Dossier, Test } from "../../src/sim/dossier/dossier.ts";
import { look } from "../../src/sim/dossier/draw-table.ts";
import { CERTAIN, keyOf, luck } from "../../src/sim/dossier/luck.ts";
import { DAY, dayOf, after as momentAfter } from "../../src/sim/dossier/span.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import type { Played } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { playAnyhow } from "../dossiers/whims.ts";

const dossiers = [
  ["ferry", ferry(), 400] as const,
  ...shipped.map(({ file, dossier }) => [file.id, dossier, 80] as const),
];

describe.each(dossiers)("in %s", (id, dossier, games) => {
  const dice = (seed: number, step: number, ...name: string[]) => luck(seed, keyOf([id, ...name].join("/")), step);

  it("everything that was drawn is the luck of its name", () => {
    let draws = 0;
    for (let seed = 1; seed <= games; seed++) {
      const { world, events } = playAnyhow(dossier, seed + 7000, fateOf(seed));
      dossier.unknowns.forEach(({ table, id: unknown }, position) => {
        expect(deskOf(world).hidden.unknowns[position]).toBe(look(table, dice(seed, 0, "unknown", unknown)));
      });
      for (const event of events) {
        if (event.is === "answered") {
          const signal = at([...dossier.sources, ...dossier.interruptions], event.signal);
          const possible = signal.odds.map(({ value }) => look(value, dice(seed, 0, "answer", signal.id)));
          expect(possible).toContain(event.answer);
          draws++;
        }
        if (event.is === "rang" || event.is === "silent") {
          const { id: name, chance } = at(dossier.interruptions, event.interruption);
          const comes = chance.map(({ value }) => value >= CERTAIN || dice(seed, 0, "interruption", name) < value);
          if (event.is === "rang") expect(comes).toContain(true);
          else expect(comes.includes(false) || chance.every(({ if: test }) => test !== null)).toBe(true);
          draws++;
        }
        if (event.is === "underway") {
          const one = at(dossier.consequences, event.consequence);
          const step = one.repeats ? dayOf(dossier, event.at) : 0;
          const comes = one.chance.map(
            ({ value }) => value >= CERTAIN || dice(seed, step, "consequence", one.id) < value,
          );
          expect(comes).toContain(true);
          if (one.wait.kind === "drawn") {
            const { days, at: minute } = one.wait;
            const count = at(days.values, look(days, dice(seed, step, "delay", one.id)));
            const span = { minutes: Math.max(0, count) * DAY, at: minute };
            expect(event.lands).toBe(momentAfter(dossier, event.at, span));
          }
          draws++;
        }
      }
    }
    expect(draws).toBeGreaterThan(500);
  });

  it("two players in one fate draw the same wherever they do the same thing", () => {
    let shared = 0;
    for (let seed = 1; seed <= 2 * games; seed++) {
      const one = drawsOf(playAnyhow(dossier, seed + 1000, fateOf(seed)));
      const other = drawsOf(playAnyhow(dossier, seed + 2000, fateOf(seed)));
      for (const [name, drawn] of one) {
        if (!other.has(name)) continue;
        expect(other.get(name), name).toBe(drawn);
        shared++;
      }
    }
    expect(shared).toBeGreaterThan(300);
  });
});

/** Whether a test depends on nothing but what nobody knows, which is the same for everybody in one fate. */
function isOfFate(test: Test | null): boolean {
  if (test === null || test.op === "unknown") return true;
  if (test.op === "not") return isOfFate(test.of);
  return (test.op === "all" || test.op === "any") && test.of.every(isOfFate);
}

function areOfFate(branches: Branches<unknown>): boolean {
  return branches.every((one) => isOfFate(one.if));
}

/** What was drawn in a game, by name, where it does not depend on what was done before. */
function drawsOf({ world, events }: Played): Map<string, number> {
  const { dossier }: { dossier: Dossier } = deskOf(world);
  const draws = new Map<string, number>();
  for (const event of events) {
    if (event.is === "answered") {
      const signal = at([...dossier.sources, ...dossier.interruptions], event.signal);
      if (areOfFate(signal.odds)) draws.set(`answer/${signal.id}`, event.answer);
    }
    if (event.is === "rang" || event.is === "silent") {
      const { id, chance } = at(dossier.interruptions, event.interruption);
      if (areOfFate(chance)) draws.set(`interruption/${id}`, event.is === "rang" ? 1 : 0);
    }
    if (event.is === "underway") {
      const { id, wait, repeats } = at(dossier.consequences, event.consequence);
      if (wait.kind !== "drawn" || wait.at < 0) continue;
      const days = dayOf(dossier, event.lands) - dayOf(dossier, event.at);
      // What arrives on the day it set out may have had to wait for the next morning.
      if (days > 1) draws.set(`delay/${id}${repeats ? `/${dayOf(dossier, event.at)}` : ""}`, days);
    }
  }
  return draws;
}
