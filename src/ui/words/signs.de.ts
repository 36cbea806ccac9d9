import type { Shape } from "./dictionary.ts";
import type * as nl from "./signs.nl.ts";

export const SIGNS = {
  understood: "Verstanden",
  noMore: "Keine Erklärungen mehr",
  thatMoment: "Zu diesem Moment",

  swell: "Das Meer ist, was auf Sie zukommt: je höher die Wellen, desto schwerer die Krise.",
  sight: "Der Nebel ist, was Sie nicht wissen. Wenn Sie vorausblicken können, lichtet er sich.",
  ship: "Ein Schiff ist etwas, das Sie erwarten. Je näher es ist, desto eher ist es da.",
  telephone: "Das Telefon: Jemand will Sie sprechen. Sie nehmen ab, oder Sie lassen es klingeln.",
  crate: "Die Kiste mit der Uhr: Wenn der Ring leer ist, ist Ihre Zeit um.",
  beam: "Der Lichtstrahl zeigt auf die Person, die Sie zuletzt angerufen haben.",
  "landmark.people": "Die Laternen auf dem Deich: je mehr brennen, desto mehr Rückhalt haben Sie.",
  "landmark.windows": "Die Häuser: je mehr Fenster hell sind, desto mehr Kraft haben Ihre Leute noch.",
  "landmark.windmill": "Die Mühle ist die Presse: je schneller sie sich dreht, desto mehr wird über Sie geredet.",
  "landmark.sluice": "Die Schleuse: je tiefer das Tor, desto mehr wird zentral geregelt.",
  "landmark.warehouse": "Der Schuppen: je mehr Kisten dort stehen, desto größer der Vorrat.",
  gully: "Ein Priel ist eine Folge. Je weiter weg er beginnt, desto später kam sie.",
  buoy: "Eine Boje liegt, wo Sie es hätten wissen können. Brennt sie, dann wies eine Antwort dorthin.",
  sun: "Die Sonne ist, wer auf Ihre Entscheidung blickt. Wer anders blickt, sieht sie in anderem Licht.",
} satisfies Shape<typeof nl.SIGNS>;
