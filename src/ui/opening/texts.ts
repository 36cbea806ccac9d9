/** What the first screen says. */
import type { Words } from "../../sim/dossier/words.ts";

export const OPENING_TEXTS = {
  motto: { nl: "’s Nachts besluit u. Overdag weet iedereen het.", en: "At night you decide. By day everybody knows." },
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
  startAgain: { nl: "Opnieuw beginnen", en: "Start again" },
  playedOnPaper: { nl: "Op papier gespeeld?", en: "Played on paper?" },
} as const satisfies Record<string, Words>;
