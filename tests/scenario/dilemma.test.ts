/** Small dossiers of which we know what the dilemma check should say. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import { checkDilemma } from "../../src/scenario/dilemma.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Condition, DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { consequence, option, says, vary } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

const FATES = 400;
const foul: Condition = { unknown: "weather", is: "foul" };

/** What each judge adds for a condition. */
type Rules = readonly (readonly [if_: Condition, by: number])[];

/** One decision between three acts that note a fact each; three judges with rules of their own. */
function between(judges: Readonly<Record<string, Rules>>, change: Partial<DossierFile> = {}): DossierFile {
  const act = (fact: string) => option({ effects: [{ fact }], values: { tempo: fact === "sailed" ? 3 : 0 } });
  return vary({
    unknowns: { weather: vary({}).unknowns.weather ?? never() },
    facts: {
      sailed: says("A", "A"),
      towed: says("B", "B"),
      waited: says("C", "C"),
      lapsed: says("D", "D"),
      aground: says("E", "E"),
    },
    windows: {},
    expectations: {},
    powers: {},
    sources: {},
    interruptions: {},
    stages: { evening: { title: says("De avond", "The evening") } },
    decisions: {
      sail: {
        stage: "evening",
        lasts: { hours: 2 },
        minutes: 3,
        situation: says("Nu.", "Now."),
        question: says("Wat doet u?", "What do you do?"),
        options: { go: act("sailed"), tow: act("towed"), wait: act("waited") },
        "not-deciding": { done: says("Niets.", "Nothing."), effects: [{ fact: "lapsed" }] },
        basis: "design",
      },
    },
    consequences: { grounding: consequence({ after: [{ fact: "sailed" }], if: foul, effects: [{ fact: "aground" }] }) },
    judges: Object.fromEntries(
      Object.entries(judges).map(([id, rules]) => [
        id,
        {
          who: says("Iemand", "Somebody"),
          lens: says("Waarom?", "Why?"),
          looks: { days: 30 },
          rules: rules.map(([condition, by]) => ({
            if: condition,
            by,
            kind: "process" as const,
            says: says("Zo.", "So."),
          })),
          verdicts: { "0": says("Ja.", "Yes.") },
          basis: "design" as const,
        },
      ]),
    ),
    statements: {},
    endings: {
      aground: { if: { fact: "aground" }, title: says("Vast", "Stuck"), says: says("Vast.", "Stuck.") },
      home: { title: says("Thuis", "Home"), says: says("Thuis.", "Home.") },
    },
    colleague: { person: "clerk", chose: ["sail/wait"], note: says("Wachten.", "Waiting.") },
    ...change,
  });
}

function never(): never {
  throw new RangeError("the small dossier has weather");
}

const sailed: Condition = { fact: "sailed" };
const towed: Condition = { fact: "towed" };
const waited: Condition = { fact: "waited" };
const lapsed: Condition = { fact: "lapsed" };
const aground: Condition = { fact: "aground" };

/** Every act is the best for one judge, and luck matters to one. */
const TRUE_DILEMMA = {
  one: [
    [sailed, 1],
    [aground, -2],
  ],
  two: [[towed, 1]],
  three: [[waited, 1]],
} as const satisfies Record<string, Rules>;

function found(file: DossierFile) {
  const { dominated, keys, luckMatters } = checkDilemma(compile(file), FATES);
  return {
    dominated: dominated.map(({ better, worse }) => `${better} > ${worse}`),
    keys: keys.map(({ option: one }) => one),
    luckMatters,
  };
}

