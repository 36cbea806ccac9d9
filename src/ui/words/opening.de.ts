import type { Shape } from "./dictionary.ts";
import type * as nl from "./opening.nl.ts";

export const OPENING = {
  motto: "Nachts entscheiden Sie. Tags wissen es alle.",
  whatThisIs:
    "Sie sind Beamtin oder Beamter in der Coronakrise: Eine halbe Stunde entscheiden Sie, eine Viertelstunde blicken Sie zurück. Für alle, die beim Staat arbeiten oder arbeiten werden.",
  chooseDossier: "Wählen Sie ein Dossier",
  takesMinutes: "etwa {minutes} Minuten",
  played: "gespielt",
  notPlayed: "noch nicht gespielt",
  newGame: "Neues Spiel:",
  takeUp: "Weiter, wo Sie waren",
  takeUpAbout: "Ihr letztes Spiel: {title}",
  lookBack: "Auf Ihr letztes Spiel zurückblicken",
  yourGames: "{games, plural, one {Ihr Spiel} other {Ihre # Spiele}}",
  gamesAbout: "Sie liegen nur auf diesem Gerät, in diesem Browser.",
  howFar: "{decided} von {decisions} Entscheidungen getroffen",
  gameOver: "zu Ende gespielt",
  "from-paper": "auf Papier gespielt",
  "from-link": "kam mit einem Link",
  "from-file": "aus einer Datei",
  goOnHere: "Weiterspielen",
  lookBackHere: "Zurückblicken",
  throwAway: "Wegwerfen",
  throwAwaySure: "Ja, dieses Spiel wegwerfen",
  throwAllAway: "Alles wegwerfen",
  throwAllAwaySure: "Ja, alle Spiele wegwerfen",
  keepGame: "Doch behalten",
  sameNight: "Dieselbe Nacht spielen",
  sameNightAbout:
    "Zwei Menschen, dasselbe Dossier, dasselbe Glück. Die eine Person findet den Code unter Einstellungen, die andere gibt ihn hier ein. Die Uhr läuft so, wie Sie sie eingestellt haben.",
  sameNightGive: "Möchte jemand anders dieselbe Nacht spielen? Geben Sie den Code dieses Spiels weiter.",
  codeOfNight: "Code der Nacht",
  showCode: "Code zeigen",
  noCode:
    "In diesem Spiel liegt ein Teil der Nacht fest. Daraus lässt sich kein Code machen; eine Datei oder ein Link geht.",
  nightHeard: "Diese Nacht mit Ton spielen",
  nightQuiet: "Diese Nacht ohne Ton spielen",
  beginHeard: "Mit Ton beginnen",
  beginQuiet: "Ohne Ton beginnen",
  playedOnPaper: "Auf Papier gespielt?",
} satisfies Shape<typeof nl.OPENING>;
