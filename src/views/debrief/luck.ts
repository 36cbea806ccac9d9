/** Where a night lies among many, in words, for one judge. */

import type { Words } from "../../sim/dossier/words.ts";
import type { Rank } from "../../sim/reckoning/luckiness.ts";
import { filled, type Line, line } from "../line.ts";

/** How lucky a verdict was, beside other nights. */
export interface LuckView {
  readonly judge: string;
  readonly who: Words;
  /** 0: no night was worse for this judge; 1: no night was better. */
  readonly rank: number;
  /** Whether every night came to the same for this judge. */
  readonly isFlat: boolean;
  readonly says: Line;
}

/** Below (or above) this share of nights it is called bad (or good) luck. Source: design. */
const FAR = 0.15;
const OFF = 0.35;

/** How lucky a night was for a judge, from the place of the stand among those of other nights. */
export function luckView(judge: string, who: Words, { below, above, middle: rank }: Rank): LuckView {
  const key =
    below + above === 0
      ? "luck.none"
      : rank <= FAR
        ? "luck.bad"
        : rank < OFF
          ? "luck.poor"
          : rank <= 1 - OFF
            ? "luck.middle"
            : rank < 1 - FAR
              ? "luck.fair"
              : "luck.good";
  const share = Math.floor(100 * (rank < 0.5 ? above : below) + 0.5);
  return { judge, who, rank, isFlat: below + above === 0, says: filled(key, { who, share }) };
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

/** Good and bad luck each with what it was about; said once where that was the same, or nothing by itself. */
function whyLines(reasons: readonly Reason[]): Line[] {
  const turned = reasons.flatMap(({ luck, turn }) => (turn === null ? [] : [{ luck, turn }]));
  const [one, other] = turned;
  if (one === undefined) return reasons.length === 0 ? [] : [line("luck.many")];
  const isSame = one.turn.id === other?.turn.id;
  return (isSame ? [{ ...one, luck: "both" as const }] : turned).map(({ luck, turn }) =>
    filled(`luck.${luck}${turn.came ? "Came" : "Away"}`, {
      what: turn.what,
      share: Math.floor(100 * turn.share + 0.5),
    }),
  );
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
  const seen = (wanted: "good" | "bad") => ({
    list: luck.filter((one) => luckSeen(one) === wanted).map(({ who }) => who),
  });
  const [lucky, unlucky] = [seen("good"), seen("bad")];
  // Where no night would have been judged otherwise, luck had no say.
  const why = luck.every(({ isFlat }) => isFlat) ? [line("luck.choice")] : whyLines(reasons);
  const says =
    lucky.list.length > 0 && unlucky.list.length > 0
      ? filled("luck.both", { lucky, unlucky })
      : lucky.list.length > 0
        ? filled("luck.lucky", { lucky })
        : unlucky.list.length > 0
          ? filled("luck.unlucky", { unlucky })
          : line("luck.ordinary");
  return { decision, question, says, why };
}
