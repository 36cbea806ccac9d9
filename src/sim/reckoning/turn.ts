/** What luck was about: the one thing that nobody could know and that goes furthest with how a judge came to stand. */

import { at } from "../dossier/at.ts";
import type { Dossier, Test } from "../dossier/dossier.ts";
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
/** What goes so on more of the nights than this is how it goes, and no luck. Source: design. */
const ORDINARY = 1 / 3;

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}

/** Whether a test asks for something that came, or for a fact that it brought. */
function asksFor(dossier: Dossier, test: Test, consequence: ConsequenceIndex): boolean {
  if (test.op === "all" || test.op === "any") return test.of.some((part) => asksFor(dossier, part, consequence));
  if (test.op === "landed") return test.consequence === consequence;
  const { effects } = at(dossier.consequences, consequence);
  return test.op === "fact" && effects.some((effect) => effect.kind === "note" && effect.fact === test.fact);
}

/**
 * Whether a judge has a rule about a consequence that goes the way of the luck: of what came, a rule that held.
 * @param held the rules that held, by position
 */
export function isReason(
  dossier: Dossier,
  judge: JudgeIndex,
  held: readonly number[],
  { consequence, came, kinder }: Turn,
): boolean {
  const helps = kinder > 0 === came;
  return at(dossier.judges, judge).rules.some(
    (rule, position) =>
      rule.by > 0 === helps && (!came || held.includes(position)) && asksFor(dossier, rule.if, consequence),
  );
}

/**
 * What could have been what luck was about for a judge: consequences whose coming or staying away is out of the ordinary and
 * goes with the luck that the judge saw, those that go furthest with it first.
 * @param nights the same choices in fates that agree with what was known
 * @param landed how often each consequence came in this game
 * @param isLucky whether luck was good: then what came helped, or else it hurt
 * @returns of equals, what came goes before what stayed away
 */
export function turnsOf(
  nights: readonly Outcome[],
  landed: By<ConsequenceIndex, number>,
  judge: JudgeIndex,
  isLucky: boolean,
): Turn[] {
  const turns = landed.flatMap((times, consequence): Turn[] => {
    const came = times > 0;
    const isLike = (night: Outcome) => at(night.landed, consequence) > 0 === came;
    const standsOf = (some: readonly Outcome[]) => some.map(({ stands }) => at(stands, judge));
    const like = standsOf(nights.filter(isLike));
    const unlike = standsOf(nights.filter((night) => !isLike(night)));
    if (like.length < Math.max(1, SELDOM * nights.length) || like.length > ORDINARY * nights.length) return [];
    const kinder = mean(like) - mean(unlike);
    if ((isLucky ? kinder : -kinder) < ENOUGH) return [];
    return [{ consequence, came, share: (came ? like : unlike).length / nights.length, kinder }];
  });
  const size = ({ kinder }: Turn) => Math.abs(kinder);
  return turns.sort((a, b) => size(b) - size(a) || Number(b.came) - Number(a.came));
}
