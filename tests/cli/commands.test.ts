import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { fateOfRecord } from "../../src/table/journal.ts";
import { printRecord } from "../../src/table/record-file.ts";
import { takeUp } from "../../src/table/sitting.ts";
import { recordOf } from "../dossiers/records.ts";
import { fileOf, ids, shipped } from "../dossiers/shipped.ts";
import { ferry, small } from "../dossiers/small.ts";
import { translationText } from "../dossiers/written.ts";
import { TEXT } from "../scenario/planted.ts";
import { achteraf, interrupted, type Printed, ROOT, workplace } from "./terminal.ts";

const place = workplace();
const at = (name: string) => join(place, name);

/** What is printed for people: sentences, never a stack or a place inside the program. */
function expectSentence({ code, out, err }: Printed, exit: number, says: RegExp): void {
  expect(err).toMatch(says);
  expect(code).toBe(exit);
  expect(err).not.toMatch(/\n\s+at |node:internal|\.ts:\d/);
  expect(out).toBe("");
}

function write(name: string, contents: string | Uint8Array): string {
  writeFileSync(at(name), contents);
  return at(name);
}

const ferryFile = write("ferry.yaml", TEXT);
/** The same with its English beside it. */
const ferryFolder = at("ferry");
mkdirSync(ferryFolder);
write("ferry/dossier.yaml", TEXT);
write("ferry/en.yaml", translationText(small, "en"));
const brokenFile = write("broken.yaml", TEXT.replace("upkeep: 2\n", "upkeep: two\n"));

describe("achteraf translate", { timeout: 60_000 }, () => {
  const folder = at("hand");
  mkdirSync(folder);
  for (const name of ["dossier.yaml", "en.yaml"])
    cpSync(join(dirname(fileOf("handalcohol")), name), join(folder, name));
  const english = () => readFileSync(join(folder, "en.yaml"), "utf8");
  const leaves = (tree: unknown): number =>
    typeof tree === "object" && tree !== null ? Object.values(tree).reduce((sum, one) => sum + leaves(one), 0) : 1;
  const texts = leaves(parse(english()));

  it("leaves a translation that is up to date as it is", async () => {
    const before = english();
    const { code, out } = await achteraf(["translate", "hand", "en"], place);
    expect(out).toBe(
      `hand/en.yaml: ${texts} of ${texts} texts translated, 0 missing, 0 changed since\n`.replaceAll("/", sep),
    );
    expect(code).toBe(0);
    expect(english()).toBe(before);
  });

  it("writes a new one, which the checker then tells to be empty", async () => {
    const { out } = await achteraf(["translate", "hand", "fy"], place);
    expect(out).toContain(`0 of ${texts} texts translated, ${texts} missing, 0 changed since`);
    const { code, out: told } = await achteraf(["check", "hand", "--fates", "0"], place);
    expect(told).toMatch(
      new RegExp(`fy\\.yaml:\\d+:\\d+: warning: Of ${texts} texts ${texts} have not been translated yet`),
    );
    expect(code).toBe(0);
  });

  it("says in a sentence what cannot be translated", async () => {
    expectSentence(await achteraf(["translate", "hand", "nl"], place), 2, /was written in "nl" itself/);
    expectSentence(await achteraf(["translate", ferryFile, "en"], place), 2, /lies beside dossier\.yaml/);
    expectSentence(await achteraf(["translate", "hand", "Dutch!"], place), 1, /the tag of a language/);
  });
});

