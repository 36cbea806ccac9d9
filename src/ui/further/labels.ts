/** What is printed on paper apart from the dossiers: on the report, and on the cards and sheets of the paper twin. */
import type { Words } from "../../sim/dossier/words.ts";

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
  takenAlong: { nl: "Meegenomen", en: "To take away" },
  oneWord: { nl: "In één woord", en: "In one word" },
  closing: { nl: "Bij dit verslag", en: "About this report" },
  closingModel: {
    nl: "Alles wat kwam, en elk oordeel, is uitgerekend met het model van dit dossier. Het rust op {count} aannames; {designed} daarvan kozen de makers zelf, bij de andere staat een bron. U vindt ze onder “Alle aannames”.",
    en: "Everything that came, and every verdict, was worked out with the model of this dossier. It rests on {count} assumptions; the makers chose {designed} of these themselves, the others have a source. You find them under “All assumptions”.",
  },
  closingRuns: {
    nl: "Over geluk: dezelfde keuzes, gespeeld in {fates} andere nachten die pasten bij wat toen bekend was. Geen voorspelling.",
    en: "On luck: the same choices, played on {fates} other nights that agreed with what was known then. Not a prediction.",
  },
  closingTold: {
    nl: "Het verloop van het spel is na te spelen en klopt met de keuzes. Wat mensen schreven, en hoe zij zelf oordeelden, staat hier zoals zij het invulden.",
    en: "The course of the game can be played again and agrees with the choices. What people wrote, and how they judged themselves, stands here as they filled it in.",
  },
  closingPersons: {
    nl: "Personen en bedrijven zijn verzonnen.",
    en: "People and firms are fictional.",
  },
  withWords: { nl: "met wat ik schreef erbij", en: "including what I wrote" },

  paper: { nl: "Op papier", en: "On paper" },
  paperAbout: {
    nl: "Hetzelfde dossier met hetzelfde geluk, voor een tafel zonder schermen. Het verraadt niets wat u nu niet weet; wie meespeelt, moet het niet vooraf lezen.",
    en: "The same dossier with the same luck, for a table without screens. It gives away nothing that you do not know now; whoever plays should not read it beforehand.",
  },
  paperPrint: { nl: "Druk de kaarten en bladen af", en: "Print the cards and sheets" },
  code: { nl: "Code", en: "Code" },
  codeAbout: {
    nl: "Met deze code voert u na afloop in wat de tafel deed, bij “Op papier gespeeld?” op de eerste bladzijde.",
    en: "With this code you enter afterwards what the table did, at “Played on paper?” on the first page.",
  },
  rules: { nl: "Zo speelt u", en: "How to play" },
  people: { nl: "Wie is wie", en: "Who is who" },
  terms: { nl: "Woorden", en: "Words" },
  key: { nl: "Besluit met een zin", en: "Decision with a sentence" },
  lasts: {
    nl: "{length} in het verhaal, {minutes} minuten aan tafel",
    en: "{length} in the story, {minutes} minutes at the table",
  },
  onlyIf: { nl: "Alleen als {says}", en: "Only if {says}" },
  formSays: {
    nl: "Alleen als het formulier dit toont bij dit besluit",
    en: "Only if the form shows this at this decision",
  },
  ofDecision: { nl: "Besluit {place}", en: "Decision {place}" },
  cards: { nl: "Kaarten om te knippen en te vouwen", en: "Cards to cut and fold" },
  call: { nl: "Bellen: {length}", en: "Call: {length}" },
  callIn: { nl: "Telefoon, na {length}", en: "Telephone, after {length}" },
  messageIn: { nl: "Bericht, na {length}", en: "Message, after {length}" },
  atOnce: { nl: "Ligt er meteen", en: "There from the start" },
  pickUp: { nl: "Opnemen: {length}", en: "Picking up: {length}" },
  notPickedUp: { nl: "Niet opgenomen:", en: "Not picked up:" },
  noAnswer: { nl: "Het formulier heeft het antwoord.", en: "The form has the answer." },
  takes: { nl: "Duurt {length}", en: "Takes {length}" },
  keepUp: { nl: "Volhouden tot het einde van de tijd", en: "Keep it up until the end of the time" },
  accepting: { nl: "We accepteren {says}", en: "We accept {says}" },
  sheet: { nl: "Blad van de tafel", en: "The table's sheet" },
  timeGone: { nl: "Tijd weg (elk vak is {length})", en: "Time gone (each box is {length})" },
  order: { nl: "Gebeld, in volgorde", en: "Called, in order" },
  choice: { nl: "Keuze", en: "Choice" },
  undecided: { nl: "niet besloten", en: "not decided" },
  buoys: { nl: "Boei: wat ziet u aankomen?", en: "Buoy: what do you see coming?" },
  rule1: {
    nl: "Eén van u leidt: knipt, vouwt en bewaart de kaarten. De anderen besluiten.",
    en: "One of you leads: cuts, folds and keeps the cards. The others decide.",
  },
  rule2: {
    nl: "Lees per besluit de situatie voor. Wat na “alleen als” staat, telt alleen dan.",
    en: "At each decision read the situation aloud. What stands after “only if” counts only then.",
  },
  rule3: {
    nl: "Leg de kaarten van wie u kunt bellen op tafel, met de vraag boven.",
    en: "Lay out the cards of those you can call, with the question on top.",
  },
  rule4: {
    nl: "Bellen kost tijd. Streep die weg op het blad, draai de kaart om en lees voor.",
    en: "Calling takes time. Cross it off on the sheet, turn the card and read it aloud.",
  },
  rule5: {
    nl: "Is er zoveel tijd weg als op een grijze kaart staat, dan komt die. Bellen laten gaan mag.",
    en: "When as much time is gone as a grey card says, it comes. You may let it ring.",
  },
  rule6: {
    nl: "Zet een wekker op de minuten aan tafel. Gaat hij, dan is er niet besloten.",
    en: "Set an alarm for the minutes at the table. When it goes, nothing was decided.",
  },
  rule7: {
    nl: "Kies één kaart met een letter. Is er te weinig tijd over, dan kan die niet meer.",
    en: "Choose one card with a letter. If too little time is left, it is no longer possible.",
  },
  rule8: {
    nl: "Schrijf bij een ster (★) uw zin op, leg een boei, en zeg of het een goed besluit was.",
    en: "At a star (★) write your sentence, lay a buoy, and say whether it was a good decision.",
  },
  rule9: {
    nl: "Voer na elk besluit in wat u deed. U hoort dan wat er kwam, en wat er bij het volgende besluit meedoet.",
    en: "After each decision enter what you did. You then hear what came, and what counts at the next decision.",
  },
  rule10: {
    nl: "Kijk pas na het laatste besluit terug. Er zijn geen punten en er is geen antwoordmodel.",
    en: "Look back only after the last decision. There are no points and there is no answer key.",
  },
} as const satisfies Record<string, Words>;

/** The rules of the paper twin, in order. */
export const RULES = [
  LABELS.rule1,
  LABELS.rule2,
  LABELS.rule3,
  LABELS.rule4,
  LABELS.rule5,
  LABELS.rule6,
  LABELS.rule7,
  LABELS.rule8,
  LABELS.rule9,
  LABELS.rule10,
] as const;
