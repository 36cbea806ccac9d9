import type * as nl from "./deciding.nl.ts";
import type { Shape } from "./dictionary.ts";

export const DECIDING = {
  intro:
    "A good decision can end badly, and a bad one well. So look at the way it was taken. Eight things help, in any organisation.",
  sentences: "Your own sentences",
  sentencesAbout:
    "This is what you wrote then. Does the sentence give a reason, or only the choice? Does it say what you did not know, and who pays the price?",
  noSentences: "You wrote no sentence in this dossier. One sentence at the moment itself is worth much later.",
  strategies: "How you decided, and what that is called",
  municipality: "In a municipality",
  municipalityAbout:
    "Do you work for a municipality? Then there is less money and the resident is closer. The questions are the same. Who knows something about this? What can still be undone? Who pays, and what do you write down?",
  habit1: "Keep knowing, thinking and hoping apart",
  habit1About: "Under pressure they run together. Say of each fact how you know it.",
  habit2: "Ask somebody who may disagree",
  habit2About: "Call at least one person who wants something different from you. Ask what they see and you do not.",
  habit3: "Know what the other wants",
  habit3About:
    "Whoever tells you something also wants something. That does not make it untrue. It does say what may be missing.",
  habit4: "Choose when, too",
  habit4About:
    "Will you know more later, and is it still possible then? Waiting is a decision with a price and an end date.",
  habit5: "Name the price",
  habit5About: "Every choice leaves something undone. Say what, and say it to those who pay for it.",
  habit6: "Build in a way out",
  habit6About: "Make it temporary or reversible if you can. Appoint somebody to watch the date.",
  habit7: "Write one sentence",
  habit7About: "One sentence with why, at the moment itself. Later nobody remembers what you did not know then.",
  habit8: "Ask the same after success",
  habit8About: "What did we do, and what happened to us? Those who ask it only after a failure learn half.",
} satisfies Shape<typeof nl.DECIDING>;
