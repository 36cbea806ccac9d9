import type { Shape } from "./dictionary.ts";
import type * as nl from "./story.nl.ts";

export const STORY = {
  "cause.option": "Weil Sie entschieden haben: ‚{option}‘",
  "cause.nobody": "Weil nichts entschieden wurde.",
  "cause.call": "Nach dem Gespräch: {person}.",
  "cause.missed": "Weil niemand abnahm. Es rief an: {person}.",
  "cause.consequence": "Durch ‚{title}‘.",
  "cause.power": "Durch ‚{power}‘.",
  "cause.time": "Weil die Zeit verging.",
  "cause.elsewhere": "Durch ein anderes Dossier.",
  "cause.flywheel": "Aufmerksamkeit nährt sich selbst.",
  "cause.overtaken": "Inzwischen wurde die Latte höher gelegt.",
  "cause.fatigue": "Durch Müdigkeit und Ruhe.",
  "cause.in-crowd": "Wen Sie nicht anrufen, der gerät aus dem Blick.",
  "cause.ratchet": "Was Sie an sich ziehen, beschäftigt Sie.",
  "story.waiting": "Sie warten.",
  "story.broke": "Sie warten nicht länger.",
  "story.taken": "{power}: Das macht das Ministerium jetzt selbst.",
  "story.returning": "{power}: Das wird zurückgegeben, und das dauert bis {until}.",
  "story.deadline": "Sie haben jetzt Zeit bis {to}.",
  "story.deadlineNow": "Die Zeit ist um: Sie entscheiden jetzt.",
  "story.expected": "{what}: angekündigt für {due}.",
  "story.ended": "Das Dossier wird geschlossen.",
  "story.notDecided": "Es wurde nichts entschieden",
  "whence.yes": "Ja. Ohne diese Entscheidung wäre das bis jetzt in {share} von 100 Nächten gekommen.",
  "whence.partly": "Zum Teil. Ohne diese Entscheidung wäre das bis jetzt auch in {share} von 100 Nächten gekommen.",
  "whence.no": "Nein. Auch ohne diese Entscheidung wäre das bis jetzt in {share} von 100 Nächten gekommen.",
  "whence.noOther":
    "Nein. Auch ohne diese Entscheidung wäre das bis jetzt in {share} von 100 Nächten gekommen. Ohne „{did}“ in {other}.",
  "whence.anyway":
    "Ja. Welche Ihrer Entscheidungen man auch weglässt: Das wäre bis jetzt in mindestens {share} von 100 Nächten gekommen.",
  "whence.anywayPartly": "Zum Teil. Ohne „{did}“ wäre das bis jetzt auch in {share} von 100 Nächten gekommen.",
  "whence.anywayNot": "Nein. Ohne „{did}“ wäre das bis jetzt in {share} von 100 Nächten gekommen.",
} satisfies Shape<typeof nl.STORY>;
