import { expect, it } from "vitest";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import { deskOf } from "../../src/sim/world/world.ts";
import { processOf } from "../../src/views/debrief/process.ts";
import { questionOf } from "../../src/views/naming.ts";
import { advance, choose, fixedFate, play, told } from "../dossiers/games.ts";
import { bet } from "../dossiers/known-answers.ts";
import { ferry, sailing, small } from "../dossiers/small.ts";
import { wordsOf } from "../language/tongues.ts";

const asks = small.decisions.account?.question ?? {};

it.each<[string, Dossier, nl: string[], en: string[]]>([
  ["alone where no other asks the same", ferry(), ["Vaart u?", "Wat zegt u?"], []],
  [
    "after its stage where two ask the same",
    ferry({ decisions: sailing({ question: asks }) }),
    ["De avond. Wat zegt u?", "Drie weken later. Wat zegt u?"],
    ["The evening. What do you say?", "Three weeks later. What do you say?"],
  ],
])("what a decision asks stands %s", (_, dossier, nl, en) => {
  const questions = dossier.decisions.map((_one, position) => questionOf(dossier, position));
  expect(questions.map((one) => one.nl)).toEqual(nl);
  if (en.length > 0) expect(questions.map((one) => one.en)).toEqual(en);
});

it("the time that was left after a long act is what the act left, not what the clock said when it was begun", () => {
  const dossier = bet(50);
  const played = play(dossier, fixedFate(dossier, {}), [advance, choose("sail", "act")]);
  expect(deskOf(played.world).known.chosen[0]).toBeGreaterThanOrEqual(0);
  const facts = processOf(dossier, told(played), [], 0);
  // Two hours, of which the act then took half an hour.
  const left = { left: { length: 90 } };
  expect(facts.find((fact) => wordsOf(fact) === "When you were done, you had {left} left.")?.with).toEqual(left);
});
