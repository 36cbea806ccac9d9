/** Where a night lies among many, in words, for one judge. */

import type { Words } from "../../sim/dossier/words.ts";
import type { Rank } from "../../sim/reckoning/luckiness.ts";
import { type Line, line } from "../line.ts";

export interface LuckView {
  readonly judge: string;
  readonly who: Words;
  /** 0: no night was worse for this judge; 1: no night was better. */
  readonly rank: number;
  /** Whether every night came to the same for this judge. */
  readonly isFlat: boolean;
  readonly says: Line;
}

const SAYS = {
  none: { nl: "{who}: geluk maakte geen verschil.", en: "{who}: luck made no difference." },
  bad: {
    nl: "{who}: u had pech. In {share} van de 100 nachten viel dit oordeel beter uit.",
    en: "{who}: you were unlucky. On {share} of 100 nights this verdict was kinder.",
  },
  poor: { nl: "{who}: u had eerder pech dan geluk.", en: "{who}: you had bad luck rather than good." },
  middle: { nl: "{who}: dit was een gewone nacht.", en: "{who}: this was an ordinary night." },
  fair: { nl: "{who}: u had eerder geluk dan pech.", en: "{who}: you had good luck rather than bad." },
  good: {
    nl: "{who}: u had geluk. In {share} van de 100 nachten viel dit oordeel slechter uit.",
    en: "{who}: you were lucky. On {share} of 100 nights this verdict was harsher.",
  },
} as const satisfies Record<string, Words>;

/** Below (or above) this share of nights it is called bad (or good) luck. Source: design. */
const FAR = 0.15;
const OFF = 0.35;

/** How lucky a night was for a judge, from the place of the stand among those of other nights. */
export function luckView(judge: string, who: Words, { below, above, middle: rank }: Rank): LuckView {
  const words =
    below + above === 0
      ? SAYS.none
      : rank <= FAR
        ? SAYS.bad
        : rank < OFF
          ? SAYS.poor
          : rank <= 1 - OFF
            ? SAYS.middle
            : rank < 1 - FAR
              ? SAYS.fair
              : SAYS.good;
  const share = Math.floor(100 * (rank < 0.5 ? above : below) + 0.5);
  return { judge, who, rank, isFlat: below + above === 0, says: { says: words, with: { who, share } } };
}

/** How lucky a night was from one decision on. */
export interface DecisionLuckView {
  readonly decision: string;
  readonly question: Words;
  readonly says: Line;
  /** What the luck was about; empty on an ordinary night. */
  readonly why: readonly Line[];
}

/** What good luck or bad luck was about; null where no single thing goes with it. */
export interface Reason {
  readonly luck: "good" | "bad";
  /** `what`: what came, or what stayed away, in words of the dossier; `share` (0 to 1): of the nights in which it came. */
  readonly turn: { readonly id: string; readonly what: Words; readonly came: boolean; readonly share: number } | null;
}

const SINCE = {
  both: {
    nl: "U had geluk in de ogen van {lucky}. U had pech in de ogen van {unlucky}.",
    en: "You were lucky in the eyes of {lucky}. You were unlucky in the eyes of {unlucky}.",
  },
  lucky: { nl: "U had geluk in de ogen van {lucky}.", en: "You were lucky in the eyes of {lucky}." },
  unlucky: { nl: "U had pech in de ogen van {unlucky}.", en: "You were unlucky in the eyes of {unlucky}." },
  ordinary: { nl: "Dit was een gewone nacht, wie er ook oordeelt.", en: "This was an ordinary night, whoever judges." },
} as const satisfies Record<string, Words>;

const WHY = {
  goodCame: {
    nl: "Het geluk was vooral “{what}”. Dat gebeurde in {share} van de 100 nachten.",
    en: "The good luck was above all “{what}”. That happened on {share} of 100 nights.",
  },
  goodAway: {
    nl: "Het geluk was vooral wat wegbleef: “{what}”. Dat gebeurde in {share} van de 100 nachten wel.",
    en: "The good luck was above all what did not happen: “{what}”. It did on {share} of 100 nights.",
  },
  badCame: {
    nl: "De pech was vooral “{what}”. Dat gebeurde in {share} van de 100 nachten.",
    en: "The bad luck was above all “{what}”. That happened on {share} of 100 nights.",
  },
  badAway: {
    nl: "De pech was vooral wat wegbleef: “{what}”. Dat gebeurde in {share} van de 100 nachten wel.",
    en: "The bad luck was above all what did not happen: “{what}”. It did on {share} of 100 nights.",
  },
  bothCame: {
    nl: "Het geluk en de pech waren hetzelfde: “{what}”. Dat gebeurde in {share} van de 100 nachten.",
    en: "The good luck and the bad were the same: “{what}”. That happened on {share} of 100 nights.",
  },
  bothAway: {
    nl: "Het geluk en de pech waren wat wegbleef: “{what}”. Dat gebeurde in {share} van de 100 nachten wel.",
    en: "The good luck and the bad were what did not happen: “{what}”. It did on {share} of 100 nights.",
  },
  many: { nl: "Dat kwam niet door één ding.", en: "No single thing brought that about." },
  choice: { nl: "Het lag vooral aan de keuze zelf.", en: "It was mostly up to the choice itself." },
} as const satisfies Record<string, Words>;

/** Good and bad luck each with what it was about; said once where that was the same, or nothing by itself. */
function whyLines(reasons: readonly Reason[]): Line[] {
  const turned = reasons.flatMap(({ luck, turn }) => (turn === null ? [] : [{ luck, turn }]));
  const [one, other] = turned;
  if (one === undefined) return reasons.length === 0 ? [] : [line(WHY.many)];
  const isSame = one.turn.id === other?.turn.id;
  return (isSame ? [{ ...one, luck: "both" as const }] : turned).map(({ luck, turn }) => ({
    says: WHY[`${luck}${turn.came ? "Came" : "Away"}`],
    with: { what: turn.what, share: Math.floor(100 * turn.share + 0.5) },
  }));
}

/** Whether a judge saw good luck, bad luck or neither in a night, from its rank. */
export function luckSeen({ rank }: LuckView): "good" | "bad" | null {
  return rank > 1 - OFF ? "good" : rank < OFF ? "bad" : null;
}

/** Luck from one decision on, in one sentence: for whom the night was lucky, and for whom it was not. */
export function decisionLuck(
  decision: string,
  question: Words,
  luck: readonly LuckView[],
  reasons: readonly Reason[],
): DecisionLuckView {
  const lucky = luck.filter((one) => luckSeen(one) === "good").map(({ who }) => who);
  const unlucky = luck.filter((one) => luckSeen(one) === "bad").map(({ who }) => who);
  // Where no night would have been judged otherwise, luck had no say.
  const why = luck.every(({ isFlat }) => isFlat) ? [line(WHY.choice)] : whyLines(reasons);
  const says =
    lucky.length > 0 && unlucky.length > 0
      ? SINCE.both
      : lucky.length > 0
        ? SINCE.lucky
        : unlucky.length > 0
          ? SINCE.unlucky
          : SINCE.ordinary;
  return { decision, question, says: { says, with: { lucky: { list: lucky }, unlucky: { list: unlucky } } }, why };
}
