/**
 * Heeding good advice is not luck. One coin, of which everything can be worked out on paper: P(leaks) .30; the test fails
 * .80 of what leaks and .10 of what is sound.
 */

import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import { countingNights } from "../../src/lookback/nights.ts";
import { createReckoning } from "../../src/lookback/reckoning.ts";
import { at } from "../../src/sim/dossier/at.ts";
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { drawFates } from "../../src/sim/reckoning/agreeing.ts";
import { believe } from "../../src/sim/reckoning/belief.ts";
import { playThrough, weighingCall } from "../../src/sim/reckoning/counterfactual.ts";
import { inOneGo } from "../../src/sim/reckoning/in-one-go.ts";
import type { Command } from "../../src/sim/world/commands.ts";
import type { Fate } from "../../src/sim/world/fate.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { solo } from "../../src/sim/world/run.ts";
import type { Script } from "../../src/sim/world/script.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import type { NightsView } from "../../src/table/protocol.ts";
import { advance, ask, choose, expire, fixedFate, gameIn, play } from "../dossiers/games.ts";
import { batch } from "../dossiers/known-answers.ts";
import { consequence, says } from "../dossiers/small.ts";
import { EN, NL } from "../language/tongues.ts";

type Answer = "fails" | "passes";
type Option = "release" | "hold";
type Truth = "leaks" | "sound";

/** How sure of a leak one can be, and the mean for the ward of letting go and of holding: worked out by hand. */
const BY_HAND = {
  // .24 of .31 leak.
  fails: { leaks: 0.774194, release: -1.096774, hold: 0.548387 },
  // .06 of .69 leak.
  passes: { leaks: 0.086957, release: 1.652174, hold: -0.826087 },
} as const;

/** A fate in which the batch is as it is, and the test says what it says. */
function fateWhere(truth: Truth, answer: Answer, seed = 1): Fate {
  const unknowns = { coin: truth === "leaks" ? "yes" : "no" };
  return fixedFate(batch, { unknowns, answers: { test: answer === "fails" ? "yes" : "no" } }, seed);
}

const asked: readonly Command[] = [advance, ask("test")];
const script = (option: Option): Script =>
  new Map([
    [
      "sail",
      [
        { after: 0, command: ask("test") },
        { after: 10, command: choose("sail", option) },
      ],
    ],
  ]);

/** What the ward thinks of an option in a fate. */
function standOf(fate: Fate, option: Option): number {
  const [through] = playThrough(solo(batch, fateOf(1)), [fate], script(option), "sail", [option]);
  return at(at(through?.outcomes ?? [], 0).stands, 0);
}

describe.each<Answer>(["fails", "passes"])("when the test %s", (answer) => {
  const fate = fateWhere("sound", answer);
  const belief = believe(gameIn(batch, fate, asked));

  it("one can be as sure as Bayes says, to six decimals", () => {
    expect(belief.exact).toBe(true);
    expect(belief.marginals[0]?.[0]).toBeCloseTo(BY_HAND[answer].leaks, 6);
  });

  it.each<Option>(["release", "hold"])("the ward's mean of %s is what it is on paper, to six decimals", (option) => {
    const [leaks = 0, sound = 0] = belief.marginals[0] ?? [];
    const mean =
      leaks * standOf(fateWhere("leaks", answer), option) + sound * standOf(fateWhere("sound", answer), option);
    expect(mean).toBeCloseTo(BY_HAND[answer][option], 6);
  });

  it("the nights that are drawn leak as often", () => {
    const fates = drawFates(gameIn(batch, fate, asked), [belief], 2000);
    const leaking = fates.filter((one) => standOf(one, "hold") === 1).length;
    const { leaks } = BY_HAND[answer];
    // Four standard errors of 2,000 draws.
    expect(Math.abs(leaking / 2000 - leaks)).toBeLessThan(4 * Math.sqrt((leaks * (1 - leaks)) / 2000));
  });
});

