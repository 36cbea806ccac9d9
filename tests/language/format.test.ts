import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import { textsOf } from "../../src/scenario/written.ts";
import { textIn } from "../../src/sim/dossier/words.ts";
import type { Argument } from "../../src/views/line.ts";
import { line } from "../../src/views/line.ts";
import { shipped } from "../dossiers/shipped.ts";
import { says } from "../dossiers/small.ts";
import { EN, NL, tongueOf } from "./tongues.ts";

const begins = "2020-03-12T16:00";

function dutch(text: string, filling?: Readonly<Record<string, Argument>>): string {
  const words = says(text, text);
  return format(filling === undefined ? line(words) : { says: words, with: filling }, NL, begins);
}

describe("a text of a dossier", () => {
  it.each([
    "'s avonds",
    "Zo'n foto's, 's nachts, van oma's.",
    "'Ja,' zegt hij. 'Nee.'",
    "''Ja''",
    "rock 'n' roll",
    "50 % < 60 %, en <b>vet</b> is '<b>vet</b>'",
    "# 1, 'n # 2",
    "'",
    "''",
    'een \\ en een "',
    "l’été, 's zomers",
  ])("%j comes out as it was written", (text) => {
    expect(dutch(text)).toBe(text);
    // And so inside another sentence.
    expect(dutch("Hij zei: {text}", { text: says(text, text) })).toBe(`Hij zei: ${text}`);
  });

  it.each([
    ["een losse accolade: '{'", "een losse accolade: {"],
    ["'{naam}' is geen plaats", "{naam} is geen plaats"],
    ["'s avonds staat er '{'", "'s avonds staat er {"],
  ])("%j comes out as %j, by itself and inside another", (text, out) => {
    expect(dutch(text)).toBe(out);
    expect(dutch("{text}", { text: says(text, text) })).toBe(out);
  });

  it.each(shipped.map(({ file }) => [file.id, file] as const))(
    "of %s: every text can be shown as it was written",
    (_, file) => {
      let count = 0;
      for (const [path, words] of textsOf(file)) {
        const isUnit = path.at(-1) === "unit";
        for (const language of file.languages) {
          const tongue = tongueOf(language);
          const text = format(isUnit ? { says: words, with: { value: 3 } } : line(words), tongue, file.begins);
          if (isUnit) expect(text).not.toMatch(/[{}#]/);
          // Amounts are kept on one line.
          else expect(text).toBe(textIn(words, language).replace(/€ (?=\d)/g, "€\u00a0"));
          count++;
        }
      }
      expect(count).toBeGreaterThan(500);
    },
  );
});

describe("a sentence with places in it", () => {
  const unit = "{value, plural, one {# dag} other {# dagen}}";

  it.each<[text: string, filling: Record<string, Argument>, out: string]>([
    [unit, { value: 1 }, "1 dag"],
    [unit, { value: 0 }, "0 dagen"],
    [unit, { value: 12 }, "12 dagen"],
    ["{value, plural, =0 {geen} one {één foto} other {# foto's}}", { value: 0 }, "geen"],
    ["{value, plural, =0 {geen} one {één foto} other {# foto's}}", { value: 4 }, "4 foto's"],
    ["{a} en {b}, {a}", { a: says("een", "one"), b: 2 }, "een en 2, een"],
    ["'s avonds om {when}", { when: { moment: 135 } }, "'s avonds om 18.15 uur"],
    ["{when}", { when: { moment: 4 * 1440 } }, "maandag 16 maart"],
    ["{when}", { when: { since: 4 * 1440 } }, "dag 4"],
    ["{length}", { length: { length: 90 } }, "1,5 uur"],
    ["{text}", { text: says("'s avonds <b>", "at night <b>") }, "'s avonds <b>"],
    ["{n}", { n: 1_234_567 }, "1234567"],
    ["geen plaats", { n: 1 }, "geen plaats"],
  ])("%j with %j is %j", (text, filling, out) => {
    expect(dutch(text, filling)).toBe(out);
  });

  it.each<[sentence: string, who: string, out: string]>([
    ["U vroeg het {who}.", "De heer De Wit", "U vroeg het de heer De Wit."],
    ["U nam op toen {who} belde.", "Mevrouw Yilmaz", "U nam op toen mevrouw Yilmaz belde."],
    ["Ja, {who} wel.", "Een verpleegkundige", "Ja, een verpleegkundige wel."],
    ["{who} had gebeld.", "Mevrouw Yilmaz", "Mevrouw Yilmaz had gebeld."],
    ["U belde met {who}.", "Drie inkopers", "U belde met drie inkopers."],
    ["U had pech in de ogen van {who}.", "De verpleeghuizen", "U had pech in de ogen van de verpleeghuizen."],
    ["Wie belde? {who}.", "De heer Bakkers", "Wie belde? De heer Bakkers."],
    ["Dit kwam binnen: {who}", "De scholen gaan open", "Dit kwam binnen: De scholen gaan open"],
    ["U vroeg het {who}.", "Destiny Mevrouw", "U vroeg het Destiny Mevrouw."],
  ])("%j about %j is %j", (sentence, who, out) => {
    expect(dutch(sentence, { who: says(who, who) })).toBe(out);
  });

  it.each<[names: string[], out: string]>([
    [["De schipper"], "in de ogen van de schipper."],
    [["Het kantoor", "De schipper"], "in de ogen van het kantoor en de schipper."],
    [["Anna", "Het kantoor", "De schipper"], "in de ogen van Anna, het kantoor en de schipper."],
    [["Een dochter, voor het raam", "De raad"], "in de ogen van een dochter, voor het raam; en de raad."],
    [[], "in de ogen van ."],
  ])("names %j after each other", (names, out) => {
    expect(dutch("in de ogen van {who}.", { who: { list: names.map((name) => says(name, name)) } })).toBe(out);
  });

  it("tells two moments of one day apart by the hour", () => {
    const sentence = (beside: number) => ({ when: { moment: 4 * 1440, beside } });
    expect(dutch("tot {when}", sentence(4 * 1440 + 60))).toBe("tot 16.00 uur");
    expect(dutch("tot {when}", sentence(3 * 1440))).toBe("tot maandag 16 maart");
  });

  it("takes the side of its language, also in what fills it", () => {
    const sentence = {
      says: says("Na {who}: {when}", "After {who}: {when}"),
      with: { who: says("haar", "her"), when: { moment: 0 } },
    };
    expect(format(sentence, NL, begins)).toBe("Na haar: 16.00 uur");
    expect(format(sentence, EN, begins)).toBe("After her: 16.00");
  });

  it("is the same every time", () => {
    const sentence = { says: says("{n} 's avonds", "{n} at night"), with: { n: 2 } };
    expect([1, 2, 3].map(() => format(sentence, NL))).toEqual(["2 's avonds", "2 's avonds", "2 's avonds"]);
  });
});
