import { assert, base64String, integer, nat, property, string } from "fast-check";
import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import type { GameRecord } from "../../src/sim/world/record.ts";
import { parseLink, printLink } from "../../src/solo/link.ts";
import { recordOf } from "../dossiers/records.ts";
import { shipped } from "../dossiers/shipped.ts";
import { ferry } from "../dossiers/small.ts";

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
function around(contents: string | Uint8Array, name = `1.ferry.${RULES.slice(0, 12)}`): string {
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

/** Notes that stay with whoever sends a link. */
const ASIDE = ["step", "pause", "resume"];

/** What of a record goes along: times in whole seconds, and of the clocks only the last. */
function shared({ seed, fixed, entries }: GameRecord) {
  const last = entries.findLastIndex((entry) => entry.is === "note" && entry.note.is === "clock");
  const sent = entries.filter((entry, position) => {
    if (entry.is === "command") return true;
    return entry.note.is === "clock" ? position === last : !ASIDE.includes(entry.note.is);
  });
  return { seed, fixed, entries: sent.map((entry) => ({ ...entry, at: 1000 * Math.round(entry.at / 1000) })) };
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
        expect(linked?.unpack(played)).toEqual(shared(made));
        expect(address.length).toBeLessThan(1000);
      }
    },
  );

  it("of the longest evening is under two thousand signs", () => {
    const handalcohol = shipped.find(({ file }) => file.id === "handalcohol")?.dossier ?? dossier;
    const made = recordOf(handalcohol, 5);
    const note = (k: number) => ({
      at: 1000 * k,
      is: "note" as const,
      note: { is: "pace" as const, pace: (k % 3) / 2 },
    });
    const long = { ...made, entries: [...made.entries, ...Array.from({ length: 300 }, (_, k) => note(k + 9000))] };
    expect(printLink(long, RULES, true).length).toBeLessThan(2000);
  });

  it("belongs to one version of the rules", () => {
    expect(parseLink(link)?.fits(`1${RULES.slice(1)}`)).toBe(false);
  });

  it("holds only what may stand in an address", () => {
    expect(link).toMatch(/^game=[\w.-]+$/);
  });

  it("leaves out what people wrote, unless they choose so", () => {
    const without = opened(printLink(record, RULES, false));
    const kinds = without?.entries.map((entry) => (entry.is === "note" ? entry.note.is : "command"));
    expect(new Set(kinds)).toEqual(new Set(["command", "buoy", "rating", "prediction", "pace", "clock"]));
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
    ["no seed", around("[null,{},0,[]]")],
    ["a seed below nothing", around("[-1,{},0,[]]")],
    ["a seed beyond counting", around(`[${2 ** 53},{},0,[]]`)],
    ["fixed draws in a list", around("[5,[],0,[]]")],
    ["fixed draws that are not whole", around('[5,{"a":0.5},0,[]]')],
    ["no log", around("[5,{},0]")],
    ["a log that is none", around('[5,{},0,"advance"]')],
    ["a row that is none", around('[5,{},0,["!advance"]]')],
    ["a command that does not exist", around('[5,{},0,[[0,"!win"]]]')],
    ["a command that every object has", around('[5,{},0,[[0,"!constructor"]]]')],
    ["a command without what belongs to it", around('[5,{},0,[[0,"!ask"]]]')],
    ["a command that cannot be done", around('[5,{},0,[[0,"!hold"]]]')],
    ["a game that ended otherwise", around('[5,{},1,[[0,"!advance"]]]')],
    ["a time before the start", around('[5,{},0,[[-5,"resume"]]]')],
    ["a log of ten thousand and one", around(`[5,{},0,[${new Array(10_001).fill('[0,"resume"]').join()}]]`)],
    ["a flood of spaces", around(`${" ".repeat(3_000_000)}[5,{},0,[]]`)],
  ])("that holds %s is none", (_, address) => {
    expect(opened(address)).toBeNull();
  });

  it("around a game without acts is one", () => {
    expect(opened(around("[5,{},0,[]]"))).toEqual({ seed: 5, fixed: {}, entries: [] });
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
