/** Which decision a consequence goes back to, as far as everybody can know. */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { followers } from "./changes.ts";
import type { Cause, PublicEvent } from "./events.ts";
import { NOT_YET } from "./world.ts";

/** The decision that was on the desk, or just taken, before the event at a place. */
function decisionBefore(events: readonly PublicEvent[], place: number): number {
  for (let i = place; i >= 0; i--) {
    const event = at(events, i);
    if (event.is === "opened") return event.decision;
  }
  return NOT_YET;
}

/** The decision behind the event at a place; NOT_YET when it came of itself. */
function rootOfEvent(dossier: Dossier, events: readonly PublicEvent[], place: number): number {
  const event = at(events, place);
  if (event.is === "chosen") return at(dossier.options, event.option).decision;
  if (event.is === "answered" || event.is === "missed") return decisionBefore(events, place);
  if (event.is === "landed") return rootOf(dossier, events, place);
  if (event.is === "noted") return rootOfCause(dossier, events, place, event.cause);
  return NOT_YET;
}

function rootOfCause(dossier: Dossier, events: readonly PublicEvent[], place: number, cause: Cause): number {
  if (cause.by === "option") return at(dossier.options, cause.option).decision;
  if (cause.by === "signal" || cause.by === "missed") return decisionBefore(events, place);
  if (cause.by !== "consequence") return NOT_YET;
  const landed = events.findLastIndex(
    (event, i) => i < place && event.is === "landed" && event.consequence === cause.consequence,
  );
  return landed < 0 ? NOT_YET : rootOf(dossier, events, landed);
}

/**
 * The decision that a landing goes back to: what first could have set it going, and what set that going, and so on.
 * @param place the place of the landing among the public events
 * @returns the position of the decision; NOT_YET when no decision stands behind it
 */
export function rootOf(dossier: Dossier, events: readonly PublicEvent[], place: number): number {
  const landing = at(events, place);
  if (landing.is !== "landed") return NOT_YET;
  const trigger = events.findIndex((event, i) => i < place && followers(dossier, event).includes(landing.consequence));
  return trigger < 0 ? NOT_YET : rootOfEvent(dossier, events, trigger);
}
