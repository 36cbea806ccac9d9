/** A game as a table: exact to the byte, read back as it was written, and never a formula. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Note } from "../../src/sim/world/record.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { csvOf, printCsv, printJson } from "../../src/ui/further/tables.ts";
import { tableOf } from "../../src/views/debrief/trainer-table.ts";
import { advance, ask, choose, expire, fixedFate, play, told } from "../dossiers/games.ts";
import { ferry } from "../dossiers/small.ts";
import { EN, NL } from "../language/tongues.ts";

const dossier = ferry();
const game = play(
  dossier,
  fixedFate(dossier, { unknowns: { weather: "foul", repair: 3 }, comes: { grumble: false } }),
  [advance, ask("captain-word"), choose("sail", "go"), advance, advance, expire("account"), advance],
);
const NOTES: readonly Note[] = [
  { is: "reason", decision: "sail", because: '=HYPERLINK("x"), zei hij', accept: "" },
  { is: "otherwise", decision: "sail", namely: "naar huis" },
  { is: "buoy", decision: "sail", statement: "stuck" },
  { is: "rating", decision: "sail", light: "then", rating: "rather" },
  { is: "rating", decision: "sail", light: "after", rating: "no" },
];
const table = tableOf(dossier, deskOf(game.world).known, told(game), NOTES);

/** Reads CSV as RFC 4180 describes it, one sign after another. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  for (let place = 0; place < text.length; place++) {
    const sign = text.charAt(place);
    if (quoted && sign === '"' && text[place + 1] === '"') {
      cell += '"';
      place++;
    } else if (sign === '"') quoted = !quoted;
    else if (quoted) cell += sign;
    else if (sign === ",") {
      row.push(cell);
      cell = "";
    } else if (sign === "\r" && text[place + 1] === "\n") {
      rows.push([...row, cell]);
      [row, cell] = [[], ""];
      place++;
    } else cell += sign;
  }
  return rows;
}

describe("a game as CSV", () => {
  it("is these bytes in English, without what people wrote", () => {
    const lines = [
      'dossier,decision,question,chosen,this is called,calls made,calls possible,minutes left,wrote why,buoy came true,"then (1 no, 4 yes)","afterwards (1 no, 4 yes)","apart from the ending (1 no, 4 yes)","with another ending (1 no, 4 yes)","The mayor (1 firmly against, 5 firmly in favour)","The board (1 firmly against, 5 firmly in favour)","The passengers (1 firmly against, 5 firmly in favour)"',
      "ferry,sail,Do you sail?,Sail.,seizing a window,1,2,75,yes,yes,3,1,,,2,2,1",
      "ferry,account,What do you say?,not decided,letting it run its course,0,2,,no,,,,,,2,2,1",
    ];
    const bytes = new TextEncoder().encode(printCsv(table, EN, false));
    const expected = [0xef, 0xbb, 0xbf, ...new TextEncoder().encode(`${lines.join("\r\n")}\r\n`)];
    expect([...bytes]).toEqual(expected);
  });

  it("adds in Dutch what people wrote, made harmless", () => {
    const [head = [], first = []] = readCsv(printCsv(table, NL, true).slice(1));
    expect(head.slice(-3)).toEqual(["omdat", "en we accepteren", "namelijk"]);
    expect(first.slice(-3)).toEqual(['\'=HYPERLINK("x"), zei hij', "", "naar huis"]);
    expect(first.slice(2, 5)).toEqual(["Vaart u?", "Varen.", "een kans grijpen"]);
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+31 6", "'+31 6"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t=1"],
    ["\rx", "'\rx"],
    ['"=1', "'\"=1"],
    ['"\tx', "'\"\tx"],
    ["''@x", "'''@x"],
    [" -1", "' -1"],
    ["a=b", "a=b"],
    ["2 - 1", "2 - 1"],
    ["'s nachts", "'s nachts"],
    ["", ""],
  ])("makes %j into %j", (written, read) => {
    expect(readCsv(csvOf([[written]]).slice(1))).toEqual([[read]]);
  });

  it("is read back as it was written, and no cell of it begins as a formula does", () => {
    const nasty = fc.stringMatching(/^["'=+\-@\t\r\n, ;a€]{0,6}$/);
    const cells = fc.array(fc.oneof(nasty, fc.string({ unit: "binary" })), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 5 }), (rows) => {
        const read = readCsv(csvOf(rows).slice(1));
        expect(read).toHaveLength(rows.length);
        rows.forEach((row, y) => {
          row.forEach((written, x) => {
            const cell = read[y]?.[x];
            expect([written, `'${written}`]).toContain(cell);
            expect(cell).not.toMatch(/^"*[=+\-@\t\r]/);
            // Harmless words stay as they are.
            if (/^[a€]/.test(written)) expect(cell).toBe(written);
          });
          expect(read[y]).toHaveLength(row.length);
        });
      }),
    );
  });
});

describe("a game as JSON", () => {
  it("has names that do not change, and what people wrote only where they choose so", () => {
    const account = { decision: "account", option: null, coping: "drift", calls: 0, callable: 2, minutesLeft: null };
    const unrated = { ratedThen: null, ratedAfter: null, ratedProcess: null, ratedOther: null };
    const sail = { decision: "sail", option: "go", coping: "seize-the-window", calls: 1, callable: 2, minutesLeft: 75 };
    const without = {
      format: "achteraf-table/1",
      dossier: "ferry",
      decisions: [
        { ...sail, wroteWhy: true, buoyCameTrue: true, ...unrated, ratedThen: "rather", ratedAfter: "no" },
        { ...account, wroteWhy: false, buoyCameTrue: null, ...unrated },
      ],
      stands: { mayor: -1, board: -1, passengers: -2 },
    };
    expect(JSON.parse(printJson(table, false))).toEqual(without);
    const words = { because: '=HYPERLINK("x"), zei hij', accept: "", namely: "naar huis" };
    expect(JSON.parse(printJson(table, true)).decisions[0]).toEqual({ ...without.decisions[0], ...words });
  });
});
