/** What good deciding looks like, in a page: about how, never about how it ended. */

export const DECIDING = {
  intro:
    "Een goed besluit kan slecht aflopen, en een slecht besluit goed. Kijk daarom naar de manier waarop. Acht dingen helpen, in elke organisatie.",
  sentences: "Uw eigen zinnen",
  sentencesAbout:
    "Dit schreef u toen. Noemt de zin een reden, of alleen de keuze? Staat erin wat u niet wist, en wie de prijs betaalt?",
  noSentences: "U schreef in dit dossier geen zin op. Eén zin op het moment zelf is later veel waard.",
  strategies: "Hoe u besloot, en hoe dat heet",
  municipality: "In een gemeente",
  municipalityAbout:
    "Werkt u bij een gemeente? Dan is er minder geld en staat de inwoner dichterbij. De vragen zijn dezelfde. Wie weet hier iets van? Wat kan nog terug? Wie betaalt, en wat schrijft u op?",
} as const;

export const HABITS = [
  {
    title: "Houd weten, denken en hopen apart",
    about: "Onder druk lopen ze door elkaar. Zeg van elk feit hoe u eraan komt.",
  },
  {
    title: "Vraag iemand die het oneens kan zijn",
    about: "Bel ten minste één persoon die iets anders wil dan u. Vraag wat die ziet en u niet.",
  },
  {
    title: "Weet wat een ander wil",
    about: "Wie u iets vertelt, wil ook iets. Daarom hoeft het niet onwaar te zijn. Het zegt wel wat er kan ontbreken.",
  },
  {
    title: "Kies ook wanneer",
    about: "Weet u later meer, en kan het dan nog? Wachten is een besluit met een prijs en een einddatum.",
  },
  {
    title: "Noem de prijs",
    about: "Elke keuze laat iets liggen. Zeg wat, en zeg het tegen wie het betaalt.",
  },
  {
    title: "Bouw een uitgang in",
    about: "Maak het tijdelijk of omkeerbaar als dat kan. Wijs iemand aan die op de datum let.",
  },
  {
    title: "Schrijf één zin op",
    about: "Eén zin met waarom, op het moment zelf. Later weet niemand meer wat u toen niet wist.",
  },
  {
    title: "Vraag na succes hetzelfde",
    about: "Wat deden wij, en wat overkwam ons? Wie dat alleen na een mislukking vraagt, leert maar de helft.",
  },
] as const;
