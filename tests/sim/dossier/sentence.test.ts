import { expect, it } from "vitest";
import { firstSentence } from "../../../src/sim/dossier/sentence.ts";

it.each([
  ["Ze staan er. Niemand weet waarom.", "Ze staan er."],
  ["Het hangt van u af! 's Avonds belt hij.", "Het hangt van u af!"],
  ["Dat weet u. € 2,46 is te veel.", "Dat weet u."],
  ["Eén zin, zonder punt", "Eén zin, zonder punt"],
  ["De vraag van dr. Vos ligt er nog. Niemand antwoordt.", "De vraag van dr. Vos ligt er nog."],
  ["Prof. mr. J.K. de Wit e.a. tekenen niet. Zij wachten.", "Prof. mr. J.K. de Wit e.a. tekenen niet."],
  ["Ms. Lin and Dr. Okafor met on St. John's day. It rained.", "Ms. Lin and Dr. Okafor met on St. John's day."],
  ["It was you and I. The rest had gone.", "It was you and I."],
  ["Twee miljoen. 40 bleven over.", "Twee miljoen."],
  ["'Is het goed?' vraagt zij. Het is stil.", "'Is het goed?' vraagt zij."],
  ["'Goed. De helft, vooraf,' zegt hij. Dan hangt hij op.", "'Goed. De helft, vooraf,' zegt hij."],
  ["'Laat maar.' De lijn is dood.", "'Laat maar.'"],
  ["Er kwamen er vier (of vijf?). Meer niet.", "Er kwamen er vier (of vijf?)."],
])("the first sentence of %j is %j", (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});
