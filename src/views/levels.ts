/** How a gauge stands, in words: what a player reads instead of a number. */
import type { GaugeKind } from "../sim/vocabulary.ts";
import type { Words } from "../sim/words.ts";

type Levels = readonly [Words, Words, Words, Words, Words];

const LEVELS: Readonly<Record<GaugeKind, Levels>> = {
  support: [
    { nl: "bijna weg", en: "almost gone" },
    { nl: "brokkelt af", en: "crumbling" },
    { nl: "wankel", en: "shaky" },
    { nl: "stevig", en: "firm" },
    { nl: "ruim", en: "ample" },
  ],
  trust: [
    { nl: "bijna weg", en: "almost gone" },
    { nl: "laag", en: "low" },
    { nl: "voorzichtig", en: "cautious" },
    { nl: "goed", en: "good" },
    { nl: "groot", en: "great" },
  ],
  energy: [
    { nl: "op", en: "spent" },
    { nl: "bijna op", en: "nearly spent" },
    { nl: "matig", en: "middling" },
    { nl: "goed", en: "good" },
    { nl: "fris", en: "fresh" },
  ],
  heat: [
    { nl: "stil", en: "quiet" },
    { nl: "gemompel", en: "a murmur" },
    { nl: "aandacht", en: "attention" },
    { nl: "storm", en: "a storm" },
    { nl: "orkaan", en: "a hurricane" },
  ],
  grip: [
    { nl: "bijna niets", en: "almost nothing" },
    { nl: "weinig", en: "little" },
    { nl: "een deel", en: "part of it" },
    { nl: "veel", en: "much" },
    { nl: "bijna alles", en: "almost everything" },
  ],
  stock: [
    { nl: "leeg", en: "empty" },
    { nl: "bijna leeg", en: "nearly empty" },
    { nl: "krap", en: "tight" },
    { nl: "genoeg", en: "enough" },
    { nl: "meer dan genoeg", en: "more than enough" },
  ],
  horizon: [
    { nl: "vanavond", en: "tonight" },
    { nl: "deze week", en: "this week" },
    { nl: "deze maand", en: "this month" },
    { nl: "dit jaar", en: "this year" },
    { nl: "verder dan dit jaar", en: "beyond this year" },
  ],
  wave: [
    { nl: "laag", en: "low" },
    { nl: "loopt op", en: "rising" },
    { nl: "hoog", en: "high" },
    { nl: "zeer hoog", en: "very high" },
    { nl: "een vloed", en: "a flood" },
  ],
  norm: [
    { nl: "bescheiden", en: "modest" },
    { nl: "oplopend", en: "rising" },
    { nl: "hoog", en: "high" },
    { nl: "zeer hoog", en: "very high" },
    { nl: "onbereikbaar", en: "out of reach" },
  ],
  harm: [
    { nl: "weinig", en: "little" },
    { nl: "enige", en: "some" },
    { nl: "veel", en: "much" },
    { nl: "zeer veel", en: "very much" },
    { nl: "onoverzienbaar", en: "beyond counting" },
  ],
  "audit-debt": [
    { nl: "bijna niets", en: "almost nothing" },
    { nl: "iets", en: "something" },
    { nl: "een stapel", en: "a pile" },
    { nl: "een kast", en: "a cupboard" },
    { nl: "een loods", en: "a warehouse" },
  ],
};

const STEP = 20;

/** The word for a gauge at a value from 0 to 100. */
export function levelWord(gauge: GaugeKind, value: number): Words {
  const [lowest, low, middle, high, highest] = LEVELS[gauge];
  const place = Math.min(4, Math.floor(value / STEP));
  return [lowest, low, middle, high, highest][place] ?? middle;
}
