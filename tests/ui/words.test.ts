/** What the screen says: in dictionaries, all of which say the same things. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { textsIn } from "../../src/scenario/written.ts";
import { WORDS as DEBRIEF } from "../../src/ui/words/debrief.ts";
import { DECIDING, HABITS } from "../../src/ui/words/deciding.ts";
import { DESK_TEXTS } from "../../src/ui/words/desk.ts";
import { WORDS as ENTRY } from "../../src/ui/words/entry.ts";
import { FURTHER } from "../../src/ui/words/further.ts";
import { LANGUAGES, likedOf, spokenOf } from "../../src/ui/words/languages.ts";
import { OPENING_TEXTS } from "../../src/ui/words/opening.ts";
import { LABELS, RULES } from "../../src/ui/words/paper.ts";
import { SCREEN } from "../../src/ui/words/screen.ts";
import { ACTS, EXPLANATIONS } from "../../src/ui/words/signs.ts";
import { alike, inEach } from "../../src/ui/words/words.ts";

const UI = new URL("../../src/ui/", import.meta.url).pathname;

const ALL = {
  ...{ DECIDING, HABITS, DEBRIEF, DESK_TEXTS, ENTRY, FURTHER },
  ...{ OPENING_TEXTS, LABELS, RULES, SCREEN, ACTS, EXPLANATIONS },
};

/** The names of what is filled in, also inside a plural. */
function fillings(text: string): string[] {
  const names = (elements: ReturnType<typeof parse>): string[] =>
    elements.flatMap((element) => [
      ...("value" in element && typeof element.value === "string" && element.type !== 0 ? [element.value] : []),
      ...("options" in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : []),
    ]);
  return [...new Set(names(parse(text, { ignoreTag: true })))].sort();
}

describe("the dictionaries of the screen", () => {
  it("hold every sentence: none stands in its languages anywhere else", () => {
    const strays = readdirSync(UI, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name))
      .filter((name) => /\b(nl|en):\s*["'`]/.test(readFileSync(join(UI, name), "utf8")));
    expect(strays).toEqual([]);
  });

  const texts = [...textsIn(ALL, LANGUAGES)];

  it("say everything in every language, and fill in the same", () => {
    expect(texts.length).toBeGreaterThan(500);
    const unlike = texts.filter(([, words]) => {
      const each = LANGUAGES.map((language) => words[language] ?? "");
      return each.some((text) => text === "" || fillings(text).join() !== fillings(each[0] ?? "").join());
    });
    expect(unlike.map(([path]) => path.join("."))).toEqual([]);
  });
});

describe("several dictionaries", () => {
  it("become one, text by text, also in lists", () => {
    const nl = { a: "een", list: [{ b: "twee" }] };
    const de = { a: "eins", list: [{ b: "zwei" }] };
    expect(inEach(nl, { nl, de })).toEqual({
      a: { nl: "een", de: "eins" },
      list: [{ b: { nl: "twee", de: "zwei" } }],
    });
  });

  it("leave alone what is the same everywhere", () => {
    expect(Object.values(alike("…"))).toEqual(["…"]);
  });
});

describe("the languages that can be chosen", () => {
  it.each<[what: string, dossier: readonly string[] | undefined, spoken: readonly string[]]>([
    ["are all of the screen while there is no dossier", undefined, ["nl", "en"]],
    ["are those that the dossier has too", ["en", "fy"], ["en"]],
    ["are those of the screen for a dossier that has none of them", ["fy"], ["nl", "en"]],
  ])("%s", (_, dossier, spoken) => {
    expect(spokenOf(dossier)).toEqual(spoken);
  });

  it.each<[asked: readonly string[], language: string]>([
    [["en-GB", "nl"], "en"],
    [["de", "nl-NL"], "nl"],
    [["de"], "nl"],
    [[], "nl"],
  ])("%j asks for %s", (asked, language) => {
    expect(likedOf(asked)).toBe(language);
  });
});
