/** What comes through the door: checked for its shape, and refused with its reason when it cannot be done now. */

import { anything, array, assert, boolean, constantFrom, integer, oneof, property, record, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { textOf } from "../../src/language/tongue.ts";
import type { Act } from "../../src/table/acts.ts";
import { fateOfRecord } from "../../src/table/journal.ts";
import type { ToHost } from "../../src/table/messages.ts";
import { isMessage } from "../../src/table/messages.ts";
import { parseRecord, printRecord } from "../../src/table/record-file.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { EN, wordsOf } from "../language/tongues.ts";
import { seated } from "../table/player.ts";
import { openDevice } from "./device.ts";

const RUNS = process.env.ACHTERAF_LONG === "1" ? 5000 : 60;

const act = (value: unknown) => ({ is: "act", act: value });
const COMMITMENT = { because: "", accept: "", statement: null, namely: "" };

describe("a message", () => {
  it.each<[what: string, message: unknown, isOne: boolean]>([
    ["an act", act({ type: "light" }), true],
    ["a rating", act({ type: "rate", rating: "rather" }), true],
    ["a signature", act({ type: "commit", commitment: COMMITMENT }), true],
    ["two minutes more", act({ type: "extend", by: 120_000 }), true],
    ["a game from the shelf", { is: "take-up", game: "x", again: false }, true],
    ["a note", act({ type: "note", note: { is: "word", word: "moe" } }), true],

    ["nothing", null, false],
    ["a word", "light", false],
    ["a list", [act({ type: "light" })], false],
    ["a message that does not exist", { is: "win" }, false],
    ["a message that every object has", { is: "constructor" }, false],
    ["a message with something else in it", { is: "leave", more: 1 }, false],
    ["an act that does not exist", act({ type: "win" }), false],
    ["the news, which only the world brings", act({ type: "news", news: {} }), false],
    ["a tick, which only the clock brings", act({ type: "tick", share: 30 }), false],
    ["an act with its own time", act({ type: "light", now: 1e9 }), false],
    ["a rating that is a fruit", act({ type: "rate", rating: "banana" }), false],
    ["a pace that is none", act({ type: "pace", pace: 1e-9 }), false],
    ["time taken away", act({ type: "extend", by: -60_000 }), false],
    ["time without end", act({ type: "extend", by: Number.POSITIVE_INFINITY }), false],
    ["a signature without a sentence", act({ type: "commit", commitment: { statement: null } }), false],
    [
      "a signature as long as a book",
      act({ type: "commit", commitment: { ...COMMITMENT, because: "x".repeat(2001) } }),
      false,
    ],
    ["that nobody is here, which only the clock tells", act({ type: "away" }), false],
    [
      "a reason, which only a signature brings",
      act({ type: "note", note: { is: "reason", decision: "a", because: "", accept: "" } }),
      false,
    ],
    ["a note that does not exist", act({ type: "note", note: { is: "win" } }), false],
    ["what something came of", { is: "cause", consequence: "ship" }, true],
    ["what nothing came of", { is: "cause", consequence: 1 }, false],
    ["nights without end", { is: "nights", wanted: 1e12, of: null }, false],
    ["a file that is none", { is: "load", file: "text" }, false],
  ])("of %s", (_, message, isOne) => {
    expect(isMessage(message)).toBe(isOne);
  });

  it("that is none is refused in a sentence, and the game goes on", async () => {
    const device = openDevice({ dossiers: [ferry()] });
    await device.send({ is: "open", dossier: "ferry", pace: 1 });
    const before = JSON.stringify(device.all("view").at(-1));
    await device.send(act({ type: "rate", rating: "banana" }) as ToHost);
    expect(device.all("refused").map(({ says }) => wordsOf(says))).toEqual(["The game does not understand that."]);
    expect(JSON.stringify(device.all("view").at(-1))).toBe(before);
    await device.send({ is: "act", act: { type: "light" } });
    expect(device.all("view").at(-1)?.view.place).toBe("briefing");
  });
});

describe("an act that the chart does not allow", () => {
  const dossier = shippedDossier("handalcohol");
  const source = dossier.sources[0]?.id ?? "";
  const option = dossier.options[0]?.id ?? "";

  /** What each act is answered with, in a game with the clock on. */
  const answers = (...acts: readonly Act[]) => {
    const host = seated(dossier, 3);
    return acts.map((one) => {
      const refused = host.act(one)?.refused;
      return refused === undefined ? "" : textOf(EN, `refused.${refused}`);
    });
  };
  const STILL = "The clock stands still. Go on first.";
  const NOT_NOW = "That is not possible now.";

  it.each<[what: string, acts: readonly Act[], answers: readonly string[]]>([
    [
      "calling and signing while the clock stands still",
      [
        ...([{ type: "light" }, { type: "begin" }, { type: "pick", option }, { type: "pause" }] as const),
        ...([{ type: "ask", source }, { type: "commit", commitment: COMMITMENT }, { type: "back" }] as const),
        ...([
          { type: "ask", source },
          { type: "wait", minutes: 10 },
          { type: "pick", option },
        ] as const),
        ...([{ type: "resume" }, { type: "ask", source }] as const),
      ],
      ["", "", "", "", STILL, STILL, "", STILL, STILL, STILL, "", ""],
    ],
    ["deciding before the briefing", [{ type: "light" }, { type: "pick", option }], ["", NOT_NOW]],
    [
      "signing what was not picked",
      [{ type: "light" }, { type: "begin" }, { type: "commit", commitment: COMMITMENT }],
      ["", "", NOT_NOW],
    ],
    [
      "calling somebody who is not there",
      [{ type: "light" }, { type: "begin" }, { type: "ask", source: "nobody" }],
      ["", "", "That does not exist in this dossier."],
    ],
    [
      "picking what is not there",
      [{ type: "light" }, { type: "begin" }, { type: "pick", option: "nothing" }],
      ["", "", "That does not exist in this dossier."],
    ],
    [
      "taking a call when nothing rings",
      [{ type: "light" }, { type: "begin" }, { type: "take", interruption: "x" }],
      ["", "", "The telephone is not ringing."],
    ],
    [
      "rating before deciding",
      [{ type: "light" }, { type: "begin" }, { type: "rate", rating: "yes" }],
      ["", "", NOT_NOW],
    ],
  ])("is refused with its reason: %s", (_, acts, expected) => {
    expect(answers(...acts)).toEqual(expected);
  });

  it("leaves nothing behind: no sentence of a signature that was refused", () => {
    const host = seated(dossier, 3);
    for (const one of [{ type: "light" }, { type: "begin" }, { type: "pick", option }] as const) host.act(one);
    host.act({ type: "pause" });
    const before = host.record().entries;
    host.act({ type: "commit", commitment: { ...COMMITMENT, because: "ik haast heb" } });
    expect(host.record().entries).toEqual(before);
  });

  it("is none when the clock is put off while it stands still", () => {
    expect(
      answers(
        { type: "light" },
        { type: "begin" },
        { type: "pause" },
        { type: "pace", pace: 0 },
        { type: "ask", source },
      ),
    ).toEqual(["", "", "", "", ""]);
  });
});

describe("whatever is sent in whatever order", () => {
  const dossiers = [ferry(), shippedDossier("handalcohol")];

  for (const dossier of dossiers) {
    const ids = (list: readonly { readonly id: string }[]) => constantFrom(...list.map(({ id }) => id), "nobody");
    const simple = constantFrom<Act>(
      ...([{ type: "light" }, { type: "begin" }, { type: "hold" }, { type: "break" }, { type: "back" }] as const),
      ...([{ type: "next" }, { type: "resume" }, { type: "lapse" }, { type: "pause" }] as const),
      { type: "commit", commitment: { ...COMMITMENT, because: "zo", statement: "x" } },
      { type: "rate", rating: "no" },
    );
    const acts = oneof<[typeof simple, ...(typeof simple)[]]>(
      simple,
      simple,
      ids(dossier.sources).map((source): Act => ({ type: "ask", source })),
      ids(dossier.options).map((option): Act => ({ type: "pick", option })),
      ids(dossier.interruptions).map((interruption): Act => ({ type: "take", interruption })),
      ids(dossier.interruptions).map((interruption): Act => ({ type: "leave", interruption })),
      integer({ min: -5, max: 90 }).map((minutes): Act => ({ type: "wait", minutes })),
      integer({ min: 1, max: 600_000 }).map((by): Act => ({ type: "extend", by })),
      constantFrom(0, 1, 2).map((pace): Act => ({ type: "pace", pace })),
    );
    const turns = array(record({ act: acts, thinks: integer({ min: 0, max: 200_000 }) }), {
      maxLength: 60,
      size: "max",
    });

    it(`in ${dossier.file.id} a refusal changes nothing, and the record is whole`, { timeout: 900_000 }, () => {
      assert(
        property(integer({ min: 1, max: 50 }), turns, (seed, all) => {
          const table = seated(dossier, seed);
          for (const { act: one, thinks } of all) {
            table.pass(thinks);
            const before = table.record().entries;
            const place = table.view().place;
            if (table.act(one) === null) continue;
            expect([table.record().entries, table.view().place]).toEqual([before, place]);
          }
          const made = table.record();
          expect("code" in parseRecord(printRecord(made))).toBe(false);
          expect(takeUp(dossier, fateOfRecord(made), made.pace, made.entries).world.sum).toBe(
            table.table.sitting.world.sum,
          );
        }),
        { numRuns: RUNS },
      );
    });
  }

  it("nothing but messages gets in", () => {
    const almost = record({
      is: oneof(string(), constantFrom("act", "open")),
      act: anything(),
    });
    assert(
      property(oneof(anything(), almost, record({ is: constantFrom("leave"), more: boolean() })), (value) => {
        expect(isMessage(value)).toBe(false);
      }),
      { numRuns: RUNS },
    );
  });
});
