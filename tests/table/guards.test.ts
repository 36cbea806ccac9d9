import { describe, expect, it } from "vitest";
import { isEntries, isFixed, isObject, isSeed, isWhole } from "../../src/table/guards.ts";

const command = (value: unknown) => [{ at: 0, is: "command", command: value, sum: 1 }];
const note = (value: unknown) => [{ at: 0, is: "note", note: value }];
const clock = { is: "clock", decision: "sail", pace: 1, total: 3, gone: 0.5, until: -1 };

describe("a log", () => {
  it.each<[what: string, entries: unknown, isOne: boolean]>([
    ["nothing done", [], true],
    ["asking", command({ do: "ask", source: "a" }), true],
    ["taking", command({ do: "take", interruption: "a" }), true],
    ["leaving", command({ do: "leave", interruption: "a" }), true],
    ["choosing", command({ do: "choose", decision: "a", option: "b" }), true],
    ["waiting", command({ do: "wait", minutes: 5 }), true],
    ["holding", command({ do: "hold" }), true],
    ["breaking", command({ do: "break" }), true],
    ["going on", command({ do: "advance" }), true],
    ["a tick", command({ do: "tick", share: 5 }), true],
    ["running out", command({ do: "expire", decision: "a" }), true],
    ["a reason", note({ is: "reason", decision: "a", because: "", accept: "" }), true],
    ["otherwise", note({ is: "otherwise", decision: "a", namely: "b" }), true],
    ["a buoy", note({ is: "buoy", decision: "a", statement: "b" }), true],
    ["a rating", note({ is: "rating", decision: "a", light: "then", rating: "rather-not" }), true],
    ["a rating of how it was taken", note({ is: "rating", decision: "a", light: "process", rating: "no" }), true],
    ["a rating with another ending", note({ is: "rating", decision: "a", light: "other", rating: "yes" }), true],
    ["a prediction", note({ is: "prediction", about: "judge", subject: "a", says: "for", sure: 70 }), true],
    ["an answer to a question", note({ is: "reflection", question: 1, says: "b" }), true],
    ["a step", note({ is: "step", step: "gap" }), true],
    ["a word", note({ is: "word", word: "b" }), true],
    ["an intention", note(JSON.parse('{ "is": "intention", "when": "a", "then": "b" }')), true],
    ["a pause", note({ is: "pause", reason: "asked" }), true],
    ["going on after a pause", note({ is: "resume" }), true],
    ["a pace", note({ is: "pace", pace: 0 }), true],
    ["a clock", note(clock), true],

    ["no list", {}, false],
    ["a hole", [undefined], false],
    ["a word for an entry", ["advance"], false],
    ["no time", [{ is: "note", note: { is: "resume" } }], false],
    ["time as a word", [{ at: "0", is: "note", note: { is: "resume" } }], false],
    ["time before the start", [{ at: -1, is: "note", note: { is: "resume" } }], false],
    ["time that is no number", [{ at: Number.NaN, is: "note", note: { is: "resume" } }], false],
    ["neither command nor note", [{ at: 0, is: "other" }], false],
    ["a command without its sum", [{ at: 0, is: "command", command: { do: "hold" } }], false],
    ["a sum that is not whole", [{ at: 0, is: "command", command: { do: "hold" }, sum: 0.5 }], false],
    ["a command that does not exist", command({ do: "cheat" }), false],
    ["a command that every object has", command({ do: "constructor" }), false],
    ["a command that every object seems to have", command({ do: "__proto__" }), false],
    ["no command", command(null), false],
    ["asking nobody", command({ do: "ask" }), false],
    ["asking a number", command({ do: "ask", source: 3 }), false],
    ["asking at length", command({ do: "ask", source: "a".repeat(2001) }), false],
    ["waiting half a minute", command({ do: "wait", minutes: 0.5 }), false],
    ["waiting for ever", command({ do: "wait", minutes: Number.POSITIVE_INFINITY }), false],
    ["a tick in words", command({ do: "tick", share: "5" }), false],
    ["a command with something else in it", command({ do: "hold", more: { a: 1 } }), false],
    ["a note that does not exist", note({ is: "cheat" }), false],
    ["a note that every object has", note({ is: "constructor" }), false],
    ["no note", note(null), false],
    ["a reason without a decision", note({ is: "reason", because: "", accept: "" }), false],
    ["a rating that does not exist", note({ is: "rating", decision: "a", light: "then", rating: "9" }), false],
    ["a rating in another light", note({ is: "rating", decision: "a", light: "now", rating: "yes" }), false],
    ["a prediction about anything", note({ is: "prediction", about: "all", subject: "a", says: "b", sure: 1 }), false],
    [
      "a prediction less sure than not at all",
      note({ is: "prediction", about: "judge", subject: "a", says: "b", sure: -1 }),
      false,
    ],
    ["an answer to half a question", note({ is: "reflection", question: 0.5, says: "b" }), false],
    ["an answer at length", note({ is: "reflection", question: 0, says: "a".repeat(2001) }), false],
    ["a step without a name", note({ is: "step" }), false],
    ["a pause for another reason", note({ is: "pause", reason: "tired" }), false],
    ["a clock without its length", note({ ...clock, total: undefined }), false],
    ["a clock that is no number", note({ ...clock, gone: "0" }), false],
    ["a clock that runs back", note({ ...clock, pace: -1 }), false],
    ["a note with something else in it", note({ is: "resume", more: "b" }), false],
    ["a note as long as a book", note({ is: "word", word: "b".repeat(2001) }), false],
  ])("of %s", (_, entries, isOne) => {
    expect(isEntries(entries)).toBe(isOne);
  });

  it("is not endless", () => {
    const one = { at: 0, is: "note", note: { is: "resume" } };
    expect(isEntries(new Array(10_000).fill(one))).toBe(true);
    expect(isEntries(new Array(10_001).fill(one))).toBe(false);
  });
});

describe("other shapes", () => {
  it.each<[unknown, object: boolean, whole: boolean, seed: boolean, fixed: boolean]>([
    [{}, true, false, false, true],
    [{ a: 1 }, true, false, false, true],
    [{ a: 0.5 }, true, false, false, false],
    [{ a: "1" }, true, false, false, false],
    [[], false, false, false, false],
    [null, false, false, false, false],
    [undefined, false, false, false, false],
    ["1", false, false, false, false],
    [0, false, true, true, false],
    [-1, false, true, false, false],
    [1.5, false, false, false, false],
    [2 ** 53 - 1, false, true, true, false],
    [2 ** 53, false, false, false, false],
    [Number.NaN, false, false, false, false],
  ])("%j", (value, object, whole, seed, fixed) => {
    expect([isObject(value), isWhole(value), isSeed(value), isFixed(value)]).toEqual([object, whole, seed, fixed]);
  });
});
