import { assert, base64String, integer, nat, property, string } from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { openRecord } from "../../src/cli/records.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { type Played, parseLink, printLink } from "../../src/solo/link.ts";
import { fateOfRecord } from "../../src/table/journal.ts";
import { hashRules } from "../../src/table/record-file.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { recordOf } from "../dossiers/records.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";
import { GAMES, recordPath } from "../records/games.ts";
import { playOn, seated } from "../table/player.ts";

const MUTATIONS = process.env.ACHTERAF_LONG === "1" ? 5000 : 200;

const dossier = ferry();
const record = recordOf(dossier, 5);
const RULES = "0123456789ab".padEnd(64, "0");
const link = printLink(record, RULES, true);
const [, , , packed = ""] = link.split(".");

/** What comes out of a link. */
const opened = (address: string) => parseLink(address)?.unpack(dossier) ?? null;
const whole = opened(link);

/** A link around anything at all, with the right length and checksum. */
function around(contents: string | Uint8Array, name = `2.ferry.${RULES.slice(0, 12)}`): string {
  const bytes = typeof contents === "string" ? deflateSync(strToU8(contents)) : contents;
  const adler = (of: Uint8Array) => {
    let [a, b] = [1, 0];
    for (const byte of of) {
      a = (a + byte) % 65_521;
      b = (b + a) % 65_521;
    }
    return ((b << 16) | a) >>> 0;
  };
  const head = Buffer.alloc(6);
  head.writeUInt16BE(bytes.length & 0xffff, 0);
  head.writeUInt32BE((adler(strToU8(name)) ^ adler(bytes)) >>> 0, 2);
  return `game=${name}.${Buffer.concat([head, bytes]).toString("base64url")}`;
}

/** What somebody comes to who plays a game again: all that was done and said, the sum, and where one is. */
function outcome(played: Dossier, { seed, fixed, pace, entries }: Played) {
  const { commands, notes, world, snapshot } = takeUp(played, fateOfRecord({ seed, fixed }), pace, entries);
  return { commands, notes, sum: world.sum, place: snapshot().value };
}

