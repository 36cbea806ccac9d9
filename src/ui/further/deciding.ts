/** What good deciding looks like, in a page: about how, never about how it ended. */
import type { Words } from "../../sim/dossier/words.ts";

export const DECIDING = {
  intro: {
    nl: "Een goed besluit kan slecht aflopen, en een slecht besluit goed. Kijk daarom naar de manier waarop. Acht dingen helpen, in elke organisatie.",
    en: "A good decision can end badly, and a bad one well. So look at the way it was taken. Eight things help, in any organisation.",
  },
  sentences: { nl: "Uw eigen zinnen", en: "Your own sentences" },
  sentencesAbout: {
    nl: "Dit schreef u toen. Noemt de zin een reden, of alleen de keuze? Staat erin wat u niet wist, en wie de prijs betaalt?",
    en: "This is what you wrote then. Does the sentence give a reason, or only the choice? Does it say what you did not know, and who pays the price?",
  },
  noSentences: {
    nl: "U schreef in dit dossier geen zin op. Eén zin op het moment zelf is later veel waard.",
    en: "You wrote no sentence in this dossier. One sentence at the moment itself is worth much later.",
  },
  strategies: { nl: "Hoe u besloot, en hoe dat heet", en: "How you decided, and what that is called" },
  municipality: { nl: "In een gemeente", en: "In a municipality" },
  municipalityAbout: {
    nl: "Werkt u bij een gemeente? Dan is er minder geld en staat de inwoner dichterbij. De vragen zijn dezelfde. Wie weet hier iets van? Wat kan nog terug? Wie betaalt, en wat schrijft u op?",
    en: "Do you work for a municipality? Then there is less money and the resident is closer. The questions are the same. Who knows something about this? What can still be undone? Who pays, and what do you write down?",
  },
} as const satisfies Record<string, Words>;

export const HABITS: readonly { readonly title: Words; readonly about: Words }[] = [
  {
    title: { nl: "Houd weten, denken en hopen apart", en: "Keep knowing, thinking and hoping apart" },
    about: {
      nl: "Onder druk lopen ze door elkaar. Zeg van elk feit hoe u eraan komt.",
      en: "Under pressure they run together. Say of each fact how you know it.",
    },
  },
  {
    title: { nl: "Vraag iemand die het oneens kan zijn", en: "Ask somebody who may disagree" },
    about: {
      nl: "Bel ten minste één persoon die iets anders wil dan u. Vraag wat die ziet en u niet.",
      en: "Call at least one person who wants something different from you. Ask what they see and you do not.",
    },
  },
  {
    title: { nl: "Weet wat een ander wil", en: "Know what the other wants" },
    about: {
      nl: "Wie u iets vertelt, wil ook iets. Daarom hoeft het niet onwaar te zijn. Het zegt wel wat er kan ontbreken.",
      en: "Whoever tells you something also wants something. That does not make it untrue. It does say what may be missing.",
    },
  },
  {
    title: { nl: "Kies ook wanneer", en: "Choose when, too" },
    about: {
      nl: "Weet u later meer, en kan het dan nog? Wachten is een besluit met een prijs en een einddatum.",
      en: "Will you know more later, and is it still possible then? Waiting is a decision with a price and an end date.",
    },
  },
  {
    title: { nl: "Noem de prijs", en: "Name the price" },
    about: {
      nl: "Elke keuze laat iets liggen. Zeg wat, en zeg het tegen wie het betaalt.",
      en: "Every choice leaves something undone. Say what, and say it to those who pay for it.",
    },
  },
  {
    title: { nl: "Bouw een uitgang in", en: "Build in a way out" },
    about: {
      nl: "Maak het tijdelijk of omkeerbaar als dat kan. Wijs iemand aan die op de datum let.",
      en: "Make it temporary or reversible if you can. Appoint somebody to watch the date.",
    },
  },
  {
    title: { nl: "Schrijf één zin op", en: "Write one sentence" },
    about: {
      nl: "Eén zin met waarom, op het moment zelf. Later weet niemand meer wat u toen niet wist.",
      en: "One sentence with why, at the moment itself. Later nobody remembers what you did not know then.",
    },
  },
  {
    title: { nl: "Vraag na succes hetzelfde", en: "Ask the same after success" },
    about: {
      nl: "Wat deden wij, en wat overkwam ons? Wie dat alleen na een mislukking vraagt, leert maar de helft.",
      en: "What did we do, and what happened to us? Those who ask it only after a failure learn half.",
    },
  },
];
