/** A run: which dossiers lie on one calendar, in which fate, and where it starts. A dossier alone is a run of one. */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Fate } from "./fate.ts";

/** A dossier on the calendar of a run. */
export interface Landing {
  readonly dossier: Dossier;
  /** Minutes after the start of the run at which the story of this dossier starts. */
  readonly lands: number;
}

export interface Run {
  readonly landings: readonly Landing[];
  readonly fate: Fate;
}

/** One dossier, by itself. */
export function solo(dossier: Dossier, fate: Fate): Run {
  return { landings: [{ dossier, lands: 0 }], fate };
}

/** The same run on another night. */
export function inFate(run: Run, fate: Fate): Run {
  return { ...run, fate };
}

/**
 * The dossier of a run by the name of its desk; without a name, the only one.
 * @throws RangeError when there is no such desk, or more than one.
 */
export function dossierOf({ landings }: Run, desk?: string): Dossier {
  if (desk === undefined && landings.length === 1) return at(landings, 0).dossier;
  const found = landings.find(({ dossier }) => dossier.file.id === desk);
  if (found === undefined) throw new RangeError(`there is no desk "${desk}"`);
  return found.dossier;
}
