/** The same acts up to a decision and after it, in a fate that looked the same then and ended otherwise. */

import { drawFates } from "./agreeing.ts";
import { at } from "./at.ts";
import { believe } from "./belief.ts";
import type { Command } from "./commands.ts";
import type { Dossier } from "./dossier.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "./events.ts";
import type { Fate } from "./fate.ts";
import { ahead, type Outcome, outcomeOf } from "./futures.ts";
import { start } from "./perform.ts";
import { follow, type Script } from "./script.ts";

/** Fates that are looked through for another ending. */
const FATES = 300;

export interface OtherEnding {
  readonly fate: Fate;
  readonly outcome: Outcome;
  /** The judge who was furthest apart. */
  readonly judge: number;
  readonly events: readonly PublicEvent[];
}

function outcomeIn(dossier: Dossier, fate: Fate, script: Script): Outcome {
  const world = start(dossier, fate);
  follow(ahead(world), script);
  return outcomeOf(world);
}

/** How far one judge is from where the same judge stood. */
function apart(one: number, other: number): number {
  return Math.abs(one - other);
}

/**
 * Looks among the fates that agree with everything seen up to a moment for the one in which the same acts end most
 * differently: in another ending, and with the stand of one judge as far away as can be. Null when luck changed nothing.
 * @param before the number of commands up to that moment
 */
export function otherEnding(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  before: number,
  script: Script,
): OtherEnding | null {
  const seen = commands.slice(0, before);
  const own = outcomeIn(dossier, fate, script);
  let best: { fate: Fate; outcome: Outcome; judge: number; distance: number } | null = null;
  for (const candidate of drawFates(dossier, fate, seen, believe(dossier, fate, seen), FATES)) {
    const outcome = outcomeIn(dossier, candidate, script);
    const gaps = outcome.stands.map((stand, judge) => apart(stand, at(own.stands, judge)));
    const widest = gaps.reduce((most, gap, judge) => (gap > at(gaps, most) ? judge : most), 0);
    // Another ending comes first; how far the judge has moved decides between those.
    const distance = (outcome.ending === own.ending ? 0 : 10) + at(gaps, widest);
    if (distance > (best?.distance ?? 0)) best = { fate: candidate, outcome, judge: widest, distance };
  }
  if (best === null) return null;
  const events: WorldEvent[] = [];
  const world = start(dossier, best.fate, null, events);
  follow({ world, events, stopped: false }, script);
  return { fate: best.fate, outcome: best.outcome, judge: best.judge, events: events.filter(isPublic) };
}
