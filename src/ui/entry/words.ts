/** What is said while a game from paper is entered. It is fetched with the form. */
import type { Words } from "../../sim/dossier/words.ts";

export const WORDS = {
  title: { nl: "Op papier gespeeld", en: "Played on paper" },
  about: {
    nl: "Voer in wat de tafel deed, besluit voor besluit. U hoort steeds wat er kwam, om voor te lezen. Daarna kijkt u samen terug.",
    en: "Enter what the table did, decision by decision. Each time you hear what came, to read aloud. After that you look back together.",
  },
  code: { nl: "Code op het papier", en: "Code on the paper" },
  codeAbout: {
    nl: "Vijftien tekens. Hoofdletters en streepjes doen er niet toe.",
    en: "Fifteen characters. Capitals and hyphens do not matter.",
  },
  open: { nl: "Begin met invoeren", en: "Start entering" },
  readAloud: { nl: "Lees voor", en: "Read aloud" },
  nextDecision: { nl: "Het volgende besluit", en: "The next decision" },
  enter: { nl: "Voer dit besluit in", en: "Enter this decision" },
  called: {
    nl: "Wie belde de tafel? Tik in dezelfde volgorde.",
    en: "Whom did the table call? Tap in the same order.",
  },
  nobodyToCall: { nl: "Hier was niemand te bellen.", en: "There was nobody to call here." },
  decided: { nl: "Wat besloot de tafel?", en: "What did the table decide?" },
  undecided: { nl: "Er is niet besloten: de tijd was om.", en: "Nothing was decided: time was up." },
  done: { nl: "Zo was het", en: "That is how it was" },
  chooseFirst: { nl: "Kies eerst wat de tafel besloot.", en: "First choose what the table decided." },
  undo: { nl: "Maak het laatste besluit ongedaan", en: "Undo the last decision" },
  rated: { nl: "Wat zei de tafel toen?", en: "What did the table say then?" },
  ratedAbout: {
    nl: "Was dit een goed besluit? Zoals het op het blad staat.",
    en: "Was this a good decision? As the sheet has it.",
  },
} as const satisfies Record<string, Words>;
