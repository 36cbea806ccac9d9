/**
 * The closed lists that every dossier draws from. Adding a word here is a change of the rules: it gets a label in
 * both languages, a sign on the board (for gauges) and a line in the author's guide.
 */

/** What an option honours or hurts. Players predict it; the numbers are never printed and never accumulate. */
export const VALUES = [
  "tempo",
  "due-care",
  "central-control",
  "tailoring",
  "proportionality",
  "anticipation",
  "support",
  "energy",
  "value-for-money",
] as const;

/** One of the values. */
export type Value = (typeof VALUES)[number];

/** Quantities of the world that last. All run from 0 to 100. */
export const GAUGES = [
  "support",
  "trust",
  "energy",
  "heat",
  "grip",
  "stock",
  "horizon",
  "wave",
  "norm",
  "harm",
  "audit-debt",
] as const;

/** One of the gauges. */
export type GaugeKind = (typeof GAUGES)[number];

/** Gauges that nobody can read while it happens; they come out when the water withdraws. */
export const HIDDEN_GAUGES: readonly GaugeKind[] = ["norm", "harm", "audit-debt"];

/** Whom a consequence touches; on the board the shape of a ship's lamp. */
export const TOUCHES = ["patients", "staff", "public", "money", "law"] as const;

/** One of those whom it touches. */
export type Touch = (typeof TOUCHES)[number];

/** The strategy that an act turns out to be; named only afterwards. */
export const COPING = [
  "fail-fast",
  "tell-the-failure",
  "front-and-back-stage",
  "decouple",
  "pull-to-the-centre",
  "political-cover",
  "separate-the-sides",
  "hierarchy",
  "wait",
  "reversed-default",
  "own-room",
  "intuition",
  "advice-and-own-estimate",
  "improvise",
  "worst-case",
  "adaptive",
  "temporary-rule",
  "seize-the-window",
  "advisory-shield",
  "time-strategy",
  "reflect-midway",
  "sensing",
  "drift",
] as const;

/** One of the strategies. */
export type Coping = (typeof COPING)[number];
