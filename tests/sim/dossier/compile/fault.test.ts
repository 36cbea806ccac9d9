import { describe, expect, it } from "vitest";
import { faultInWords } from "../../../../src/scenario/words/in-words.ts";
import { compile, tryCompile } from "../../../../src/sim/dossier/compile/compile.ts";
import type { Condition, Distribution, DossierFile, Effect } from "../../../../src/sim/dossier/dossier-file.ts";
import { DossierFault, type Fault } from "../../../../src/sim/dossier/fault.ts";
import { consequence, option, sailing, says, small, vary } from "../../../dossiers/small.ts";

function faultsOf(file: DossierFile): readonly Fault[] {
  const result = tryCompile(file);
  return "file" in result ? [] : result;
}

function sourceWith(change: Partial<DossierFile["sources"][string]>): Partial<DossierFile> {
  const source = small.sources["captain-word"];
  if (source === undefined) throw new RangeError("no source");
  return { sources: { "captain-word": { ...source, ...change } } };
}

function callWith(change: Partial<DossierFile["interruptions"][string]>): Partial<DossierFile> {
  const call = small.interruptions["harbour-call"];
  if (call === undefined) throw new RangeError("no call");
  return { interruptions: { "harbour-call": { ...call, ...change } } };
}

const result = (change: Parameters<typeof consequence>[0]) => ({ consequences: { later: consequence(change) } });
const hiddenIn = (condition: Condition) => result({ if: condition });
const publicIn = (condition: Condition) => result({ when: condition });
const acting = (effect: Effect) => ({ decisions: sailing({ options: { go: option({ effects: [effect] }) } }) });
const foul: Condition = { unknown: "weather", is: "foul" };
const spread = (distribution: Distribution) =>
  ({
    unknowns: {
      ...small.unknowns,
      repair: { asks: says("?", "?"), spread: distribution, unit: says("", ""), basis: "design" },
    },
  }) satisfies Partial<DossierFile>;
const states = (odds: Readonly<Record<string, number>>) =>
  ({
    unknowns: {
      ...small.unknowns,
      tide: {
        asks: says("?", "?"),
        states: Object.fromEntries(Object.entries(odds).map(([id, one]) => [id, { odds: one, says: says("", "") }])),
        basis: "design",
      },
    },
  }) satisfies Partial<DossierFile>;

