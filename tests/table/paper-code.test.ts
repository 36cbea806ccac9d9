/** A game on paper: its code notices mistakes, and what is entered afterwards is the same game. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { takeAway } from "../../src/lookback/takeaway.ts";
import { at } from "../../src/sim/dossier/at.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import type { Act } from "../../src/table/acts.ts";
import { ALL, type Entry } from "../../src/table/journal.ts";
import type { ToHost } from "../../src/table/messages.ts";
import { parseCode, printCode, withoutLast } from "../../src/table/paper-code.ts";
import type { GameView } from "../../src/table/protocol.ts";
import { ids, shipped } from "../dossiers/shipped.ts";
import { ferry, small, vary } from "../dossiers/small.ts";
import { wordsOf } from "../language/tongues.ts";
import { openDevice } from "../solo/device.ts";
import { seated } from "./player.ts";

const SEEDS = fc.maxSafeNat();
const SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

describe("the code of a game on paper", () => {
  it.each([
    [0, /^BB.00-00000-0000.$/],
    [1, /^BB.10-00000-0000.$/],
    [33, /^BB.11-00000-0000.$/],
    [Number.MAX_SAFE_INTEGER, /^BB.ZZ-ZZZZZ-ZZZ7.$/],
  ])("has two signs for the dossier, one for its version, eleven for the seed %d and one to check", (seed, signs) => {
    expect(printCode(small, seed)).toMatch(signs);
  });

  it("holds every seed, and tells its dossier", () => {
    fc.assert(
      fc.property(SEEDS, (seed) => {
        const code = parseCode(printCode(small, seed));
        expect(code?.seed).toBe(seed);
        expect([code?.names("ferry"), code?.fits(small)]).toEqual([true, true]);
      }),
    );
    expect(parseCode(printCode(small, Number.MAX_SAFE_INTEGER))?.seed).toBe(Number.MAX_SAFE_INTEGER);
  });

  it("is read as people type it", () => {
    const code = printCode(small, 1_234_567);
    const typed = ` ${code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")} `;
    expect(parseCode(typed)?.seed).toBe(1_234_567);
  });

  it("tells the dossiers that come with the game apart", () => {
    for (const { file } of shipped) {
      const code = parseCode(printCode(file, 7));
      expect(ids.filter((id) => code?.names(id))).toEqual([file.id]);
    }
  });

  it("does not fit a dossier that makes other things happen", () => {
    const code = parseCode(printCode(small, 7));
    expect(code?.fits(vary({ ends: { days: 41 } }))).toBe(false);
    expect(code?.fits(vary({ title: { nl: "Anders", en: "Other" } }))).toBe(true);
  });

  it("notices any one sign that is wrong, and any two neighbours that changed places", () => {
    fc.assert(
      fc.property(SEEDS, fc.nat(14), fc.nat(31), (seed, place, other) => {
        const signs = [...printCode(small, seed).replaceAll("-", "")];
        const wrong = signs.with(place, SIGNS.charAt(other));
        expect(parseCode(wrong.join(""))?.seed ?? null).toBe(wrong[place] === signs[place] ? seed : null);
        const next = (place + 1) % 15;
        if (next === 0) return;
        const swapped = signs.with(place, at(signs, next)).with(next, at(signs, place));
        expect(parseCode(swapped.join(""))?.seed ?? null).toBe(signs[place] === signs[next] ? seed : null);
      }),
    );
  });

  it.each(["", "RFESV", "0000-0000-0000", "00000-00000-000000", "00000-00000-0000U", "€€€€€-€€€€€-€€€€€"])(
    "refuses %j",
    (text) => {
      expect(parseCode(text)).toBeNull();
    },
  );
});

/** A device on which the ferry can be played. */
function page() {
  const device = openDevice({ dossiers: [small], seed: 1 });
  const { sent } = device;
  const last = () => {
    const shown = sent.filter(({ is }) => is !== "kept");
    return at(shown, shown.length - 1);
  };
  return {
    send: (message: ToHost) => device.send(message),
    act: async (...acts: readonly Act[]) => {
      for (const act of acts) await device.send({ is: "act", act });
    },
    last,
    view(): GameView {
      const message = last();
      if (message.is !== "view") throw new Error(`a view was expected, not "${message.is}"`);
      return message.view;
    },
  };
}

const NOTHING = { because: "", accept: "", statement: null, namely: "" };
const CODE = printCode(small, 7);

