/** What would be heard in a world, whether or not it can be heard there: for paper, where nobody can be called. */

import { at } from "../dossier/at.ts";
import type { InterruptionIndex, SignalIndex } from "../dossier/indexes.ts";
import { signalOf } from "../dossier/signals.ts";
import { draw, happens } from "./fate.ts";
import { branch } from "./truth.ts";
import { type Desk, NOT_YET } from "./world.ts";

/** What a source (by position) or an interruption (counted on from the sources) would answer; NOT_YET when nothing. */
export function wouldSay(desk: Desk, signal: SignalIndex): number {
  const what = signalOf(desk.dossier, signal);
  const odds = branch(what.odds, desk);
  return odds === undefined ? NOT_YET : draw(desk.fate, what.key, 0, odds);
}

/** Whether an interruption comes off in this world's fate, should its moment come. */
export function wouldRing(desk: Desk, interruption: InterruptionIndex): boolean {
  const { chance, chanceKey } = at(desk.dossier.interruptions, interruption);
  return happens(desk.fate, chanceKey, 0, branch(chance, desk) ?? 0);
}
