import type { Shape } from "./dictionary.ts";
import type * as nl from "./entry.nl.ts";

export const ENTRY = {
  title: "Played on paper",
  about:
    "Enter what the table did, decision by decision. Each time you hear what came, to read aloud. After that you look back together.",
  code: "Code on the paper",
  codeAbout: "Fifteen characters. Capitals and hyphens do not matter.",
  open: "Start entering",
  readAloud: "Read aloud",
  nextDecision: "The next decision",
  enter: "Enter this decision",
  called: "Whom did the table call? Tap in the same order.",
  nobodyToCall: "There was nobody to call here.",
  decided: "What did the table decide?",
  undecided: "Nothing was decided: time was up.",
  done: "That is how it was",
  chooseFirst: "First choose what the table decided.",
  undo: "Undo the last decision",
  rated: "What did the table say then?",
  ratedAbout: "Was this a good decision? As the sheet has it.",
} satisfies Shape<typeof nl.ENTRY>;
