/** Dossiers that are well formed and still would keep a machine busy for ever: each is refused with the place that does it. */
import { describe, expect, it } from "vitest";
import { check } from "../../src/scenario/check.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { explore } from "../../src/sim/reckoning/explore.ts";
import { EndlessRun, MOST_EVENTS } from "../../src/sim/world/budget.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { advance, choose, play, playOut } from "../dossiers/games.ts";
import { shipped } from "../dossiers/shipped.ts";
import { consequence, ferry, option, sailing, says, small, vary } from "../dossiers/small.ts";
import { dossierText } from "../dossiers/written.ts";
import { bytesOf } from "./planted.ts";

/** Far more than is needed: a file that hangs takes for ever. */
const LIMIT = 20_000;

function errorsOf(file: DossierFile): [code: string, line: string][] {
  // Spread over lines, as files are.
  const text = dossierText(file);
  const errors = check("ferry.yaml", bytesOf(text), 0).findings.filter(({ severity }) => severity === "error");
  return errors.map(({ code, line }) => [code, text.split("\n")[line - 1]?.trim() ?? ""]);
}

/** A deadline that moves a month away each day. */
const moving = vary({
  decisions: sailing({ lasts: { days: 2 }, options: { go: option(), wait: option({ sustained: true }) } }),
  consequences: {
    later: consequence({
      after: ["begin", { landed: "later" }],
      delay: { days: 1 },
      repeats: true,
      effects: [{ deadline: 100_000 }],
    }),
  },
});

/** Forty consequences that each set all others going, every day, for years. */
const chatter = vary({
  ends: { months: 100 },
  grid: { months: 1 },
  consequences: Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `talk-${i}`,
      consequence({ after: ["begin", { landed: `talk-${(i + 1) % 40}` }], delay: { days: 1 }, repeats: true }),
    ]),
  ),
});

describe("a dossier without an end", () => {
  it.each<[what: string, file: DossierFile, code: string, line: RegExp]>([
    ["a deadline that moves away while one waits", moving, "endless", /^later:/],
    ["consequences that set each other going daily", chatter, "endless", /^talk-\d+:/],
    [
      "a decision that outlasts the dossier",
      vary({ decisions: sailing({ lasts: { months: 1_000_000 } }) }),
      "endless",
      /^lasts:/,
    ],
    ["a step of a minute for years", vary({ ends: { months: 60 }, grid: { minutes: 1 } }), "endless", /^grid:/],
  ])("%s", { timeout: LIMIT }, (_, file, code, line) => {
    const errors = errorsOf(file);
    expect(errors.map(([one]) => one)).toContain(code);
    expect(errors.find(([one]) => one === code)?.[1]).toMatch(line);
  });

  it("is refused by whoever plays it, by the place that eats it", () => {
    const run = () => playOut(play(compile(moving), fateOf(1), [advance, choose("sail", "wait")]));
    expect(run).toThrow(EndlessRun);
    expect(run).toThrow(/consequences\/later/);
  });

  it("is told apart from the longest that is played", { timeout: LIMIT }, () => {
    for (const { dossier } of shipped) expect(explore(dossier, 40).games).toBe(40);
    expect(MOST_EVENTS).toBe(20_000);
  });

  it("is found also when a mechanism does it", () => {
    const powers = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`p${i}`, small.powers.harbour ?? never()]));
    const busy = ferry({
      grid: { minutes: 30 },
      powers: { ...small.powers, ...powers },
      consequences: {
        all: consequence({
          after: ["begin"],
          delay: { minutes: 0 },
          effects: Object.keys(powers).map((takes) => ({ takes })),
        }),
      },
    });
    expect(() => explore(busy, 5)).toThrow(/mostly of powers$/);
  });
});

describe("a dossier with far too much in it", () => {
  it("of unknowns says so before it reckons with them", { timeout: LIMIT }, () => {
    const many = Object.fromEntries(
      Array.from({ length: 1000 }, (_, i) => [
        `u${i}`,
        {
          asks: says("Hoe?", "How?"),
          spread: { beta: [1 + i / 9, 2 + i / 7] as const },
          unit: says("x", "x"),
          basis: "design" as const,
        },
      ]),
    );
    const errors = errorsOf(vary({ unknowns: { ...small.unknowns, ...many } }));
    expect(errors.map(([code]) => code)).toEqual(["too-many"]);
  });

  it("of misspelt names tells the first hundred", { timeout: LIMIT }, () => {
    const facts = Object.fromEntries(Array.from({ length: 2000 }, (_, i) => [`some-long-name-${i}`, says("a", "a")]));
    const any = Array.from({ length: 5000 }, (_, i) => ({ fact: `same-lung-nome-${i}` }));
    const { home } = small.endings;
    if (home === undefined) throw new RangeError("the small dossier has an ending at home");
    const endings = { lost: { ...home, if: { any } }, ...small.endings };
    const codes = errorsOf(vary({ facts: { ...small.facts, ...facts }, endings })).map(([code]) => code);
    expect(codes.length).toBe(101);
    expect(new Set(codes.slice(0, 100))).toEqual(new Set(["unknown-name"]));
    expect(codes.at(-1)).toBe("too-many");
  });
});

function never(): never {
  throw new RangeError("the small dossier has this");
}
