/** The journal of a game: what counts as one, and that a game which is taken up is the game that was played. */
import { assert, constantFrom, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { at } from "../../src/sim/dossier/at.ts";
import { RecordFault } from "../../src/sim/world/record.ts";
import { type Entry, fateOfRecord, type GameRecord, isEntries } from "../../src/table/journal.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { recordOf } from "../dossiers/records.ts";
import { shippedDossier } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";

const by = (act: unknown) => [{ at: 0, by: "all", act, sum: 1 }];
const clock = (act: unknown) => [{ at: 0, by: "clock", act, sum: 1 }];
const COMMITMENT = { because: "", accept: "", statement: null, namely: "" };

describe("a journal", () => {
  it.each<[what: string, entries: unknown, isOne: boolean]>([
    ["nothing done", [], true],
    ["asking", by({ type: "ask", source: "a" }), true],
    ["a role that asks", [{ at: 0, by: "buyer", act: { type: "ask", source: "a" }, sum: 1 }], true],
    ["signing", by({ type: "commit", commitment: COMMITMENT }), true],
    ["a rating", by({ type: "rate", rating: "rather-not" }), true],
    ["no rating", by({ type: "rate", rating: null }), true],
    ["a word", by({ type: "note", note: { is: "word", word: "b" } }), true],
    ["an intention", by({ type: "note", note: JSON.parse('{ "is": "intention", "when": "a", "then": "b" }') }), true],
    ["a moment of the clock", clock({ type: "tick", share: 30 }), true],
    ["that nobody is here", clock({ type: "away" }), true],

    ["no list", {}, false],
    ["a hole", [undefined], false],
    ["a word for an entry", ["next"], false],
    ["no time", [{ by: "all", act: { type: "next" }, sum: 1 }], false],
    ["time as a word", [{ at: "0", by: "all", act: { type: "next" }, sum: 1 }], false],
    ["time before the start", [{ at: -1, by: "all", act: { type: "next" }, sum: 1 }], false],
    ["half a millisecond", [{ at: 0.5, by: "all", act: { type: "next" }, sum: 1 }], false],
    ["time beyond all games", [{ at: 1e15, by: "all", act: { type: "next" }, sum: 1 }], false],
    ["nobody", [{ at: 0, act: { type: "next" }, sum: 1 }], false],
    ["no sum", [{ at: 0, by: "all", act: { type: "next" } }], false],
    ["a sum that is not whole", [{ at: 0, by: "all", act: { type: "next" }, sum: 0.5 }], false],
    ["something else in it", [{ at: 0, by: "all", act: { type: "next" }, sum: 1, more: 1 }], false],
    ["an act that does not exist", by({ type: "cheat" }), false],
    ["an act that every object has", by({ type: "constructor" }), false],
    ["an act that every object seems to have", by({ type: "__proto__" }), false],
    ["no act", by(null), false],
    ["asking nobody", by({ type: "ask" }), false],
    ["asking a number", by({ type: "ask", source: 3 }), false],
    ["asking at length", by({ type: "ask", source: "a".repeat(2001) }), false],
    ["waiting half a minute", by({ type: "wait", minutes: 0.5 }), false],
    ["waiting for ever", by({ type: "wait", minutes: Number.POSITIVE_INFINITY }), false],
    ["an act with something else in it", by({ type: "next", more: { a: 1 } }), false],
    ["a moment of the clock by somebody", by({ type: "tick", share: 30 }), false],
    ["an act of people by the clock", clock({ type: "next" }), false],
    ["a moment after the end", clock({ type: "tick", share: 101 }), false],
    ["a note that does not exist", by({ type: "note", note: { is: "cheat" } }), false],
    ["a reason without a signature", by({ type: "note", note: { is: "reason", because: "", accept: "" } }), false],
    [
      "a rating in another light",
      by({ type: "note", note: { is: "rating", decision: "a", light: "now", rating: "yes" } }),
      false,
    ],
    [
      "a prediction less sure than not at all",
      by({ type: "note", note: { is: "prediction", about: "judge", subject: "a", says: "b", sure: -1 } }),
      false,
    ],
    ["an answer to half a question", by({ type: "note", note: { is: "reflection", question: 0.5, says: "b" } }), false],
    ["a note as long as a book", by({ type: "note", note: { is: "word", word: "b".repeat(2001) } }), false],
  ])("of %s", (_, entries, isOne) => {
    expect(isEntries(entries)).toBe(isOne);
  });

  it("is not endless", () => {
    const [one] = by({ type: "next" });
    expect(isEntries(new Array(10_000).fill(one))).toBe(true);
    expect(isEntries(new Array(10_001).fill(one))).toBe(false);
  });

  it("has the fate of its seed, and of what is fixed in it", () => {
    expect(fateOfRecord({ seed: 5, fixed: {} })).toEqual({ seed: 5, fixed: null });
    expect(fateOfRecord({ seed: 5, fixed: { "1:0": 3 } })).toEqual({ seed: 5, fixed: new Map([["1:0", 3]]) });
  });
});

describe.each([["ferry", ferry()] as const, ["handalcohol", shippedDossier("handalcohol")] as const])(
  "a game of %s that is taken up",
  (_, dossier) => {
    const records = [1, 2, 3, 4, 5].map((seed) => recordOf(dossier, seed));

    function faultOf(record: GameRecord, entries: readonly Entry[]): RecordFault | null {
      try {
        takeUp(dossier, fateOfRecord(record), record.pace, entries);
        return null;
      } catch (error) {
        if (error instanceof RecordFault) return error;
        throw error;
      }
    }

    it("notices every sum that is another, at that entry", () => {
      const anything = integer().filter((n) => n !== 0);
      assert(
        property(constantFrom(...records), nat(), anything, (record, where, more) => {
          const place = where % record.entries.length;
          const entry = at(record.entries, place);
          const damaged = record.entries.with(place, { ...entry, sum: (entry.sum + more) | 0 });
          const fault = faultOf(record, damaged);
          expect([fault?.code, fault?.entry]).toEqual(["sum", place]);
        }),
        { numRuns: 60 },
      );
    });

    it("notices whatever moved the world and is left out or doubled", () => {
      assert(
        property(constantFrom(...records), nat(), (record, where) => {
          const moving = record.entries.flatMap(({ sum }, place) =>
            sum === (record.entries[place - 1]?.sum ?? 0) ? [] : [place],
          );
          const place = at(moving, where % moving.length);
          const out = record.entries.toSpliced(place, 1);
          const twice = record.entries.toSpliced(place, 0, at(record.entries, place));
          expect(faultOf(record, twice)).not.toBeNull();
          // A call that is let ring stops at the next act anyway, and the last moment leaves nothing to differ.
          if (faultOf(record, out) === null) {
            expect(["leave", "tick"]).toContain(at(record.entries, place).act.type);
          }
        }),
        { numRuns: 60 },
      );
    });

    it("says what is refused, and where", () => {
      const record = at(records, 0);
      const fault = faultOf(record, [{ at: 0, by: "all", act: { type: "hold" }, sum: 0 }]);
      expect([fault?.code, fault?.entry, fault?.message]).toEqual(["refused", 0, "hold: not-now"]);
    });
  },
);
