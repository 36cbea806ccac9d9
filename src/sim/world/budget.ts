/** How much can happen in one run, so that a game that goes round in circles is noticed and refused in good time. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Path } from "../dossier/fault.ts";
import type { SignalIndex } from "../dossier/indexes.ts";
import { isSource, signalOf } from "../dossier/signals.ts";
import type { Cause, WorldEvent } from "./events.ts";

/** Events of one run: some twenty times the longest game of the dossiers that come with the game. */
export const MOST_EVENTS = 20_000;
/** Events by which a run that has come to the end of its budget is watched, to see what eats it. */
const WATCHED = 500;

/** A run that does not come to an end, and the place in the dossier that eats most of it. */
export class EndlessRun extends Error {
  readonly dossier: Dossier;
  readonly path: Path;

  constructor(dossier: Dossier, path: Path) {
    const place = path.join("/");
    super(`no end after ${MOST_EVENTS} events, mostly of ${place}`);
    this.name = "EndlessRun";
    this.dossier = dossier;
    this.path = path;
  }
}

function placeOfCause(dossier: Dossier, cause: Cause): Path {
  switch (cause.by) {
    case "option": {
      const { id, decision } = at(dossier.options, cause.option);
      return ["decisions", at(dossier.decisions, decision).id, "options", id];
    }
    case "signal":
      return placeOfSignal(dossier, cause.signal);
    case "missed":
      return ["interruptions", at(dossier.interruptions, cause.interruption).id];
    case "consequence":
      return ["consequences", at(dossier.consequences, cause.consequence).id];
    case "power":
      return ["powers", at(dossier.powers, cause.power).id];
    case "mechanism":
      // What a power costs is told as a mechanism, but is switched on by there being powers.
      return cause.mechanism === "ratchet" ? ["powers"] : ["dynamics", cause.mechanism];
    case "begin":
    case "time":
    case "elsewhere":
      return ["grid"];
  }
}

function placeOfSignal(dossier: Dossier, signal: SignalIndex): Path {
  return [isSource(dossier, signal) ? "sources" : "interruptions", signalOf(dossier, signal).id];
}

/** The part of the file that an event comes from; the grid for the passing of time. */
function placeOf(dossier: Dossier, event: WorldEvent): Path {
  if ("cause" in event) return placeOfCause(dossier, event.cause);
  switch (event.is) {
    case "landed":
    case "underway":
    case "averted":
      return ["consequences", at(dossier.consequences, event.consequence).id];
    case "answered":
      return placeOfSignal(dossier, event.signal);
    case "rang":
    case "missed":
    case "silent":
      return ["interruptions", at(dossier.interruptions, event.interruption).id];
    case "opened":
    case "passed-by":
      return ["decisions", at(dossier.decisions, event.decision).id];
    case "held":
    case "broke":
    case "chosen":
      return placeOfCause(dossier, { by: "option", option: event.option });
    case "spinning":
      return ["dynamics", "flywheel"];
    default:
      return ["grid"];
  }
}

/** How often each place came up since a run came to the end of its budget. */
export type Watch = Map<string, { readonly path: Path; times: number }>;

/**
 * Counts an event that is over the budget.
 * @throws EndlessRun when enough was seen to say what eats it.
 */
export function overBudget(dossier: Dossier, watch: Watch, event: WorldEvent, over: number): void {
  const path = placeOf(dossier, event);
  const place = path.join("/");
  const entry = watch.get(place) ?? { path, times: 0 };
  entry.times++;
  watch.set(place, entry);
  if (over < WATCHED) return;
  const [most] = [...watch.values()].sort((a, b) => b.times - a.times);
  throw new EndlessRun(dossier, most?.path ?? path);
}
