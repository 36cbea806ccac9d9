/** What is wrong in one part does not hide what is wrong in another; what only follows from something else is not told. */
import { assert, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { check } from "../../src/scenario/check.ts";
import type { Finding } from "../../src/scenario/finding.ts";
import type { Path } from "../../src/sim/dossier/fault.ts";
import { small } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";
import { bytesOf, type Planted, plant, plantAll, TEXT } from "./planted.ts";

const LONG = process.env.ACHTERAF_LONG === "1";

/** Enough for the checker to say whether an option is simply worse. */
const FATES = 150;

type Told = readonly [line: number, column: number, code: string];

function errorsIn(findings: readonly Finding[]): Told[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ line, column, code }): Told => [line, column, code]);
}

function expected({ places }: Planted, ...codes: readonly string[]): Told[] {
  return places.map(([line, column], i): Told => [line, column, codes[i] ?? ""]);
}

/** Somebody who does what the tow does, and is blamed for it besides. */
const SULK = `      ▮sulk:
        says: Mokken.
        means: De sleper, en niets zeggen.
        values:
          energy: 1
        accepts: dat iedereen boos is
        coping: drift
        costs:
          minutes: 30
        effects:
          - fact: towed
          - takes: harbour
          - expect: repair
            in:
              days: 4
              at: 10:00
          - fact: sulked
        done: U zegt niets.
`;
const BLAME =
  "    rules:\n      - if:\n          fact: sulked\n        by: -2\n        kind: process\n        says: Er is gemokt.\n";

describe("in one run", () => {
  it("tells errors of shape, names, odds and dilemma together, from the top down", () => {
    const planted = plantAll(
      ["line: Varen of blijven liggen.\n", "▮lin: Varen of blijven liggen.\n"],
      ["    name: Mevrouw Aker\n", ""],
      ["  clerk:\n    role: kantoor", "  ▮clerk:\n    role: kantoor"],
      ["facts:\n", "facts:\n  sulked: Er is gemokt\n"],
      ["      wait:\n        says: Wachten.", `${SULK}      wait:\n        says: Wachten.`],
      ["      - odds:\n          calm: 25\n", "      - ▮odds:\n          calm: 26\n"],
      ["      fact: mended\n    touches", "      ▮fact: mendet\n    touches"],
      [
        "    who: De burgemeester\n    lens: Is er iets gedaan?\n    looks:\n      days: 2\n      at: 09:00\n    rules:\n",
        `    who: De burgemeester\n    lens: Is er iets gedaan?\n    looks:\n      days: 2\n      at: 09:00\n${BLAME}`,
      ],
    );
    const [lin, clerk, sulk, odds, mendet] = expected(
      planted,
      ...["schema", "schema", "dominated", "odds", "unknown-name"],
    );
    const { findings, dilemma } = check("ferry.yaml", bytesOf(planted.text), FATES);
    // What playing tells comes after what reading tells.
    expect(errorsIn(findings)).toEqual([lin, clerk, odds, mendet, sulk]);
    expect(dilemma?.fates).toBe(FATES);
  });

  it("reads on beside what cannot be read, but does not play what is not the game", () => {
    const planted = plantAll(
      ["    upkeep: 2\n", "    ▮upkeep: two\n"],
      ["      - odds:\n          calm: 25\n", "      - ▮odds:\n          calm: 26\n"],
      ["  mending:\n    after:\n      - fact: towed\n", "  mending:\n    after:\n      - ▮fact: tugged\n"],
      ["    looks:\n      days: 35\n", "    ▮looks:\n      days: 41\n"],
    );
    const { findings, dilemma } = check("ferry.yaml", bytesOf(planted.text), FATES);
    expect(errorsIn(findings)).toEqual(expected(planted, "schema", "odds", "unknown-name", "judges"));
    expect(dilemma).toBeNull();
  });

  it("reads around parts that are no YAML, and tells the first thing that is wrong in each", () => {
    const planted = plantAll(
      ["    lens: Is er iets gedaan?\n", "    ▮lens: Iets: is het gedaan?\n"],
      ["  mended: De pont is gemaakt\n", '  mended: "De pont is gemaakt\n'],
      ["windows:\n", "▮windows:\n"],
      ["    upkeep: 2\n", "    ▮upkeep: two\n"],
      ["      - odds:\n          calm: 25\n", "      - ▮odds:\n          calm: 26\n"],
    );
    const { findings, dilemma } = check("ferry.yaml", bytesOf(planted.text), FATES);
    const told = errorsIn(findings).map(([line, , code]) => [line, code]);
    expect(told).toEqual(expected(planted, "yaml", "schema", "odds", "yaml").map(([line, , code]) => [line, code]));
    expect(dilemma).toBeNull();
  });

  it("tells of a file that lies beside it, and of the dossier", () => {
    const beside = [
      { name: "en.yaml", bytes: bytesOf("title: [\n") },
      { name: "people.yaml", bytes: bytesOf("captain: {\n") },
      { name: "notes.yaml", bytes: bytesOf("a: 1\n") },
    ];
    const people = TEXT.slice(TEXT.indexOf("people:"), TEXT.indexOf("unknowns:"));
    const { text, places } = plant("    upkeep: 2\n", "    ▮upkeep: two\n", TEXT.replace(people, ""));
    const { findings } = check("ferry.yaml", bytesOf(text), 0, {}, beside);
    expect(findings.map(({ file, line, code }) => [file, line, code])).toEqual([
      ["en.yaml", 2, "yaml"],
      ["ferry.yaml", places[0]?.[0], "schema"],
      ["notes.yaml", 0, "part"],
      ["people.yaml", 2, "yaml"],
    ]);
  });

  it("says that nobody can choose an option, and goes on with the others", () => {
    const { text, places } = plantAll(
      ["facts:\n", "facts:\n  sulked: Er is gemokt\n"],
      ["      wait:\n        says: Wachten.", `${SULK}      wait:\n        says: Wachten.`],
      ["      hide:\n", "      ▮hide:\n        if: { all: [{ fact: towed }, { fact: sailed }] }\n"],
      [
        "    who: De burgemeester\n    lens: Is er iets gedaan?\n    looks:\n      days: 2\n      at: 09:00\n    rules:\n",
        `    who: De burgemeester\n    lens: Is er iets gedaan?\n    looks:\n      days: 2\n      at: 09:00\n${BLAME}`,
      ],
    );
    const [sulk, hide] = expected({ text, places }, "dominated", "never");
    expect(errorsIn(check("ferry.yaml", bytesOf(text), FATES).findings)).toEqual([hide, sulk]);
  });
});