it("the call is worth .51 to the ward", () => {
  // Every kind of batch as often as it is: 24 fail and leak, 6 pass and leak, 7 fail and are sound, 63 pass and are sound.
  const kinds: readonly [Truth, Answer, number][] = [
    ["leaks", "fails", 24],
    ["leaks", "passes", 6],
    ["sound", "fails", 7],
    ["sound", "passes", 63],
  ];
  // In turn rather than one kind after another: the best option is chosen on every second fate and counted on the others.
  const fates = kinds
    .flatMap(([truth, answer, count]) =>
      Array.from({ length: 2 * count }, (_, i) => ({ place: (i + 0.5) / count, fate: fateWhere(truth, answer, i) })),
    )
    .sort((a, b) => a.place - b.place)
    .map(({ fate }) => fate);
  const unasked: Script = new Map([["sail", [{ after: 0, command: choose("sail", "release") }]]]);
  const without = playThrough(solo(batch, fateOf(1)), fates, unasked, "sail", ["release", "hold"]);
  const [ward] = inOneGo(weighingCall(solo(batch, fateOf(1)), fates, unasked, "sail", "test", without));
  // Without asking one lets go: .70 x 2 - .30 x 2 = .80. Asking: .31 x .548387 + .69 x 1.652174 = 1.31.
  expect(ward).toBeCloseTo(0.51, 9);
});

/** What is told, in the end, of other nights of a game; `of`: agreeing with what was known at a decision, or any. */
function counted(dossier: Dossier, fate: Fate, commands: readonly Command[], of: string | null): NightsView {
  const { world } = play(dossier, fate, commands);
  const reckoning = createReckoning({ run: solo(dossier, fate), commands });
  const views = [...countingNights(reckoning, deskOf(world), of, 1000)];
  const last = views.findLast((view) => view !== undefined);
  if (last === undefined) throw new Error("nothing was told");
  return last;
}

/** What is told to somebody who asked, and then let go or held. */
function told(truth: Truth, answer: Answer, option: Option, of: string | null = "sail", dossier = batch): NightsView {
  const commands = [...asked, choose("sail", option), advance, expire("account"), advance];
  return counted(dossier, fateWhere(truth, answer), commands, of);
}

function sentences(nights: NightsView): string[] {
  return [...nights.luck, ...nights.decisions].flatMap(({ says }) => [NL, EN].map((tongue) => format(says, tongue)));
}