describe("a game entered from paper", () => {
  it("is the game of that seed, with the clock off", async () => {
    const { send, act, view } = page();
    await send({ is: "open-paper", code: CODE });
    await act({ type: "light" }, { type: "begin" }, { type: "ask", source: "captain-word" });
    const screen = seated(ferry(), 7, 0);
    for (const one of [{ type: "light" }, { type: "begin" }, { type: "ask", source: "captain-word" }] as const) {
      screen.act(one);
    }
    expect(view().clock.state).toBe("off");
    expect(view().desk).toEqual(screen.view().desk);
  });

  it("can leave a decision undecided", async () => {
    const { send, act, view } = page();
    await send({ is: "open-paper", code: CODE });
    await act({ type: "light" }, { type: "begin" }, { type: "lapse" });
    // Nobody decided, so nobody is asked whether it was a good decision.
    expect(view().place).toBe("consequences");
    expect(wordsOf(view().story.at(-1)?.says ?? { says: {} })).toBe("Nobody said anything.");
  });

  it("goes back to where the last decision began in which something was entered", async () => {
    const { send, act, view } = page();
    await send({ is: "open-paper", code: CODE });
    await act({ type: "light" });
    const fresh = view();
    await act({ type: "begin" }, { type: "ask", source: "captain-word" });
    await send({ is: "undo" });
    expect(view()).toEqual(fresh);
    await act({ type: "begin" }, { type: "pick", option: "tow" }, { type: "commit", commitment: NOTHING });
    await act({ type: "rate", rating: "yes" });
    while (view().place === "consequences") await act({ type: "next" });
    expect(view().desk.decision?.id).toBe("account");
    await send({ is: "undo" });
    expect(view()).toEqual(fresh);
    await send({ is: "undo" });
    expect(view()).toEqual(fresh);
  });

  it("cannot be taken back when it was played on the screen", async () => {
    const { send, act, view } = page();
    await send({ is: "open", dossier: "ferry", pace: 0 });
    await act({ type: "light" }, { type: "begin" }, { type: "ask", source: "captain-word" });
    const played = view();
    await send({ is: "undo" });
    expect(view()).toEqual(played);
  });

  it.each([
    ["a sign is wrong", CODE.replace(/.$/, (sign) => (sign === "0" ? "1" : "0")), "This code is not right."],
    ["it is of another dossier", printCode(vary({ id: "tram" }), 7), "This code is not right."],
    ["the dossier has changed", printCode(vary({ ends: { days: 41 } }), 7), "This paper belongs to an earlier version"],
  ])("says so when %s", async (_, code, start) => {
    const { send, last } = page();
    await send({ is: "open-paper", code });
    const message = last();
    expect(message.is).toBe("trouble");
    expect(message.is === "trouble" && wordsOf(message.says).startsWith(start)).toBe(true);
  });
});

describe("what is taken back", () => {
  it("is nothing where nothing was done", () => {
    const entries: readonly Entry[] = [
      { at: 0, by: ALL, act: { type: "light" }, sum: 1 },
      { at: 0, by: ALL, act: { type: "begin" }, sum: 1 },
      { at: 0, by: ALL, act: { type: "pick", option: "go" }, sum: 1 },
    ];
    expect(withoutLast(entries)).toBe(entries);
  });
});

describe("the paper twin", () => {
  const dossier = ferry();
  const host = seated(dossier, 7, 0);
  const acts: readonly Act[] = [
    { type: "light" },
    { type: "begin" },
    { type: "ask", source: "captain-word" },
    { type: "pick", option: "go" },
    { type: "commit", commitment: NOTHING },
    { type: "rate", rating: "yes" },
  ];
  for (const act of acts) host.act(act);
  while (host.view().place !== "hindsight") {
    const { place } = host.view();
    host.act(
      place === "consequences" ? { type: "next" } : place === "briefing" ? { type: "begin" } : { type: "lapse" },
    );
  }
  const { world, commands } = host.table.sitting;
  const made = takeAway({ is: "paper" }, host.table.sitting, "game");
  if (made.is !== "paper") throw new Error(`paper was expected, not "${made.is}"`);
  const twin = made.paper;
  const [sail, account] = twin.decisions;

  it("has the code of the game", () => {
    expect(commands.length).toBeGreaterThan(4);
    expect(twin.code).toBe(CODE);
  });

  it("has the answer that was heard, and those that would have been", () => {
    const heard = host.view().story.find(({ kind }) => kind === "answer");
    expect(sail?.sources[0]?.answer).toEqual(heard?.says.says);
    const later = seated(dossier, 7, 0);
    for (const act of [...acts.slice(0, 2), { type: "ask", source: "clerk-book" } as const]) later.act(act);
    const answer = later.view().story.find(({ about }) => about === "clerk-book");
    expect(sail?.sources[1]?.answer).toEqual(answer?.says.says);
    expect(account?.sources.map(({ answer: one }) => one !== null)).toEqual([true, true]);
  });

  it("has what comes in, after as many minutes as on the screen, and leaves out what stays away in this fate", () => {
    const { fate } = world.run;
    expect(fate).toEqual(fateOf(7));
    const note = seated(dossier, 7, 0);
    for (const act of [...acts.slice(0, 2), { type: "wait", minutes: 60 } as const]) note.act(act);
    const came = note.view().desk.decision?.interruptions.map(({ id }) => id) ?? [];
    expect(sail?.coming.map(({ id, after }) => [id, after])).toEqual(
      [
        ["harbour-call", 30],
        ["note", 60],
      ].filter(([id]) => id !== "note" || came.includes("note")),
    );
  });

  it("says in words when something is read", () => {
    expect(account?.situation.map(({ when }) => when)).toEqual([
      { is: "always" },
      { is: "if", says: { says: "when.fact", with: { what: { nl: "Er is gevaren", en: "The ferry sailed" } } } },
    ]);
  });
});
