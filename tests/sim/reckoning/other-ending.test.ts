/** The same decision with another ending: the same until the choice, the same acts, other luck. */

import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import { drawFates } from "../../../src/sim/reckoning/agreeing.ts";
import { believe } from "../../../src/sim/reckoning/belief.ts";
import { gameBefore } from "../../../src/sim/reckoning/fork.ts";
import { endingOf } from "../../../src/sim/reckoning/futures.ts";
import { inOneGo } from "../../../src/sim/reckoning/in-one-go.ts";
import { lookingForOtherEnding, type OtherEnding } from "../../../src/sim/reckoning/other-ending.ts";
import { newsOf } from "../../../src/sim/reckoning/witness.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { solo } from "../../../src/sim/world/run.ts";
import { scriptOf } from "../../../src/sim/world/script.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  choose,
  expire,
  fixedFate,
  gameIn,
  type Played,
  play,
  playOut,
  told,
} from "../../dossiers/games.ts";
import { bet, withConsequences } from "../../dossiers/known-answers.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry } from "../../dossiers/small.ts";
import { playAnyhow } from "../../dossiers/whims.ts";

/** A game that is over, and how the same acts could have ended from before a decision on. */
function other(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  decision = "sail",
): { own: Played; before: number; found: OtherEnding | null } {
  const own = play(dossier, fate, commands);
  const before = gameBefore(gameIn(dossier, fate, commands), decision).commands.length;
  const seen = commands.slice(0, before);
  const candidates = drawFates(gameIn(dossier, fate, seen), [believe(gameIn(dossier, fate, seen))], 300);
  const found = inOneGo(
    lookingForOtherEnding(solo(dossier, fate), scriptOf({ run: solo(dossier, fate), commands }), candidates),
  );
  return { own, before, found };
}

describe("a bet that can come off or not", () => {
  const dossier = bet(30);
  const rest = [advance, expire("account"), advance];
  const acted = [advance, choose("sail", "act"), ...rest];

  it.each([
    ["yes", 2, -1],
    ["no", -1, 2],
  ])("where the coin was %s ends the other way, seen by the mayor", (truth, stood, stands) => {
    const { own, found } = other(dossier, fixedFate(dossier, { unknowns: { coin: truth } }), acted);
    expect(deskOf(own.world).hidden.stands).toEqual([stood]);
    expect([found?.judge, found?.outcome.stands]).toEqual([0, [stands]]);
    expect(found?.outcome.ending).not.toBe(endingOf(deskOf(own.world)));
    expect(found?.events.flatMap((event) => (event.is === "chosen" ? [event.option] : []))).toEqual([0, 5]);
  });

  it("ends no other way where nobody bet", () => {
    const commands = [advance, choose("sail", "stay"), ...rest];
    expect(other(dossier, fateOf(1), commands).found).toBeNull();
  });

  it("ends no other way for those who knew", () => {
    const fate = fixedFate(dossier, { unknowns: { coin: "yes" } });
    expect(other(dossier, fate, [advance, ask("oracle"), choose("sail", "act"), ...rest]).found).toBeNull();
  });

  it("ends no other way where luck has no part in anything", () => {
    const still = withConsequences({});
    const commands = [advance, choose("sail", "tow"), advance, expire("account"), advance];
    expect(other(still, fateOf(1), commands).found).toBeNull();
  });
});

describe.each([["ferry", ferry(), 12] as const, ...shipped.map((one) => [one.file.id, one.dossier, 2] as const)])(
  "in %s",
  (_, dossier, games) => {
    it("what was seen before the choice is the same, and so are the acts; what came of them is not", {
      timeout: 120_000,
    }, () => {
      let endings = 0;
      for (let seed = 1; seed <= games; seed++) {
        const commands: Command[] = [];
        playAnyhow(dossier, seed, fateOf(seed), (_game, command) => commands.push(command));
        const { id } = at(dossier.decisions, 0);
        const { own, before, found } = other(dossier, fateOf(seed), commands, id);
        if (found === null) continue;
        endings++;
        const until = newsOf(play(dossier, fateOf(seed), commands.slice(0, before)).events);
        expect(newsOf(found.events).slice(0, until.length)).toEqual(until);
        // The fate can be played again, and shows what was told of it.
        const again = play(dossier, found.fate, commands.slice(0, before + 1));
        expect(newsOf(found.events).slice(0, newsOf(again.events).length)).toEqual(newsOf(again.events));
        // Waiting that was begun is not yet a choice.
        const { phase, chosen } = deskOf(again.world).known;
        expect(phase === "holding" || chosen[0] === deskOf(own.world).known.chosen[0]).toBe(true);
        const { ending, stands } = found.outcome;
        const gap = Math.abs(at(stands, found.judge) - at(deskOf(own.world).hidden.stands, found.judge));
        expect(ending !== endingOf(deskOf(own.world)) || gap > 0).toBe(true);
        expect(found.events.at(-1)?.is).toBe("judged");
        for (const event of found.events) if (event.is === "judged") expect(event.stand).toBe(stands[event.judge]);
      }
      expect(endings).toBeGreaterThan(0);
    });
  },
);

it("an ending that was found is one of the fate it names", () => {
  const dossier = bet(30);
  const commands = [advance, choose("sail", "act"), advance, expire("account"), advance];
  const { found } = other(dossier, fixedFate(dossier, { unknowns: { coin: "no" } }), commands);
  if (found === null) throw new Error("there is another ending");
  expect(found.events).toEqual(told(playOut(play(dossier, found.fate, commands))));
});
