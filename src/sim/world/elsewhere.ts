/** Where desks meet: what is shared and is moved at one desk is moved at every desk that has it, by a public event. */

import { at } from "../dossier/at.ts";
import type { GaugeIndex, PersonIndex } from "../dossier/indexes.ts";
import { type Draft, emit } from "./draft.ts";
import type { Cause } from "./events.ts";

/**
 * Does something at every other desk that is not done yet. `draft.desk` is that desk meanwhile; `now` is the moment there,
 * before its story starts the first.
 */
export function onOthers(draft: Draft, tell: (now: number, cause: Cause) => void): void {
  const { world, desk } = draft;
  const cause = { by: "elsewhere", desk: desk.name } as const;
  for (const other of world.desks) {
    if (other === desk || other.known.phase === "ended") continue;
    draft.desk = other;
    tell(Math.max(other.known.time, desk.lands + desk.known.time - other.lands), cause);
  }
  draft.desk = desk;
}

/** Moves a shared gauge by as much on every other desk that has it. */
export function moveElsewhere(draft: Draft, gauge: GaugeIndex, by: number): void {
  const { shared } = draft.world.run;
  if (shared.gauges.length === 0) return;
  const { id: kind } = at(draft.desk.dossier.gauges, gauge);
  if (!shared.gauges.includes(kind)) return;
  onOthers(draft, (now, cause) => {
    const there = draft.desk.dossier.gauges.findIndex(({ id }) => id === kind);
    if (there >= 0) emit(draft, { is: "moved", at: now, gauge: there, by, cause });
  });
}

function onShared(draft: Draft, person: PersonIndex, tell: (now: number, there: number) => void): void {
  const name = at(draft.desk.dossier.people, person);
  if (!draft.world.run.shared.people.includes(name)) return;
  onOthers(draft, (now) => {
    const there = draft.desk.dossier.people.indexOf(name);
    if (there >= 0) tell(now, there);
  });
}

/** Somebody who is heard at one desk has been heard. */
export function meetElsewhere(draft: Draft, person: PersonIndex): void {
  onShared(draft, person, (now, there) => emit(draft, { is: "met", at: now, person: there }));
}

/** Somebody who no longer calls one desk calls no other either. */
export function fadeElsewhere(draft: Draft, person: PersonIndex): void {
  onShared(draft, person, (now, there) => {
    const { dossier, known } = draft.desk;
    if (at(known.faded, there) || dossier.file.people[at(dossier.people, there)]?.fades === undefined) return;
    emit(draft, { is: "faded", at: now, person: there });
  });
}
