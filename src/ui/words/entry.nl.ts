/** What is said while a game from paper is entered. It is fetched with the form. */

export const ENTRY = {
  title: "Op papier gespeeld",
  about:
    "Voer in wat de tafel deed, besluit voor besluit. U hoort steeds wat er kwam, om voor te lezen. Daarna kijkt u samen terug.",
  code: "Code op het papier",
  codeAbout: "Vijftien tekens. Hoofdletters en streepjes doen er niet toe.",
  open: "Begin met invoeren",
  readAloud: "Lees voor",
  nextDecision: "Het volgende besluit",
  enter: "Voer dit besluit in",
  called: "Wie belde de tafel? Tik in dezelfde volgorde.",
  nobodyToCall: "Hier was niemand te bellen.",
  decided: "Wat besloot de tafel?",
  undecided: "Er is niet besloten: de tijd was om.",
  done: "Zo was het",
  chooseFirst: "Kies eerst wat de tafel besloot.",
  undo: "Maak het laatste besluit ongedaan",
  rated: "Wat zei de tafel toen?",
  ratedAbout: "Was dit een goed besluit? Zoals het op het blad staat.",
} as const;
