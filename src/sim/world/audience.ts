/**
 * Who may know what. An event is public, for one role, or hidden. What an audience knows is folded from the events that it
 * may see and from nothing else, and views are made from that; so what one role was told does not show to another.
 */
import type { Dossier } from "../dossier/dossier.ts";
import type { PublicEvent } from "./events.ts";
import { knownAfter } from "./fold.ts";
import type { Known } from "./world.ts";

/** The roles that somebody has at a desk, by name; "all" for whoever sits there alone. */
export type Roles = "all" | readonly string[];

/** Whether something is for somebody with these roles; null is for everybody. */
export function isFor(roles: Roles, role: string | null): boolean {
  return role === null || roles === "all" || roles.includes(role);
}

/** The events of a desk that somebody with these roles may see. */
export function seenBy(events: readonly PublicEvent[], roles: Roles): readonly PublicEvent[] {
  return roles === "all" ? events : events.filter(({ for: role = null }) => isFor(roles, role));
}

/** What somebody with these roles knows after the events of a desk. */
export function knownTo(dossier: Dossier, events: readonly PublicEvent[], roles: Roles): Known {
  const seen = seenBy(events, roles);
  return knownAfter(dossier, seen, seen.length);
}
