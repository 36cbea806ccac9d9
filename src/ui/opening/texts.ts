/** What the first screen says. */
import type { Words } from "../../sim/dossier/words.ts";

export const OPENING_TEXTS = {
  motto: { nl: "’s Nachts besluit u. Overdag weet iedereen het.", en: "At night you decide. By day everybody knows." },
  whatThisIs: {
    nl: "U bent ambtenaar in de coronacrisis: een half uur besluit u, een kwartier kijkt u terug. Voor wie bij de overheid werkt of gaat werken.",
    en: "You are a civil servant in the covid crisis: half an hour to decide, a quarter of an hour to look back. For people who work in government, or will.",
  },
  chooseDossier: { nl: "Kies een dossier", en: "Choose a dossier" },
  takesMinutes: { nl: "ongeveer {minutes} minuten", en: "about {minutes} minutes" },
  played: { nl: "gespeeld", en: "played" },
  notPlayed: { nl: "nog niet gespeeld", en: "not played yet" },
  withSound: { nl: "Met geluid?", en: "With sound?" },
  soundOn: { nl: "Met geluid", en: "With sound" },
  soundOff: { nl: "Zonder geluid", en: "Without sound" },
  takeUp: { nl: "Verder waar u was", en: "Go on where you were" },
  takeUpAbout: { nl: "Er ligt nog een spel: {title}.", en: "There is a game left: {title}." },
  lookBack: { nl: "Terugkijken op uw laatste spel", en: "Look back on your last game" },
  yourGames: {
    nl: "{games, plural, one {Uw spel} other {Uw # spellen}}",
    en: "{games, plural, one {Your game} other {Your # games}}",
  },
  gamesAbout: {
    nl: "Ze staan alleen op dit apparaat, in deze browser.",
    en: "They are on this device only, in this browser.",
  },
  howFar: {
    nl: "{decided} van {decisions} besluiten genomen",
    en: "{decided} of {decisions} decisions taken",
  },
  gameOver: { nl: "uitgespeeld", en: "played to the end" },
  "from-paper": { nl: "gespeeld op papier", en: "played on paper" },
  "from-link": { nl: "gekregen met een link", en: "came with a link" },
  "from-file": { nl: "uit een bestand", en: "from a file" },
  goOnHere: { nl: "Verder spelen", en: "Go on playing" },
  lookBackHere: { nl: "Terugkijken", en: "Look back" },
  throwAway: { nl: "Weggooien", en: "Throw away" },
  throwAwaySure: { nl: "Ja, gooi dit spel weg", en: "Yes, throw this game away" },
  throwAllAway: { nl: "Alles weggooien", en: "Throw everything away" },
  throwAllAwaySure: { nl: "Ja, gooi alle spellen weg", en: "Yes, throw all games away" },
  keepGame: { nl: "Toch bewaren", en: "Keep after all" },
  playedOnPaper: { nl: "Op papier gespeeld?", en: "Played on paper?" },
} as const satisfies Record<string, Words>;