describe("the dilemma check", () => {
  it.each<[what: string, judges: Readonly<Record<string, Rules>>, ReturnType<typeof found>]>([
    ["passes a true dilemma", TRUE_DILEMMA, { dominated: [], keys: [], luckMatters: true }],
    [
      "finds an option that leaves another nothing",
      {
        one: [
          [sailed, 2],
          [aground, -2],
        ],
        two: [[waited, 1]],
        three: [[towed, -1]],
      },
      // Towing is worse than the others for one judge, and better for none: also worse than doing nothing.
      { dominated: ["go > tow", "wait > tow", "not-deciding > tow"], keys: [], luckMatters: true },
    ],
    [
      "finds an option that is best for all",
      {
        one: [[sailed, 1]],
        two: [
          [sailed, 2],
          [aground, -1],
        ],
        three: [
          [towed, 1],
          [sailed, 1],
        ],
      },
      { dominated: ["go > tow", "go > wait", "tow > wait"], keys: ["go"], luckMatters: true },
    ],
    [
      "finds that luck never matters",
      { one: [[sailed, 1]], two: [[towed, 1]], three: [[waited, 1]] },
      { dominated: [], keys: [], luckMatters: false },
    ],
    [
      "finds options between which no judge sees a difference, and calls none of them better",
      { one: [[aground, -1]], two: [], three: [] },
      // Sailing may end badly; the others never do, and are the same to everybody.
      { dominated: ["tow > go", "wait > go", "not-deciding > go"], keys: ["tow"], luckMatters: true },
    ],
    [
      "lets not deciding be the worst of all",
      {
        one: [
          [sailed, 1],
          [aground, -2],
          [lapsed, -2],
        ],
        two: [
          [towed, 1],
          [lapsed, -2],
        ],
        three: [
          [waited, 1],
          [lapsed, -2],
        ],
      },
      { dominated: [], keys: [], luckMatters: true },
    ],
    [
      "does not let not deciding be the best of all",
      {
        one: [
          [sailed, 1],
          [aground, -2],
          [lapsed, 2],
        ],
        two: [
          [towed, 1],
          [lapsed, 2],
        ],
        three: [
          [waited, 1],
          [lapsed, 2],
        ],
      },
      {
        dominated: ["not-deciding > go", "not-deciding > tow", "not-deciding > wait"],
        keys: ["not-deciding"],
        luckMatters: true,
      },
    ],
  ])("%s", (_, judges, result) => {
    expect(found(between(judges))).toEqual(result);
  });

  // A judge counts from 5 % of the fates on. Weather is foul in so many per cent.
  it.each([
    [2, ["go > tow", "wait > tow"]],
    [10, ["wait > tow"]],
  ])("with foul weather in %d per cent of the fates: %j", (odds, dominated) => {
    const rare = between(
      {
        one: [
          [sailed, 1],
          [aground, -2],
        ],
        two: [[waited, 1]],
        three: [
          [waited, 1],
          [towed, 1],
          [sailed, 1],
        ],
      },
      {
        unknowns: {
          weather: {
            asks: says("Weer?", "Weather?"),
            states: {
              fair: { odds: 100 - odds, says: says("mooi", "fair") },
              foul: { odds, says: says("slecht", "foul") },
            },
            basis: "design",
          },
        },
      },
    );
    expect(found(rare).dominated).toEqual(dominated);
  });

  it("weighs each option in the same fates, from where each bot comes", () => {
    const report = checkDilemma(compile(between(TRUE_DILEMMA)), FATES);
    expect(report.decisions.map(({ decision, path }) => `${decision} ${path}`)).toEqual([
      "sail bold",
      "sail careful",
      "sail yielding",
      "sail near",
      "sail thrifty",
      "sail anybody",
    ]);
    for (const { options } of report.decisions) {
      expect(options.map(({ option: one, fates }) => [one, fates])).toEqual([
        ["go", FATES],
        ["tow", FATES],
        ["wait", FATES],
        ["not-deciding", FATES],
      ]);
      for (const { stands } of options) {
        for (const counts of stands) expect(counts.reduce((sum, count) => sum + count, 0)).toBe(FATES);
      }
      // The first judge: +1 for sailing, -1 when it went wrong, which is in as many fates for every bot.
      expect(options[0]?.stands[0]).toEqual(report.decisions[0]?.options[0]?.stands[0]);
      expect(options[1]?.stands).toEqual([
        [0, 0, FATES, 0, 0],
        [0, 0, 0, FATES, 0],
        [0, 0, FATES, 0, 0],
      ]);
    }
  });

  it("leaves out an option where it was not open", () => {
    const strict = between(TRUE_DILEMMA);
    const { sail } = strict.decisions;
    if (sail === undefined) throw new RangeError("there is one decision");
    const narrow = compile({
      ...strict,
      decisions: { sail: { ...sail, options: { ...sail.options, tow: option({ if: { fact: "aground" } }) } } },
    });
    const report = checkDilemma(narrow, 50);
    expect(report.decisions[0]?.options.map(({ option: one }) => one)).toEqual(["go", "wait", "not-deciding"]);
  });
});

describe("the checker says it at the option", () => {
  it.each<[what: string, judges: Readonly<Record<string, Rules>>, codes: string[], path: RegExp]>([
    ["passes", TRUE_DILEMMA, [], /^$/],
    [
      "dominated",
      {
        one: [
          [sailed, 2],
          [aground, -2],
        ],
        two: [[waited, 1]],
        three: [[towed, -1]],
      },
      ["dominated", "dominated", "dominated"],
      /^ {6}tow:/,
    ],
    ["no luck", { one: [[sailed, 1]], two: [[towed, 1]], three: [[waited, 1]] }, ["no-luck"], /^judges:/],
  ])("%s", (_, judges, codes, line) => {
    const text = dossierText(between(judges));
    const { findings, dilemma } = check("ferry.yaml", bytesOf(text), FATES);
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(codes);
    for (const error of errors) expect(text.split("\n")[error.line - 1]).toMatch(line);
    expect(dilemma?.fates).toBe(FATES);
  });

  it("plays no fates when none are asked for, or when the game is not as it was written", () => {
    const text = dossierText(between(TRUE_DILEMMA));
    expect(check("ferry.yaml", bytesOf(text), 0).dilemma).toBeNull();
    expect(check("ferry.yaml", bytesOf(text.replace("odds: 60", "odds: many")), 10).dilemma).toBeNull();
  });
});
