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
  habit1: "Houd weten, denken en hopen apart",
  habit1About: "Onder druk lopen ze door elkaar. Zeg van elk feit hoe u eraan komt.",
  habit2: "Vraag iemand die het oneens kan zijn",
  habit2About: "Bel ten minste één persoon die iets anders wil dan u. Vraag wat die ziet en u niet.",
  habit3: "Weet wat een ander wil",
  habit3About:
    "Wie u iets vertelt, wil ook iets. Daarom hoeft het niet onwaar te zijn. Het zegt wel wat er kan ontbreken.",
  habit4: "Kies ook wanneer",
  habit4About: "Weet u later meer, en kan het dan nog? Wachten is een besluit met een prijs en een einddatum.",
  habit5: "Noem de prijs",
  habit5About: "Elke keuze laat iets liggen. Zeg wat, en zeg het tegen wie het betaalt.",
  habit6: "Bouw een uitgang in",
  habit6About: "Maak het tijdelijk of omkeerbaar als dat kan. Wijs iemand aan die op de datum let.",
  habit7: "Schrijf één zin op",
  habit7About: "Eén zin met waarom, op het moment zelf. Later weet niemand meer wat u toen niet wist.",
  habit8: "Vraag na succes hetzelfde",
  habit8About: "Wat deden wij, en wat overkwam ons? Wie dat alleen na een mislukking vraagt, leert maar de helft.",
} as const;
