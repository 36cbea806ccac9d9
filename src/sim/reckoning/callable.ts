/** Who could be called at a decision as it went in this game: not only on the list, but there, and in time. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { DecisionIndex, SourceIndex } from "../dossier/indexes.ts";
import type { PublicEvent } from "../world/events.ts";
import { knowing } from "../world/fold.ts";
import { callMinutes, whyNotAsk } from "../world/legal.ts";

/** A call that could be made: the decision, the source, and the first moment at which the answer could be there. */
export interface OpenCall {
  readonly decision: DecisionIndex;
  readonly source: SourceIndex;
  /** Minutes since the start. */
  readonly answered: number;
}

/** Every call that was open at some moment of a game, made or not. */
export function openCalls(dossier: Dossier, events: readonly PublicEvent[]): OpenCall[] {
  const calls = new Map<string, OpenCall>();
  for (const known of knowing(dossier, events)) {
    if (known.phase !== "deliberating") continue;
    const { decision } = known;
    for (const source of at(dossier.decisions, decision).sources) {
      const name = `${decision}/${source}`;
      if (calls.has(name) || whyNotAsk(dossier, known, source) !== null) continue;
      calls.set(name, {
        decision,
        source,
        answered: known.time + callMinutes(dossier, known, at(dossier.sources, source)),
      });
    }
  }
  return [...calls.values()];
}
