/** What the screen says: in dictionaries, all of which say the same things. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import type { Tongue } from "../../src/language/tongue.ts";
import { alike, type Filling } from "../../src/ui/words/dictionary.ts";
import { LANGUAGES, learn, likedOf, ownNameOf, spokenOf } from "../../src/ui/words/languages.ts";
import { NL, TONGUES } from "../language/tongues.ts";

const SRC = new URL("../../src/", import.meta.url).pathname;

/** A text by the tag of its language. */
const IN_LANGUAGES = new RegExp(`\\b(${LANGUAGES.join("|")}):\\s*["'\`]`);

/** The names of what is filled in, also inside a plural. */
function fillings(text: string): string[] {
  const names = (elements: ReturnType<typeof parse>): string[] =>
    elements.flatMap((element) => [
      ...("value" in element && typeof element.value === "string" && element.type !== 0 ? [element.value] : []),
      ...("options" in element ? Object.values(element.options).flatMap(({ value }) => names(value)) : []),
    ]);
  return [...new Set(names(parse(text, { ignoreTag: true })))].sort();
}

function placesOf({ texts }: Tongue) {
  const places = Object.entries(texts).map(([key, text]) => [
    key,
    text === "" ? "nothing said" : fillings(text).join(),
  ]);
  return Object.fromEntries(places);
}

describe("the dictionaries of the screen", () => {
  it("hold every sentence, and those of the checker its own: none stands in its languages anywhere else", () => {
    const strays = readdirSync(SRC, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && !/^(ui|scenario)\/words\//.test(name))
      .filter((name) => IN_LANGUAGES.test(readFileSync(join(SRC, name), "utf8")));
    expect(strays).toEqual([]);
  });

  it.each([
    'const SAYS = { gone: { nl: "Weg.", en: "Gone." } };',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a planted line, as it would stand in a file
    "c.fault(path, code, {\n  nl: `Er zijn ${count} fouten.`,\n  en: `There are ${count} errors.`,\n});",
    "const shut = { en:\n  'That way is shut.' };",
  ])("would be missed there: %j", (source) => {
    expect(IN_LANGUAGES.test(source)).toBe(true);
  });

  it.each(TONGUES.map((tongue) => [tongue.language, tongue] as const))(
    "say in %s what they say in Dutch, filled in with the same",
    (_, tongue) => {
      expect(Object.keys(tongue.texts).length).toBeGreaterThan(500);
      expect(placesOf(tongue)).toEqual(placesOf(NL));
    },
  );

  it("come in two parts: what is said until the story ends, and all of it", async () => {
    const first = await learn("en", false);
    expect([first.language, "askTab" in first.texts, "debrief.word" in first.texts]).toEqual(["en", true, false]);
    expect("debrief.word" in (await learn("en", true)).texts).toBe(true);
  });

  it("are called by their own name", () => {
    expect(["nl", "en"].map(ownNameOf)).toEqual(["Nederlands", "English"]);
    expect(new Set(LANGUAGES.map(ownNameOf)).size).toBe(LANGUAGES.length);
  });

  it("ask in their types for what fills a sentence, and for nothing else", () => {
    const none: Filling<"settings"> = [];
    const one: Filling<"debrief.came"> = [{ title: alike("…") }];
    const plural: Filling<"debrief.gapDifferent"> = [{ changed: 2 }];
    // @ts-expect-error: nobody said what came
    const missing: Filling<"debrief.came"> = [];
    // @ts-expect-error: that is no place of this sentence
    const wrong: Filling<"debrief.came"> = [{ what: alike("…") }];
    // @ts-expect-error: there is nothing to fill in
    const much: Filling<"settings"> = [{ title: 1 }];
    expect([none, one, plural, missing, wrong, much].map(({ length }) => length)).toEqual([0, 1, 1, 0, 1, 1]);
  });
});

it("leaves alone what is the same everywhere", () => {
  expect(Object.values(alike("…"))).toEqual(["…"]);
});

describe("the languages that can be chosen", () => {
  it.each<[what: string, dossier: readonly string[] | undefined, spoken: readonly string[]]>([
    ["are all of the screen while there is no dossier", undefined, LANGUAGES],
    ["are those that the dossier has too", ["en", "fy"], ["en"]],
    ["are those of the screen for a dossier that has none of them", ["fy"], LANGUAGES],
  ])("%s", (_, dossier, spoken) => {
    expect(spokenOf(dossier)).toEqual(spoken);
  });

  it.each<[asked: readonly string[], language: string]>([
    [["en-GB", "nl"], "en"],
    [["fy", "nl-NL"], "nl"],
    [["fy"], "nl"],
    [[], "nl"],
  ])("%j asks for %s", (asked, language) => {
    expect(likedOf(asked)).toBe(language);
  });
});