describe.concurrent("achteraf check", { timeout: 60_000 }, () => {
  it("finds a sound dossier in order", async () => {
    const { code, out, err } = await achteraf(["check", ferryFile, "--fates", "300", "--table"], place);
    expect(code).toBe(0);
    // A slow machine is told how long it takes.
    expect(err).toMatch(/^(this takes about .*\n)?$/);
    expect(out).toMatch(/^ferry\.yaml: 300 fates\nmean stand per judge/);
    expect(out).toMatch(/\nfigures over 200 random plans in 150 fates each\n/);
    expect(out).toMatch(/ferry\.yaml: in order; a true dilemma in 300 fates\n$/);
  });

  it("says beforehand how long it takes, and can be stopped with what it has", async () => {
    const { code, out, err } = await interrupted(["check", "handalcohol", "--fates", "1000000"], /takes about \d+ \w+/);
    expect(err).toMatch(/^this takes about \d+ (seconds|minutes|hours); Ctrl-C stops/);
    expect(out).toMatch(/^\S+: \d+ fates of 1000000; stopped there\n/);
    expect(out).toMatch(/in order( so far; stopped too early .*|; a true dilemma in \d+ fates)\n$|\d+ errors?\n$/);
    expect(code).toBe(130);
  });

  it("points at an error, and ends with 1", async () => {
    const { code, out } = await achteraf(["check", brokenFile], place);
    expect(code).toBe(1);
    const line = TEXT.slice(0, TEXT.indexOf("upkeep: 2")).split("\n").length;
    expect(out.split("\n")[0]).toMatch(
      new RegExp(`^broken\\.yaml:${line}:5: error: powers\\.harbour\\.upkeep: .*\\[schema\\]$`),
    );
    expect(out).toMatch(/broken\.yaml: 1 error\nwhether it is a dilemma is told when these are gone\n$/);
  });

  it("prints what was read while it still plays, and once", async () => {
    const file = write("odds.yaml", TEXT.replace("calm: 25\n", "calm: 26\n"));
    const { code, out } = await achteraf(["check", file, "--fates", "100"], place);
    const lines = out.split("\n");
    expect(lines[0]).toMatch(/^odds\.yaml:\d+:9: error: The odds add up to 101 instead of 100\./);
    expect(lines[1]).toBe("odds.yaml: 100 fates");
    expect(lines.filter((line) => line.includes("[odds]")).length).toBe(1);
    expect(lines.at(-2)).toBe("odds.yaml: 1 error");
    expect(code).toBe(1);
  });

  it("shows lines to copy under what is missing", async () => {
    const file = write("lacks.yaml", TEXT.replace("    lasts:\n      hours: 2\n", ""));
    const { out } = await achteraf(["check", file, "--fates", "0", "--lang", "nl"], place);
    expect(out).toMatch(
      /^lacks\.yaml:\d+:3: fout: decisions\.sail\.lasts ontbreekt: hoe lang er is, in het verhaal\. Zet dit bij decisions\.sail en maak het van uzelf: \[schema\]\n {4}lasts: \{ hours: 2 \}\n/,
    );
  });

  it("speaks Dutch", async () => {
    const { out } = await achteraf(["check", brokenFile, "--lang", "nl"], place);
    expect(out).toMatch(/fout: powers\.harbour\.upkeep: hier hoort een getal\./);
  });

  it.each([
    ["a sound one", ferryFile, 0, true, 0],
    ["a broken one", brokenFile, 1, false, 1],
  ])("prints one document of JSON for %s", async (_, file, exit, ok, errors) => {
    const { code, out } = await achteraf(["check", file, "--json", "--fates", "50"], place);
    const document = JSON.parse(out);
    expect(code).toBe(exit);
    expect(document.ok).toBe(ok);
    expect(document.dossiers.length).toBe(1);
    const { findings } = document.dossiers[0];
    expect(findings.filter(({ severity }: { severity: string }) => severity === "error").length).toBe(errors);
    expect(document.dossiers[0].dilemma === null).toBe(!ok);
  });

  it("checks a folder of dossiers", async () => {
    mkdirSync(at("folder/one"), { recursive: true });
    mkdirSync(at("folder/two"), { recursive: true });
    mkdirSync(at("folder/none"), { recursive: true });
    cpSync(ferryFile, at("folder/one/dossier.yaml"));
    cpSync(brokenFile, at("folder/two/dossier.yaml"));
    const folder = await achteraf(["check", at("folder"), "--json", "--fates", "0"], place);
    expect(folder.code).toBe(1);
    expect(JSON.parse(folder.out).dossiers.map(({ file }: { file: string }) => file)).toEqual([
      join("folder", "one", "dossier.yaml"),
      join("folder", "two", "dossier.yaml"),
    ]);
  });

  it("checks all that come with the game when no path is given", async () => {
    const all = await achteraf(["check", "--json", "--fates", "0"]);
    expect(JSON.parse(all.out).dossiers.map(({ id }: { id: string }) => id)).toEqual(ids.toSorted());
    expect(all.code).toBe(0);
  });

  it.each<[what: string, args: string[], says: RegExp]>([
    [
      "a file that is not there",
      ["check", "nowhere.yaml"],
      /^achteraf: there is no file or dossier "nowhere\.yaml"\n$/,
    ],
    ["a folder without dossiers", ["check", at("folder/none")], /^achteraf: there is no dossier\.yaml in /],
  ])("says so of %s", async (_, args, says) => {
    expectSentence(await achteraf(args, place), 2, says);
  });

  it("says so of a number of fates that is none", async () => {
    const { code, err } = await achteraf(["check", ferryFile, "--fates", "many"], place);
    expect(code).toBe(1);
    expect(err).toMatch(/a whole number from 0 to 1000000/);
  });

  it.each([
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), /encoding/],
    ["twenty megabytes", new Uint8Array(20_000_000).fill(97), /too-large/],
    ["nothing", new Uint8Array(0), /schema/],
  ])("takes %s for what it is", async (what, bytes, code) => {
    const printed = await achteraf(["check", write(`${what}.yaml`, bytes)], place);
    expect(printed.code).toBe(1);
    expect(printed.out).toMatch(code);
    expect(printed.err).toBe("");
  });
});

