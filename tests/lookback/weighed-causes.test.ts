/** Whether it was because of this: the answers are shares that can be worked out on paper, and never a cause that is none. */

import { describe, expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import { weighingCauses } from "../../src/lookback/weighed-causes.ts";
import { at } from "../../src/sim/dossier/at.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { Chance } from "../../src/sim/dossier/dossier-file.ts";
import { inOneGo } from "../../src/sim/reckoning/in-one-go.ts";
import { newsOf } from "../../src/sim/reckoning/witness.ts";
import type { Fate } from "../../src/sim/world/fate.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { solo } from "../../src/sim/world/run.ts";
import type { CauseView } from "../../src/views/debrief/cause-guess.ts";
import { lateOf } from "../../src/views/debrief/late.ts";
import { advance, choose, landings, play, told } from "../dossiers/games.ts";
import { either, withConsequences } from "../dossiers/known-answers.ts";
import { consequence, option, sailing } from "../dossiers/small.ts";
import { EN } from "../language/tongues.ts";

/** The door is closed on the first evening; something big comes a month later, after another decision. */
function door(chance: Chance): Dossier {
  return withConsequences(
    { inside: consequence({ after: [{ decided: "sail" }], chance, delay: { days: 25 }, big: true }) },
    {
      decisions: sailing({
        options: {
          close: option({ effects: [{ fact: "sailed" }] }),
          leave: option({ effects: [{ fact: "waited" }] }),
        },
      }),
      colleague: { person: "captain", chose: ["sail/leave"], note: { nl: "", en: "" } },
    },
  );
}

const commands = [advance, choose("sail", "close"), advance, choose("account", "tell"), advance];

/** A fate in which it came. */
function cameIn(dossier: Dossier, from = 1): Fate {
  for (let seed = from; seed < from + 200; seed++) {
    if (landings(play(dossier, fateOf(seed), commands), "inside").length > 0) return fateOf(seed);
  }
  throw new Error("it does not come");
}

function weighed(dossier: Dossier, fate = cameIn(dossier)): CauseView {
  const game = play(dossier, fate, commands);
  const [late] = lateOf(dossier, told(game));
  if (late === undefined) throw new Error("nothing came late");
  return inOneGo(weighingCauses({ run: solo(dossier, fate), commands }, late));
}

/** What is said to whoever points at something. */
function said({ answers }: CauseView, guess: string): string {
  const answer = answers[guess];
  if (answer === undefined) throw new Error(`there is no answer to "${guess}"`);
  return format(answer, EN);
}

const closed = (chance: number, otherwise: number): Chance => [
  { if: { fact: "sailed" }, chance },
  { chance: otherwise },
];

describe("something that came", () => {
  it("would have come with the door open too: no decision is the cause", () => {
    const cause = weighed(door(70));
    expect(cause.fates).toBe(100);
    expect(Object.keys(cause.answers)).toEqual(["sail", "account", "anyway"]);
    expect(said(cause, "sail")).toBe("No. Without that decision too it would have come by now on 100 of 100 nights.");
    expect(said(cause, "account")).toBe(
      "No. Without that decision too it would have come by now on 100 of 100 nights.",
    );
    expect(said(cause, "anyway")).toBe(
      "Yes. Whichever of your decisions you leave out: it would have come by now on at least 100 of 100 nights.",
    );
  });

  it("would not have come with the door open: that decision is the cause, and no other", () => {
    const cause = weighed(door(closed(70, 0)));
    expect(said(cause, "sail")).toBe("Yes. Without that decision it would have come by now on 0 of 100 nights.");
    expect(said(cause, "account")).toMatch(
      /^No\. Without that decision too it would have come by now on 100 of 100 nights\. Without “.+” on 0\.$/,
    );
    expect(said(cause, "anyway")).toMatch(/^No\. Without “.+” it would have come by now on 0 of 100 nights\.$/);
  });

  it("came half as often with the door open: in part, as often as luck that let it in would have let it in there", () => {
    // Of the luck below .8 that it came of, half lies below .4.
    const cause = weighed(door(closed(80, 40)));
    const share = Number(cause.answers.sail?.with?.share);
    expect(Math.abs(share - 50)).toBeLessThan(4 * 5);
    expect(said(cause, "sail")).toBe(
      `In part. Without that decision it would also have come by now on ${share} of 100 nights.`,
    );
    expect(said(cause, "anyway")).toMatch(/^In part\. Without “.+” it would also have come by now on/);
  });

  it("is weighed with what its coming says of what nobody knew", () => {
    // With the door open it comes in nine of ten where the coin is so and in one of ten where it is not. It came: so it is
    // in .3 x .9 / (.3 x .9 + .7 x .1) of what can be believed, and there it comes with the door open just as well.
    const cause = weighed(door(either(90, 10)));
    expect(cause.answers.sail?.with?.share).toBe(100);
  });

  it("gets the same answer whatever is hidden, as long as the same was seen", () => {
    const dossier = door(closed(80, 40));
    const fates = Array.from({ length: 12 }, (_, i) => cameIn(dossier, 1 + 20 * i));
    const seen = fates.map((fate) => JSON.stringify(newsOf(play(dossier, fate, commands).events)));
    expect(new Set(seen).size).toBe(1);
    // In some of them its luck would have let it in with the door open, in others not.
    const open = commands.map((command) =>
      command.do === "choose" && command.decision === "sail" ? choose("sail", "leave") : command,
    );
    const there = fates.map((fate) => landings(play(dossier, fate, open), "inside").length);
    expect([Math.min(...there), Math.max(...there)]).toEqual([0, 1]);
    const answers = new Set(fates.map((fate) => JSON.stringify(weighed(dossier, fate))));
    expect([...answers]).toEqual([at([...answers], 0)]);
  });
});
