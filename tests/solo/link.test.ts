import { assert, base64String, nat, property, string } from "fast-check";
import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { parseLink, printLink } from "../../src/solo/link.ts";
import { recordOf } from "../dossiers/records.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";

const record = recordOf(ferry(), 5);
const RULES = "0".repeat(64);
const link = printLink(record, RULES, true);

/** A link around anything at all. */
function around(contents: unknown): string {
  return `game=${Buffer.from(zlibSync(strToU8(JSON.stringify(contents)))).toString("base64url")}`;
}

const game = { v: 1, dossier: "ferry", rules: RULES, seed: 5, fixed: {}, entries: [] };

describe("a link", () => {
  it.each([["ferry", ferry()] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
    "to a game of %s comes back as it went in",
    (id, dossier) => {
      for (let seed = 1; seed <= 20; seed++) {
        const { simVersion: v, fixed, entries } = recordOf(dossier, seed);
        expect(parseLink(printLink(recordOf(dossier, seed), RULES, true))).toEqual({
          v,
          dossier: id,
          rules: RULES,
          seed,
          fixed,
          // How far the debrief had come stays with whoever sends it.
          entries: entries.filter((entry) => entry.is === "command" || entry.note.is !== "step"),
        });
      }
    },
  );

  it("holds only what may stand in an address", () => {
    expect(link).toMatch(/^game=[\w-]+$/);
  });

  it("leaves out what people wrote, unless they choose so", () => {
    const without = parseLink(printLink(record, RULES, false));
    const kinds = without?.entries.map((entry) => (entry.is === "note" ? entry.note.is : "command"));
    expect(new Set(kinds)).toEqual(
      new Set(["command", "buoy", "rating", "prediction", "pause", "resume", "pace", "clock"]),
    );
    expect(without?.entries.filter(({ is }) => is === "command")).toEqual(
      record.entries.filter(({ is }) => is === "command"),
    );
    for (const written of ["moest", "eerst bellen", "moe", "tegen", "waait"]) {
      expect(JSON.stringify(without)).not.toContain(written);
      expect(JSON.stringify(parseLink(link))).toContain(written);
    }
  });

  it.each([
    ["by itself", link],
    ["after the sign of the address", `#${link}`],
    ["after something else", `#language=nl&${link}`],
  ])("is found %s", (_, fragment) => {
    expect(parseLink(fragment)?.seed).toBe(5);
  });

  it.each<[what: string, fragment: string]>([
    ["nothing", ""],
    ["another address", "#chapter-2"],
    ["no contents", "game="],
    ["something behind it", `${link}&more=1`],
    ["another name that ends in game", `#video${link}`],
    ["signs that are not of the alphabet", "game=%7B%22v%22%3A1%7D"],
    ["an impossible length", "game=A"],
    ["what was never packed", `game=${Buffer.from("geen spel").toString("base64url")}`],
    ["what is no JSON", `game=${Buffer.from(zlibSync(strToU8("{"))).toString("base64url")}`],
    ["bytes that are no text", `game=${Buffer.from(zlibSync(Uint8Array.of(0xff, 0xfe))).toString("base64url")}`],
    ["a list", around([])],
    ["null", around(null)],
    ["a number", around(3)],
    ["no version", around({ ...game, v: undefined })],
    ["a version in words", around({ ...game, v: "1" })],
    ["no dossier", around({ ...game, dossier: undefined })],
    ["a dossier that is no name", around({ ...game, dossier: {} })],
    ["no rules", around({ ...game, rules: undefined })],
    ["no seed", around({ ...game, seed: undefined })],
    ["a seed below nothing", around({ ...game, seed: -1 })],
    ["a seed beyond counting", around({ ...game, seed: 2 ** 53 })],
    ["fixed draws in a list", around({ ...game, fixed: [] })],
    ["fixed draws that are not whole", around({ ...game, fixed: { a: 0.5 } })],
    ["no log", around({ ...game, entries: undefined })],
    ["a log that is none", around({ ...game, entries: "advance" })],
    [
      "a command that does not exist",
      around({ ...game, entries: [{ at: 0, is: "command", command: { do: "win" }, sum: 1 }] }),
    ],
    [
      "a log of ten thousand and one",
      around({ ...game, entries: new Array(10_001).fill({ at: 0, is: "note", note: { is: "resume" } }) }),
    ],
    ["a flood of spaces", around(" ".repeat(3_000_000))],
    ["a flood that would be a game", around({ ...game, more: "x".repeat(3_000_000) })],
  ])("that holds %s is none", (_, fragment) => {
    expect(parseLink(fragment)).toBeNull();
  });

  it("takes nothing but what belongs to a game", () => {
    expect(parseLink(around({ ...game, more: "x" }))).toEqual(game);
  });

  // A thousand times as much comes out as goes in; one address is too long, the other is not.
  it.each([200_000_000, 60_000_000])("that would unpack into %d bytes is none", (size) => {
    const bomb = zlibSync(new Uint8Array(size).fill(32), { level: 1 });
    expect(parseLink(`game=${Buffer.from(bomb).toString("base64url")}`)).toBeNull();
  });

  it("damaged at any sign is none, or was not damaged", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let noticed = 0;
    for (let i = "game=".length; i < link.length; i++) {
      const other = alphabet[(alphabet.indexOf(link[i] ?? "") + 1 + (i % 62)) % 64] ?? "A";
      const opened = parseLink(link.slice(0, i) + other + link.slice(i + 1));
      // The last sign has bits that belong to nothing.
      if (opened !== null) expect(opened).toEqual(parseLink(link));
      else noticed++;
    }
    expect(noticed).toBeGreaterThan(link.length - 10);
  });

  it("cut off or made longer anywhere is none", () => {
    assert(
      property(nat(link.length - 2), base64String({ minLength: 4, maxLength: 20 }), (where, more) => {
        expect(parseLink(link.slice(0, where))).toBeNull();
        const grown = parseLink(link.slice(0, where) + more.replaceAll(/[+/=]/g, "A") + link.slice(where));
        if (grown !== null) expect(grown).toEqual(parseLink(link));
      }),
    );
  });

  it("of any signs at all never throws", () => {
    assert(
      property(string({ unit: "binary" }), (signs) => {
        expect(parseLink(`game=${signs}`)).toBeNull();
        expect(parseLink(signs)).toBeNull();
      }),
      { numRuns: 1000 },
    );
  });
});
