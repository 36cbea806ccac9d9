/** Files that were not written in good faith, or not by hand: each is refused in sentences, and in good time. */

import { readFileSync } from "node:fs";
import { assert, constantFrom, integer, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import type { Finding } from "../../src/scenario/finding.ts";
import { isReading, read } from "../../src/scenario/read.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import { fileOf, ids } from "../dossiers/shipped.ts";
import { bytesOf, TEXT } from "./planted.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

/** Long enough for a slow machine; a file that hangs takes for ever. */
const LIMIT = 60_000;

function expectSentences(findings: readonly Finding[]): void {
  for (const { says, line, column, code } of findings) {
    expect(textIn(says, "nl").length).toBeGreaterThan(10);
    expect(textIn(says, "en").length).toBeGreaterThan(10);
    // No stack, and no path but the file's own.
    expect(`${says.nl}${says.en}`).not.toMatch(/\n\s+at |node_modules|\/work\//);
    expect(code).toMatch(/^[a-z-]+$/);
    expect(line > 0 === column > 0).toBe(true);
  }
}

const repeated = (text: string, times: number) => text.repeat(times);
const nested = (open: string, inside: string, close: string, depth: number) =>
  repeated(open, depth) + inside + repeated(close, depth);

/** Maps in maps in maps, one space deeper each. */
function staircase(depth: number, step: (indent: string) => string): string {
  return Array.from({ length: depth }, (_, i) => step(" ".repeat(i))).join("\n");
}

const laughs = Array.from({ length: 9 }, (_, i) => `l${i + 1}: &l${i + 1} [${repeated(`*l${i}, `, 9)}*l${i}]`).join(
  "\n",
);

describe("a file of which nothing can be made", () => {
  it.each<[what: string, text: string, code: string, line: number, column: number]>([
    ["nothing", "", "schema", 1, 1],
    ["only a comment", "# nothing\n", "schema", 1, 1],
    ["null", "null\n", "schema", 1, 1],
    ["a number", "3\n", "schema", 1, 1],
    ["a sentence", "Dit is geen dossier.\n", "schema", 1, 1],
    ["a list instead of a map", "- een\n- twee\n", "schema", 1, 1],
    ["a billion laughs", `l0: &l0 ha\n${laughs}\n`, "alias", 1, 5],
    ["an anchor", TEXT.replace("id: ferry", "id: &name ferry"), "alias", 2, 5],
    ["an alias", TEXT.replace("id: ferry", "id: *name"), "alias", 2, 5],
    ["an anchor on a map", "a: &b\n  c: 1\n", "alias", 1, 4],
    ["a merge key", "a:\n  <<: { b: 1 }\n", "forbidden-key", 2, 3],
    ["a merge key in a flow", "a: { <<: { b: 1 } }\n", "forbidden-key", 1, 6],
    ["a merge key under an older version", "%YAML 1.1\n---\na:\n  <<: { b: 1 }\n", "yaml", 1, 1],
    ["__proto__", "__proto__: { polluted: true }\n", "forbidden-key", 1, 1],
    ["__proto__ in quotes", '"__proto__":\n  polluted: true\n', "forbidden-key", 1, 1],
    ["__proto__ escaped", '"\\u005f_proto__":\n  polluted: true\n', "forbidden-key", 1, 1],
    ["__proto__ deep down", "people:\n  a:\n    - b:\n        __proto__: 1\n", "forbidden-key", 4, 9],
    ["constructor", "facts:\n  constructor: { nl: a, en: b }\n", "forbidden-key", 2, 3],
    ["prototype", "facts: { prototype: { nl: a, en: b } }\n", "forbidden-key", 1, 10],
    ["__proto__ inside a key", "? { __proto__: 1 }\n: 1\n", "forbidden-key", 1, 3],
    ["a list for a key", "[a, b]: 1\n", "forbidden-key", 1, 1],
    ["bytes for a key", "!!binary aGVs: 1\n", "forbidden-key", 1, 10],
    ["a merge by its tag", "a: { !!merge <<: { b: 1 } }\n", "forbidden-key", 1, 14],
    ["10,000 lists in each other", nested("[", "", "]", 10_000), "too-deep", 1, 41],
    ["10,000 maps in each other", nested("{a: ", "1", "}", 10_000), "too-deep", 1, 161],
    ["10,000 lists that do not end", repeated("[", 10_000), "too-deep", 1, 41],
    ["10,000 lists on one line", `${repeated("- ", 10_000)}a\n`, "too-deep", 1, 201],
    ["10,000 keys on one line", `${repeated("? ", 10_000)}a\n`, "too-deep", 1, 201],
    ["a staircase of maps", staircase(1300, (indent) => `${indent}a:`), "too-deep", 42, 1],
    ["a staircase of lists", staircase(1300, (indent) => `${indent}-`), "too-deep", 42, 1],
    ["a staircase of keys", staircase(1300, (indent) => `${indent}?`), "too-deep", 42, 1],
    ["a million nodes", `[${repeated("[],", 330_000)}]`, "too-many-parts", 1, 120_000],
    ["a hundred thousand lines", repeated("- a\n", 100_000), "too-many-parts", 24_000, 4],
    ["a tab where a space belongs", "facts:\n\ta: 1\n", "yaml", 2, 1],
    ["a key that stands there twice", TEXT.replace("id: ferry", "id: ferry\nid: other"), "yaml", 3, 1],
    ["two documents", `${TEXT}---\n${TEXT}`, "yaml", TEXT.split("\n").length, 1],
    ["a list that does not end", "facts: [a, b\n", "yaml", 2, 1],
    ["a quotation that does not end", 'id: "ferry\n', "yaml", 2, 1],
    ["indentation that jumps", "a:\n    b: 1\n  c: 2\n", "yaml", 3, 1],
    ["a null character", "id: fer\u0000ry\n", "encoding", 1, 8],
    ["a bell", "format: a\nid: \u0007\n", "encoding", 2, 5],
    ["an escape sequence", `title: \u001b[31mred\n`, "encoding", 1, 8],
  ])("%s", { timeout: LIMIT }, (_, text, code, line, column) => {
    const findings = check("hostile.yaml", bytesOf(text), 10).findings;
    expect(findings.slice(0, 1).map((one) => [one.code, one.line, one.column])).toEqual([[code, line, column]]);
    expectSentences(findings);
    expect(findings.every(({ severity }) => severity === "error")).toBe(true);
  });

  it.each<[what: string, bytes: Uint8Array, code: string, line: number]>([
    ["twenty megabytes", new Uint8Array(20_000_000).fill(97), "too-large", 0],
    ["a byte too many", new Uint8Array(1_000_001).fill(97), "too-large", 0],
    ["a megabyte of one word", new Uint8Array(1_000_000).fill(97), "schema", 1],
    ["a megabyte of lines", new Uint8Array(1_000_000).fill(10), "too-many-parts", 120_001],
    ["a megabyte of spaces", new Uint8Array(1_000_000).fill(32), "schema", 1],
    ["a megabyte of colons", new Uint8Array(1_000_000).fill(58), "yaml", 1],
    ["UTF-16, little end first", Uint8Array.of(255, 254, 105, 0, 100, 0), "encoding", 0],
    ["UTF-16, big end first", Uint8Array.of(254, 255, 0, 105, 0, 100), "encoding", 0],
    ["UTF-16 without a mark", Uint8Array.from(Buffer.from("id: ferry\n", "utf16le")), "encoding", 1],
    ["bytes that are no text", Uint8Array.of(0x69, 0x64, 0x3a, 0x20, 0xff, 0xfe), "encoding", 0],
    ["a character cut in half", bytesOf("id: één").subarray(0, 5), "encoding", 0],
    ["an overlong slash", Uint8Array.of(0xc0, 0xaf), "encoding", 0],
    ["half a pair", Uint8Array.of(0xed, 0xa0, 0x80), "encoding", 0],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "encoding", 0],
  ])("%s", { timeout: LIMIT }, (_, bytes, code, line) => {
    const { findings } = check("hostile.yaml", bytes, 10);
    expect(findings.slice(0, 1).map((one) => [one.code, one.line])).toEqual([[code, line]]);
    expectSentences(findings);
  });

  it("leaves JavaScript's own objects alone", () => {
    check("hostile.yaml", bytesOf("__proto__: { polluted: true }\n"), 0);
    check("hostile.yaml", bytesOf('{ "constructor": { "prototype": { "polluted": true } } }'), 0);
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("a file that is fine in another coat", () => {
  it.each([
    ["lines that end as on Windows", TEXT.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${TEXT}`],
    ["both", `\ufeff${TEXT.replaceAll("\n", "\r\n")}`],
    ["a version in front", `%YAML 1.2\n---\n${TEXT}`],
    ["a mark at the end", `${TEXT}...\n`],
    ["a comment", `# van de veerdienst\n${TEXT}`],
  ])("is read all the same: %s", (_, text) => {
    expect(check("ferry.yaml", bytesOf(text), 0).findings).toEqual([]);
  });

  it.each(ids)("%s is read with Windows lines", (id) => {
    const text = readFileSync(fileOf(id), "utf8").replaceAll("\n", "\r\n");
    expect(isReading(read("dossier.yaml", bytesOf(text)))).toBe(true);
  });

  it("is pointed at in the right place", () => {
    const text = TEXT.replace("upkeep: 2\n", "upkeep: two\n");
    const [unix] = check("ferry.yaml", bytesOf(text), 0).findings;
    const [windows] = check("ferry.yaml", bytesOf(text.replaceAll("\n", "\r\n")), 0).findings;
    expect([windows?.line, windows?.column]).toEqual([unix?.line, unix?.column]);
  });
});

describe("a dossier that would never end", () => {
  const forever = (delay: string, others = "") =>
    TEXT.replace(
      "consequences:\n",
      `consequences:\n  spin:\n    after: [begin, { landed: spin }${others}]\n    delay: ${delay}\n    repeats: true\n    touches: public\n    title: Rond\n    says: En nog eens.\n    because: Daarom.\n    basis: design\n`,
    );
  const many = Array.from({ length: 40 }, (_, i) => `s${i}`);
  const storm = TEXT.replace(
    "consequences:\n",
    `consequences:\n${many
      .map(
        (id) =>
          `  ${id}:\n    after: [begin, ${many.map((other) => `{ landed: ${other} }`).join(", ")}]\n    delay: { days: 1 }\n    repeats: true\n    touches: public\n    title: Rond\n    says: En nog eens.\n    because: Daarom.\n    basis: design\n`,
      )
      .join("")}`,
  );

  it.each([
    ["that repeats without delay", forever("{ minutes: 0 }"), "endless"],
    ["that repeats every minute", forever("{ minutes: 1 }"), "endless"],
    [
      "that repeats after a drawn number of days, which is none",
      forever('{ days: { exactly: 0 }, at: "16:00" }'),
      "endless",
    ],
    ["that repeats after a number of days below nothing", forever('{ days: { exactly: -5 }, at: "16:00" }'), "endless"],
    ["that ends in a million months", TEXT.replace("ends:\n  days: 40", "ends:\n  months: 1000000"), "endless"],
    ["in steps of a minute", TEXT.replace("grid:\n  days: 10", "grid:\n  minutes: 1"), "endless"],
    ["in steps of nothing", TEXT.replace("grid:\n  days: 10", "grid: {}"), "endless"],
    ["that lasts no time", TEXT.replace("ends:\n  days: 40", "ends: {}"), "endless"],
    [
      "with a spread that cannot be summed",
      TEXT.replace("uniform:\n        - 2\n        - 5", "beta: [1000000, 1000000]"),
      "distribution",
    ],
    [
      "with a mean beyond counting",
      TEXT.replace("uniform:\n        - 2\n        - 5", "poisson: 1000000"),
      "distribution",
    ],
  ])("%s", { timeout: LIMIT }, (_, text, code) => {
    const { findings } = check("ferry.yaml", bytesOf(text), 10);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expectSentences(findings);
  });

  it("in which forty things set each other going every day comes to an end", { timeout: LIMIT }, () => {
    expectSentences(check("ferry.yaml", bytesOf(storm), 0).findings);
  });
});

describe("a dossier with some bytes changed", () => {
  it.each(ids)("%s is read or refused in sentences", { timeout: 4 * LIMIT }, (id) => {
    const bytes = readFileSync(fileOf(id));
    const change = constantFrom("flip", "cut", "drop", "double", "insert");
    assert(
      property(change, nat(bytes.length - 1), nat(255), integer({ min: 1, max: 60 }), (how, where, byte, length) => {
        const end = Math.min(bytes.length, where + length);
        const part = bytes.subarray(where, end);
        const changed = {
          flip: () => Uint8Array.from(bytes, (old, i) => (i === where ? old ^ (byte || 1) : old)),
          cut: () => Uint8Array.from(bytes.subarray(0, where)),
          drop: () => Uint8Array.from(Buffer.concat([bytes.subarray(0, where), bytes.subarray(end)])),
          double: () => Uint8Array.from(Buffer.concat([bytes.subarray(0, end), part, bytes.subarray(end)])),
          insert: () =>
            Uint8Array.from(Buffer.concat([bytes.subarray(0, where), Buffer.from([byte]), bytes.subarray(where)])),
        }[how]();
        const result = read("dossier.yaml", changed);
        if (isReading(result)) expect(result.file.format).toBe("achteraf-dossier/1");
        else {
          expect(result.length).toBeGreaterThan(0);
          expectSentences(result);
        }
      }),
      { numRuns: LONG ? 400 : 40 },
    );
  });

  it("the small one too, many times over, with every check", { timeout: 20 * LIMIT }, () => {
    const words = constantFrom(
      "&",
      "*a",
      "<<:",
      "- ",
      "? ",
      ": ",
      "{",
      "}",
      "[",
      "]",
      "|",
      ">",
      "!!binary ",
      "!!set",
      "%",
      "#",
      "'",
      '"',
      "\t",
      "\n",
      "~",
      "-1",
      "1e999",
      "0x10",
      ".nan",
      "constructor",
      "{x}",
      "null",
      "true",
    );
    assert(
      property(nat(TEXT.length), nat(12), words, (where, drop, word) => {
        const text = TEXT.slice(0, where) + word + TEXT.slice(where + drop);
        expectSentences(check("ferry.yaml", bytesOf(text), 0).findings);
      }),
      { numRuns: LONG ? 3000 : 150 },
    );
  });
});