describe("what is said of luck", () => {
  it.each<[Truth, Answer, Option]>([
    ["leaks", "fails", "hold"],
    ["sound", "fails", "hold"],
    ["sound", "passes", "release"],
    ["leaks", "passes", "release"],
  ])("is never that who heeded the test was lucky: %s, %s, %s", (truth, answer, option) => {
    const said = sentences(told(truth, answer, option));
    expect(said.length).toBe(4);
    const lucky = /u had geluk|you were lucky/i;
    for (const sentence of said) expect(sentence).not.toMatch(lucky);
  });

  it.each<[Truth, Answer, Option, nl: RegExp, en: RegExp, share: number]>([
    [
      "leaks",
      "fails",
      "hold",
      /^De afdeling: dit was een gewone nacht\.$/,
      /^The ward: this was an ordinary night\.$/,
      0,
    ],
    ["sound", "fails", "hold", /: u had pech\. In \d+ van de 100 /, /: you were unlucky\. On \d+ of 100 /, 77.4],
    ["leaks", "passes", "release", /: u had pech\. In \d+ van de 100 /, /: you were unlucky\. On \d+ of 100 /, 91.3],
    // Against the test, and it came right: that is luck.
    ["sound", "fails", "release", /: u had geluk\. In \d+ van de 100 /, /: you were lucky\. On \d+ of 100 /, 77.4],
  ])("is as it was: %s, %s, %s", (truth, answer, option, nl, en, share) => {
    const [luck] = told(truth, answer, option).luck;
    if (luck === undefined) throw new Error("nothing is said of luck");
    expect(format(luck.says, NL)).toMatch(nl);
    expect(format(luck.says, EN)).toMatch(en);
    // Five standard errors of a thousand nights, in per cent, and the rounding.
    if (share > 0) expect(Math.abs(Number(luck.says.with?.share) - share)).toBeLessThan(7);
  });

  it.each<[Truth, Answer, Option, nl: RegExp, share: number]>([
    ["leaks", "passes", "release", /^De pech was vooral “aground”\. Dat gebeurde in \d+ van de 100 nachten\.$/, 8.7],
    ["sound", "fails", "release", /^Het geluk was vooral “mended”\. Dat gebeurde in \d+ van de 100 nachten\.$/, 22.6],
    ["sound", "fails", "hold", /^De pech was vooral “missed”\. Dat gebeurde in \d+ van de 100 nachten\.$/, 22.6],
  ])("is what nobody could know: %s, %s, %s", (truth, answer, option, nl, share) => {
    const [why, ...more] = told(truth, answer, option).decisions.flatMap((decision) => decision.why);
    if (why === undefined) throw new Error("nothing is said of why");
    expect(more).toEqual([]);
    expect(format(why, NL)).toMatch(nl);
    // Five standard errors of four hundred nights at most, in per cent, and the rounding.
    expect(Math.abs(Number(why.with?.share) - share)).toBeLessThan(11);
  });

  it("is told in the first sentence of what came, in both languages", () => {
    const { spared, missed } = batch.file.consequences;
    if (spared === undefined || missed === undefined) throw new Error("the dossier has other consequences");
    const twice = { nl: "Dr. Vos zag het niet. Niemand keek nog eens.", en: "Dr. Vos did not see it. Nobody looked." };
    // With a title that stands twice it is not enough to say the title.
    const consequences = { ...batch.file.consequences, missed: { ...missed, title: spared.title, says: twice } };
    const wordy = compile({ ...batch.file, consequences });
    const [why] = told("sound", "fails", "hold", "sail", wordy).decisions.flatMap((decision) => decision.why);
    if (why === undefined) throw new Error("nothing is said of why");
    const { share } = why.with ?? {};
    expect([NL, EN].map((tongue) => format(why, tongue))).toEqual([
      `De pech was vooral “Dr. Vos zag het niet”. Dat gebeurde in ${share} van de 100 nachten.`,
      `The bad luck was above all “Dr. Vos did not see it”. That happened on ${share} of 100 nights.`,
    ]);
  });

  it("is not told of all nights, as those do not know what was heard", () => {
    const nights = told("leaks", "fails", "hold", null);
    expect([nights.of, nights.question, nights.luck, nights.decisions]).toEqual([null, null, [], []]);
    expect(nights.fates).toBe(1000);
    // Three of ten leak, with five standard errors.
    expect(Math.abs((nights.stands[0]?.[3] ?? 0) - 300)).toBeLessThan(73);
  });

  it.each<["sail" | "account", why: string[]]>([
    ["sail", []],
    ["account", ["De pech was vooral “blame”. Dat gebeurde in {share} van de 100 nachten."]],
  ])("since %s is never what is there only because of a later decision", (of, why) => {
    const { facts, judges, consequences, decisions } = batch.file;
    const { sail, account } = decisions;
    const { ward } = judges;
    if (sail === undefined || account === undefined || ward === undefined) throw new Error("the batch has these");
    const blamed = {
      if: { fact: "blamed" },
      by: -4,
      kind: "outcome",
      says: says("Het lekte uit.", "It got out."),
    } as const;
    const dossier = compile({
      ...batch.file,
      facts: { ...facts, blamed: says("Het lekte uit", "It got out") },
      decisions: { sail, account: { ...account, key: true } },
      consequences: {
        ...consequences,
        blame: consequence({
          after: [{ fact: "told" }],
          chance: 20,
          title: says("blame", "blame"),
          effects: [{ fact: "blamed" }],
        }),
      },
      judges: { ward: { ...ward, rules: [...ward.rules, blamed] } },
    });
    const fate = fixedFate(dossier, { unknowns: { coin: "no" }, answers: { test: "no" }, comes: { blame: true } });
    const commands = [...asked, choose("sail", "release"), advance, choose("account", "tell"), advance];
    const nights = counted(dossier, fate, commands, "sail");
    expect(nights.luck.map(({ seen }) => seen)).toEqual(["bad"]);
    const told = nights.decisions.find(({ decision }) => decision === of);
    expect(told?.why.map((one) => format(one, NL).replace(/\d+ van/, "{share} van"))).toEqual(why);
  });
});
