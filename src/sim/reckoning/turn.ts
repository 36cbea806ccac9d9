/** What luck was about: the one thing that nobody could know and that goes furthest with how a judge came to stand. */

import { at } from "../dossier/at.ts";
import type { By, ConsequenceIndex, JudgeIndex } from "../dossier/indexes.ts";
import type { Outcome } from "./futures.ts";

/** Where something came, or stayed away, that went with luck. */
export interface Turn {
  /** The consequence, by position. */
  readonly consequence: ConsequenceIndex;
  /** Whether it came in this game. */
  readonly came: boolean;
  /** Share (0 to 1) of the nights in which it came. */
  readonly share: number;
  /** How much kinder the judge stands on nights like this one than on the others, in steps of a stand. */
  readonly kinder: number;
}

/** Less than half a step of a stand is not told as what luck was about. Source: design. */
const ENOUGH = 0.5;
/** What came (or stayed away) in fewer nights than this says little about them. Source: design. */
const SELDOM = 0.03;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/**
 * The consequence whose coming or staying away goes furthest with the luck that a judge saw.
 * @param nights the same choices in fates that agree with what was known
 * @param landed how often each consequence came in this game
 * @param isLucky whether luck was good: then what came helped, or else it hurt
 * @returns null where nothing differs enough; of equals, what came goes before what stayed away
 */
export function turnOf(
  nights: readonly Outcome[],
  landed: By<ConsequenceIndex, number>,
  judge: JudgeIndex,
  isLucky: boolean,
): Turn | null {
  const turns = landed.flatMap((times, consequence): Turn[] => {
    const came = times > 0;
    const isLike = (night: Outcome) => at(night.landed, consequence) > 0 === came;
    const standsOf = (some: readonly Outcome[]) => some.map(({ stands }) => at(stands, judge));
    const like = standsOf(nights.filter(isLike));
    const unlike = standsOf(nights.filter((night) => !isLike(night)));
    if (Math.min(like.length, unlike.length) < Math.max(1, SELDOM * nights.length)) return [];
    const kinder = mean(like) - mean(unlike);
    if ((isLucky ? kinder : -kinder) < ENOUGH) return [];
    return [{ consequence, came, share: (came ? like : unlike).length / nights.length, kinder }];
  });
  const size = ({ kinder }: Turn) => Math.abs(kinder);
  turns.sort((a, b) => size(b) - size(a) || Number(b.came) - Number(a.came));
  return turns[0] ?? null;
}
