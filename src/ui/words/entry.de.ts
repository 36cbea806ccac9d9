import type { Shape } from "./dictionary.ts";
import type * as nl from "./entry.nl.ts";

export const ENTRY = {
  title: "Auf Papier gespielt",
  about:
    "Geben Sie ein, was der Tisch tat, Entscheidung für Entscheidung. Sie hören jedes Mal, was kam, zum Vorlesen. Danach blicken Sie gemeinsam zurück.",
  code: "Code auf dem Papier",
  codeAbout: "Fünfzehn Zeichen. Großbuchstaben und Striche sind egal.",
  open: "Mit der Eingabe beginnen",
  readAloud: "Vorlesen",
  nextDecision: "Die nächste Entscheidung",
  enter: "Diese Entscheidung eingeben",
  called: "Wen rief der Tisch an? Tippen Sie in derselben Reihenfolge.",
  nobodyToCall: "Hier konnte niemand angerufen werden.",
  decided: "Was entschied der Tisch?",
  undecided: "Es wurde nichts entschieden: Die Zeit war um.",
  done: "So war es",
  chooseFirst: "Wählen Sie erst, was der Tisch entschied.",
  undo: "Letzte Entscheidung rückgängig machen",
  rated: "Was sagte der Tisch damals?",
  ratedAbout: "War das eine gute Entscheidung? Wie es auf dem Blatt steht.",
} satisfies Shape<typeof nl.ENTRY>;
