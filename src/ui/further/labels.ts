/** What is printed on paper apart from the dossiers: on the report, and on the cards and sheets of the paper twin. */
import type { Words } from "../../sim/words.ts";

export const LABELS = {
  reportIntro: {
    nl: "Dit verslag gaat over één dossier, één keer gespeeld. Het houdt twee dingen uit elkaar: hoe er is besloten, en hoe het uitpakte. Er staat geen cijfer in en geen naam.",
    en: "This report is about one dossier, played once. It keeps two things apart: how it was decided, and how it turned out. There is no mark in it and no name.",
  },
  wrote: { nl: "Opgeschreven", en: "Written down" },
  course: { nl: "Hoe", en: "How" },
  rated: { nl: "Een goed besluit?", en: "A good decision?" },
  ratedThen: { nl: "toen", en: "then" },
  ratedAfter: { nl: "achteraf", en: "afterwards" },
  ratedProcess: { nl: "los van de afloop", en: "apart from the ending" },
  ratedOther: { nl: "met een ander einde", en: "with another ending" },
  known: { nl: "Gehoord van", en: "Heard from" },
  knowable: { nl: "Had u kunnen vragen", en: "You could have asked" },
  unknowable: { nl: "Kon toen niemand weten", en: "Nobody could know then" },
  nobody: { nl: "niemand", en: "nobody" },
  came: { nl: "Daarna kwam", en: "After it came" },
  nothing: { nl: "niets", en: "nothing" },
  luck: { nl: "Geluk", en: "Luck" },
  judged: { nl: "Hoe er is geoordeeld", en: "How it was judged" },
  predicted: { nl: "Voorspeld", en: "Predicted" },
  takenAlong: { nl: "Meegenomen", en: "Taken along" },
  oneWord: { nl: "In één woord", en: "In one word" },
  closing: { nl: "Bij dit verslag", en: "About this report" },
  closingModel: {
    nl: "Alles wat kwam, en elk oordeel, is uitgerekend met het model van dit dossier. Het rust op {count} aannames; {designed} daarvan kozen de makers zelf, bij de andere staat een bron. U vindt ze onder “Alle aannames”.",
    en: "Everything that came, and every verdict, was worked out with the model of this dossier. It rests on {count} assumptions; the makers chose {designed} of these themselves, the others have a source. You find them under “All assumptions”.",
  },
  closingRuns: {
    nl: "Over geluk: dezelfde keuzes, gespeeld in {fates} andere nachten. Geen voorspelling.",
    en: "On luck: the same choices, played on {fates} other nights. Not a prediction.",
  },
  closingPersons: {
    nl: "Personen en bedrijven zijn verzonnen.",
    en: "Persons and firms are fictional.",
  },
  withWords: { nl: "met wat ik schreef erbij", en: "including what I wrote" },
} as const satisfies Record<string, Words>;
