/** How likely an answer is and what it says, against what can be worked out on paper. */

import { describe, expect, it } from "vitest";
import { at } from "../../../src/sim/dossier/at.ts";
import { believe } from "../../../src/sim/reckoning/belief.ts";
import { likelyAnswers } from "../../../src/sim/reckoning/likely-answers.ts";
import { fateOf } from "../../../src/sim/world/fate.ts";
import { advance, ask, deskAfter, gameIn } from "../../dossiers/games.ts";
import { coin, tester, twoUnknowns, withConsequences } from "../../dossiers/known-answers.ts";

const [YES, NO] = [0, 1];

describe("the answers of a test with sensitivity .9 and false alarms .2, of a coin that is so in 30 %", () => {
  const desk = deskAfter(coin, fateOf(1), [advance]);
  const belief = believe(gameIn(coin, fateOf(1), [advance]));
  const answers = likelyAnswers(desk, belief, at(coin.sources, 0));

  it("are as likely as the sum over both sides of the coin", () => {
    // .3 x .9 + .7 x .2 = .41
    expect(answers.map(({ answer }) => answer)).toEqual([YES, NO]);
    expect(at(answers, YES).probability).toBeCloseTo(0.41, 8);
    expect(at(answers, NO).probability).toBeCloseTo(0.59, 8);
  });

  it("say what Bayes says", () => {
    expect(at(at(at(answers, YES).marginals, 0), 0)).toBeCloseTo(0.27 / 0.41, 8);
    expect(at(at(at(answers, NO).marginals, 0), 0)).toBeCloseTo(0.03 / 0.59, 8);
  });

  it("say after a first answer what Bayes says of both", () => {
    const heard = [advance, ask("test")];
    const after = believe(gameIn(coin, fateOf(1), heard));
    const before = at(at(after.marginals, 0), 0);
    const [yes] = likelyAnswers(deskAfter(coin, fateOf(1), heard), after, at(coin.sources, 1));
    const probability = before * 0.6 + (1 - before) * 0.05;
    expect(yes?.probability).toBeCloseTo(probability, 8);
    expect(at(at(yes?.marginals ?? [], 0), 0)).toBeCloseTo((before * 0.6) / probability, 8);
  });
});

it("an answer leaves what it says nothing about as it was, whatever that is in this fate", () => {
  const dossier = withConsequences({}, { unknowns: twoUnknowns, sources: { test: tester("coin", 100, 0) } });
  for (let seed = 1; seed <= 20; seed++) {
    const belief = believe(gameIn(dossier, fateOf(seed), [advance]));
    const answers = likelyAnswers(deskAfter(dossier, fateOf(seed), [advance]), belief, at(dossier.sources, 0));
    expect(answers.map(({ probability }) => Math.round(probability * 1e8) / 1e8)).toEqual([0.3, 0.7]);
    expect(answers.map(({ marginals }) => at(at(marginals, 1), 0))).toEqual([0.5, 0.5]);
    expect(answers.map(({ marginals }) => at(at(marginals, 0), 0))).toEqual([1, 0]);
  }
});
