/** What a decision had to do with something that came: an answer for each thing that one may point at. */
import type { Words } from "../../sim/dossier/words.ts";
import { filled, type Line } from "../line.ts";

/** What is pointed at when no decision is. */
export type Anyway = "anyway";
const ANYWAY: Anyway = "anyway";

/** A decision, and on how many of a hundred nights the same would have come without it. */
export interface Without {
  readonly decision: string;
  readonly did: Words;
  readonly share: number;
}

/** What the decisions had to do with a consequence. */
export interface CauseView {
  readonly consequence: string;
  /** Nights that showed the same until now. */
  readonly fates: number;
  /** By what is pointed at: the name of a decision, or ANYWAY. */
  readonly answers: Readonly<Record<string, Line>>;
}

/** From so many of a hundred nights on it would have come anyway; up to so many it would not. Source: design. */
const MOSTLY = 80;
const HARDLY = 20;

function answerTo({ share }: Without, most: Without): Line {
  if (share <= HARDLY) return filled("whence.yes", { share });
  if (share < MOSTLY) return filled("whence.partly", { share });
  if (most.share >= MOSTLY) return filled("whence.no", { share });
  return filled("whence.noOther", { share, did: most.did, other: most.share });
}

function answerToAnyway({ share, did }: Without): Line {
  if (share >= MOSTLY) return filled("whence.anyway", { share });
  return filled(share > HARDLY ? "whence.anywayPartly" : "whence.anywayNot", { share, did });
}

/** The answers about something that came. */
export function causeView(consequence: string, fates: number, without: readonly Without[]): CauseView {
  const most = without.reduce<Without | null>(
    (least, one) => (least === null || one.share < least.share ? one : least),
    null,
  );
  if (most === null) return { consequence, fates, answers: {} };
  const answers = without.map((one) => [one.decision, answerTo(one, most)] as const);
  return { consequence, fates, answers: Object.fromEntries([...answers, [ANYWAY, answerToAnyway(most)]]) };
}
