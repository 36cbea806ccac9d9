/** Where a night lies among many, in words, for one judge. */
import type { Rank } from "../../sim/luckiness.ts";
import type { Words } from "../../sim/words.ts";
import type { Line } from "../line.ts";

export interface LuckView {
  readonly judge: string;
  readonly who: Words;
  /** 0: no night was worse for this judge; 1: no night was better. */
  readonly rank: number;
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
  return { judge, who, rank, says: { says: words, with: { who, share } } };
}
