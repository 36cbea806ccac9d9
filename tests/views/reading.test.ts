/** Conditions as people read them on paper; what people cannot tell is left to the form. */
import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import type { Condition } from "../../src/sim/dossier/dossier-file.ts";
import { readingOf } from "../../src/views/debrief/reading.ts";
import { line, NO_WORDS } from "../../src/views/line.ts";
import { small } from "../dossiers/small.ts";
import { EN, NL } from "../language/tongues.ts";

const ROWS: readonly (readonly [Condition, string | null])[] = [
  [{ chosen: "sail/tow" }, "you chose “Order the tug”"],
  [{ chosen: "sail/not-deciding" }, "nothing was decided about “Do you sail?”"],
  [{ decided: "sail" }, "“Do you sail?” lies behind you"],
  [{ asked: "clerk-book" }, "you called Ms Aker"],
  [{ taken: "harbour-call" }, "you picked up when Captain Prins called"],
  [{ missed: "harbour-call" }, "you let Captain Prins ring"],
  [{ landed: "grounding" }, "this has come: “Aground”"],
  [{ fact: "sailed" }, "this is so: “The ferry sailed”"],
  [{ calls: { "at-least": 2 } }, "you made at least 2 calls"],
  [{ not: { fact: "sailed" } }, "this is not so: “The ferry sailed”"],
  [{ not: { not: { fact: "sailed" } } }, "this is so: “The ferry sailed”"],
  [
    { not: { all: [{ chosen: "sail/tow" }, { landed: "grounding" }] } },
    "you did not choose “Order the tug”, or this has not come: “Aground”",
  ],
  [
    { not: { any: [{ calls: { "at-least": 2 } }, { open: "berth" }] } },
    "you made fewer than 2 calls and this is shut: “The berth”",
  ],
  [{ all: [{ fact: "sailed" }, { asked: "clerk-book" }] }, "this is so: “The ferry sailed” and you called Ms Aker"],
  [
    { any: [{ fact: "sailed" }, { fact: "towed" }] },
    "this is so: “The ferry sailed”, or this is so: “The tug was ordered”",
  ],
  [{ gauge: "heat", "at-least": 40 }, null],
  [{ clock: { "at-least": 50 } }, null],
  [{ time: { below: { days: 3 } } }, null],
  [{ all: [{ fact: "sailed" }, { gauge: "heat", below: 40 }] }, null],
  [{ not: { gauge: "heat", below: 40 } }, null],
  [{ fact: "nowhere" }, null],
];

describe("a condition on paper", () => {
  it.each(ROWS)("%j reads %j", (condition, english) => {
    const reading = readingOf(small, condition);
    expect(reading === null ? null : format(reading, EN)).toBe(english);
  });

  it("reads in Dutch too", () => {
    const condition: Condition = { any: [{ not: { fact: "towed" } }, { chosen: "sail/go" }] };
    expect(format(readingOf(small, condition) ?? line(NO_WORDS), NL)).toBe(
      "dit niet zo is: “De sleper is besteld”, of u “Varen” koos",
    );
  });
});
