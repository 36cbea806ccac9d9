import { assert, constantFrom, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import { at } from "../../src/sim/dossier/at.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import type { GameRecord } from "../../src/table/journal.ts";
import { hashRules, hashText, parseRecord, printRecord } from "../../src/table/record-file.ts";
import { recordOf } from "../dossiers/records.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry, option, sailing, says, small, vary } from "../dossiers/small.ts";
import { EN, NL, TONGUES } from "../language/tongues.ts";

/** Of the bytes of a file, one of so many is damaged; all of the envelope and the log in the long tests. */
const EVERY = process.env.ACHTERAF_LONG === "1" ? { log: 1, dossier: 25 } : { log: 7, dossier: 400 };

const record = recordOf(ferry(), 3);
const text = printRecord(record);

const words = says("a", "a");
const source = small.sources["captain-word"] ?? never();

function codeOf(file: string): string {
  const opened = parseRecord(file);
  if ("record" in opened) return "opened";
  for (const tongue of TONGUES) expect(format(opened.says, tongue).length).toBeGreaterThan(10);
  return opened.code;
}

/** A file sealed as the game would seal it, around anything at all. */
function sealed(contents: object): string {
  const print: (contents: never) => string = printRecord;
  return Reflect.apply(print, null, [contents]);
}

describe("a record file", () => {
  it.each([["ferry", ferry()] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
    "of %s comes back as it went in",
    (_, dossier) => {
      for (let seed = 1; seed <= 10; seed++) {
        const one = recordOf(dossier, seed);
        expect(parseRecord(printRecord(one))).toEqual({ record: one, rules: hashRules(one.dossier) });
      }
    },
  );

  it("is one line of JSON", () => {
    expect(text.endsWith("}\n")).toBe(true);
    expect(text.split("\n").length).toBe(2);
    expect(JSON.parse(text)).toMatchObject({ achteraf: "record", rules: hashRules(small), text: hashText(small) });
  });

  it("that went through an editor is still the same: spaces and line ends are nothing", () => {
    for (const other of [
      JSON.stringify(JSON.parse(text), null, 2),
      text.trim(),
      text.replace("\n", "\r\n"),
      ` ${text}`,
    ]) {
      expect(parseRecord(other)).toEqual(parseRecord(text));
    }
  });

  it("damaged at any byte is noticed, or was not damaged", { timeout: 600_000 }, () => {
    const bytes = new TextEncoder().encode(text);
    const log = text.indexOf('"seed"');
    const places = [...bytes.keys()].filter((i) => i % (i < 400 || i > log ? EVERY.log : EVERY.dossier) === 0);
    let noticed = 0;
    for (const i of places) {
      for (const flip of [1, 2, 32]) {
        const damaged = Uint8Array.from(bytes);
        damaged[i] = (damaged[i] ?? 0) ^ flip;
        const opened = parseRecord(new TextDecoder().decode(damaged));
        // A line end that became another white space is no damage.
        if ("record" in opened) expect(opened.record).toEqual(record);
        else noticed++;
        if (i < bytes.length - 1) expect("code" in opened, `byte ${i}, flipped by ${flip}`).toBe(true);
      }
    }
    // Two of three changes to the last line end are no damage.
    expect(noticed).toBeGreaterThan(3 * places.length - 4);
  });

  it("cut off anywhere is noticed", () => {
    assert(
      property(nat(text.length - 2), (length) => {
        expect(codeOf(text.slice(0, length))).not.toBe("opened");
      }),
    );
  });

  it.each<[what: string, change: (one: GameRecord) => object]>([
    ["the seed", (one) => ({ ...one, seed: one.seed + 1 })],
    ["what is fixed", (one) => ({ ...one, fixed: {} })],
    ["a time", (one) => ({ ...one, entries: one.entries.with(0, { ...at(one.entries, 0), at: 7 }) })],
    ["the number of entries", (one) => ({ ...one, entries: one.entries.slice(1) })],
    ["a text of the dossier", (one) => ({ ...one, dossier: { ...one.dossier, title: says("Anders", "Other") } })],
    ["a number of the dossier", (one) => ({ ...one, dossier: { ...one.dossier, ends: { days: 41 } } })],
  ])("in which %s was changed under the old seal is noticed", (_, change) => {
    const envelope = JSON.parse(text);
    expect(codeOf(JSON.stringify({ ...envelope, record: change(record) }))).toBe("damaged");
  });

  it.each<[what: string, file: string, code: string]>([
    ["nothing", "", "not-a-record"],
    ["no JSON", "een spel", "not-a-record"],
    ["another JSON", '{"a":1}', "not-a-record"],
    ["a list", "[]", "not-a-record"],
    ["null", "null", "not-a-record"],
    ["a number", "3", "not-a-record"],
    ["a dossier", JSON.stringify(small), "not-a-record"],
    ["half a record", text.slice(0, 200), "damaged"],
    ["an envelope without a record", JSON.stringify({ ...JSON.parse(text), record: undefined }), "damaged"],
    ["an envelope without a seal", JSON.stringify({ ...JSON.parse(text), seal: undefined }), "damaged"],
    ["far too much", " ".repeat(8_000_001), "too-large"],
    ["a record of other rules", sealed({ ...record, simVersion: 999 }), "version"],
    ["a record of older rules", sealed({ ...record, simVersion: 0 }), "version"],
    ["a record of no rules", sealed({ ...record, simVersion: "1" }), "damaged"],
    ["another format", sealed({ ...record, format: "achteraf-record/3" }), "damaged"],
    ["a seed that is none", sealed({ ...record, seed: -1 }), "damaged"],
    ["a seed that is not whole", sealed({ ...record, seed: 0.5 }), "damaged"],
    ["a pace that is none", sealed({ ...record, pace: 3 }), "damaged"],
    ["no log", sealed({ ...record, entries: {} }), "damaged"],
    [
      "too long a log",
      sealed({ ...record, entries: new Array(10_001).fill({ at: 0, by: "all", act: { type: "resume" }, sum: 0 }) }),
      "damaged",
    ],
    ["something fixed that is not whole", sealed({ ...record, fixed: { "1:0": 0.5 } }), "damaged"],
  ])("%s is refused", (_, file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  it("of another version is refused by name", () => {
    const opened = parseRecord(sealed({ ...record, simVersion: 999 }));
    if ("record" in opened) throw new Error("it was opened");
    expect(format(opened.says, NL)).toContain("versie 999");
    expect(format(opened.says, EN)).toContain("version 999");
  });
});

describe("the hash of the rules", () => {
  const rules = hashRules(small);

  it.each([
    ["a text", vary({ title: says("Anders", "Other") })],
    ["a word list", vary({ terms: { tide: { says: says("tij", "tide"), means: says("water", "water") } } })],
    ["what really happened", vary({ reality: { story: [says("Niets.", "Nothing.")], references: ["logbook"] } })],
    ["the colleague", vary({ colleague: { ...small.colleague, chose: ["sail/go"] } })],
    ["where it was read", vary({ references: {} })],
    ["an exception", vary({ exceptions: [{ figure: "luck", because: says("Zo.", "So.") }] })],
    ["what a text presumes", vary({ presumes: [{ text: "endings", if: { decided: "sail" } }] })],
    ["the words of a fact", vary({ facts: { ...small.facts, told: says("Anders", "Other") } })],
  ])("does not change with %s; the hash of the text does", (_, file) => {
    expect(hashRules(file)).toBe(rules);
    expect(hashText(file)).not.toBe(hashText(small));
  });

  it.each([
    ["the end", vary({ ends: { days: 41 } })],
    ["the name", vary({ id: "other" })],
    ["a gauge", vary({ gauges: { ...small.gauges, heat: { start: 31, says: says("", ""), basis: "design" } } })],
    ["the order of the facts", vary({ facts: Object.fromEntries(Object.entries(small.facts).reverse()) })],
    ["a fact", vary({ facts: { ...small.facts, more: says("", "") } })],
    [
      "the number of paragraphs",
      vary({
        decisions: {
          ...small.decisions,
          sail: { ...(small.decisions.sail ?? never()), situation: [{ says: says("", "") }] },
        },
      }),
    ],
  ])("changes with %s", (_, file) => {
    expect(hashRules(file)).not.toBe(rules);
  });

  // Names of languages are names like any other.
  it.each<[what: string, change: (by: number) => DossierFile]>([
    [
      "options",
      (by) =>
        vary({ decisions: sailing({ options: { nl: option({ effects: [{ gauge: "heat", by }] }), en: option() } }) }),
    ],
    [
      "facts in another order",
      (by) => vary({ facts: { [by > 0 ? "nl" : "en"]: words, [by > 0 ? "en" : "nl"]: words } }),
    ],
    ["odds", (by) => vary({ sources: { call: { ...source, likelihood: [{ odds: { nl: 50 + by, en: 50 - by } }] } } })],
  ])("tells dossiers apart that differ in %s called nl and en", (_, change) => {
    expect(hashRules(change(1))).not.toBe(hashRules(change(-1)));
  });

  it("is the same for every text, of whatever dossier is shipped", () => {
    const texts = constantFrom("", "'", '"', "{", "€", "\u0000");
    assert(
      property(texts, (one) => {
        expect(hashRules(vary({ briefing: says(one, one) }))).toBe(rules);
      }),
    );
  });
});

function never(): never {
  throw new RangeError("the small dossier has this");
}

describe("a file that is nested deeper than anything can be written", () => {
  it.each([
    ["in its dossier", (deep: string) => `{"dossier":${deep}}`],
    ["in its log", (deep: string) => `{"entries":${deep}}`],
    ["all of it", (deep: string) => `{"a":${deep}}`],
  ])("%s is damaged, in a sentence", (_, record) => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    const text = `{"achteraf":"record","rules":"","text":"","seal":"","record":${record(deep)}}`;
    expect(parseRecord(text)).toMatchObject({ code: expect.stringMatching(/damaged|not-a-record/) });
  });
});
