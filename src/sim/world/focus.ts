/** Which decisions a game is looked back on for. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { DecisionIndex } from "../dossier/indexes.ts";
import type { Known } from "./world.ts";

function taken(dossier: Dossier, known: Known): DecisionIndex[] {
  return dossier.decisions.flatMap((_, position) => (at(known.chosen, position) >= 0 ? [position] : []));
}

/** The key decisions that were taken, by hand or by the clock. */
export function keyDecisions(dossier: Dossier, known: Known): DecisionIndex[] {
  return taken(dossier, known).filter((position) => at(dossier.decisions, position).key);
}

/** What the debrief is about: the first key decision that was taken, or else the first decision. */
export function focusOf(dossier: Dossier, known: Known): DecisionIndex {
  return keyDecisions(dossier, known)[0] ?? taken(dossier, known)[0] ?? 0;
}