describe.concurrent("achteraf play", { timeout: 60_000 }, () => {
  it("plays what it is told, prints the story and writes the record", async () => {
    const out = at("played.json");
    const acts = ["captain-word", "go", "clerk-letter", "hide"];
    const played = await achteraf(
      ["play", ferryFolder, "--seed", "3", "--choose", acts.join(", "), "--out", out],
      place,
    );
    expect([played.code, played.err]).toEqual([0, ""]);
    expect(played.out).toMatch(
      /^The ferry: To sail or to stay\.\n\nThe ferry is ready\. It blows\.\n\n== Thursday 30 December \(at once\)/,
    );
    const { record } = JSON.parse(readFileSync(out, "utf8"));
    expect(record.seed).toBe(3);
    expect(record.entries.map(({ act }: { act: { type: string } }) => act.type)).toContain("ask");
    const replayed = await achteraf(["replay", out], place);
    expect([replayed.code, replayed.err]).toEqual([0, ""]);
    // The same story, and then the proof.
    expect(replayed.out.startsWith(played.out.trimEnd())).toBe(true);
    expect(replayed.out).toMatch(
      /Verified: the course of the game \(\d+ acts, \d+ events, checksum [0-9a-f]+\)\.\nTold, not verified: what people wrote .*\n$/,
    );
  });

  it("gives the same game for the same seed, and lets the clock run out when nothing is said", async () => {
    const [one, other] = await Promise.all([1, 2].map(() => achteraf(["play", ferryFolder, "--seed", "7"], place)));
    expect(one).toEqual(other);
    expect(one?.out).toContain("Nothing was decided");
  });

  it("lets the clock run out where it is told to", async () => {
    const { out, err } = await achteraf(["play", ferryFolder, "--choose", "captain-word, not-deciding, tell"], place);
    expect(err).toBe("");
    expect(out).toContain("Nobody said anything.");
    expect(out).toContain("You talk for long.");
  });

  it("keeps up waiting, and can take a call while it waits", async () => {
    const waited = await achteraf(["play", ferryFolder, "--choose", "wait"], place);
    expect(waited.out).toContain("The tide has turned.");
    expect(waited.out).toContain("He leaves no message.");
    const taken = await achteraf(["play", ferryFolder, "--choose", "wait, harbour-call, hide"], place);
    expect(taken.err).toBe("");
    expect(taken.out).toContain("Now or never.");
    expect(taken.out).toContain("The tide has turned.");
    const broken = await achteraf(["play", ferryFolder, "--choose", "wait, harbour-call, break, go"], place);
    expect(broken.err).toBe("");
    expect(broken.out).toContain("You wait no longer.");
  });

  it.each(ids)("plays %s by its name, from anywhere, in both languages", async (id) => {
    const [english, dutch] = await Promise.all(
      ["en", "nl"].map((lang) => achteraf(["play", id, "--lang", lang], place)),
    );
    expect([english?.code, dutch?.code]).toEqual([0, 0]);
    const title = shipped.find(({ file }) => file.id === id)?.file.title;
    expect(english?.out.startsWith(`${title?.en}: `)).toBe(true);
    expect(dutch?.out.startsWith(`${title?.nl}: `)).toBe(true);
  });

  it.each<[what: string, args: string[], says: RegExp]>([
    [
      "a choice that is not there",
      ["play", ferryFolder, "--choose", "swim"],
      /^achteraf: "swim" is not possible at "sail"; possible: captain-word, clerk-book, go, tow, wait\n$/,
    ],
    [
      "a choice too many",
      ["play", ferryFolder, "--choose", "go,hide,go"],
      /^achteraf: the dossier ended before "go"\n$/,
    ],
    ["a dossier that is not there", ["play", "nowhere"], /^achteraf: there is no file or dossier "nowhere"\n$/],
    [
      "a dossier that is broken",
      ["play", brokenFile],
      /^achteraf: this dossier cannot be played:\nbroken\.yaml:\d+:5: error: /,
    ],
    [
      "a file that cannot be written",
      ["play", ferryFolder, "--out", at("no/such/folder.json")],
      /^achteraf: .*no\/such\/folder\.json cannot be written: it is not there, or its folder is not/,
    ],
    [
      "a folder to write to",
      ["play", ferryFolder, "--out", place],
      /^achteraf: .* cannot be written: it is a folder; name a file\n$/,
    ],
  ])("says so of %s", async (_, args, says) => {
    const printed = await achteraf(args, place);
    expectSentence({ ...printed, out: "" }, 2, says);
  });

  it("does not play a dossier that would never end", async () => {
    const endless = write("endless.yaml", TEXT.replace("grid:\n  days: 10", "grid:\n  minutes: 1"));
    expectSentence(await achteraf(["play", endless], place), 2, /these are 57600 steps|57600 steps/i);
  });
});

