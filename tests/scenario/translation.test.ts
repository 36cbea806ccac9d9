import { readFileSync } from "node:fs";
/** A dossier in several languages and several files: put together, checked, and written again. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import { isReading, read } from "../../src/scenario/read.ts";
import { skeletonOf } from "../../src/scenario/skeleton.ts";
import { hashRules } from "../../src/table/record-file.ts";
import { shipped } from "../dossiers/shipped.ts";
import { small } from "../dossiers/small.ts";
import { dossierText, translationText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

const DUTCH = dossierText(small);
const ENGLISH = translationText(small, "en");

type Files = Readonly<Record<string, string>>;

const filesOf = (files: Files) => Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) }));

/** The dossier with files beside it; throws when it cannot be played. */
function together(files: Files, dossier = DUTCH) {
  const reading = read("dossier.yaml", bytesOf(dossier), filesOf(files));
  if (isReading(reading)) return reading;
  throw new RangeError(reading.map(({ says }) => says.en).join("\n"));
}

/** What is found, as "file:line:column: severity: code". */
function found(files: Files, dossier = DUTCH): string[] {
  return check("dossier.yaml", bytesOf(dossier), 0, undefined, filesOf(files)).findings.map(
    ({ file, line, column, severity, code }) => `${file}:${line}:${column}: ${severity}: ${code}`,
  );
}

/** Where something stands in a text, as "line:column". */
function placeOf(text: string, find: string): string {
  const before = text.slice(0, text.indexOf(find));
  return `${before.split("\n").length}:${before.length - before.lastIndexOf("\n")}`;
}

function swap(text: string, find: string, replacement: string): string {
  if (text.split(find).length !== 2) throw new RangeError(`"${find}" does not stand there once`);
  return text.replace(find, () => replacement);
}

/** The translation after the dossier has become another text. */
function updated(dossier: string, english: string) {
  const reading = together({ "en.yaml": english }, dossier);
  const [old] = reading.translations;
  return skeletonOf(reading.file, old);
}

describe("a dossier and its translations", () => {
  it("are one dossier, whatever the order of the files", () => {
    expect(together({ "en.yaml": ENGLISH }).file).toEqual(small);
    expect(found({ "en.yaml": ENGLISH })).toEqual([]);
  });

  it("can be in any number of languages, and the rules stay the same", () => {
    const german = ENGLISH.replace("title: The ferry", "title: Die Fähre");
    const { file } = together({ "de.yaml": german, "en.yaml": ENGLISH });
    expect(file.languages).toEqual(["nl", "de", "en"]);
    expect(file.title).toEqual({ nl: "De veerpont", de: "Die Fähre", en: "The ferry" });
    expect(hashRules(file)).toBe(hashRules(small));
    expect(hashRules(together({}).file)).toBe(hashRules(small));
  });

  it("leave the rules of a shipped dossier as they are: those of the Dutch file alone", () => {
    const path = "scenarios/handalcohol/dossier.yaml";
    const alone = read(path, readFileSync(path));
    if (!isReading(alone)) throw new RangeError(`${path} can not be read`);
    const inAll = shipped.find(({ file }) => file.id === "handalcohol")?.file;
    expect(alone.file.languages).toEqual(["nl"]);
    expect(inAll?.languages).toEqual(["nl", "de", "en"]);
    expect(inAll === undefined ? "" : hashRules(inAll)).toBe(hashRules(alone.file));
  });

  it("may have a part in a file of its own, and mistakes are pointed out there", () => {
    const [before = "", people = ""] = DUTCH.split("people:\n");
    const [own = "", ...after] = people.split(/^(?=\S)/m);
    const part = own.replace(/^ {2}/gm, "");
    const rest = before + after.join("");
    expect(together({ "people.yaml": part, "en.yaml": ENGLISH }, rest).file).toEqual({
      ...small,
      people: small.people,
    });
    const wrong = swap(part, "role: kantoor", "rolle: kantoor");
    expect(found({ "people.yaml": wrong }, rest)).toContain(`people.yaml:${placeOf(wrong, "rolle")}: error: schema`);
    expect(found({ "people.yaml": part })).toEqual(["people.yaml:0:0: error: part"]);
    expect(found({ "persons.yaml": part })).toEqual(["persons.yaml:0:0: error: part"]);
  });

  it("is not on the screen in a language that lacks texts, and says how many", () => {
    const english = swap(ENGLISH, "title: The ferry", "title:");
    const reading = together({ "en.yaml": english });
    expect(reading.file.languages).toEqual(["nl"]);
    expect(reading.file.title).toEqual({ nl: "De veerpont" });
    const { findings } = check("dossier.yaml", bytesOf(DUTCH), 0, undefined, filesOf({ "en.yaml": english }));
    expect(findings.map(({ says }) => says.en)).toEqual([
      expect.stringMatching(/^Of \d+ texts 1 have not been translated yet; the first is title\./),
    ]);
  });

  it.each([
    ["a brace that is not closed", "title: The ferry", 'title: "The {ferry"', "title", "error: placeholder"],
    ["a place that nothing fills", "title: The ferry", 'title: "The {ferry}"', "title", "error: placeholder"],
    [
      "a unit without its number",
      'unit: "{value, plural, one {# day} other {# days}}"',
      "unit: days",
      "unit",
      "error: placeholder",
    ],
    [
      "a sentence that was not translated",
      "The ferry is ready. It blows.",
      "De pont ligt klaar. Het waait.",
      "briefing",
      "error: translation",
    ],
    ["a text that is too long", "calm: It can be done.", `calm: ${"It ".repeat(31)}`, "calm", "warning: too-long"],
    [
      "a text that the dossier has not",
      "title: The ferry",
      "title: The ferry\ntitel: The ferry",
      "titel",
      "warning: left-over",
    ],
    ["a number", "title: The ferry", "title: 3", "title", "warning: left-over"],
  ])("points at %s", (_, find, replacement, at, told) => {
    const english = swap(ENGLISH, find, replacement);
    expect(found({ "en.yaml": english })).toContain(`en.yaml:${placeOf(english, `${at}: `)}: ${told}`);
  });

  it("warns of a term that a translation never uses", () => {
    const terms = { tide: { says: { nl: "pont", en: "barge" }, means: { nl: "Een boot.", en: "A boat." } } };
    const english = translationText({ ...small, terms }, "en");
    const told = found({ "en.yaml": english }, dossierText({ ...small, terms }));
    expect(told).toContain(`en.yaml:${placeOf(english, "says: barge")}: warning: term`);
  });
});

