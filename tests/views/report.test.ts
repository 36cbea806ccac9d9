/** The report puts beside each decision what belongs to it, once. */

import { describe, expect, it } from "vitest";
import type { Words } from "../../src/sim/dossier/words.ts";
import type { Note } from "../../src/sim/world/record.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { debriefOf } from "../../src/views/debrief/debrief-view.ts";
import { reportOf } from "../../src/views/debrief/report.ts";
import { hindsightOf } from "../../src/views/hindsight.ts";
import { storyOf } from "../../src/views/story.ts";
import { advance, ask, choose, fixedFate, play, take, told } from "../dossiers/games.ts";
import { ferry } from "../dossiers/small.ts";
import { wordsOf } from "../language/tongues.ts";

const dossier = ferry();
const fixed = { unknowns: { weather: "foul", repair: 3 }, comes: { grumble: true }, rings: { note: true } };
const game = play(dossier, fixedFate(dossier, fixed), [
  advance,
  ask("captain-word"),
  take("harbour-call"),
  choose("sail", "go"),
  advance,
  advance,
  ask("clerk-letter"),
  choose("account", "tell"),
  advance,
]);
const NOTES: readonly Note[] = [{ is: "word", word: "moe" }];

describe("the report of a game", () => {
  const { known } = deskOf(game.world);
  const events = told(game);
  const hindsight = hindsightOf(dossier, known, events, NOTES);
  const debrief = debriefOf(dossier, known, events, NOTES, hindsight.taken);
  const report = reportOf(hindsight, debrief, storyOf(dossier, events));
  const [sail, account] = report.decisions;
  const names = (of: readonly Words[] | undefined) => of?.map(({ en }) => en);

  it("names whoever was heard in a decision, once, and does not tell it again among the facts", () => {
    expect(names(sail?.known)).toEqual(["Captain Prins"]);
    expect(names(account?.known)).toEqual(["Ms Aker"]);
    expect(sail?.course.map((fact) => wordsOf(fact))).not.toContain("You asked {who}.");
    expect(sail?.course.map((fact) => wordsOf(fact))).toContain("You decided with {left} to go.");
  });

  it("names who else could have been asked, and what nobody could know", () => {
    expect(names(sail?.knowable)).toEqual(["Ms Aker"]);
    expect(names(account?.knowable)).toEqual(["Captain Prins"]);
  });

  it("tells after each decision what came before the next", () => {
    expect(sail?.came.map(({ about }) => about)).toEqual(["grounding", "grumble"]);
    expect(account?.came).toEqual([]);
  });

  it("has the judges in the order in which they look, and says on how much the model rests", () => {
    expect(report.judges.map(({ id }) => id)).toEqual(["mayor", "board", "passengers"]);
    expect([report.assumptions, report.designed]).toEqual([12, 9]);
    expect([report.word, report.intention]).toEqual(["moe", null]);
  });
});
