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
  newGame: { nl: "Nieuw spel:", en: "New game:" },
  takeUp: { nl: "Verder waar u was", en: "Go on where you were" },
  takeUpAbout: { nl: "Uw laatste spel: {title}", en: "Your last game: {title}" },
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
  sameNight: { nl: "Speel dezelfde nacht", en: "Play the same night" },
  sameNightAbout: {
    nl: "Twee mensen, hetzelfde dossier, hetzelfde geluk. De een vindt de code onder Instellingen, de ander vult hem hier in. De klok is zoals u hem hebt ingesteld.",
    en: "Two people, the same dossier, the same luck. One finds the code under Settings, the other fills it in here. The clock is as you have set it.",
  },
  sameNightGive: {
    nl: "Wil iemand anders dezelfde nacht spelen? Geef de code van dit spel.",
    en: "Does somebody else want to play the same night? Give them the code of this game.",
  },
  codeOfNight: { nl: "Code van de nacht", en: "Code of the night" },
  showCode: { nl: "Toon de code", en: "Show the code" },
  noCode: {
    nl: "In dit spel ligt een deel van de nacht vast. Daarvan is geen code te maken; een bestand of een link kan wel.",
    en: "In this game part of the night is fixed. No code can be made of that; a file or a link can.",
  },
  nightHeard: { nl: "Speel deze nacht met geluid", en: "Play this night with sound" },
  nightQuiet: { nl: "Speel deze nacht zonder geluid", en: "Play this night without sound" },
  beginHeard: { nl: "Begin met geluid", en: "Begin with sound" },
  beginQuiet: { nl: "Begin zonder geluid", en: "Begin without sound" },
  playedOnPaper: { nl: "Op papier gespeeld?", en: "Played on paper?" },
} as const satisfies Record<string, Words>;
