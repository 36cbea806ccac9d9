/** Who could have known what in a finished game: what was heard of it, what could have been asked, and since when. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { ConsequenceIndex, DecisionIndex, SignalIndex, SourceIndex, UnknownIndex } from "../dossier/indexes.ts";
import { signalOf } from "../dossier/signals.ts";
import { after } from "../dossier/span.ts";
import type { PublicEvent } from "../world/events.ts";
import { knownAfter } from "../world/fold.ts";
import { type Known, NOT_YET } from "../world/world.ts";
import { bearing, type Said, unknownsOfConsequence, unknownsOfSignal, wouldPoint } from "./bearing.ts";
import { openCalls } from "./callable.ts";

/**
 * How something could be known before it came: an answer that was heard pointed to it; somebody could have been asked who
 * would have; what was heard about it pointed away; or nobody could say.
 */
export type Knowable =
  | { readonly way: "heard"; readonly signal: SignalIndex }
  | { readonly way: "could-ask"; readonly source: SourceIndex; readonly decision: DecisionIndex }
  | { readonly way: "misled"; readonly signal: SignalIndex }
  | { readonly way: "nobody" };

/** How a consequence that landed could have been seen coming, in a finished game as it went. */
export function knowable(
  dossier: Dossier,
  events: readonly PublicEvent[],
  known: Known,
  consequence: ConsequenceIndex,
): Knowable {
  const landed = at(known.landedAt, consequence);
  const place = events.findLastIndex((event) => event.is === "landed" && event.consequence === consequence);
  const then: Known = { ...knownAfter(dossier, events, place + 1), revealed: known.revealed };
  const said = known.answers.flatMap((answer, signal): (Said & { readonly position: SignalIndex })[] =>
    answer === NOT_YET || at(known.answeredAt, signal) > landed
      ? []
      : [{ position: signal, signal: signalOf(dossier, signal), answer }],
  );
  const pointing = (way: "to" | "away") => said.find((one) => bearing(dossier, then, one, consequence) === way);
  const heard = pointing("to");
  if (heard !== undefined) return { way: "heard", signal: heard.position };
  const unasked = openCalls(dossier, events).find(
    ({ source, answered }) =>
      answered <= landed &&
      (at(known.answers, source) === NOT_YET || at(known.answeredAt, source) > landed) &&
      wouldPoint(dossier, then, at(dossier.sources, source), consequence, said),
  );
  if (unasked !== undefined) return { way: "could-ask", source: unasked.source, decision: unasked.decision };
  const misled = pointing("away");
  return misled === undefined ? { way: "nobody" } : { way: "misled", signal: misled.position };
}

/** When something could be known for the first time, and from what: from a source or call, from what came, or by itself. */
export interface Knowing {
  readonly at: number;
  readonly from:
    | { readonly by: "signal"; readonly signal: SignalIndex }
    | { readonly by: "consequence"; readonly consequence: ConsequenceIndex }
    | { readonly by: "itself" };
}

/** When an unknown could first be known in a finished game; null when nothing that happened told of it. */
export function firstKnowable(
  dossier: Dossier,
  events: readonly PublicEvent[],
  known: Known,
  unknown: UnknownIndex,
): Knowing | null {
  const ways: Knowing[] = [];
  const told = (signal: SignalIndex, moment: number) => {
    if (!unknownsOfSignal(signalOf(dossier, signal)).has(unknown)) return;
    ways.push({ at: moment, from: { by: "signal", signal } });
  };
  for (const { source, answered } of openCalls(dossier, events)) told(source, answered);
  known.answers.forEach((answer, signal) => {
    if (answer !== NOT_YET) told(signal, at(known.answeredAt, signal));
  });
  dossier.consequences.forEach((one, consequence) => {
    const landed = at(known.landedAt, consequence);
    if (landed === NOT_YET || !unknownsOfConsequence(one).has(unknown)) return;
    ways.push({ at: landed, from: { by: "consequence", consequence } });
  });
  const { comesOut } = at(dossier.unknowns, unknown);
  if (comesOut !== null) ways.push({ at: after(dossier, 0, comesOut), from: { by: "itself" } });
  return ways.reduce<Knowing | null>((first, way) => (first === null || way.at < first.at ? way : first), null);
}
