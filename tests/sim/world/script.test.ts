import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import type { Dossier } from "../../../src/sim/dossier/dossier.ts";
import type { Command } from "../../../src/sim/world/commands.ts";
import { draftOf } from "../../../src/sim/world/draft.ts";
import { type Fate, fateOf } from "../../../src/sim/world/fate.ts";
import { solo } from "../../../src/sim/world/run.ts";
import { type Dropped, follow, scriptOf } from "../../../src/sim/world/script.ts";
import { deskOf } from "../../../src/sim/world/world.ts";
import {
  advance,
  ask,
  begin,
  choose,
  expire,
  type Fixed,
  fixedFate,
  hold,
  type Played,
  play,
  take,
  tick,
  told,
  wait,
} from "../../dossiers/games.ts";
import { shipped } from "../../dossiers/shipped.ts";
import { ferry, option, sailing, small } from "../../dossiers/small.ts";
import { playAnyhow } from "../../dossiers/whims.ts";

/** Plays commands in one fate and follows them in another. */
function refollow(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  other: Fate,
): { game: Played; dropped: readonly Dropped[] } {
  const script = scriptOf({ run: solo(dossier, fate), commands });
  const game = begin(dossier, other);
  const { dropped } = follow(draftOf(game.world, game.events), script);
  return { game, dropped };
}

const dossier = ferry();
const quiet: Fixed = { rings: { note: false }, comes: { grumble: false } };
const stop = { do: "break" } as const;

/** What was done, and when, apart from the clock going on. */
function acts(game: Played): [at: number, what: string][] {
  return told(game).flatMap((event): [number, string][] => {
    if (event.is === "chosen") return [[event.at, at(deskOf(game.world).dossier.options, event.option).id]];
    const isAct =
      event.is === "answered" ||
      event.is === "held" ||
      event.is === "broke" ||
      event.is === "missed" ||
      event.is === "ticked";
    return isAct ? [[event.at, event.is]] : [];
  });
}

