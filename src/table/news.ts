/** What the chart of a round has to know of the world after a command. */
import { at } from "../sim/dossier/at.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import { clockMoments } from "../sim/world/moments.ts";
import { type Desk, NOT_YET, type Phase, RING } from "../sim/world/world.ts";

/** What the chart has to know of the world. */
export interface News {
  readonly phase: Phase;
  /** The decision on the desk; empty before the first. */
  readonly decision: string;
  /** Whether the people are asked what they think of it once it is taken. */
  readonly key: boolean;
  /** Real minutes for it at the normal pace, shortened when its deadline has moved. */
  readonly minutes: number;
  /** Per cents of the clock at which something may come in or open. */
  readonly moments: readonly number[];
  readonly ringing: boolean;
}

/** Whether time took a decision: the clock ran out, or waiting ended in nothing. */
function isLapsed({ known, dossier }: Desk, decision: DecisionIndex): boolean {
  const chosen = at(known.chosen, decision);
  return chosen >= 0 && at(dossier.options, chosen).default;
}

/** The news of a desk. `before`: the last there was, of which what still holds is taken over. */
export function newsOf(desk: Desk, before: News | null = null): News {
  const { dossier, known } = desk;
  const position = known.decision;
  if (position === NOT_YET) {
    return { phase: known.phase, decision: "", key: false, minutes: 0, moments: [], ringing: false };
  }
  const decision = at(dossier.decisions, position);
  const file = dossier.file.decisions[decision.id];
  const length = known.deadline - known.openedAt;
  return {
    phase: known.phase,
    decision: decision.id,
    // What time took, nobody decided; nobody is asked whether it was good.
    key: decision.key && !isLapsed(desk, position),
    minutes: ((file?.minutes ?? 1) * length) / decision.minutes,
    moments: before?.decision === decision.id ? before.moments : clockMoments(dossier, position),
    ringing: known.rings.includes(RING.ringing),
  };
}

/** Whether there is nothing new. */
export function isOld(news: News, before: News): boolean {
  return (
    news.phase === before.phase &&
    news.decision === before.decision &&
    news.key === before.key &&
    news.minutes === before.minutes &&
    news.ringing === before.ringing
  );
}
