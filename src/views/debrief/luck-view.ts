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
  /** Which luck it saw: the same wherever it is told. */
  readonly seen: "good" | "bad" | null;
  /** Whether every night came to the same for this judge. */
  readonly isFlat: boolean;
  readonly says: Line;
}

/**
 * Below (or above, from 1) this rank it is called bad (or good) luck: so it is only where on at least two of three nights the
 * verdict was kinder (or harsher). Source: design.
 */
const FAR = 1 / 6;

/** How lucky a night was for a judge, from the place of the stand among those of other nights. */
export function luckView(judge: string, who: Words, { below, above, middle: rank }: Rank): LuckView {
  const seen = rank <= FAR ? "bad" : rank >= 1 - FAR ? "good" : null;
  const isFlat = below + above === 0;
  const share = Math.floor(100 * (rank < 0.5 ? above : below) + 0.5);
  const says = filled(isFlat ? "luck.none" : `luck.${seen ?? "middle"}`, { who, share });
  return { judge, who, rank, seen, isFlat, says };
}

/** How lucky a night was from one decision on. */
export interface DecisionLuckView {
  readonly decision: string;
  readonly question: Words;
  readonly says: Line;
  /** What the luck was about; empty on an ordinary night. */
  readonly why: readonly Line[];
}

/** What good luck or bad luck was about. */
export interface Reason {
  readonly luck: "good" | "bad";
  /** The name of what came, or of what stayed away. */
  readonly id: string;
  /** The same, in words of the dossier. */
  readonly what: Words;
  readonly came: boolean;
  /** Share (0 to 1) of the nights in which it came. */
  readonly share: number;
}

/** Good and bad luck each with what it was about; said once where that was the same. */
function whyLines(reasons: readonly Reason[]): Line[] {
  const [one, other] = reasons;
  const isSame = one !== undefined && one.id === other?.id;
  return (isSame ? [{ ...one, luck: "both" as const }] : reasons).map(({ luck, what, came, share }) =>
    filled(`luck.${luck}${came ? "Came" : "Away"}`, { what, share: Math.floor(100 * share + 0.5) }),
  );
}

/** Luck from one decision on, in one sentence: for whom the night was lucky, and for whom it was not. */
export function decisionLuck(
  decision: string,
  question: Words,
  luck: readonly LuckView[],
  reasons: readonly Reason[],
): DecisionLuckView {
  const seen = (wanted: "good" | "bad") => ({
    list: luck.filter((one) => one.seen === wanted).map(({ who }) => who),
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
