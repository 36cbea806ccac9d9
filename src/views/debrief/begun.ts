/** When somebody began to do what they chose: an act may take time, and by choosing they leave what rings. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { DecisionIndex } from "../../sim/dossier/indexes.ts";
import type { PublicEvent } from "../../sim/world/events.ts";

const ACTS: readonly PublicEvent["is"][] = ["answered", "rang", "held", "broke", "ticked"];

/** How many of the events were there when somebody began to do what they chose in a decision; 0 where nothing was chosen. */
export function begunAfter(dossier: Dossier, events: readonly PublicEvent[], decision: DecisionIndex): number {
  const isIt = (event: PublicEvent) => event.is === "chosen" && at(dossier.options, event.option).decision === decision;
  const end = events.findIndex(isIt);
  const chosen = events[end];
  if (chosen?.is !== "chosen") return 0;
  const begun = chosen.at - at(dossier.options, chosen.option).minutes;
  const since = events.findIndex((event, place) => place < end && event.at > begun);
  const place = since < 0 ? end : since;
  // What still rang fell silent by the choice itself, so what was told of that was not there yet.
  const last = events.slice(0, place).findLastIndex(({ is, at: when }) => when < begun || ACTS.includes(is));
  const silent = events.findIndex((event, i) => i > last && i < place && event.is === "missed" && !event.left);
  return silent < 0 ? place : silent;
}
