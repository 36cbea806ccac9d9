/** What options lead to, and what a call is worth: against answers worked out on paper. */

import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import { drawFates } from "../../../src/sim/reckoning/agreeing.ts";
import { believe } from "../../../src/sim/reckoning/belief.ts";
import { playThrough, weighingCall } from "../../../src/sim/reckoning/counterfactual.ts";
import { spreadOf } from "../../../src/sim/reckoning/futures.ts";
import { inOneGo } from "../../../src/sim/reckoning/in-one-go.ts";
import { drawName, type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { solo } from "../../../src/sim/world/run.ts";
import type { Script } from "../../../src/sim/world/script.ts";
import { advance, ask, choose, fixedFate, gameIn, play } from "../../dossiers/games.ts";
import { bet } from "../../dossiers/known-answers.ts";

/** A bet that comes off in 30 % of fates: +2 for the mayor where it does, -1 where it does not, 0 without a bet. */
const dossier = bet(30);
const script: Script = new Map([["sail", [{ after: 0, command: choose("sail", "stay") }]]]);
const options = ["act", "stay", null];

/** What a call to a source is worth, by judge, in some fates. */
function worthOfCall(all: readonly Fate[], source: string): number[] {
  const without = playThrough(solo(dossier, fateOf(1)), all, script, "sail", options);
  return inOneGo(weighingCall(solo(dossier, fateOf(1)), all, script, "sail", source, without));
}

/** So many fates in which the coin is so, and so many in which it is not: in pairs, evenly spread over the list. */
function fates(so: number, otherwise: number): Fate[] {
  const { key } = at(dossier.unknowns, 0);
  const all = so + otherwise;
  return Array.from({ length: all }, (_, i) => {
    const pair = Math.floor(i / 2);
    const isSo = Math.floor(((pair + 1) * so) / all) > Math.floor((pair * so) / all);
    return { seed: i + 1, fixed: new Map([[drawName(key, 0), isSo ? 0 : 1]]) };
  });
}

describe("options played through fates", () => {
  it("come out as often as the fates say: exactly, where every fate is tried as often as it is likely", () => {
    const through = playThrough(solo(dossier, fateOf(1)), fates(30, 70), script, "sail", options);
    expect(through.map(({ option }) => option)).toEqual(options);
    const spreads = through.map(({ outcomes }) => spreadOf(dossier, outcomes).stands[0]);
    expect(spreads).toEqual([
      [0, 70, 0, 0, 30],
      [0, 0, 100, 0, 0],
      [0, 0, 100, 0, 0],
    ]);
  });

  it("come out nearly as often in fates that were drawn from what could be believed", () => {
    const commands = [advance];
    const drawn = drawFates(
      gameIn(dossier, fateOf(1), commands),
      [believe(gameIn(dossier, fateOf(1), commands))],
      2000,
    );
    const [act] = playThrough(solo(dossier, fateOf(1)), drawn, script, "sail", ["act"]);
    const good = at(spreadOf(dossier, act?.outcomes ?? []).stands, 0)[4] ?? 0;
    // 30 % of 2,000 fates, with a deviation of 20.5.
    expect(Math.abs(good - 600)).toBeLessThan(4 * 20.5);
  });

  it("come out as the answers say that were heard before", () => {
    const fate = fixedFate(dossier, { unknowns: { coin: "yes" } });
    const commands = [advance, ask("oracle")];
    expect(play(dossier, fate, commands).desk.known.answers[0]).toBe(0);
    const drawn = drawFates(gameIn(dossier, fate, commands), [believe(gameIn(dossier, fate, commands))], 100);
    const asked: Script = new Map([["sail", [{ after: 0, command: ask("oracle") }, ...(script.get("sail") ?? [])]]]);
    const [act] = playThrough(solo(dossier, fateOf(1)), drawn, asked, "sail", ["act"]);
    expect(spreadOf(dossier, act?.outcomes ?? []).stands[0]).toEqual([0, 0, 0, 0, 100]);
  });

  it("are played in the same luck: fate by fate the same seed", () => {
    for (const { outcomes } of playThrough(solo(dossier, fateOf(1)), fates(3, 7), script, "sail", options)) {
      expect(outcomes.map(({ seed }) => seed)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    }
  });
});

describe("what a call is worth", () => {
  // Without knowing: to bet gives 0.1 x 2 - 0.9 = -0.7, so staying out of it is best, at 0. Knowing gives 0.1 x 2 = 0.2.
  it.each<[source: string, why: string, so: number, worth: number]>([
    ["oracle", "knows, so what perfect information is worth", 10, 0.2],
    ["noise", "knows nothing, so nothing", 10, 0],
    ["slow", "knows, but then it is too late to act; not acting was best anyway, so nothing", 10, 0],
    // Likely enough to bet at once: 0.8 x 2 - 0.2 = 1.4. Knowing gives 0.8 x 2 = 1.6.
    ["oracle", "knows, where one would have bet anyway: what is lost less", 80, 0.2],
    ["noise", "knows nothing, where one would have bet anyway", 80, 0],
    ["slow", "knows, but costs the bet that was best: less than nothing", 80, -1.4],
  ])("%s %s (%d %%)", (source, _, so, worth) => {
    const [mayor, ...others] = worthOfCall(fates(so, 100 - so), source);
    expect(mayor).toBeCloseTo(worth, 9);
    expect(others).toEqual([]);
  });

  it("is nothing without any fates", () => {
    expect(worthOfCall([], "oracle")).toEqual([0]);
  });

  it("does not take chance for knowledge: noise is worth nothing on average, also where the options are equal", () => {
    // One in three: a bet gives 2/3 - 2/3 = 0, as much as staying out of it.
    const worths = Array.from({ length: 40 }, (_, i) => {
      const all = fates(40, 80).map((fate) => ({ ...fate, seed: fate.seed + 1000 * i }));
      return worthOfCall(all, "noise")[0] ?? 0;
    });
    const mean = worths.reduce((sum, one) => sum + one, 0) / worths.length;
    // One stand deviates by 1.41 at most; 120 fates, forty times.
    expect(Math.abs(mean)).toBeLessThan((4 * 1.5) / Math.sqrt(120 * 40));
  });
});
