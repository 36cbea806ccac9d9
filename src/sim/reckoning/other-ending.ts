/** The same acts up to a decision and after it, in a fate that looked the same then and ended otherwise. */

import { at } from "../dossier/at.ts";
import type { JudgeIndex } from "../dossier/indexes.ts";
import { draftOf } from "../world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../world/events.ts";
import type { Fate } from "../world/fate.ts";
import { start } from "../world/perform.ts";
import { inFate, type Run } from "../world/run.ts";
import { follow, type Script } from "../world/script.ts";
import { type Outcome, outcomeOfScript } from "./futures.ts";

/** The same acts, with luck that led elsewhere. */
export interface OtherEnding {
  readonly fate: Fate;
  readonly outcome: Outcome;
  /** The judge who was furthest apart. */
  readonly judge: JudgeIndex;
  readonly events: readonly PublicEvent[];
}

/** How far one judge is from where the same judge stood. */
function apart(one: number, other: number): number {
  return Math.abs(one - other);
}

/**
 * Looks among fates for the one in which the same acts end most differently: in another ending, and with the stand of one
 * judge as far away as can be. Null when luck changed nothing. Yields after every fate.
 * @param run the run of the game
 * @param candidates fates that agree with what was seen up to a decision; null for one that was not met
 * @param desk whose ending and judges it is about, where there are several
 */
export function* lookingForOtherEnding(
  run: Run,
  script: Script,
  candidates: Iterable<Fate | null>,
  desk?: string,
): Generator<undefined, OtherEnding | null> {
  const own = outcomeOfScript(run, script, desk);
  let best: { fate: Fate; outcome: Outcome; judge: JudgeIndex; distance: number } | null = null;
  for (const candidate of candidates) {
    yield;
    if (candidate === null) continue;
    const outcome = outcomeOfScript(inFate(run, candidate), script, desk);
    const gaps = outcome.stands.map((stand, judge) => apart(stand, at(own.stands, judge)));
    const widest = gaps.reduce((most, gap, judge) => (gap > at(gaps, most) ? judge : most), 0);
    // Another ending comes first; how far the judge has moved decides between those.
    const distance = (outcome.ending === own.ending ? 0 : 10) + at(gaps, widest);
    if (distance > (best?.distance ?? 0)) best = { fate: candidate, outcome, judge: widest, distance };
  }
  if (best === null) return null;
  const events: WorldEvent[] = [];
  follow(draftOf(start(inFate(run, best.fate), events), events), script);
  return { fate: best.fate, outcome: best.outcome, judge: best.judge, events: events.filter(isPublic) };
}
