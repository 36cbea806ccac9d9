import { parse } from "@formatjs/icu-messageformat-parser";
import type { Path } from "../../sim/dossier/fault.ts";
import { asWritten, type Words } from "../../sim/dossier/words.ts";
import type { Finding } from "../finding.ts";
import { pathKey } from "../paths.ts";
import { findingAt, type Reading } from "../read.ts";
import { checkWhole, type Translation } from "../translation.ts";
import { inWords } from "../words/in-words.ts";
import { textsOf } from "../written.ts";

type Parsed = ReturnType<typeof parse>;

function placeholders(elements: Parsed): string[] {
  return elements.flatMap((element) => {
    if (!("value" in element) || typeof element.value !== "string") return [];
    const own = element.type === 0 ? [] : [element.value];
    if (!("options" in element)) return own;
    return [...own, ...Object.values(element.options).flatMap((option) => placeholders(option.value))];
  });
}

/** Whether a number or a moment is written by a recipe ("::"), which the reader of messages on the page does not know. */
function hasSkeleton(elements: Parsed): boolean {
  return elements.some((element) => {
    if ("options" in element) return Object.values(element.options).some((option) => hasSkeleton(option.value));
    return "style" in element && typeof element.style === "object" && element.style !== null;
  });
}

function tryParse(text: string): Parsed | string {
  try {
    return parse(text, { ignoreTag: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The longest text in words, by kind of place: the last matching one counts. */
const LENGTHS: readonly (readonly [
  pattern: RegExp,
  most: number,
  what: "aBriefing" | "aCallAnswer" | "aQuestion" | "anOption" | "aTitle",
])[] = [
  [/^briefing$/, 60, "aBriefing"],
  [/^(sources|interruptions)\..*answers\./, 30, "aCallAnswer"],
  [/\.(rings|asks)$/, 30, "aQuestion"],
  [/\.options\.[^.]+\.says$/, 14, "anOption"],
  [/\.title$/, 10, "aTitle"],
];

/** Something wrong with a text: its code, and what to do. */
type Remark = readonly [code: string, says: Words];

function checkLength(path: Path, text: string): Remark[] {
  const place = path.join(".");
  const rule = LENGTHS.find(([pattern]) => pattern.test(place));
  if (rule === undefined) return [];
  const [, most, what] = rule;
  const count = text.trim().split(/\s+/).length;
  if (count <= most) return [];
  return [["too-long", inWords("tooLong", { count, what: inWords(what), most })]];
}

/** What can be filled in, by place: the number of an unknown, in its unit. */
function fillings(path: Path): readonly string[] {
  return path[0] === "unknowns" && path.at(-1) === "unit" ? ["value"] : [];
}

/** What is wrong with one text by itself. */
export function checkText(path: Path, text: string): Remark[] {
  if (text.trim() === "") {
    return [["translation", inWords("nothingHere")]];
  }
  const parsed = tryParse(text);
  if (typeof parsed === "string") {
    return [["placeholder", inWords("wrongBrace", { parsed })]];
  }
  if (hasSkeleton(parsed)) {
    return [["placeholder", inWords("skeleton")]];
  }
  const known = fillings(path);
  const stray = placeholders(parsed).find((name) => !known.includes(name));
  if (stray === undefined) return [];
  return [["placeholder", inWords("nothingFills", { stray })]];
}

function namesIn(text: string): string {
  const parsed = tryParse(text);
  return typeof parsed === "string" ? "" : [...new Set(placeholders(parsed))].sort().join(", ");
}

/** What is wrong with a translation beside what it translates. */
function checkPair(written: string, text: string): Remark[] {
  const [own, other] = [namesIn(text), namesIn(written)];
  if (own !== other) {
    return [["placeholder", inWords("otherFillings", { own, other })]];
  }
  // A short name can be the same in both; a sentence cannot.
  if (text !== written || text.split(" ").length <= 3) return [];
  return [["translation", inWords("notTranslated")]];
}

/** Terms that stand in the dossier as it was written, and nowhere in a translation: there they explain nothing. */
function checkTerms({ file }: Reading, { language, name, text, texts }: Translation): Finding[] {
  const standsIn = (term: string, all: Iterable<string>) => {
    const plain = term.toLowerCase();
    for (const one of all) if (one.toLowerCase().includes(plain)) return true;
    return false;
  };
  const isTold = (path: Path) => path[0] !== "terms";
  const all = [...textsOf(file)].filter(([path]) => isTold(path));
  return Object.entries(file.terms).flatMap(([term, { says }]): Finding[] => {
    const path = ["terms", term, "says"];
    const translated = texts.get(pathKey(path));
    if (translated === undefined) return [];
    if (
      !standsIn(
        asWritten(says),
        all.map(([, words]) => asWritten(words)),
      )
    )
      return [];
    if (
      standsIn(
        translated,
        all.flatMap(([own]) => texts.get(pathKey(own)) ?? []),
      )
    )
      return [];
    return [
      {
        severity: "warning",
        file: name,
        ...text.place(path),
        code: "term",
        says: inWords("termNowhere", { translated, language }),
      },
    ];
  });
}

function checkTranslation(reading: Reading, translation: Translation): Finding[] {
  const { name, text, texts } = translation;
  const each = [...textsOf(reading.file)].flatMap(([path, words]) => {
    const says = texts.get(pathKey(path));
    if (says === undefined) return [];
    const tell =
      (severity: Finding["severity"]) =>
      (remark: Remark): Finding => {
        const [code, told] = remark;
        return { severity, file: name, ...text.place(path), code, says: told };
      };
    const own = checkText(path, says);
    const wrong = own.length > 0 ? own : checkPair(asWritten(words), says);
    return [...wrong.map(tell("error")), ...checkLength(path, says).map(tell("warning"))];
  });
  // Texts that could not be read are missed by every translation.
  if (reading.losses.length > 0) return each;
  return [...checkWhole(translation, reading.file.id), ...each, ...checkTerms(reading, translation)];
}

/** Every text in every language: what is filled in, no longer than can be read in time, and translations that fit. */
export function checkTexts(reading: Reading): Finding[] {
  const written = [...textsOf(reading.file)].flatMap(([path, words]) => {
    const text = asWritten(words);
    return [
      ...checkText(path, text).map(([code, says]) => findingAt(reading, path, "error", code, says)),
      ...checkLength(path, text).map(([code, says]) => findingAt(reading, path, "warning", code, says)),
    ];
  });
  return [...written, ...reading.translations.flatMap((one) => checkTranslation(reading, one))];
}