describe("a name that stands for nothing", () => {
  it.each<[section: string, path: string, change: Partial<DossierFile>, says: string]>([
    [
      "unknown",
      "consequences/later/if/unknown",
      hiddenIn({ unknown: "wether", is: "foul" }),
      'There is no unknown "wether". Do you mean "weather"?',
    ],
    [
      "gauge",
      "consequences/later/when/gauge",
      publicIn({ gauge: "stock", below: 3 }),
      'There is no gauge "stock". There is: support, energy, heat, grip, harm.',
    ],
    [
      "fact",
      "consequences/later/when/fact",
      publicIn({ fact: "saild" }),
      'There is no fact "saild". Do you mean "sailed"?',
    ],
    [
      "person",
      "sources/captain-word/person",
      sourceWith({ person: "captein" }),
      'There is no person "captein". Do you mean "captain"?',
    ],
    [
      "window",
      "consequences/later/when/open",
      publicIn({ open: "birth" }),
      'There is no window "birth". Do you mean "berth"?',
    ],
    [
      "expectation",
      "consequences/later/answers",
      result({ answers: "repare" }),
      'There is no expectation "repare". Do you mean "repair"?',
    ],
    [
      "power",
      "consequences/later/when/holds",
      publicIn({ holds: "harbor" }),
      'There is no power "harbor". Do you mean "harbour"?',
    ],
    [
      "stage",
      "decisions/sail/stage",
      { decisions: sailing({ stage: "evning" }) },
      'There is no stage "evning". Do you mean "evening"?',
    ],
    [
      "decision",
      "consequences/later/when/decided",
      publicIn({ decided: "saill" }),
      'There is no decision "saill". Do you mean "sail"?',
    ],
    [
      "option",
      "consequences/later/when/chosen",
      publicIn({ chosen: "sail/gone" }),
      'There is no option "sail/gone". Do you mean "sail/go"?',
    ],
    [
      "source, asked",
      "consequences/later/when/asked",
      publicIn({ asked: "captain-wrd" }),
      'There is no source "captain-wrd". Do you mean "captain-word"?',
    ],
    [
      "an interruption is no source",
      "consequences/later/when/asked",
      publicIn({ asked: "note" }),
      'There is no source "note". There is: captain-word, clerk-book, clerk-letter, captain-letter.',
    ],
    [
      "source or interruption",
      "consequences/later/when/heard",
      publicIn({ heard: "captain-wrd/calm" }),
      'There is no source or interruption "captain-wrd". Do you mean "captain-word"?',
    ],
    [
      "interruption, taken",
      "consequences/later/when/taken",
      publicIn({ taken: "notes" }),
      'There is no interruption "notes". Do you mean "note"?',
    ],
    [
      "interruption, missed",
      "consequences/later/when/missed",
      publicIn({ missed: "harbour-cal" }),
      'There is no interruption "harbour-cal". Do you mean "harbour-call"?',
    ],
    [
      "consequence",
      "consequences/later/when/landed",
      publicIn({ landed: "latr" }),
      'There is no consequence "latr". Do you mean "later"?',
    ],
    [
      "in a part of a part",
      "consequences/later/when/all/1/any/0/not/fact",
      publicIn({ all: [{ fact: "told" }, { any: [{ not: { fact: "tolt" } }] }] }),
      'There is no fact "tolt". Do you mean "told"?',
    ],
    [
      "decision of a source",
      "sources/captain-word/during/1",
      sourceWith({ during: ["sail", "saill"] }),
      'There is no decision "saill". Do you mean "sail"?',
    ],
    [
      "decision of an interruption",
      "interruptions/harbour-call/during",
      callWith({ during: "nowhere" }),
      'There is no decision "nowhere". There is: sail, account.',
    ],
    [
      "window of an option",
      "decisions/sail/options/go/window",
      { decisions: sailing({ options: { go: option({ window: "bert" }) } }) },
      'There is no window "bert". Do you mean "berth"?',
    ],
    [
      "gauge that moves",
      "decisions/sail/options/go/effects/0/gauge",
      acting({ gauge: "wave", by: 3 }),
      'There is no gauge "wave". There is: support, energy, heat, grip, harm.',
    ],
    [
      "fact that is noted",
      "decisions/sail/options/go/effects/0/fact",
      acting({ fact: "x" }),
      'There is no fact "x". There is: sailed, towed, waited, lapsed, aground, mended, told.',
    ],
    [
      "expectation that is announced",
      "decisions/sail/options/go/effects/0/expect",
      acting({ expect: "x", in: { days: 1 } }),
      'There is no expectation "x". There is: repair.',
    ],
    [
      "window that opens",
      "decisions/sail/options/go/effects/0/opens",
      acting({ opens: "x" }),
      'There is no window "x". There is: berth.',
    ],
    [
      "window that shuts",
      "decisions/sail/options/go/effects/0/shuts",
      acting({ shuts: "x" }),
      'There is no window "x". There is: berth.',
    ],
    [
      "power that is taken",
      "decisions/sail/options/go/effects/0/takes",
      acting({ takes: "x" }),
      'There is no power "x". There is: harbour.',
    ],
    [
      "power that is handed back",
      "decisions/sail/options/go/effects/0/hands-back",
      acting({ "hands-back": "x" }),
      'There is no power "x". There is: harbour.',
    ],
    [
      "trigger: chosen",
      "consequences/later/after/0/chosen",
      result({ after: [{ chosen: "sail/gone" }] }),
      'There is no option "sail/gone". Do you mean "sail/go"?',
    ],
    [
      "trigger: decided",
      "consequences/later/after/0/decided",
      result({ after: [{ decided: "saill" }] }),
      'There is no decision "saill". Do you mean "sail"?',
    ],
    [
      "trigger: asked",
      "consequences/later/after/0/asked",
      result({ after: [{ asked: "x" }] }),
      'There is no source "x". There is: captain-word, clerk-book, clerk-letter, captain-letter.',
    ],
    [
      "trigger: taken",
      "consequences/later/after/0/taken",
      result({ after: [{ taken: "x" }] }),
      'There is no interruption "x". There is: harbour-call, note.',
    ],
    [
      "trigger: missed",
      "consequences/later/after/0/missed",
      result({ after: [{ missed: "x" }] }),
      'There is no interruption "x". There is: harbour-call, note.',
    ],
    [
      "trigger: landed",
      "consequences/later/after/0/landed",
      result({ after: [{ landed: "x" }] }),
      'There is no consequence "x". There is: later.',
    ],
    [
      "trigger: opened",
      "consequences/later/after/0/opened",
      result({ after: [{ opened: "x" }] }),
      'There is no decision "x". There is: sail, account.',
    ],
    [
      "trigger: fact",
      "consequences/later/after/0/fact",
      result({ after: [{ fact: "tolt" }] }),
      'There is no fact "tolt". Do you mean "told"?',
    ],
    [
      "unknown of a delay",
      "consequences/later/delay/days/unknown",
      result({ delay: { days: { unknown: "repar" } } }),
      'There is no unknown "repar". Do you mean "repair"?',
    ],
    [
      "gauge of the flywheel",
      "dynamics/flywheel/costs/gauge",
      {
        dynamics: {
          flywheel: {
            threshold: 60,
            gains: 4,
            cools: 5,
            costs: { gauge: "stock", by: -2 },
            starts: says("", ""),
            stops: says("", ""),
            basis: "design",
          },
        },
      },
      'There is no gauge "stock". There is: support, energy, heat, grip, harm.',
    ],
    [
      "condition of a judge",
      "judges/mayor/rules/0/if/fact",
      {
        judges: {
          mayor: {
            who: says("", ""),
            lens: says("", ""),
            looks: { days: 1 },
            rules: [{ if: { fact: "x" }, by: 1, kind: "process", says: says("", "") }],
            verdicts: { "0": says("", "") },
            basis: "design",
          },
        },
      },
      'There is no fact "x". There is: sailed, towed, waited, lapsed, aground, mended, told.',
    ],
    [
      "condition of a statement",
      "statements/one/if/fact",
      { statements: { one: { says: says("", ""), due: { days: 1 }, if: { fact: "x" } } } },
      'There is no fact "x". There is: sailed, towed, waited, lapsed, aground, mended, told.',
    ],
    [
      "condition of an ending",
      "endings/one/if/fact",
      { endings: { one: { if: { fact: "x" }, title: says("", ""), says: says("", "") } } },
      'There is no fact "x". There is: sailed, towed, waited, lapsed, aground, mended, told.',
    ],
  ])("%s", (_, path, change, english) => {
    const [fault] = faultsOf(vary(change));
    expect(fault?.path.join("/")).toBe(path);
    expect(fault?.code).toBe("unknown-name");
    const says = fault === undefined ? {} : faultInWords(fault.says);
    expect(says.en).toBe(english);
    expect(says.nl).toContain(/"(.*?)"/.exec(english)?.[1] ?? "-");
  });
});

