/** What coping strategies are called; said only afterwards. */
import type { Coping } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";

export const COPING_NAMES: Readonly<Record<Coping, Words>> = {
  "fail-fast": { nl: "snel mogen mislukken", en: "failing fast" },
  "tell-the-failure": { nl: "de twijfel zelf vertellen", en: "telling the doubt yourself" },
  "front-and-back-stage": { nl: "voor en achter het toneel", en: "front stage, back stage" },
  decouple: { nl: "ontkoppelen", en: "decoupling" },
  "pull-to-the-centre": { nl: "naar het midden trekken", en: "pulling to the centre" },
  "political-cover": { nl: "eerst politieke dekking", en: "political cover first" },
  "separate-the-sides": { nl: "beide kanten apart beleggen", en: "separating the two sides" },
  hierarchy: { nl: "strakke hiërarchie", en: "strict hierarchy" },
  wait: { nl: "afwachten", en: "waiting" },
  "reversed-default": {
    nl: "de regel omdraaien: snelheid eerst, met waarborgen",
    en: "turning the default: speed first, with safeguards",
  },
  "own-room": { nl: "eigen ruimte gebruiken", en: "using your own room" },
  intuition: { nl: "op ervaring varen", en: "relying on intuition" },
  "advice-and-own-estimate": { nl: "advies plus eigen inschatting", en: "advice plus your own estimate" },
  improvise: { nl: "al doende leren", en: "learning while doing" },
  "worst-case": { nl: "van het ergste uitgaan", en: "starting from the worst case" },
  adaptive: { nl: "volgen en bijsturen", en: "following and adjusting" },
  "temporary-rule": { nl: "een tijdelijke regel", en: "a temporary rule" },
  "seize-the-window": { nl: "een kans grijpen", en: "seizing a window" },
  "advisory-shield": { nl: "achter het advies staan", en: "standing behind the advice" },
  "time-strategy": { nl: "bewust met tijd omgaan", en: "a conscious time strategy" },
  "reflect-midway": { nl: "tussendoor terugkijken", en: "reflecting midway" },
  sensing: { nl: "signalen opvangen", en: "picking up signals" },
  drift: { nl: "op zijn beloop laten", en: "letting it run its course" },
};
