/** A host that is killed at any moment, as telephones do, without a word: also between an act and its keeping. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import type { Storage } from "../../src/solo/storage.ts";
import type { Act } from "../../src/table/acts.ts";
import type { GameRecord } from "../../src/table/journal.ts";
import type { GameView } from "../../src/table/protocol.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { type Device, memory, openDevice, settled } from "./device.ts";

const LONG = process.env.ACHTERAF_LONG === "1";
/** How many games of each are played so; a host is killed at as many as eight acts of each. */
const GAMES: readonly (readonly [dossier: string, games: number])[] = LONG
  ? [
      ["ferry", 200],
      ["handalcohol", 60],
    ]
  : [["ferry", 25]];
const MOST = 8;

const dossiers = [ferry(), ...(LONG ? [shippedDossier("handalcohol")] : [])];

/** What somebody does next, by a number from 0 to 1; null when there is nothing left to do. */
function nextAct({ place, desk }: GameView, chance: number): Act | null {
  const pick = <T>(all: readonly T[]): T => at(all, Math.floor(chance * all.length));
  switch (place) {
    case "opening":
      return { type: "light" };
    case "briefing":
      return { type: "begin" };
    case "committing":
      return { type: "commit", commitment: { because: "", accept: "", statement: null, namely: "" } };
    case "rating":
      return { type: "rate", rating: "rather" };
    case "consequences":
      return { type: "next" };
    case "hindsight":
      return null;
    case "deliberating": {
      const acts = desk.commands.flatMap((command): Act[] => {
        if (command.do === "ask") return [{ type: "ask", source: command.source }];
        if (command.do === "take") return [{ type: "take", interruption: command.interruption }];
        if (command.do === "leave") return [{ type: "leave", interruption: command.interruption }];
        if (command.do === "choose") return [{ type: "pick", option: command.option }];
        return command.do === "hold" ? [{ type: "hold" }] : [];
      });
      return pick(acts);
    }
  }
}

const lastView = (device: Device) => at(device.all("view"), device.all("view").length - 1);

/** A store of a host that can die: then nothing of it reaches the store any more, and nobody hears what would have come. */
function mortal(storage: Storage): { readonly storage: Storage; die(): void } {
  let isDead = false;
  const never = new Promise<never>(() => {});
  return {
    die: () => (isDead = true),
    storage: {
      ...storage,
      change: (name, decide) => (isDead ? never : storage.change(name, decide)),
    },
  };
}

/** What was kept of a game, as the next host finds it: every act, and what lies on the desk. */
async function found(storage: Storage, game: string) {
  await settled();
  const device = openDevice({ dossiers, storage });
  await device.send({ is: "take-up", game, again: true }, { is: "save", ahead: true });
  // Of a game that is over the view comes when looking back has been fetched.
  while (device.all("view").length === 0) await settled();
  const { record }: { record: GameRecord } = JSON.parse(device.all("file").at(-1)?.text ?? "");
  const { place, desk, story } = lastView(device).view;
  return { acts: record.entries.map(({ act }) => act), place, desk, story };
}

/** Plays a whole game and gives what was done. */
async function playThrough(dossier: string, chances: readonly number[]) {
  const storage = memory();
  const device = openDevice({ dossiers, storage });
  await device.send({ is: "open", dossier, pace: 0 });
  const acts: Act[] = [];
  for (const chance of chances) {
    const act = nextAct(lastView(device).view, chance);
    if (act === null) break;
    acts.push(act);
    await device.send({ is: "act", act });
  }
  return { acts, end: await found(storage, lastView(device).game.id) };
}

/** Does the same with a host that is killed so many moments after these acts; what was not kept is done again, as a page does. */
async function playKilled(dossier: string, acts: readonly Act[], kills: ReadonlyMap<number, number>) {
  const storage = memory();
  let life = mortal(storage);
  let device = openDevice({ dossiers, storage: life.storage });
  await device.send({ is: "open", dossier, pace: 0 });
  const { id } = lastView(device).game;
  let kept = 0;
  for (const [place, act] of acts.entries()) {
    const number = place + 1;
    const doing = device.solo.receive({ is: "act", act }, number);
    const moments = kills.get(place);
    if (moments === undefined) {
      await doing;
      continue;
    }
    for (let moment = 0; moment < moments; moment++) await Promise.resolve();
    life.die();
    kept = Math.max(kept, device.all("kept").at(-1)?.upTo ?? 0);
    life = mortal(storage);
    device = openDevice({ dossiers, storage: life.storage });
    const taken = device.solo.receive({ is: "take-up", game: id, again: true });
    const redone = acts
      .slice(0, number)
      .flatMap((again, i) => (i + 1 > kept ? [device.solo.receive({ is: "act", act: again }, i + 1)] : []));
    await Promise.all([taken, ...redone]);
  }
  return found(storage, id);
}

describe("a host that is killed at any moment", () => {
  it.each(GAMES)(
    "in %s leaves a game in which everything was done, once, and the same words stand there",
    async (dossier, games) => {
      const chance = fc.double({ min: 0, max: 0.999, noNaN: true });
      const game = fc.record({
        chances: fc.array(chance, { minLength: 20, maxLength: 60 }),
        kills: fc.array(fc.tuple(fc.nat(59), fc.nat(40)), { minLength: MOST, maxLength: MOST }),
      });
      let killed = 0;
      await fc.assert(
        fc.asyncProperty(game, async ({ chances, kills }) => {
          const { acts, end } = await playThrough(dossier, chances);
          const moments = new Map(kills.map(([place, moment]) => [place % acts.length, moment]));
          expect(await playKilled(dossier, acts, moments)).toEqual(end);
          killed += moments.size;
        }),
        { numRuns: games, endOnFailure: true },
      );
      expect(killed).toBeGreaterThan(3 * games);
    },
  );
});
