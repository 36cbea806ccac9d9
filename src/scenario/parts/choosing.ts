/** What pieces of the desk need: decisions and their options, sources, interruptions. */
import { type Part, part } from "./needed.ts";

export const CHOOSING: Readonly<Record<string, Part>> = {
  "decisions.*.stage": part("in welke fase", "in which stage", ({ stage }) => `stage: ${stage}`),
  "decisions.*.lasts": part("hoe lang er is, in het verhaal", "how long there is, in the story", "lasts: { hours: 2 }"),
  "decisions.*.minutes": part("hoe lang er is, in echte minuten", "how long there is, in real minutes", "minutes: 3"),
  "decisions.*.situation": part(
    "wat er op het bureau ligt",
    "what lies on the desk",
    "situation: Er staan twee chauffeurs voor de deur.",
    "situation: Two drivers stand at the door.",
  ),
  "decisions.*.question": part(
    "de vraag, zoals iemand hem stelt",
    "the question, as somebody asks it",
    "question: Wat doet u?",
    "question: What do you do?",
  ),
  "decisions.*.options": part(
    "waaruit u kiest; ten minste twee",
    "what there is to choose from; two at least",
    `options: { split: { says: Delen., means: Een halve dag., values: { tempo: 2 }, accepts: dat het te weinig is, coping: separate-the-sides, effects: [], done: U telt. }, keep: { says: Bewaren., means: Tot morgen., values: { due-care: 2 }, accepts: dat twee mensen boos zijn, coping: wait, effects: [], done: Zij gaan. } }`,
    `options: { split: { says: Share it., means: Half a day., values: { tempo: 2 }, accepts: that it is too little, coping: separate-the-sides, effects: [], done: You count. }, keep: { says: Keep it., means: Until tomorrow., values: { due-care: 2 }, accepts: that two people are angry, coping: wait, effects: [], done: They leave. } }`,
  ),
  "decisions.*.not-deciding": part(
    "wat er gebeurt als de klok leeg is",
    "what happens when the clock runs out",
    "not-deciding: { done: Een ander besluit., effects: [] }",
    "not-deciding: { done: Somebody else decides., effects: [] }",
  ),
  "options.*.means": part(
    "wat het in de praktijk is",
    "what it is in practice",
    "means: Voor allebei een halve dag.",
    "means: Half a day for both.",
  ),
  "options.*.values": part(
    "wat het eert (tot 3) of schaadt (tot -3)",
    "what it honours (up to 3) or hurts (down to -3)",
    "values: { tempo: 2, due-care: -1 }",
  ),
  "options.*.accepts": part(
    'de prijs, na "en we accepteren"',
    'the price, after "and we accept"',
    "accepts: dat het te weinig kan zijn",
    "accepts: that it may be too little",
  ),
  "options.*.coping": part("welke strategie het blijkt te zijn", "which strategy it turns out to be", "coping: wait"),
  "sources.*.during": part("bij welke besluiten", "at which decisions", ({ decision }) => `during: [${decision}]`),
  "sources.*.asks": part(
    "wat u vraagt",
    "what you ask",
    "asks: Komt die levering echt?",
    "asks: Is that delivery really coming?",
  ),
  "likelihood.*.odds": part("hoe vaak elk antwoord komt", "how often each answer comes", ({ answers }) => {
    return `odds: { ${answers.map((answer) => `${answer}: 1`).join(", ")} }`;
  }),
  "interruptions.*.during": part("bij welk besluit", "at which decision", ({ decision }) => `during: ${decision}`),
  "interruptions.*.moment": part("na hoeveel procent van de tijd", "after how many per cent of the time", "moment: 40"),
  "interruptions.*.kind": part("een gesprek of een bericht", "a call or a message", "kind: call"),
  "interruptions.*.rings": part(
    "hoe het binnenkomt",
    "how it comes in",
    "rings: De telefoon gaat.",
    "rings: The telephone rings.",
  ),
  "interruptions.*.signal": part(
    "wat er gezegd wordt, en hoe vaak",
    "what is said, and how often",
    "signal: { answers: { yes: Ja., no: Nee. }, likelihood: [{ odds: { yes: 50, no: 50 } }] }",
    "signal: { answers: { yes: Yes., no: No. }, likelihood: [{ odds: { yes: 50, no: 50 } }] }",
  ),
};
