/** How a gauge stands, in words: what a player reads instead of a number. */
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";

type Levels = readonly [Words, Words, Words, Words, Words];

/** Words that fit behind a colon and any name a dossier gives the gauge: one thing or many, and never which way it moves. */
const LEVELS: Readonly<Record<GaugeKind, Levels>> = {
  support: [
    { nl: "bijna weg", en: "almost gone" },
    { nl: "weinig", en: "little" },
    { nl: "wankel", en: "shaky" },
    { nl: "stevig", en: "firm" },
    { nl: "veel", en: "a great deal" },
  ],
  trust: [
    { nl: "bijna weg", en: "almost gone" },
    { nl: "laag", en: "low" },
    { nl: "voorzichtig", en: "cautious" },
    { nl: "goed", en: "good" },
    { nl: "groot", en: "high" },
  ],
  energy: [
    { nl: "op", en: "used up" },
    { nl: "bijna op", en: "nearly used up" },
    { nl: "matig", en: "moderate" },
    { nl: "goed", en: "good" },
    { nl: "volop", en: "plenty" },
  ],
  heat: [
    { nl: "bijna geen", en: "hardly any" },
    { nl: "weinig", en: "little" },
    { nl: "merkbaar", en: "noticeable" },
    { nl: "veel", en: "a lot" },
    { nl: "overweldigend", en: "overwhelming" },
  ],
  grip: [
    { nl: "bijna niets", en: "almost nothing" },
    { nl: "weinig", en: "little" },
    { nl: "een deel", en: "part of it" },
    { nl: "veel", en: "a lot" },
    { nl: "bijna alles", en: "almost everything" },
  ],
  stock: [
    // How much there is, never whether that is enough: that is what people decide about.
    { nl: "bijna geen", en: "hardly any" },
    { nl: "weinig", en: "not a lot" },
    { nl: "redelijk wat", en: "a fair amount" },
    { nl: "veel", en: "a lot" },
    { nl: "heel veel", en: "a great deal" },
  ],
  horizon: [
    { nl: "één avond", en: "one evening" },
    { nl: "een week", en: "a week" },
    { nl: "een maand", en: "a month" },
    { nl: "een jaar", en: "a year" },
    { nl: "meer dan een jaar", en: "more than a year" },
  ],
  wave: [
    { nl: "bijna nergens", en: "almost nowhere" },
    { nl: "op enkele plekken", en: "in a few places" },
    { nl: "op veel plekken", en: "in many places" },
    { nl: "bijna overal", en: "almost everywhere" },
    { nl: "overal", en: "everywhere" },
  ],
  norm: [
    { nl: "laag", en: "low" },
    { nl: "bescheiden", en: "modest" },
    { nl: "hoog", en: "high" },
    { nl: "zeer hoog", en: "very high" },
    { nl: "meer dan iemand bijhoudt", en: "more than anybody can keep up with" },
  ],
  harm: [
    { nl: "weinig", en: "not a lot" },
    { nl: "nogal wat", en: "a fair amount" },
    { nl: "veel", en: "a lot" },
    { nl: "heel veel", en: "a great deal" },
    { nl: "niet te overzien", en: "beyond counting" },
  ],
  "audit-debt": [
    { nl: "bijna geen", en: "hardly any" },
    { nl: "weinig", en: "not a lot" },
    { nl: "nogal wat", en: "a fair amount" },
    { nl: "veel", en: "a lot" },
    { nl: "heel veel", en: "a great deal" },
  ],
};

const STEP = 20;

/** The word for a gauge at a value from 0 to 100. */
export function levelWord(gauge: GaugeKind, value: number): Words {
  const [lowest, low, middle, high, highest] = LEVELS[gauge];
  const place = Math.min(4, Math.floor(value / STEP));
  return [lowest, low, middle, high, highest][place] ?? middle;
}

const MORE: Words = { nl: "meer", en: "more" };
const LESS: Words = { nl: "minder", en: "less" };

/** Which way a gauge moved, where "more" or "less" behind its name would not be a sentence. */
const WAYS: Readonly<Partial<Record<GaugeKind, readonly [down: Words, up: Words]>>> = {
  wave: [
    { nl: "op minder plekken", en: "in fewer places" },
    { nl: "op meer plekken", en: "in more places" },
  ],
  trust: [
    { nl: "lager", en: "lower" },
    { nl: "hoger", en: "higher" },
  ],
  horizon: [
    { nl: "minder ver", en: "less far" },
    { nl: "verder", en: "further" },
  ],
  norm: [
    { nl: "lager", en: "lower" },
    { nl: "hoger", en: "higher" },
  ],
};

/** The word for the way a gauge moved. */
export function wayWord(gauge: GaugeKind, up: boolean): Words {
  const [down, rise] = WAYS[gauge] ?? [LESS, MORE];
  return up ? rise : down;
}
