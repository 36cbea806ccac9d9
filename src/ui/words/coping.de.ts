import type * as nl from "./coping.nl.ts";
import type { Shape } from "./dictionary.ts";

export const COPING = {
  "fail-fast": "schnell scheitern dürfen",
  "fail-fast.about":
    "Sie versuchen etwas klein und kurz und hören auf, sobald es nicht geht. Das passt, wenn ein Fehler zu beheben ist; es kostet Vertrauen, wenn man den Versuch für ein Versprechen hält.",
  "tell-the-failure": "den Zweifel selbst erzählen",
  "tell-the-failure.about":
    "Sie sagen laut, was Sie nicht wissen oder was schiefging, bevor es jemand anders tut. Das passt, wenn es doch herauskommt; es kostet einen schlechten Tag, und manchmal Rückhalt, den Sie brauchen.",
  "front-and-back-stage": "Vorderbühne und Hinterbühne",
  "front-and-back-stage.about":
    "Draußen sagen Sie eines, und drinnen arbeiten Sie anders. Das passt, wenn ein Gespräch Ruhe braucht; liegen beide nebeneinander, dann kostet es Glaubwürdigkeit.",
  decouple: "entkoppeln",
  "decouple.about":
    "Sie lösen etwas aus dem Ganzen, damit es selbst weiterkann. Das passt, wenn Orte wirklich verschieden sind; es kostet Überblick, und Ungleichheit müssen Sie erklären können.",
  "pull-to-the-centre": "ins Zentrum ziehen",
  "pull-to-the-centre.about":
    "Sie übernehmen etwas, das andere vorher selbst taten. Das passt, wenn sonst niemand das Ganze sieht; zurückgeben ist schwerer als nehmen, und die Arbeit bleibt bei Ihnen.",
  "political-cover": "erst politische Deckung",
  "political-cover.about":
    "Sie bitten zuerst um die Unterstützung derer, die politisch zuständig sind. Das passt bei einer Entscheidung, die später verteidigt werden muss; es kostet Zeit, und es kommen Wünsche hinzu.",
  "separate-the-sides": "beide Seiten getrennt vergeben",
  "separate-the-sides.about":
    "Sie lassen zwei Personen oder Gruppen je ein Interesse hüten. Das passt, wenn die Interessen sich stoßen und beide zählen; es kostet Tempo, denn jemand muss sie wieder zusammenbringen.",
  hierarchy: "straffe Hierarchie",
  "hierarchy.about":
    "Eine Stelle entscheidet, und die anderen führen aus. Das passt, wenn alle dasselbe tun müssen, und schnell; es kostet Widerspruch und das Wissen derer, die die Arbeit tun.",
  wait: "abwarten",
  "wait.about":
    "Sie entscheiden bewusst, noch nichts zu tun. Das passt, wenn bald etwas bekannt wird; es kostet die Menschen, die inzwischen ohne dastehen, und manchmal geht die Gelegenheit vorbei.",
  "reversed-default": "die Regel umdrehen: Tempo zuerst, mit Absicherung",
  "reversed-default.about":
    "Sie fangen sofort an und bauen die Kontrolle im Laufen ein. Das passt, wenn Aufschub sicher schadet; es braucht Absicherungen, die wirklich greifen, sonst zahlen Sie später doppelt.",
  "own-room": "den eigenen Spielraum nutzen",
  "own-room.about":
    "Sie entscheiden selbst, wo die Regel Ihnen Raum lässt. Das passt, wenn Sie der Sache am nächsten sind; geht es schief, steht nur Ihr Name darunter.",
  intuition: "auf Erfahrung bauen",
  "intuition.about":
    "Sie verlassen sich auf das, was Sie früher gesehen haben. Das passt, wenn keine Zeit ist und die Sache früheren gleicht; es ist schwer zu erklären, und neue Sachen sehen manchmal nur aus wie alte.",
  "advice-and-own-estimate": "Rat plus eigene Einschätzung",
  "advice-and-own-estimate.about":
    "Sie hören die Fachleute und wägen danach ab, was diese nicht abwägen mussten. Das passt, wenn es um mehr geht als ihr Fach; wer abweicht, muss sagen, warum.",
  improvise: "beim Tun lernen",
  "improvise.about":
    "Sie fangen ohne fertigen Plan an und passen ihn unterwegs an. Das passt, wenn niemand weiß, wie es geht; es kostet Ruhe bei denen, die damit arbeiten, und danach ist es schwer nachzuvollziehen.",
  "worst-case": "vom Schlimmsten ausgehen",
  "worst-case.about":
    "Sie bereiten sich auf das Schlechteste vor, das geschehen kann. Das passt, wenn ein Fehlschlag nicht zu beheben ist; kommt es besser, dann heißt es übertrieben und teuer.",
  adaptive: "verfolgen und nachsteuern",
  "adaptive.about":
    "Sie vereinbaren, worauf Sie achten, und steuern nach, wenn sich das ändert. Das passt, wenn die Lage sich verschiebt; Sie müssen rechtzeitig hinsehen, und Nachsteuern darf kein Gesichtsverlust sein.",
  "temporary-rule": "eine befristete Regel",
  "temporary-rule.about":
    "Sie machen eine Regel, die von selbst endet, an einem Tag, den Sie nennen. Das passt, wenn Sie jetzt etwas brauchen und später vielleicht nicht; hütet niemand den Tag, dann bleibt das Befristete stehen.",
  "seize-the-window": "eine Gelegenheit ergreifen",
  "seize-the-window.about":
    "Sie entscheiden jetzt, weil es nachher nicht mehr geht. Das passt, wenn die Gelegenheit wirklich endet; es kostet die Fragen, für die keine Zeit war, und Eile ist auch eine Art zu verkaufen.",
  "advisory-shield": "hinter dem Rat stehen",
  "advisory-shield.about":
    "Sie folgen dem Rat und sagen das auch. Das passt bei einer Sache, die vor allem Wissen verlangt; es kostet eigene Abwägung, und stimmt der Rat nicht, bleibt von Ihnen wenig übrig.",
  "time-strategy": "bewusst mit Zeit umgehen",
  "time-strategy.about":
    "Sie wählen selbst, wann Sie entscheiden und wie lange etwas gilt. Das passt, wenn der Zeitpunkt mehr ausmacht als der Inhalt; andere können es als Trödeln sehen, oder als Überrumpeln.",
  "reflect-midway": "zwischendurch zurückblicken",
  "reflect-midway.about":
    "Sie halten inne, während es noch läuft, und fragen, was besser geht. Das passt, wenn es ein nächstes Mal gibt; es kostet Zeit von Menschen, die schon müde sind.",
  sensing: "Signale aufnehmen",
  "sensing.about":
    "Sie suchen von sich aus, was draußen los ist, bevor es in Zahlen steht. Das passt, wenn Zahlen hinterherhinken; einzelne Geschichten wiegen schnell zu schwer.",
  drift: "laufen lassen",
  "drift.about":
    "Es wird nichts entschieden, und die Dinge nehmen ihren Lauf. Das passt selten, außer wenn Nichtstun wirklich nichts kostet; dann entscheiden andere, und niemand kann sagen, warum.",
} satisfies Shape<typeof nl.COPING>;