describe("a script", () => {
  it("keeps each command with its decision and the minutes since that opened", () => {
    const commands = [
      advance,
      wait(10),
      ask("captain-word"),
      tick(60),
      choose("sail", "go"),
      advance,
      expire("account"),
      advance,
    ];
    const game = play(dossier, fixedFate(dossier, { ...quiet, unknowns: { weather: "fair" } }), commands);
    expect([...scriptOf({ run: game.world.run, commands })]).toEqual([
      [
        "sail",
        [
          { after: 0, command: wait(10) },
          { after: 10, command: ask("captain-word") },
          { after: 55, command: tick(60) },
          { after: 55, command: choose("sail", "go") },
        ],
      ],
      ["account", [{ after: 0, command: expire("account") }]],
    ]);
  });

  it.each([["ferry", dossier] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
    "followed in its own fate gives the same story, in %s",
    (_, one) => {
      for (let seed = 1; seed <= 40; seed++) {
        const fate = fateOf(seed);
        const commands: Command[] = [];
        const original = playAnyhow(one, seed, fate, (_game, command) => commands.push(command));
        const { game, dropped } = refollow(one, fate, commands, fate);
        expect(dropped).toEqual([]);
        expect(game.world.sum).toBe(original.world.sum);
        expect(game.events).toEqual(original.events);
      }
    },
  );

  it("comes at the recorded time: what did not ring is waited for, and an answer that took no time too", () => {
    const commands = [
      advance,
      wait(30),
      take("harbour-call"),
      wait(30),
      choose("sail", "go"),
      advance,
      choose("account", "hide"),
      advance,
    ];
    const call = small.interruptions["harbour-call"];
    if (call === undefined) throw new RangeError("the harbour calls");
    const silent = ferry({ interruptions: { ...small.interruptions, "harbour-call": { ...call, chance: 50 } } });
    const original = play(
      silent,
      fixedFate(silent, { rings: { note: true, "harbour-call": true }, unknowns: { weather: "fair" } }),
      commands,
    );
    const script = scriptOf({
      run: solo(silent, deskOf(original.world).fate),
      commands,
    });
    const game = begin(
      silent,
      fixedFate(silent, { rings: { note: true, "harbour-call": false }, unknowns: { weather: "fair" } }),
    );
    expect(follow(draftOf(game.world, game.events), script).dropped).toEqual([
      { decision: "sail", command: take("harbour-call") },
    ]);
    // The act comes 70 minutes after the opening, as recorded, though ten minutes of calling fell away.
    expect(acts(game).at(-2)).toEqual([70, "go"]);
  });

  it("drops and lists what is no longer possible; what was not decided takes the course of not deciding", () => {
    const windowed = ferry({
      consequences: {},
      decisions: sailing({ options: { go: option({ if: { heard: "captain-word/calm" } }), stay: option() } }),
    });
    const commands = [advance, ask("captain-word"), choose("sail", "go"), advance, expire("account"), advance];
    const { game, dropped } = refollow(
      windowed,
      fixedFate(windowed, { answers: { "captain-word": "calm" } }),
      commands,
      fixedFate(windowed, { answers: { "captain-word": "rough" } }),
    );
    expect(dropped).toEqual([{ decision: "sail", command: choose("sail", "go") }]);
    expect(acts(game)).toEqual([
      [45, "answered"],
      [45, "missed"],
      [45, "not-deciding"],
      [28_380, "not-deciding"],
    ]);
  });

  it("lists what came after a decision that was over sooner", () => {
    // In one fate the telephone breaks the waiting off; in the other it is kept up to the end.
    const call = small.interruptions["harbour-call"];
    if (call === undefined) throw new RangeError("the harbour calls");
    const chancy = ferry({ interruptions: { "harbour-call": { ...call, chance: 50 } } });
    const commands = [
      advance,
      choose("sail", "wait"),
      hold,
      stop,
      choose("sail", "go"),
      advance,
      expire("account"),
      advance,
    ];
    const ring = (comes: boolean) =>
      fixedFate(chancy, { rings: { "harbour-call": comes }, unknowns: { weather: "fair" } });
    const { game, dropped } = refollow(chancy, ring(true), commands, ring(false));
    expect(acts(game).map(([, what]) => what)).toEqual(["held", "wait", "not-deciding"]);
    expect(dropped).toEqual([
      { decision: "sail", command: stop },
      { decision: "sail", command: choose("sail", "go") },
    ]);
  });

  it("lists what was done in a decision that does not come up in this fate", () => {
    const { sail, account } = small.decisions;
    if (sail === undefined || account === undefined) throw new RangeError("the small dossier has these");
    const maybe = ferry({ decisions: { sail, account: { ...account, if: { landed: "grounding" } } } });
    const weather = (state: string) => fixedFate(maybe, { unknowns: { weather: state }, rings: { note: false } });
    const commands = [
      advance,
      choose("sail", "go"),
      advance,
      advance,
      ask("clerk-letter"),
      choose("account", "hide"),
      advance,
    ];
    const { dropped } = refollow(maybe, weather("foul"), commands, weather("fair"));
    expect(dropped).toEqual([
      { decision: "account", command: ask("clerk-letter") },
      { decision: "account", command: choose("account", "hide") },
    ]);
  });

  it("without a line for a decision lets it take its course", () => {
    const game = begin(dossier, fixedFate(dossier, quiet));
    const { dropped, defaulted } = follow(draftOf(game.world, game.events), new Map());
    expect(dropped).toEqual([]);
    expect(defaulted).toEqual(["sail", "account"]);
    expect(acts(game)).toEqual([
      [0, "not-deciding"],
      [28_380, "not-deciding"],
    ]);
  });

  it("keeps up a waiting that was not broken off", () => {
    const game = begin(dossier, fixedFate(dossier, quiet));
    follow(draftOf(game.world, game.events), new Map([["sail", [{ after: 20, command: choose("sail", "wait") }]]]));
    expect(acts(game)[0]).toEqual([20, "held"]);
    expect(deskOf(game.world).known.chosenAt[0]).toBe(120);
  });

  it("takes over where a game has come to", () => {
    const game = play(dossier, fixedFate(dossier, { ...quiet, unknowns: { weather: "fair" } }), [
      advance,
      choose("sail", "go"),
    ]);
    const { dropped } = follow(
      draftOf(game.world, game.events),
      new Map([
        ["sail", [{ after: 0, command: choose("sail", "tow") }]],
        ["account", [{ after: 60, command: choose("account", "tell") }]],
      ]),
    );
    expect(dropped).toEqual([]);
    expect(deskOf(game.world).known.chosenAt).toEqual([0, 28_380 + 60 + 360]);
    expect(acts(game).at(-1)).toEqual([28_380 + 60 + 360, "tell"]);
  });
});
