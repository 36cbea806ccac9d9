/** Who may do what. Alone there is one seat, which may do everything; what only the clock does, nobody may. */
import type { Dossier } from "../sim/dossier/dossier.ts";
import { isFor, type Roles } from "../sim/world/audience.ts";
import { type Act, type ClockAct, isAct } from "./acts.ts";
import { ALL, CLOCK, type Seat } from "./journal.ts";

/** Whether a seat may do something: a role may not call whom only another role can call. */
export function may(seat: Seat, act: Act | ClockAct, dossier: Dossier): boolean {
  if (!isAct(act)) return seat === CLOCK;
  if (seat === CLOCK) return false;
  if (act.type !== "ask") return true;
  return isFor(rolesOf(seat), dossier.file.sources[act.source]?.role ?? null);
}

/** The roles in which a seat sees what happens. */
export function rolesOf(seat: Seat): Roles {
  return seat === ALL ? "all" : [seat];
}
