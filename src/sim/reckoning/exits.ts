/** The ways that were open, until when, and what closed them: a map of last exits, from the public events alone. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { OptionIndex, PowerIndex } from "../dossier/indexes.ts";
import type { Cause, PublicEvent } from "../world/events.ts";
import { learn } from "../world/fold.ts";
import { isWayOpen } from "../world/legal.ts";
import { blankKnown, isOpen, type Known, POWER } from "../world/world.ts";
import { newsOf } from "./witness.ts";

/** An option of a decision that was reached: from when it was open, and until when it could still be taken. */
export interface Exit {
  readonly option: OptionIndex;
  readonly from: number;
  readonly until: number;
  /** What closed it: its own choice, another choice, the clock, or a window that shut. */
  readonly closed: "taken" | "chose-otherwise" | "clock" | "window";
  readonly cause: Cause | null;
}

/** A power that was taken: it can be reversed, but that takes time. */
export interface Hold {
  readonly power: PowerIndex;
  readonly taken: number;
  readonly cause: Cause;
  /** When handing back was begun and done; null when it was not. */
  readonly returning: number | null;
  readonly returned: number | null;
}

/** Every way that was open in a game, in the order of the decisions. */
export function exitsOf(dossier: Dossier, events: readonly PublicEvent[]): Exit[] {
  const news = newsOf(events);
  const exits: Exit[] = [];
  const openSince = new Map<OptionIndex, number>();
  const shut = new Map<OptionIndex, { readonly at: number; readonly cause: Cause }>();
  const look = (then: Known, event: PublicEvent) => {
    if (!isOpen(then)) return;
    for (const option of at(dossier.decisions, then.decision).options) {
      const open = isWayOpen(then, at(dossier.options, option));
      if (open && !openSince.has(option)) openSince.set(option, then.time);
      if (open) shut.delete(option);
      else if (openSince.has(option) && !shut.has(option) && event.is === "window") {
        shut.set(option, { at: event.at, cause: event.cause });
      }
    }
  };
  const known = blankKnown(dossier);
  for (const event of news) {
    if (event.is !== "chosen") {
      learn(dossier, known, event);
      look(known, event);
      continue;
    }
    const chosen = at(dossier.options, event.option);
    // An act that takes time was chosen when it began. What opened while nothing else happened was open by then.
    const begun = event.at - chosen.minutes;
    const before: Known = { ...known, time: begun };
    look(before, event);
    const cause = { by: "option", option: event.option } as const;
    for (const option of at(dossier.decisions, chosen.decision).options) {
      const from = openSince.get(option);
      const { minutes, default: isDefault } = at(dossier.options, option);
      const last = before.deadline - minutes;
      if (from === undefined || isDefault || (last < from && option !== event.option)) continue;
      const window = shut.get(option);
      if (option === event.option) exits.push({ option, from, until: begun, closed: "taken", cause });
      else if (window !== undefined) {
        exits.push({ option, from, until: window.at, closed: "window", cause: window.cause });
      } else if (chosen.default || last < begun) {
        exits.push({ option, from, until: Math.min(last, begun), closed: "clock", cause });
      } else exits.push({ option, from, until: begun, closed: "chose-otherwise", cause });
    }
    openSince.clear();
    shut.clear();
    learn(dossier, known, event);
  }
  return exits;
}

/** Every power that was taken in a game. */
export function holdsOf(events: readonly PublicEvent[]): Hold[] {
  const holds: Hold[] = [];
  for (const event of events) {
    if (event.is !== "power") continue;
    const last = holds.findLastIndex((hold) => hold.power === event.power && hold.returned === null);
    const open = holds[last];
    if (event.state === POWER.held && open === undefined) {
      holds.push({ power: event.power, taken: event.at, cause: event.cause, returning: null, returned: null });
    }
    if (open === undefined) continue;
    if (event.state === POWER.returning) holds[last] = { ...open, returning: event.at };
    if (event.state === POWER.none) holds[last] = { ...open, returned: event.at };
  }
  return holds;
}
