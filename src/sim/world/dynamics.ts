/**
 * Shared mechanisms: how things move by themselves. Each takes one step at every multiple of the dossier's grid, in the
 * order in which they stand here. They are described in docs/mechanisms.md.
 */
import { at } from "../dossier/at.ts";
import { makeChanges, move } from "./changes.ts";
import { type Draft, emit } from "./draft.ts";
import { fadeElsewhere } from "./elsewhere.ts";
import type { Cause, Mechanism } from "./events.ts";
import { type Desk, NOT_YET, POWER } from "./world.ts";

function cause(mechanism: Mechanism): Cause {
  return { by: "mechanism", mechanism };
}

/** Media flywheel: above its threshold heat feeds itself and wears something down; below it cools. */
function turnFlywheel(draft: Draft): void {
  const { flywheel } = draft.desk.dossier;
  if (flywheel === null) return;
  const { known } = draft.desk;
  const heat = at(known.gauges, flywheel.heat);
  const spinning = heat >= flywheel.threshold;
  if (spinning !== known.spinning) emit(draft, { is: "spinning", at: known.time, on: spinning });
  if (spinning) {
    move(draft, flywheel.heat, flywheel.gains, cause("flywheel"));
    move(draft, flywheel.cost.gauge, flywheel.cost.by, cause("flywheel"));
  } else if (heat > 0) move(draft, flywheel.heat, -Math.min(heat, flywheel.cools), cause("flywheel"));
}

/** Overtaken by time: a norm that nobody sees drifts up until it has passed what was once enough. */
function driftNorm(draft: Draft): void {
  const { overtaken, unknowns } = draft.desk.dossier;
  if (overtaken === null || draft.desk.known.overtaken) return;
  const { table } = at(unknowns, overtaken.unknown);
  move(draft, overtaken.norm, at(table.values, at(draft.desk.hidden.unknowns, overtaken.unknown)), cause("overtaken"));
  const { known, hidden } = draft.desk;
  if (at(hidden.gauges, overtaken.norm) <= at(known.gauges, overtaken.gauge)) return;
  emit(draft, { is: "overtaken", at: known.time });
  makeChanges(draft, overtaken.effects, cause("overtaken"));
}

/** Fatigue: between the calls people rest a little. */
function rest(draft: Draft): void {
  const { fatigue } = draft.desk.dossier;
  if (fatigue === null) return;
  const energy = at(draft.desk.known.gauges, fatigue.energy);
  if (energy < 100) move(draft, fatigue.energy, Math.min(fatigue.rest, 100 - energy), cause("fatigue"));
}

/** Path dependency: a power that is held, or still being handed back, costs energy. */
function keepPowers(draft: Draft): void {
  const { dossier, known } = draft.desk;
  const energy = dossier.gauges.findIndex((gauge) => gauge.id === "energy");
  dossier.powers.forEach((power, position) => {
    if (at(known.powers, position) === POWER.none) return;
    if (energy >= 0) move(draft, energy, -power.upkeep, cause("ratchet"));
  });
}

/** One step of every mechanism that the dossier switches on. */
export function stepDynamics(draft: Draft): void {
  turnFlywheel(draft);
  driftNorm(draft);
  rest(draft);
  keepPowers(draft);
}

/** The next moment at which a power that is being handed back is really gone; Infinity for none. */
export function nextReturn({ known }: Desk): number {
  let next = Number.POSITIVE_INFINITY;
  for (const until of known.powersUntil) if (until !== NOT_YET) next = Math.min(next, until);
  return next;
}

/** Lets go of powers whose handing back is done. */
export function finishReturns(draft: Draft): void {
  const { dossier, known } = draft.desk;
  const grip = dossier.gauges.findIndex((gauge) => gauge.id === "grip");
  dossier.powers.forEach((power, position) => {
    const until = at(known.powersUntil, position);
    if (until === NOT_YET || until > known.time) return;
    emit(draft, {
      is: "power",
      at: known.time,
      power: position,
      state: POWER.none,
      until: NOT_YET,
      cause: cause("ratchet"),
    });
    if (grip >= 0) move(draft, grip, -power.grip, cause("ratchet"));
  });
}

/** In-crowd: those who were not heard for some stages fade, with their warnings. */
export function fadePeople(draft: Draft, stage: number): void {
  const { dossier, known } = draft.desk;
  if (dossier.fadesAfter === 0) return;
  dossier.people.forEach((_, person) => {
    if (at(known.faded, person) || stage - at(known.heardIn, person) <= dossier.fadesAfter) return;
    if (dossier.file.people[at(dossier.people, person)]?.fades === undefined) return;
    emit(draft, { is: "faded", at: known.time, person });
    fadeElsewhere(draft, person);
  });
}