describe("what cannot be played", () => {
  it.each<[what: string, change: Partial<DossierFile>, ...faults: [path: string, code: string, says: RegExp][]]>([
    [
      "a state that does not exist",
      hiddenIn({ unknown: "weather", is: "calm" }),
      ["consequences/later/if/is", "unknown-state", /cannot be "calm". Choose from: fair, foul/],
    ],
    [
      "a state that is left out",
      hiddenIn({ unknown: "weather" }),
      ["consequences/later/if/is", "unknown-state", /cannot be ""/],
    ],
    [
      "bounds on something that has states",
      hiddenIn({ unknown: "weather", is: "foul", below: 3 }),
      ["consequences/later/if/unknown", "unknown-state", /not a number/],
    ],
    [
      "a state of a number",
      hiddenIn({ unknown: "repair", is: "long" }),
      ["consequences/later/if/is", "unknown-state", /is a number/],
    ],
    ["a number without a bound", hiddenIn({ unknown: "repair" }), ["consequences/later/if", "bounds", /always true/]],
    [
      "a gauge without a bound",
      publicIn({ gauge: "heat" }),
      ["consequences/later/when/gauge", "bounds", /always true/],
    ],
    ["a time without a bound", publicIn({ time: {} }), ["consequences/later/when/time", "bounds", /always true/]],
    [
      "a gauge with no room between its bounds",
      publicIn({ gauge: "heat", "at-least": 40, below: 40 }),
      ["consequences/later/when/gauge", "bounds", /never true/],
    ],
    [
      "a time with no room between its bounds",
      publicIn({ time: { "at-least": { days: 2 }, below: { days: 1 } } }),
      ["consequences/later/when/time", "bounds", /never true/],
    ],
    [
      "an answer that is never given",
      publicIn({ heard: "captain-word/loud" }),
      ["consequences/later/when/heard", "unknown-answer", /never gives the answer "loud". Choose from: calm, rough/],
    ],
    [
      "the unknown in what is public: when",
      publicIn(foul),
      ["consequences/later/when/unknown", "reads-hidden", /nobody knows "weather"/],
    ],
    [
      "the unknown in what is public: unless",
      result({ unless: { not: foul } }),
      ["consequences/later/unless/not/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what is public: an option",
      { decisions: sailing({ options: { go: option({ if: foul }) } }) },
      ["decisions/sail/options/go/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what is public: a decision",
      { decisions: sailing({ if: foul }) },
      ["decisions/sail/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what is public: a situation",
      { decisions: sailing({ situation: [{ if: foul, says: says("", "") }] }) },
      ["decisions/sail/situation/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what is public: a source",
      sourceWith({ if: foul }),
      ["sources/captain-word/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what is public: an interruption",
      callWith({ if: foul }),
      ["interruptions/harbour-call/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what shows at once: an act",
      acting({ fact: "told", if: foul }),
      ["decisions/sail/options/go/effects/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what shows at once: not deciding",
      { decisions: sailing({ "not-deciding": { done: says("", ""), effects: [{ fact: "told", if: foul }] } }) },
      ["decisions/sail/not-deciding/effects/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what shows at once: a call",
      sourceWith({ effects: [{ fact: "told", if: foul }] }),
      ["sources/captain-word/effects/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what shows at once: an interruption",
      callWith({ effects: [{ fact: "told", if: foul }] }),
      ["interruptions/harbour-call/effects/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "the unknown in what shows at once: a missed call",
      callWith({ missed: { says: says("", ""), effects: [{ fact: "told", if: foul }] } }),
      ["interruptions/harbour-call/missed/effects/0/if/unknown", "reads-hidden", /nobody knows/],
    ],
    [
      "a hidden gauge in what is public",
      publicIn({ any: [{ gauge: "harm", below: 5 }] }),
      ["consequences/later/when/any/0/gauge", "reads-hidden", /"harm" is hidden/],
    ],
    [
      "odds that are not 100",
      sourceWith({ likelihood: [{ odds: { calm: 80, rough: 21 } }] }),
      ["sources/captain-word/likelihood/0/odds", "odds", /add up to 101 instead of 100/],
    ],
    [
      "odds of an answer that does not exist",
      sourceWith({ likelihood: [{ odds: { calm: 80, loud: 20 } }] }),
      ["sources/captain-word/likelihood/0/odds/loud", "unknown-answer", /no answer "loud"/],
    ],
    [
      "last odds with a condition",
      sourceWith({ likelihood: [{ if: foul, odds: { calm: 80, rough: 20 } }] }),
      ["sources/captain-word/likelihood", "odds", /last odds may have no condition/],
    ],
    [
      "odds of an interruption that are not 100",
      callWith({ signal: { answers: { hurry: says("", "") }, likelihood: [{ odds: {} }] } }),
      ["interruptions/harbour-call/signal/likelihood/0/odds", "odds", /add up to 0/],
    ],
    [
      "a source without an answer",
      sourceWith({ answers: {}, likelihood: [{ odds: {} }] }),
      ["sources/captain-word/answers", "unknown-answer", /no answer at all/],
    ],
    [
      "states that are not 100 together",
      states({ low: 50, high: 51 }),
      ["unknowns/tide/states", "odds", /add up to 101/],
    ],
    [
      "states that were meant to be 100",
      states({ low: 60, high: 30 }),
      ["unknowns/tide/states", "odds", /add up to 90 instead of 100/],
    ],
    [
      "odds of decimals that were meant to be 100",
      sourceWith({ likelihood: [{ odds: { calm: 99.7, rough: 0.4 } }] }),
      ["sources/captain-word/likelihood/0/odds", "odds", /add up to 100.1 instead of 100/],
    ],
    ["states of which none has a chance", states({ low: 0, high: 0 }), ["unknowns/tide/states", "odds", /add up to 0/]],
    ["no states", states({}), ["unknowns/tide/states", "odds", /add up to 0/]],
    [
      "numbers that are no distribution, once, however often they are read",
      { ...spread({ uniform: [5, 2] }), ...result({ if: { unknown: "repair", below: 3 } }) },
      ["unknowns/repair/spread", "distribution", /uniform runs from low to high, not from 5 to 2/],
    ],
    [
      "a delay that is no distribution",
      result({ delay: { days: { poisson: 0 } } }),
      ["consequences/later/delay/days", "distribution", /Poisson/],
    ],
    [
      "a delay that is no number",
      result({ delay: { days: { unknown: "weather" } } }),
      ["consequences/later/delay/days/unknown", "not-a-number", /"weather" is not a number/],
    ],
    [
      "a norm that drifts by what is no number",
      {
        gauges: { ...small.gauges, norm: { start: 1, says: says("", ""), basis: "design" } },
        dynamics: {
          overtaken: { by: { unknown: "weather" }, gauge: "support", says: says("", ""), effects: [], basis: "design" },
        },
      },
      ["dynamics/overtaken/by/unknown", "not-a-number", /"weather" is not a number/],
    ],
    [
      "a norm that overtakes what nobody sees",
      {
        gauges: { ...small.gauges, norm: { start: 1, says: says("", ""), basis: "design" } },
        dynamics: {
          overtaken: { by: { unknown: "repair" }, gauge: "harm", says: says("", ""), effects: [], basis: "design" },
        },
      },
      ["dynamics/overtaken/gauge", "reads-hidden", /"harm" is hidden/],
    ],
    [
      "drift without a norm",
      {
        dynamics: {
          overtaken: { by: { unknown: "repair" }, gauge: "support", says: says("", ""), effects: [], basis: "design" },
        },
      },
      ["dynamics/overtaken", "unknown-name", /no gauge "norm"/],
    ],
    [
      "an option with the name of not deciding",
      { decisions: sailing({ options: { go: option(), "not-deciding": option() } }) },
      ["decisions/sail/options/not-deciding", "taken-name", /name of not deciding/],
    ],
    [
      "a source and a caller with one name",
      { ...sourceWith({}), interruptions: { "captain-word": small.interruptions.note ?? never() } },
      [
        "interruptions/captain-word",
        "luck-key",
        /"interruptions\/captain-word" and "sources\/captain-word" draw the same luck/,
      ],
    ],
    [
      "two names that happen to have one luck key",
      {
        unknowns: {
          ...small.unknowns,
          uhun: small.unknowns.weather ?? never(),
          wvba: small.unknowns.weather ?? never(),
        },
      },
      ["unknowns/wvba", "luck-key", /"unknowns\/wvba" and "unknowns\/uhun"/],
    ],
    ["a step of no time", { grid: {} }, ["grid", "endless", /step is zero/]],
    ["a dossier of no time", { ends: {} }, ["ends", "endless", /lasts zero/]],
    ["a dossier of a million months", { ends: { months: 1_000_000 } }, ["ends", "endless", /10 years at most/]],
    ["ten years and a minute", { ends: { days: 3650, minutes: 1 } }, ["ends", "endless", /10 years at most/]],
    ["a step of a minute", { grid: { minutes: 1 } }, ["grid", "endless", /57600 steps; at most 2000/]],
  ])("%s", (_, change, ...faults) => {
    const found = faultsOf({
      ...vary({ consequences: {}, interruptions: {}, ...change }),
      judges: change.judges ?? {},
      statements: {},
      endings: {},
    });
    expect(found.map(({ path, code }) => [path.join("/"), code])).toEqual(faults.map(([path, code]) => [path, code]));
    faults.forEach(([, , english], i) => {
      const fault = found[i];
      const says = fault === undefined ? {} : faultInWords(fault.says);
      expect(says.en).toMatch(english);
      expect(says.nl ?? "").not.toBe("");
      expect(says.nl).not.toBe(says.en);
    });
  });

  it("does not compile, and the exception says where", () => {
    const broken = vary({ grid: {}, ends: {} });
    expect(() => compile(broken)).toThrow(DossierFault);
    expect(() => compile(broken)).toThrow("grid: stepOfNothing\nends: dossierOfNothing");
  });
});

function never(): never {
  throw new RangeError("the small dossier has this");
}

describe("what can just be played", () => {
  it.each<[what: string, change: Partial<DossierFile>]>([
    ["ten years", { ends: { days: 3650 }, grid: { days: 2 } }],
    ["two thousand steps", { ends: { minutes: 30_000 }, grid: { minutes: 15 } }],
    ["the unknown behind what lands", hiddenIn(foul)],
    ["the unknown in what a consequence does", result({ effects: [{ fact: "told", if: foul }] })],
    ["a hidden gauge behind what lands", hiddenIn({ gauge: "harm", "at-least": 3 })],
    ["a state without a chance", states({ low: 0, high: 100 })],
    ["odds with decimals", sourceWith({ likelihood: [{ odds: { calm: 99.7, rough: 0.3 } }] })],
    ["odds as counts", sourceWith({ likelihood: [{ odds: { calm: 996, rough: 4 } }] })],
    ["odds as a proportion", states({ low: 1, high: 2 })],
  ])("%s", (_, change) => {
    expect(faultsOf(vary(change))).toEqual([]);
  });
});