describe("writing what there is to translate", () => {
  it("gives a new file with every text, all of them empty", () => {
    const { text, all, missing, changed } = skeletonOf(small, undefined);
    expect(missing).toBe(all);
    expect(changed).toBe(0);
    expect(text).toContain("\n# nl: De veerpont\ntitle:\n");
    // And it can be read again.
    expect(together({ "en.yaml": text }).translations[0]?.missing).toHaveLength(all);
  });

  it("changes nothing the second time, nor where nothing changed", () => {
    expect(updated(DUTCH, ENGLISH).text).toBe(ENGLISH);
    const fresh = skeletonOf(small, undefined).text;
    expect(updated(DUTCH, fresh).text).toBe(fresh);
  });

  it("keeps the translation of a text that changed, and says what it was until that line is taken away", () => {
    const dossier = DUTCH.replace("title: De veerpont", "title: De oude veerpont");
    const once = updated(dossier, ENGLISH);
    expect(once.changed).toBe(1);
    expect(once.text).toContain("# nl: De oude veerpont\n# was: De veerpont\ntitle: The ferry\n");
    expect(found({ "en.yaml": ENGLISH }, dossier)).toEqual([
      `en.yaml:${placeOf(ENGLISH, "title: ")}: warning: changed`,
    ]);
    const again = updated(dossier.replace("De oude veerpont", "De heel oude pont"), once.text);
    expect(again.text).toContain("# nl: De heel oude pont\n# was: De veerpont\ntitle: The ferry\n");
    const seen = swap(once.text, "# was: De veerpont\ntitle: The ferry", "title: The old ferry");
    expect(updated(dossier, seen)).toMatchObject({ text: seen, changed: 0 });
  });

  it("takes a translation along to where its text went", () => {
    const dossier = DUTCH.replace(/^ {2}clerk:/m, "  secretary:").replaceAll("person: clerk", "person: secretary");
    const { text, missing, changed, leftOver } = updated(dossier, ENGLISH);
    expect({ missing, changed, leftOver }).toEqual({ missing: 0, changed: 0, leftOver: [] });
    expect(text).toContain("  secretary:\n    # nl: Mevrouw Aker\n    name: Ms Aker\n");
  });

  it("keeps what is no longer a text at the end, also later, and what translators wrote beside it", () => {
    const noted = swap(ENGLISH, "# nl: De veerpont\n", "# Not the boat, the place?\n# nl: De veerpont\n");
    const extra = noted.replace("title: The ferry\n", "title: The ferry\nsubtitle: To sail or not\n");
    const once = updated(DUTCH, extra);
    expect(once.leftOver).toEqual(["subtitle"]);
    expect(once.text).toContain("# Not the boat, the place?\n# nl: De veerpont\ntitle: The ferry\n");
    expect(once.text).toMatch(/\n# Left over: .*\n# subtitle: To sail or not\n$/);
    expect(updated(DUTCH, once.text).text).toBe(once.text);
  });
});
