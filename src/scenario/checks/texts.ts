import { parse } from "@formatjs/icu-messageformat-parser";
import type { Path } from "../../sim/dossier/fault.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { Finding } from "../finding.ts";
import { findingAt, type Reading } from "../read.ts";

function isWords(value: object): value is Words {
  return "nl" in value && "en" in value && typeof value.nl === "string" && typeof value.en === "string";
}

/** Every text of a file with its place. */
export function* textsOf(value: unknown, path: Path = []): Generator<readonly [Path, Words]> {
  if (typeof value !== "object" || value === null) return;
  if (isWords(value)) {
    yield [path, value];
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    yield* textsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

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
const LENGTHS: readonly (readonly [pattern: RegExp, most: number, nl: string, en: string])[] = [
  [/^briefing$/, 60, "een briefing", "a briefing"],
  [
    /^(sources|interruptions)\..*answers\./,
    30,
    "wat iemand aan de telefoon zegt",
    "what somebody says on the telephone",
  ],
  [/\.(rings|asks)$/, 30, "een vraag of een oproep", "a question or a call"],
  [/\.options\.[^.]+\.says$/, 14, "een optie", "an option"],
  [/\.title$/, 10, "een titel", "a title"],
];

function checkLength(path: Path, words: Words): readonly [string, Words][] {
  const place = path.join(".");
  const rule = LENGTHS.find(([pattern]) => pattern.test(place));
  if (rule === undefined) return [];
  const [, most, nl, en] = rule;
  const count = (text: string) => text.trim().split(/\s+/).length;
  const longest = Math.max(count(words.nl), count(words.en));
  if (longest <= most) return [];
  return [
    [
      "too-long",
      {
        nl: `Dit zijn ${longest} woorden; ${nl} heeft er ten hoogste ${most}. Kort het in.`,
        en: `These are ${longest} words; ${en} has at most ${most}. Shorten it.`,
      },
    ],
  ];
}

/** What can be filled in, by place: the number of an unknown, in its unit. */
function fillings(path: Path): readonly string[] {
  return path[0] === "unknowns" && path.at(-1) === "unit" ? ["value"] : [];
}

/** What is wrong with the placeholders of a text: its code, and what to do. */
export function checkPair(path: Path, words: Words): readonly [string, Words][] {
  const nl = tryParse(words.nl);
  const en = tryParse(words.en);
  for (const parsed of [nl, en]) {
    if (typeof parsed === "string") {
      return [
        [
          "placeholder",
          {
            nl: `Een accolade in deze tekst klopt niet (${parsed}). Schrijf {naam}, of '{' voor een losse accolade.`,
            en: `A brace in this text is not right (${parsed}). Write {name}, or '{' for a brace by itself.`,
          },
        ],
      ];
    }
  }
  if (typeof nl === "string" || typeof en === "string") return [];
  if (hasSkeleton(nl) || hasSkeleton(en)) {
    return [
      [
        "placeholder",
        {
          nl: "Een invulling met twee dubbele punten (::) kan hier niet. Schrijf {naam, number}.",
          en: "A filling with two colons (::) is not possible here. Write {name, number}.",
        },
      ],
    ];
  }
  const names = (parsed: Parsed) => [...new Set(placeholders(parsed))].sort().join(", ");
  const known = fillings(path);
  const stray = [...placeholders(nl), ...placeholders(en)].find((name) => !known.includes(name));
  if (stray !== undefined) {
    return [
      [
        "placeholder",
        {
          nl: `Hier wordt niets ingevuld voor {${stray}}. Schrijf het uit, of '{' voor een losse accolade.`,
          en: `Nothing is filled in here for {${stray}}. Write it out, or '{' for a brace by itself.`,
        },
      ],
    ];
  }
  if (names(nl) === names(en)) return [];
  return [
    [
      "placeholder",
      {
        nl: `Het Nederlands gebruikt {${names(nl)}} en het Engels {${names(en)}}. Maak ze gelijk.`,
        en: `The Dutch uses {${names(nl)}} and the English {${names(en)}}. Make them the same.`,
      },
    ],
  ];
}

function checkTranslation(words: Words): readonly [string, Words][] {
  const empty = words.nl.trim() === "" || words.en.trim() === "";
  if (empty) {
    return [
      [
        "translation",
        { nl: "Een van beide talen is leeg. Schrijf de tekst.", en: "One of the languages is empty. Write the text." },
      ],
    ];
  }
  // A short name can be the same in both; a sentence cannot.
  const same = words.nl === words.en && words.nl.split(" ").length > 3;
  return same
    ? [
        [
          "translation",
          {
            nl: "Het Engels is gelijk aan het Nederlands. Vertaal het.",
            en: "The English is the same as the Dutch. Translate it.",
          },
        ],
      ]
    : [];
}

/** Both languages, the same placeholders, and no longer than can be read in time. */
export function checkTexts(reading: Reading): Finding[] {
  return [...textsOf(reading.file)].flatMap(([path, words]) => [
    ...[...checkTranslation(words), ...checkPair(path, words)].map(([code, says]) =>
      findingAt(reading, path, "error", code, says),
    ),
    ...checkLength(path, words).map(([code, says]) => findingAt(reading, path, "warning", code, says)),
  ]);
}
