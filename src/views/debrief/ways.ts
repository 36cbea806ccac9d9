/** The ways there were at the moment a decision fell: which were still open, and what had shut the others. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { DecisionIndex } from "../../sim/dossier/indexes.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { knownAfter } from "../../sim/world/fold.ts";
import { deskView } from "../desk.ts";
import { type Line, line } from "../line.ts";
import { begunAfter } from "./begun.ts";

/** A way that was not taken. */
export interface WayView {
  /** The option, by name. */
  readonly id: string;
  readonly says: Words;
  /** Why it was not open any more; null where it was. */
  readonly shut: Line | null;
}

/** The ways of a decision as they lay on the desk when it fell, without the one that was taken. */
export function waysOf(dossier: Dossier, events: readonly PublicEvent[], decision: DecisionIndex): WayView[] {
  const chosen = events.find(
    (event) => event.is === "chosen" && at(dossier.options, event.option).decision === decision,
  );
  if (chosen?.is !== "chosen") return [];
  const taken = at(dossier.options, chosen.option);
  const begun = begunAfter(dossier, events, decision);
  const known = { ...knownAfter(dossier, events, begun), time: chosen.at - taken.minutes };
  return (deskView(dossier, known, events.slice(0, begun)).decision?.options ?? [])
    .filter(({ id }) => id !== taken.id)
    .map(({ id, says, state, because }) => ({
      id,
      says,
      shut: state === "open" ? null : state === "no-time" ? line("ways.late") : (because ?? line("ways.shut")),
    }));
}
