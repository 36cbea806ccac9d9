import type { Shape } from "./dictionary.ts";
import type * as nl from "./table.nl.ts";

export const TABLE = {
  dossier: "Dossier",
  decision: "Entscheidung",
  question: "Frage",
  chosen: "gewählt",
  notDecided: "nicht entschieden",
  called: "das heißt",
  calls: "angerufen",
  callable: "anrufbar",
  left: "Minuten übrig",
  wrote: "schrieb warum",
  yes: "ja",
  no: "nein",
  buoy: "Boje traf ein",
  ratedThen: "damals (1 nein, 4 ja)",
  ratedAfter: "danach (1 nein, 4 ja)",
  ratedProcess: "unabhängig vom Ausgang (1 nein, 4 ja)",
  ratedOther: "mit anderem Ausgang (1 nein, 4 ja)",
  stand: "(1 entschieden dagegen, 5 entschieden dafür)",
  because: "weil",
  accept: "und wir nehmen in Kauf",
  namely: "nämlich",
} satisfies Shape<typeof nl.TABLE>;
