/** What happens, what that changes, and what it sets going. */

import { at } from "../dossier/at.ts";
import type { Change, Consequence, Dossier } from "../dossier/dossier.ts";
import type { ConsequenceIndex, FactIndex, GaugeIndex, PowerIndex } from "../dossier/indexes.ts";
import { after, DAY, dayOf } from "../dossier/span.ts";
import { type Draft, emit, witnessOf } from "./draft.ts";
import { moveElsewhere, onOthers } from "./elsewhere.ts";
import type { Cause, WorldEvent } from "./events.ts";
import { draw, happens } from "./fate.ts";
import { branch, publicTruth, trueOf } from "./truth.ts";
import { type Desk, isOpen, NOT_YET, POWER } from "./world.ts";

/** Lets something happen, with the changes that belong to it, and then sets going what follows from it. */
export function happen(draft: Draft, event: WorldEvent, changes: readonly Change[], cause: Cause): void {
  emit(draft, event);
  makeChanges(draft, changes, cause);
  for (const consequence of followers(draft.desk.dossier, event)) setGoing(draft, consequence, event.at);
}

const NOTHING_FOLLOWS: readonly ConsequenceIndex[] = [];
const NEVER_LANDS: readonly number[] = [];
const NOTHING: readonly Change[] = [];

/** Consequences that an event can set going. */
export function followers(dossier: Dossier, event: WorldEvent): readonly ConsequenceIndex[] {
  const { triggers } = dossier;
  switch (event.is) {
    case "chosen":
      return at(triggers.chosen, event.option);
    case "answered":
      return at(triggers.told, event.signal);
    case "missed":
      return at(triggers.missed, event.interruption);
    case "landed":
      return at(triggers.landed, event.consequence);
    case "opened":
      return at(triggers.opened, event.decision);
    case "noted":
      return at(triggers.fact, event.fact);
    default:
      return NOTHING_FOLLOWS;
  }
}

/** Whether a consequence cannot set out now, because it is on its way already, has landed, or set out earlier this day. */
function isSpent(desk: Desk, position: ConsequenceIndex, now: number): boolean {
  const { dossier, hidden, known } = desk;
  if (at(dossier.consequences, position).repeats) {
    const departed = at(hidden.departed, position);
    return departed !== NOT_YET && dayOf(dossier, departed) === dayOf(dossier, now);
  }
  return hidden.underway.some((one) => one.consequence === position) || at(known.landed, position) > 0;
}

/** The calendar step of a consequence's luck. */
export function stepOf(dossier: Dossier, consequence: Consequence, now: number): number {
  // A repeated consequence draws anew on each day of the calendar, so its luck does not depend on what went before; so
  // it also sets out at most once a day, however many things set it going.
  return consequence.repeats ? dayOf(dossier, now) : 0;
}

/** Draws whether and when a consequence lands, and puts it on its way. */
export function setGoing(draft: Draft, position: ConsequenceIndex, now: number): void {
  const { desk } = draft;
  const witness = witnessOf(draft);
  const consequence = at(desk.dossier.consequences, position);
  if (!witness && isSpent(desk, position, now)) return;
  if (!publicTruth(consequence.when, desk.known)) return;
  const chance = trueOf(consequence.if, desk) ? (branch(consequence.chance, desk) ?? 0) : 0;
  const landings = witness ? witness.lands(desk, position, chance, now) : drawLanding(desk, consequence, chance, now);
  for (const lands of landings) emit(draft, { is: "underway", at: now, consequence: position, lands });
}

/** When a consequence that sets out now lands in this fate; nothing when it does not set out. */
function drawLanding(desk: Desk, consequence: Consequence, chance: number, now: number): readonly number[] {
  const { dossier, fate } = desk;
  const step = stepOf(dossier, consequence, now);
  if (chance === 0 || !happens(fate, consequence.key, step, chance)) return NEVER_LANDS;
  const { wait } = consequence;
  if (wait.kind === "fixed") return [after(dossier, now, wait.span)];
  if (wait.kind === "drawn") {
    return [landingAfter(dossier, now, at(wait.days.values, draw(fate, wait.key, step, wait.days)), wait.at)];
  }
  const { table } = at(dossier.unknowns, wait.unknown);
  return [landingAfter(dossier, now, at(table.values, at(desk.hidden.unknowns, wait.unknown)), wait.at)];
}