describe.concurrent("achteraf replay", { timeout: 60_000 }, () => {
  const good = printRecord(recordOf(ferry(), 4));

  it("verifies a record of the game, with notes and all", async () => {
    const { code, out } = await achteraf(["replay", write("good.json", good)], place);
    expect(code).toBe(0);
    expect(out).toMatch(/Verified: the course of the game \(\d+ acts/);
  });

  it.each<[what: string, contents: string, says: RegExp]>([
    [
      "damaged",
      good.replace('"seed":4', '"seed":5'),
      /damaged\.json: This file was damaged or changed since it was saved/,
    ],
    [
      "of other rules",
      reseal(good, (record) => ({ ...record, simVersion: 999 })),
      /played with version 999 of the rules; this is version \d+/,
    ],
    ["no record", "{}", /is not a game of Achteraf/],
    ["empty", "", /is not a game of Achteraf/],
    ["another story", reseal(good, (record) => ({ ...record, seed: 12345 })), /entry \d+: /],
    [
      "about nothing",
      reseal(good, (record) => ({ ...record, dossier: {} })),
      /dossier in this record is not one that can be played|damaged/,
    ],
    [
      "about an endless dossier",
      reseal(good, (record) => ({ ...record, dossier: { ...ferry().file, grid: {} } })),
      /dossier in this record is not one that can be played/,
    ],
    ["with a fixed draw that cannot be", reseal(good, (record) => ({ ...record, fixed: { "-450508958:0": 99 } })), /./],
  ])("refuses a record that is %s, in a sentence", async (what, contents, says) => {
    const file = write(`${what}.json`, contents);
    const printed = await achteraf(["replay", file], place);
    if (what === "with a fixed draw that cannot be") expect(printed.code).toBe(0);
    else expectSentence(printed, 2, says);
  });

  it.each([
    ["is not there", "nowhere.json", /^achteraf: there is no file nowhere\.json\n$/],
    ["is a folder", ".", /^achteraf: \. is not a file\n$/],
    ["has a file for a folder", join(ferryFile, "x"), /^achteraf: there is no file /],
    // The memory of the process itself, at its beginning: the one file here that cannot be read by anybody.
    [
      "the disk cannot read",
      "/proc/self/mem",
      /^achteraf: \/proc\/self\/mem cannot be read: the disk reports a fault\n$/,
    ],
  ])("says so of a file that %s", async (_, name, says) => {
    expectSentence(await achteraf(["replay", name], place), 2, says);
  });

  it("does not let a record steer the terminal", async () => {
    const record = recordOf(ferry(), 4);
    const title = { nl: "\u001b]0;PWNED\u0007\u001b[31mrood\u202e", en: "\u001b]0;PWNED\u0007\u001b[31mred\u202e" };
    const file = write("escape.json", printRecord({ ...record, dossier: { ...record.dossier, title } }));
    const { code, out } = await achteraf(["replay", file], place);
    expect(code).toBe(0);
    expect(out).toMatch(/^\\u001b\]0;PWNED\\u0007\\u001b\[31mred\\u202e: /);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(out).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it("does not let a path steer the terminal", async () => {
    expectSentence(
      await achteraf(["replay", "\u001b[31mred"], place),
      2,
      /^achteraf: there is no file \\u001b\[31mred\n$/,
    );
    const { err } = await achteraf(["replay", "--\u001b[31mred"], place);
    expect(err).not.toContain("\u001b");
  });

  it("is the record that the game itself replays", () => {
    const record = recordOf(ferry(), 4);
    const { desk } = takeUp(ferry(), fateOfRecord(record), record.pace, record.entries);
    expect(desk.known.phase).toBe("ended");
  });
});

/** A record file with something else in it, sealed again. */
function reseal(text: string, change: (record: object) => object): string {
  const print: (contents: never) => string = printRecord;
  return Reflect.apply(print, null, [change(JSON.parse(text).record)]);
}

describe.concurrent("achteraf futures", { timeout: 60_000 }, () => {
  it("counts every option of a dossier, as five bots and random plans would play on", async () => {
    const { code, out } = await achteraf(["futures", ferryFile, "--runs", "40", "--json"], place);
    expect(code).toBe(0);
    const report = JSON.parse(out);
    expect(report.fates).toBe(40);
    // Two decisions, along six paths.
    expect(report.decisions.length).toBe(12);
    for (const { options } of report.decisions) {
      for (const { stands } of options) expect(stands[0].length).toBe(5);
    }
  });

  it("counts the same choices in many fates for a record", async () => {
    const file = write("futures.json", printRecord(recordOf(ferry(), 4)));
    const { code, out } = await achteraf(["futures", file, "--runs", "60", "--json"], place);
    expect(code).toBe(0);
    const spread = JSON.parse(out);
    expect([spread.dossier, spread.fates]).toEqual(["ferry", 60]);
    expect(spread.endings.reduce((sum: number, count: number) => sum + count, 0)).toBe(60);
    const again = await achteraf(["futures", file, "--runs", "60", "--json"], place);
    expect(again.out).toBe(out);
  });

  it("prints both for people too", async () => {
    const file = write("people.json", printRecord(recordOf(ferry(), 4)));
    const record = await achteraf(["futures", file, "--runs", "20"], place);
    expect(record.out).toMatch(
      /^20 fates that agree with what was known at "sail"; stand of each judge from -2 to 2:\nThe mayor/,
    );
    const any = await achteraf(["futures", file, "--runs", "20", "--regardless"], place);
    expect(any.out).toMatch(/^20 fates, whatever was known; stand of each judge from -2 to 2:\nThe mayor/);
    const later = await achteraf(["futures", file, "--runs", "20", "--at", "account"], place);
    expect(later.out).toMatch(/^20 fates that agree with what was known at "account"; /);
    expectSentence(
      await achteraf(["futures", file, "--at", "nowhere"], place),
      2,
      /^achteraf: there is no decision "nowhere"; there is: sail, account\n$/,
    );
    const dossier = await achteraf(["futures", ferryFile, "--runs", "20"], place);
    expect(dossier.out).toMatch(/^sail, as "bold" comes to it\n/);
  });

  it("takes a dossier by its name, also where a folder is called so", async () => {
    const [id = ""] = ids;
    const printed = await achteraf(["futures", id, "--runs", "2", "--json"], join(ROOT, "scenarios"));
    expect([printed.code, printed.err]).toEqual([0, ""]);
    expect(JSON.parse(printed.out).fates).toBe(2);
    expect(fileOf(id)).toContain(id);
  });

  it("says so of what is not there", async () => {
    expectSentence(
      await achteraf(["futures", "nowhere"], place),
      2,
      /^achteraf: there is no file or dossier "nowhere"\n$/,
    );
  });
});

describe.concurrent("achteraf study", { timeout: 60_000 }, () => {
  it("tells per source and answer how likely it is, and what can be believed after it", async () => {
    const { code, out, err } = await achteraf(["study", ferryFile], place);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(
      /^ferry, when "sail" lies on the desk\nBelieved before anybody is asked:\n {2}weather: fair 0\.6000 {2}foul 0\.4000\n/,
    );
    // calm: .6 x .8 + .4 x .25 = .58; fair given calm: .48 / .58
    expect(out).toContain("  calm 0.5800\n    weather: fair 0.8276  foul 0.1724\n");
    expect(out).toMatch(/worth of asking, in points of each judge's stand \(200 fates\): \w+ [+-]\d\.\d\d/);
  });

  it("prints the same as one document of JSON", async () => {
    const { out } = await achteraf(["study", ferryFile, "--json", "--at", "sail"], place);
    const study = JSON.parse(out);
    expect([study.dossier, study.decision, study.exact]).toEqual(["ferry", "sail", true]);
    expect(study.before[0]).toEqual({
      unknown: "weather",
      outcomes: { fair: expect.closeTo(0.6, 8), foul: expect.closeTo(0.4, 8) },
    });
  });

  it.each(["checking-dossiers.md", "dossiers-controleren.md"])("prints what %s shows of it", async (guide) => {
    const { out } = await achteraf(["study", "docs/first-dossier"]);
    const text = readFileSync(join(ROOT, "docs", guide), "utf8");
    expect(text).toContain(`$ npx achteraf study docs/first-dossier\n${out}\`\`\`\n`);
  });

  it("tells the worth of each call to each judge in both forms", async () => {
    const { out } = await achteraf(["study", "docs/first-dossier"]);
    const json = JSON.parse((await achteraf(["study", "docs/first-dossier", "--json"])).out);
    const told = [...out.matchAll(/^(\S+); worth of asking, [^:]*: (.*)$/gm)].map(([, source, worth]) => [
      source,
      worth,
    ]);
    const signed = (by: number) => `${by >= 0 ? "+" : ""}${by.toFixed(2)}`;
    expect(
      json.sources.map(({ source, worth }: { source: string; worth: Record<string, number> }) => [
        source,
        Object.entries(worth)
          .map(([judge, by]) => `${judge} ${signed(by)}`)
          .join("  "),
      ]),
    ).toEqual(told);
    // sure: .6 x .9 + .4 x .2 = .62; comes given sure: .54 / .62
    const [sure] = json.sources[0].answers;
    expect([sure.probability, sure.unknowns[0].outcomes.comes]).toEqual([
      expect.closeTo(0.62, 8),
      expect.closeTo(0.54 / 0.62, 8),
    ]);
  });

  it("takes a game for what was heard in it", async () => {
    const file = write("study.json", printRecord(recordOf(ferry(), 4)));
    const { code, out } = await achteraf(["study", file], place);
    expect(code).toBe(0);
    expect(out).toMatch(/^ferry, when "\w+" lies on the desk/);
  });

  it("says so of a decision that is not there", async () => {
    expectSentence(
      await achteraf(["study", ferryFile, "--at", "nowhere"], place),
      2,
      /there is no decision "nowhere"; there is: sail, /,
    );
  });
});

describe.concurrent("achteraf", { timeout: 60_000 }, () => {
  it("says what it can do", async () => {
    const { code, out } = await achteraf(["--help"]);
    expect(code).toBe(0);
    for (const command of ["check", "play", "replay", "futures", "study", "serve"])
      expect(out).toContain(`  ${command} `);
  });

  it("stops without a word when nobody reads on", async () => {
    const { code, err } = await achteraf(["check", ferryFile, "--json", "--fates", "50"], place, "head -c 1");
    expect([code, err]).toEqual([0, ""]);
  });

  it("says so of a command that does not exist, and shows those that do", async () => {
    const { code, err } = await achteraf(["win"]);
    expect(code).toBe(1);
    expect(err).toMatch(/unknown command 'win'/);
    expect(err).toContain("check");
  });
});
