import { describe, expect, it } from "vitest";
import { share } from "../../../../src/sim/dossier/draw-table.ts";
import { CERTAIN, keyOf } from "../../../../src/sim/dossier/luck.ts";
import { consequence, ferry, option, sailing, small } from "../../../dossiers/small.ts";

describe("compiling", () => {
  const dossier = ferry();

  it("puts gauges in the order of the vocabulary, whatever the order of the file", () => {
    const { support, energy, heat, grip, harm } = small.gauges;
    if (!support || !energy || !heat || !grip || !harm) throw new RangeError("the small dossier has five gauges");
    const mixed = ferry({ gauges: { harm, grip, heat, energy, support } });
    expect(mixed.gauges).toEqual([
      { id: "support", start: 50, hidden: false },
      { id: "energy", start: 60, hidden: false },
      { id: "heat", start: 30, hidden: false },
      { id: "grip", start: 20, hidden: false },
      { id: "harm", start: 5, hidden: true },
    ]);
    expect(mixed.options[0]?.effects[1]).toEqual({ kind: "move", if: null, gauge: 0, by: 8 });
  });

  it("keeps the order of the file for everything else", () => {
    expect(dossier.facts).toEqual(["sailed", "towed", "waited", "lapsed", "aground", "mended", "told"]);
    expect(dossier.options.map(({ id, decision }) => `${decision}/${id}`)).toEqual([
      "0/go",
      "0/tow",
      "0/wait",
      "0/not-deciding",
      "1/tell",
      "1/hide",
      "1/not-deciding",
    ]);
    expect(
      dossier.decisions.map(({ options, sources, interruptions }) => ({ options, sources, interruptions })),
    ).toEqual([
      { options: [0, 1, 2, 3], sources: [0, 1], interruptions: [0, 1] },
      { options: [4, 5, 6], sources: [2, 3], interruptions: [] },
    ]);
  });

  it("turns time into minutes", () => {
    expect([dossier.startMinute, dossier.ends, dossier.grid]).toEqual([960, 57_600, 14_400]);
    expect(dossier.decisions.map(({ minutes, opens }) => [minutes, opens])).toEqual([
      [120, 0],
      // 9.00 on the twentieth day.
      [2880, 28_380],
    ]);
    // 9.00 on 1 January, 16.00 on 29 January and 16.00 on 3 February, for a story that starts at 16.00.
    expect(dossier.judges.map(({ looks }) => looks)).toEqual([2460, 43_200, 50_400]);
    expect(dossier.consequences.map(({ wait }) => wait)).toEqual([
      { kind: "fixed", span: { minutes: 1200, at: -1 } },
      { kind: "unknown", unknown: 1, at: 600 },
      { kind: "fixed", span: { minutes: 5760, at: -1 } },
    ]);
  });

  it("lets things that take drawn days come with the morning post", () => {
    const { consequences } = ferry({ consequences: { post: consequence({ delay: { days: { uniform: [1, 2] } } }) } });
    expect(consequences[0]?.wait).toEqual({
      kind: "drawn",
      key: keyOf("ferry/delay/post"),
      days: { values: [1, 2], upto: [CERTAIN / 2, CERTAIN] },
      at: 540,
    });
  });

  it("turns chances into thresholds", () => {
    const chances = [0, 1, 50, 99, 100].map((chance) => {
      const { consequences } = ferry({ consequences: { one: consequence({ chance }) } });
      return consequences[0]?.chance;
    });
    expect(chances).toEqual([
      [{ if: null, value: 0 }],
      [{ if: null, value: 42_949_672 }],
      [{ if: null, value: 2_147_483_648 }],
      [{ if: null, value: 4_252_017_623 }],
      [{ if: null, value: CERTAIN }],
    ]);
    expect(ferry({ consequences: { one: consequence() } }).consequences[0]?.chance).toEqual([
      { if: null, value: CERTAIN },
    ]);
  });

  it("gives states their odds exactly", () => {
    const [weather] = dossier.unknowns;
    if (weather === undefined) throw new RangeError("there is weather");
    expect(weather.table.values).toEqual([0, 1]);
    expect(share(weather.table, 0)).toBeCloseTo(0.6, 9);
    expect(weather.table.upto[1]).toBe(CERTAIN);
  });

  it("reads bounds as from, and below", () => {
    const { consequences } = ferry({
      consequences: {
        one: consequence({ if: { unknown: "repair", "at-least": 3, below: 5 } }),
        two: consequence({ when: { gauge: "heat", "at-least": 40 } }),
        three: consequence({ when: { time: { below: { days: 1 } } } }),
      },
    });
    expect(consequences.map((one) => one.if ?? one.when)).toEqual([
      { op: "unknown", unknown: 1, positions: [false, true, true, false] },
      { op: "gauge", gauge: 2, hidden: false, low: 40, high: Number.POSITIVE_INFINITY },
      { op: "time", low: Number.NEGATIVE_INFINITY, high: 1440 },
    ]);
  });

  it("lists consequences under what sets them going; deciding is every option, not deciding among them", () => {
    expect(dossier.triggers.fact).toEqual([[0], [1], [], [], [], [], []]);
    expect(dossier.triggers.chosen).toEqual([[2], [2], [2], [2], [], [], []]);
    const { triggers } = ferry({
      consequences: {
        a: consequence({ after: ["begin"] }),
        b: consequence({ after: [{ chosen: "sail/not-deciding" }, { landed: "a" }] }),
        c: consequence({ after: [{ asked: "clerk-book" }, { taken: "note" }, { missed: "harbour-call" }] }),
        d: consequence({ after: [{ opened: "account" }] }),
      },
    });
    expect(triggers.begin).toEqual([0]);
    expect(triggers.chosen[3]).toEqual([1]);
    expect(triggers.landed).toEqual([[1], [], [], []]);
    expect(triggers.told).toEqual([[], [2], [], [], [], [2]]);
    expect(triggers.missed).toEqual([[2], []]);
    expect(triggers.opened).toEqual([[], [3]]);
  });

  it("does not take a decision whose name starts with another's for the other", () => {
    const { triggers } = ferry({
      decisions: { ...sailing({}), "sail-on": { ...sailing({}).sail, ...second() } },
      consequences: { a: consequence({ after: [{ decided: "sail" }] }) },
    });
    expect(triggers.chosen.map((list) => list.length)).toEqual([1, 1, 1, 1, 0, 0, 0, 0, 0]);
  });
});

function second() {
  const { sail } = small.decisions;
  if (sail === undefined) throw new RangeError("the small dossier has this decision");
  return { ...sail, options: { go: option() } };
}
