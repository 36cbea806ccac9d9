import type { Shape } from "./dictionary.ts";
import type * as nl from "./host.nl.ts";

export const HOST = {
  "refused.nothing-open": "Auf Ihrem Schreibtisch liegt jetzt keine Entscheidung.",
  "refused.something-open": "Auf Ihrem Schreibtisch liegt noch eine Entscheidung.",
  "refused.ended": "Dieses Dossier ist geschlossen.",
  "refused.not-known": "Das gibt es in diesem Dossier nicht.",
  "refused.already-asked": "Das haben Sie schon gefragt.",
  "refused.not-now": "Das geht jetzt nicht.",
  "refused.no-time": "Dafür ist keine Zeit mehr.",
  "refused.shut": "Dieser Weg ist zu.",
  "refused.not-ringing": "Das Telefon klingelt nicht.",
  "refused.not-holding": "Sie warten nicht.",
  "refused.holding": "Sie warten. Hören Sie erst auf zu warten.",
  "refused.backwards": "Die Uhr läuft nicht rückwärts.",
  "refused.stands-still": "Die Uhr steht still. Machen Sie erst weiter.",
  "refused.not-yours": "Das kann nur jemand anders am Tisch fragen.",
  "trouble.gone":
    "Dieses Spiel gehört zu einer früheren Version des Dossiers und kann nicht weitergehen. Beginnen Sie neu.",
  "trouble.lost":
    "Dieses Spiel liegt nicht mehr auf diesem Gerät. Es wurde weggeworfen, oder der Browser hat es gelöscht.",
  "trouble.unknown": "Dieses Dossier gibt es nicht.",
  "trouble.link": "Dieser Link ist nicht vollständig. Bitten Sie um einen neuen.",
  "trouble.message": "Das versteht das Spiel nicht.",
  "trouble.code": "Dieser Code stimmt nicht. Prüfen Sie, ob ein Zeichen falsch übernommen wurde.",
  "trouble.reprinted": "Dieses Papier gehört zu einer früheren Version des Dossiers. Drucken Sie es neu.",
  "trouble.older": "Dieser Code gehört zu einer anderen Version des Dossiers. Bitten Sie um einen neuen Code.",
  "trouble.different": "Dieses Spiel wurde verändert, seit es gespielt wurde, und ist nicht vertrauenswürdig.",
  "trouble.strange":
    "Das Dossier in diesem Spiel ist nicht von hier und kann nicht gespielt werden. Bitten Sie darum, das Spiel mit dieser Version zu speichern.",
  "trouble.unkept":
    "Ihr Spiel wird auf diesem Gerät nicht gespeichert. Speichern Sie es als Datei, dann geht nichts verloren.",
  "trouble.noRecord": "Das ist kein Spiel von Achteraf. Wählen Sie eine Datei, die Sie hier früher gespeichert haben.",
  "trouble.tooLarge":
    "Diese Datei ist zu groß für ein Spiel. Wählen Sie eine Datei, die Sie hier früher gespeichert haben.",
  "trouble.damaged":
    "Diese Datei ist beschädigt oder wurde seit dem Speichern verändert. Nehmen Sie eine andere Kopie.",
  "trouble.version":
    "Dieses Spiel wurde mit Version {played} der Regeln gespielt; dies ist Version {here}. Öffnen Sie es mit der Version von damals.",
} satisfies Shape<typeof nl.HOST>;
