import type * as nl from "./deciding.nl.ts";
import type { Shape } from "./dictionary.ts";

export const DECIDING = {
  intro:
    "Eine gute Entscheidung kann schlecht ausgehen, und eine schlechte gut. Sehen Sie deshalb auf die Art und Weise. Acht Dinge helfen, in jeder Organisation.",
  sentences: "Ihre eigenen Sätze",
  sentencesAbout:
    "Das schrieben Sie damals. Nennt der Satz einen Grund, oder nur die Wahl? Steht darin, was Sie nicht wussten, und wer den Preis zahlt?",
  noSentences:
    "Sie haben in diesem Dossier keinen Satz aufgeschrieben. Ein Satz im Moment selbst ist später viel wert.",
  strategies: "Wie Sie entschieden, und wie das heißt",
  municipality: "In einer Gemeinde",
  municipalityAbout:
    "Arbeiten Sie in einer Gemeinde? Dann gibt es weniger Geld, und die Menschen sind näher. Die Fragen sind dieselben. Wer weiß etwas darüber? Was lässt sich noch zurücknehmen? Wer zahlt, und was schreiben Sie auf?",
  habit1: "Wissen, Denken und Hoffen auseinanderhalten",
  habit1About: "Unter Druck fließen sie ineinander. Sagen Sie bei jeder Tatsache, woher Sie sie haben.",
  habit2: "Jemanden fragen, der anderer Meinung sein kann",
  habit2About:
    "Rufen Sie mindestens eine Person an, die etwas anderes will als Sie. Fragen Sie, was sie sieht und Sie nicht.",
  habit3: "Wissen, was andere wollen",
  habit3About:
    "Wer Ihnen etwas erzählt, will auch etwas. Deshalb muss es nicht unwahr sein. Es sagt aber, was fehlen kann.",
  habit4: "Auch den Zeitpunkt wählen",
  habit4About:
    "Wissen Sie später mehr, und geht es dann noch? Warten ist eine Entscheidung mit einem Preis und einem Enddatum.",
  habit5: "Den Preis nennen",
  habit5About: "Jede Wahl lässt etwas liegen. Sagen Sie, was, und sagen Sie es denen, die dafür zahlen.",
  habit6: "Einen Ausgang einbauen",
  habit6About:
    "Machen Sie es befristet oder umkehrbar, wenn das geht. Bestimmen Sie jemanden, der auf das Datum achtet.",
  habit7: "Einen Satz aufschreiben",
  habit7About: "Ein Satz mit dem Grund, im Moment selbst. Später weiß niemand mehr, was Sie damals nicht wussten.",
  habit8: "Nach Erfolg dasselbe fragen",
  habit8About:
    "Was taten wir, und was ist uns zugestoßen? Wer das nur nach einem Misserfolg fragt, lernt nur die Hälfte.",
} satisfies Shape<typeof nl.DECIDING>;
