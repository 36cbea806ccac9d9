/** The ways that opened or shut while people were at the desk, and what did it: from the public events alone. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { OptionIndex } from "../sim/dossier/indexes.ts";
import { signalOf } from "../sim/dossier/signals.ts";
import type { Cause, PublicEvent } from "../sim/world/events.ts";
import { knownAfter, learn } from "../sim/world/fold.ts";
import { isWayOpen } from "../sim/world/legal.ts";
import type { Line } from "./line.ts";
import { causeLine } from "./story.ts";

/** A way of the decision on the desk that is not as it was. */
export interface Turn {
  readonly open: boolean;
  readonly because: Line | null;
  /** Who said it, as the dossier calls the source or the interruption; null when nobody did. */
  readonly by: string | null;
}

function causeOf(event: PublicEvent): Cause {
  switch (event.is) {
    case "moved":
    case "noted":
    case "window":
    case "power":
      return event.cause;
    case "answered":
      return { by: "signal", signal: event.signal };
    case "missed":
      return { by: "missed", interruption: event.interruption };
    case "landed":
      return { by: "consequence", consequence: event.consequence };
    default:
      return { by: "time" };
  }
}

/** By position of the option: the last turn it took since its decision came on the desk. */
export function turnsOf(dossier: Dossier, events: readonly PublicEvent[]): ReadonlyMap<OptionIndex, Turn> {
  const turns = new Map<OptionIndex, Turn>();
  const opened = events.findLastIndex(({ is }) => is === "opened");
  const event = events[opened];
  if (event?.is !== "opened") return turns;
  const known = knownAfter(dossier, events, opened + 1);
  const { options } = at(dossier.decisions, event.decision);
  const before = options.map((option) => isWayOpen(known, at(dossier.options, option)));
  for (const later of events.slice(opened + 1)) {
    // What is decided shuts the others; that needs no telling.
    if (later.is === "chosen") break;
    learn(dossier, known, later);
    options.forEach((option, place) => {
      const open = isWayOpen(known, at(dossier.options, option));
      if (open === before[place]) return;
      before[place] = open;
      const cause = causeOf(later);
      const by = cause.by === "signal" ? signalOf(dossier, cause.signal).id : null;
      turns.set(option, { open, because: causeLine(dossier, cause), by });
    });
  }
  return turns;
}