describe("once, and not what follows from it", () => {
  it.each<[what: string, planted: Planted, code: string]>([
    ["people that are a list", bad("people"), "schema"],
    ["facts that are a list", bad("facts"), "schema"],
    ["sources that are a list", bad("sources"), "schema"],
    ["decisions that are a list", bad("decisions"), "schema"],
    ["unknowns that are a list", bad("unknowns"), "schema"],
    ["gauges that are a list", bad("gauges"), "schema"],
    ["references that are a list", bad("references"), "schema"],
    ["judges that are a list", bad("judges"), "schema"],
    ["a section under a name that nearly is it", plant("\nsources:\n", "\n▮source:\n"), "schema"],
    ["an end that cannot be read", plant("ends:\n  days: 40\n", "ends:\n  ▮days: forty\n"), "schema"],
    [
      "answers that cannot be read",
      plant("    answers:\n      calm: Het kan.\n      rough: Het spookt.\n", "    ▮answers: none\n"),
      "schema",
    ],
    ["odds of a state that cannot be read", plant("        odds: 60\n", "        ▮odds: many\n"), "schema"],
    [
      "states that cannot be read",
      plant(
        "    states:\n      fair:\n        odds: 60\n        says: het klaart op\n      foul:\n        odds: 40\n        says: het gaat stormen\n",
        "    ▮states: 3\n",
      ),
      "schema",
    ],
    [
      "a rule of which nothing can be read",
      plant(
        "        by: 1\n        kind: process\n        says: Er is gevaren.\n",
        "        ▮by: 1.5\n        kind: process\n        says: Er is gevaren.\n",
      ),
      "schema",
    ],
    [
      "an option that cannot be read",
      plant(
        "      hide:\n        says: Zo",
        "      hide:\n        ▮coping: hide\n        says: Zo",
        TEXT.replace("        coping: front-and-back-stage\n", ""),
      ),
      "schema",
    ],
  ])("%s", (_, planted, code) => {
    const { findings } = check("ferry.yaml", bytesOf(planted.text), 0);
    expect(findings.map(({ line, column, code: found }) => [line, column, found])).toEqual(expected(planted, code));
  });

  it("each of many effects in one list is pointed at in its own place", () => {
    const planted = plantAll(
      [
        "          - gauge: support\n            by: 8\n",
        "          - ▮gauges: support\n          - gauge: support\n            ▮by: 800\n",
      ],
      ["          - shuts: berth", "          - ▮shuts: birth"],
    );
    const { findings } = check("ferry.yaml", bytesOf(planted.text), 0);
    expect(errorsIn(findings)).toEqual(expected(planted, "schema", "schema", "unknown-name"));
  });
});

/** Every place in the small dossier. */
function placesIn(part: unknown, path: Path = []): Path[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => {
    const own = [...path, Array.isArray(part) ? Number(key) : key];
    return [own, ...placesIn(inner, own)];
  });
}

describe("whatever stands there instead, or nothing at all", () => {
  /** A name that is gone, or that has become another, is missed wherever it is used. */
  const MISSED = ["unknown-name", "unknown-state", "unknown-answer"];
  const whole = constantFrom(...placesIn(parse(TEXT)));

  it("is told where it stands, beside names that are missed elsewhere", { timeout: LONG ? 1_200_000 : 60_000 }, () => {
    assert(
      property(whole, constantFrom("gone", { zzz: 1 }, [], "zzz", -1), (path, instead) => {
        const document = parseDocument(TEXT);
        if (instead === "gone") document.deleteIn(path);
        else document.setIn(path, instead);
        const text = document.toString({ lineWidth: 0 });
        // Within the same piece; of a piece that is gone, within the same part.
        const around = path.slice(0, path.length > 2 ? 2 : 1);
        const elsewhere = errorsOf(text).filter(
          ({ code, path: own = [] }) => !MISSED.includes(code) && !around.every((key, depth) => own[depth] === key),
        );
        expect(elsewhere).toEqual([]);
      }),
      { numRuns: LONG ? 3000 : 100 },
    );
  });
});

/** What reading finds, without playing. */
function errorsOf(text: string): readonly Finding[] {
  let errors: readonly Finding[] = [];
  const found = (findings: readonly Finding[]) => {
    errors = findings.filter(({ severity }) => severity === "error");
    throw new Enough();
  };
  expect(() => check("ferry.yaml", bytesOf(text), 0, { found })).toThrow(Enough);
  return errors;
}

/** Thrown to leave a check before it plays. */
class Enough extends Error {}

/** A whole section of the small dossier that is a list of nothing. */
function bad(section: keyof typeof small): Planted {
  const text = dossierText({ ...small, [section]: [] });
  const line = text.split("\n").indexOf(`${section}: []`) + 1;
  return { text, places: [[line, 1]] };
}