describe("a link", () => {
  it.each([["ferry", ferry()] as const, ...shipped.map((one) => [one.file.id, one.dossier] as const)])(
    "to a game of %s comes back as it went in, with every checksum, and is short enough for a chat",
    (id, played) => {
      for (let seed = 1; seed <= 20; seed++) {
        const made = recordOf(played, seed);
        const address = printLink(made, RULES, true);
        const linked = parseLink(address);
        expect([linked?.version, linked?.dossier, linked?.fits(RULES)]).toEqual([made.simVersion, id, true]);
        const sent = linked?.unpack(played);
        if (!sent) throw new Error("nothing came");
        // Whoever follows it looks back from the beginning.
        expect(outcome(played, sent)).toEqual({ ...outcome(played, made), place: { hindsight: "word" } });
        expect(address.length).toBeLessThan(1000);
      }
    },
  );

  it("of the longest evening is under two thousand signs", () => {
    const handalcohol = shipped.find(({ file }) => file.id === "handalcohol")?.dossier ?? dossier;
    const host = seated(handalcohol, 5);
    host.act({ type: "light" });
    for (let turn = 0; turn < 300; turn++) host.act({ type: "pace", pace: turn % 3 });
    playOn(host, 5, 2000);
    expect(printLink(host.record(), RULES, true).length).toBeLessThan(2000);
  });

  it.each([
    ["bought-and-arranged", 135],
    ["asked-and-doubted", 180],
    ["waited-and-answered", 211],
    ["ran-out", 143],
    ["broke-off", 171],
  ])("to the kept game %s holds only what cannot be told from the rest: at most %d signs", (name, most) => {
    const game = GAMES.find((one) => one.name === name && one.dossier === "handalcohol");
    const { record: kept } = openRecord(recordPath(`handalcohol/${game?.name}`));
    expect(printLink(kept, hashRules(kept.dossier), true).length).toBeLessThanOrEqual(most);
  });

  it("to a game that is not over leaves its clock as it was, without the time in which it stood still", () => {
    const host = seated(ferry(), 5);
    host.act({ type: "light" });
    host.pass(40_000);
    host.act({ type: "begin" });
    host.act({ type: "ask", source: dossier.sources[0]?.id ?? "" });
    host.pass(20_000);
    host.act({ type: "pause" });
    host.pass(3_600_000);
    host.act({ type: "resume" });
    host.pass(10_000);
    host.act({ type: "extend", by: 60_000 });
    const sent = opened(printLink(host.record(), RULES, false));
    if (sent === null) throw new Error("nothing came");
    const last = sent.entries.at(-1)?.at ?? 0;
    expect(last).toBe(70_000);
    const there = seated(ferry(), 5, 1, { entries: sent.entries, lastSeen: last }, last);
    expect(there.view().clock).toEqual(host.view().clock);
    expect(JSON.stringify(sent.entries)).not.toContain("pause");
  });

  it("belongs to one version of the rules", () => {
    expect(parseLink(link)?.fits(`1${RULES.slice(1)}`)).toBe(false);
  });

  it("holds only what may stand in an address", () => {
    expect(link).toMatch(/^game=[\w.-]+$/);
  });

  it("leaves out what people wrote, unless they choose so", () => {
    const without = opened(printLink(record, RULES, false));
    if (without === null) throw new Error("nothing came");
    const kinds = outcome(dossier, without).notes.map(({ is }) => is);
    expect(new Set(kinds)).toEqual(new Set(["buoy", "rating", "prediction"]));
    for (const written of ["moest", "eerst bellen", "moe", "tegen", "waait"]) {
      expect(JSON.stringify(without)).not.toContain(written);
      expect(JSON.stringify(whole)).toContain(written);
    }
  });

  const BEHIND = [
    ...[
      "",
      ")",
      ".",
      ",",
      " ",
      "!",
      "?",
      ";",
      ":",
      "'",
      '"',
      "”",
      "’",
      ">",
      "]",
      "}",
      "*",
      "**",
      "…",
      "\n",
      "\r\n",
      "\t",
    ],
    ...["&utm_source=mail", "&utm_source=teams&utm_medium=chat", "?utm_source=x", "&fbclid=IwAR0x_y-z", "#einde", "/"],
    ...[
      "%20",
      "%29",
      "%0A",
      ").",
      ").)",
      " (zie bijlage)",
      "<br>",
      "</a>",
      "&amp;x=1",
      "_",
      "__",
      "-",
      "---",
      "A",
      "_-_",
    ],
  ];
  const BEFORE = [
    "",
    "#",
    "#/",
    "?",
    "?language=nl&",
    "#language=nl&",
    "/%23",
    "/%2523",
    "/#",
    "https://x.nl/achteraf/#",
    "<",
  ];

  it.each(BEFORE)("is found behind %j, whatever stands behind it", (before) => {
    for (const behind of BEHIND) expect([behind, opened(`${before}${link}${behind}`)]).toEqual([behind, whole]);
  });

  it("is found when a mail filter has coded its signs", () => {
    expect(opened(`/%23${link.replace("=", "%3D").replaceAll(".", "%2E")}`)).toEqual(whole);
    expect(opened(`/%2523${link.replace("=", "%253D")}`)).toEqual(whole);
  });

  it.each<[what: string, address: string]>([
    ["nothing", ""],
    ["another address", "#chapter-2"],
    ["no contents", "game="],
    ["signs that are not of the alphabet", "game=%7B%22v%22%3A1%7D"],
    ["an impossible length", `${link.slice(0, -packed.length)}A`],
    ["what was never packed", around(strToU8("geen spel"))],
    ["what is no JSON", around("{")],
    ["bytes that are no text", around(deflateSync(Uint8Array.of(0xff, 0xfe)))],
    ["an object", around("{}")],
    ["null", around("null")],
    ["no seed", around("[null,{},0,0,[]]")],
    ["a seed below nothing", around("[-1,{},0,0,[]]")],
    ["a seed beyond counting", around(`[${2 ** 53},{},0,0,[]]`)],
    ["fixed draws in a list", around("[5,[],0,0,[]]")],
    ["fixed draws that are not whole", around('[5,{"a":0.5},0,0,[]]')],
    ["a pace that is none", around("[5,{},3,0,[]]")],
    ["no log", around("[5,{},0,0]")],
    ["a log that is none", around('[5,{},0,0,"next"]')],
    ["a row that is none", around('[5,{},0,0,["next"]]')],
    ["an act that does not exist", around('[5,{},0,0,[[0,"win"]]]')],
    ["an act that every object has", around('[5,{},0,0,[[0,"constructor"]]]')],
    ["an act without what belongs to it", around('[5,{},0,0,[[0,"ask"]]]')],
    ["a signature of nothing", around('[5,{},0,0,[[0,"commit"]]]')],
    ["a signature with more than a sentence", around('[5,{},0,0,[[0,"commit","go",null,"","","","more"]]]')],
    ["an act that cannot be done", around('[5,{},0,0,[[0,"hold"]]]')],
    ["a game that ended otherwise", around('[5,{},0,1,[[0,"next"]]]')],
    ["a time before the start", around('[5,{},0,0,[[-5,"next"]]]')],
    ["a log of ten thousand and one", around(`[5,{},0,0,[${new Array(10_001).fill('[0,"pace",0]').join()}]]`)],
    ["a flood of spaces", around(`${" ".repeat(3_000_000)}[5,{},0,0,[]]`)],
  ])("that holds %s is none", (_, address) => {
    expect(opened(address)).toBeNull();
  });

  it("around a game without acts is one", () => {
    expect(opened(around("[5,{},0,0,[]]"))).toEqual({ seed: 5, fixed: {}, pace: 0, entries: [] });
  });

  it("that would unpack into sixty million bytes is none", () => {
    expect(opened(around(deflateSync(new Uint8Array(15_000_000).fill(32), { level: 9 })))).toBeNull();
  });

  it("damaged at any sign is none, or was not damaged", () => {
    const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let noticed = 0;
    for (let i = link.length - packed.length; i < link.length; i++) {
      const other = alphabet[(alphabet.indexOf(link[i] ?? "") + 1 + (i % 62)) % 64] ?? "A";
      const damaged = opened(link.slice(0, i) + other + link.slice(i + 1));
      // The last sign has bits that belong to nothing.
      if (damaged !== null) expect(damaged).toEqual(whole);
      else noticed++;
    }
    expect(noticed).toBeGreaterThan(packed.length - 10);
  });

  it("cut off anywhere is none", () => {
    for (let end = 0; end < link.length; end++) expect([end, opened(link.slice(0, end))]).toEqual([end, null]);
  });

  it("with signs put in, taken out or changed anywhere is none, or the same game", () => {
    assert(
      property(
        nat(link.length - 1),
        integer({ min: 0, max: 6 }),
        base64String({ maxLength: 12 }),
        (where, out, more) => {
          const mutated = opened(link.slice(0, where) + more.replaceAll(/[+/=]/g, "A") + link.slice(where + out));
          if (mutated !== null) expect(mutated).toEqual(whole);
        },
      ),
      { numRuns: MUTATIONS },
    );
  });

  it("of any signs at all never throws", () => {
    assert(
      property(string({ unit: "binary" }), (signs) => {
        expect(parseLink(`game=1.ferry.0123456789ab.${signs}`)).toBeNull();
        expect(parseLink(signs)).toBeNull();
      }),
      { numRuns: MUTATIONS },
    );
  });
});
