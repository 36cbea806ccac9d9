import { describe, expect, it } from "vitest";
import { compareActs } from "../../src/scenario/act-report.ts";
import type { DilemmaReport } from "../../src/scenario/dilemma.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import type { Coping } from "../../src/sim/dossier/vocabulary.ts";
import { option, sailing, vary } from "../dossiers/small.ts";

/** Stands that are all the same: in ten fates, by judge. */
function always(...stands: number[]): number[][] {
  return stands.map((stand) => [-2, -1, 0, 1, 2].map((one) => (one === stand ? 10 : 0)));
}

/** A dossier with two options, each of a kind, and how two judges stood on them. */
function checked(id: string, first: [Coping, number[][]], second: [Coping, number[][]]) {
  const decisions = sailing({ options: { a: option({ coping: first[0] }), b: option({ coping: second[0] }) } });
  const file: DossierFile = { ...vary({ decisions }), id };
  const dilemma: DilemmaReport = {
    fates: 10,
    judges: ["x", "y"],
    decisions: [
      {
        decision: "sail",
        path: "bold",
        options: [
          { option: "a", fates: 10, stands: first[1], sums: [] },
          { option: "b", fates: 10, stands: second[1], sums: [] },
        ],
        dominances: [],
        unboundedDominances: [],
        bestForAll: null,
      },
    ],
    dominated: [],
    keys: [],
    luckMatters: true,
    figures: { plans: 0, fates: 0, judges: [], atBounds: 0, decisions: [] },
  };
  return { file, dilemma };
}

describe("acts across dossiers", () => {
  it("are counted judge by judge: best here, worst there", () => {
    const acts = compareActs([checked("one", ["wait", always(2, -1)], ["improvise", always(1, 0)])]);
    expect(acts).toEqual([
      { coping: "wait", counts: [{ dossier: "one", compared: 2, best: 1, worst: 1 }], winsEverywhere: false },
      { coping: "improvise", counts: [{ dossier: "one", compared: 2, best: 1, worst: 1 }], winsEverywhere: false },
    ]);
  });

  it("leave out a judge who does not tell them apart", () => {
    const [wait] = compareActs([checked("one", ["wait", always(2, 1)], ["improvise", always(0, 1)])]);
    expect(wait).toEqual({
      coping: "wait",
      counts: [{ dossier: "one", compared: 1, best: 1, worst: 0 }],
      winsEverywhere: false,
    });
  });

  it("win everywhere when more often best than not in each of three dossiers", () => {
    const win = (id: string) => checked(id, ["wait", always(2, 1)], ["improvise", always(0, 0)]);
    expect(compareActs([win("one"), win("two")]).map((act) => act.winsEverywhere)).toEqual([false, false]);
    const three = compareActs([win("one"), win("two"), win("three")]);
    expect(three.map(({ coping, winsEverywhere }) => [coping, winsEverywhere])).toEqual([
      ["wait", true],
      ["improvise", false],
    ]);
    const lost = checked("three", ["wait", always(-1, 1)], ["improvise", always(0, 0)]);
    expect(compareActs([win("one"), win("two"), lost]).map((act) => act.winsEverywhere)).toEqual([false, false]);
  });
});
