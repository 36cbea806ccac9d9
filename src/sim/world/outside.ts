/**
 * Names outside a desk. Where several dossiers lie on one calendar, a part of one stands under the name of its dossier:
 * `dossier/part`. In a run of one it has its own name everywhere.
 */
import type { Run } from "./run.ts";

const UNDER = "/";

/** The name that a part of a dossier has outside its desk. */
export function nameOutside({ landings }: Run, desk: string, own: string): string {
  return landings.length > 1 ? desk + UNDER + own : own;
}

/** The name that a part has at its own desk. */
export function ownName(name: string): string {
  return name.slice(name.indexOf(UNDER) + 1);
}

/** The name of the desk of a part, by its name outside; undefined in a run of one, where the only desk needs none. */
export function deskOfName({ landings }: Run, name: string): string | undefined {
  return landings.length > 1 ? name.slice(0, Math.max(0, name.indexOf(UNDER))) : undefined;
}