/** The moment so many days after another, at a minute of the day; never before it. */
export function landingAfter(dossier: Dossier, now: number, days: number, minute: number): number {
  return after(dossier, now, { minutes: Math.max(0, days) * DAY, at: minute });
}

/** Moves a gauge by a number of points; a hidden one without anybody noticing. */
export function move(draft: Draft, gauge: GaugeIndex, by: number, cause: Cause): void {
  if (by === 0) return;
  const { dossier, known } = draft.desk;
  if (at(dossier.gauges, gauge).hidden) emit(draft, { is: "drifted", at: known.time, gauge, by });
  else {
    emit(draft, { is: "moved", at: known.time, gauge, by, cause });
    moveElsewhere(draft, gauge, by);
  }
}

/** Notes a fact, and where it is shared, on every desk that has it. */
function note(draft: Draft, fact: FactIndex, cause: Cause): void {
  const { desk, world } = draft;
  if (at(desk.known.facts, fact) !== NOT_YET) return;
  happen(draft, { is: "noted", at: desk.known.time, fact, cause }, NOTHING, cause);
  const name = at(desk.dossier.facts, fact);
  if (!world.run.shared.facts.includes(name)) return;
  onOthers(draft, (now, elsewhere) => {
    const there = draft.desk.dossier.facts.indexOf(name);
    if (there < 0 || at(draft.desk.known.facts, there) !== NOT_YET) return;
    happen(draft, { is: "noted", at: now, fact: there, cause: elsewhere }, NOTHING, elsewhere);
  });
}

/** Notes the facts that are so from the beginning. */
export function noteOpening(draft: Draft): void {
  const { facts } = draft.desk.dossier;
  const cause = { by: "begin" } as const;
  for (const name of draft.world.run.opening.facts) {
    const fact = facts.indexOf(name);
    if (fact >= 0) happen(draft, { is: "noted", at: 0, fact, cause }, NOTHING, cause);
  }
}

function makeChange(draft: Draft, change: Change, cause: Cause): void {
  const { desk } = draft;
  const { dossier, known } = desk;
  const now = known.time;
  switch (change.kind) {
    case "move":
      move(draft, change.gauge, change.by, cause);
      return;
    case "note":
      note(draft, change.fact, cause);
      return;
    case "expect": {
      const due = after(dossier, now, change.in);
      emit(draft, { is: "expected", at: now, expectation: change.expectation, due, cause });
      return;
    }
    case "window":
      if (at(known.windows, change.window) === change.open) return;
      emit(draft, { is: "window", at: now, window: change.window, open: change.open, cause });
      return;
    case "take":
      takePower(draft, change.power, cause);
      return;
    case "hand-back": {
      if (at(known.powers, change.power) !== POWER.held) return;
      const until = after(dossier, now, at(dossier.powers, change.power).returns);
      emit(draft, { is: "power", at: now, power: change.power, state: POWER.returning, until, cause });
      return;
    }
    case "deadline":
      if (!isOpen(known)) return;
      emit(draft, { is: "deadline", at: now, to: Math.max(now, known.deadline + change.by), cause });
      return;
  }
}

function takePower(draft: Draft, power: PowerIndex, cause: Cause): void {
  const { dossier, known } = draft.desk;
  if (at(known.powers, power) === POWER.held) return;
  const isNew = at(known.powers, power) === POWER.none;
  emit(draft, { is: "power", at: known.time, power, state: POWER.held, until: NOT_YET, cause });
  const grip = dossier.gauges.findIndex((gauge) => gauge.id === "grip");
  if (isNew && grip >= 0) move(draft, grip, at(dossier.powers, power).grip, cause);
}

/** Makes the changes of a list whose conditions hold, in order. */
export function makeChanges(draft: Draft, changes: readonly Change[], cause: Cause): void {
  for (const change of changes) if (trueOf(change.if, draft.desk)) makeChange(draft, change, cause);
}
