import { at } from "./at.ts";
import type { Change, Dossier, Span } from "./dossier.ts";
import type { Cause, WorldEvent } from "./events.ts";
import { draw, happens } from "./fate.ts";
import { fold } from "./fold.ts";
import { after, DAY, dayOf } from "./span.ts";
import { branch, publicTruth, trueOf } from "./truth.ts";
import { NOT_YET, POWER, type World } from "./world.ts";

/** A world that is being worked on, and what has happened to it since. */
export interface Draft {
  readonly world: World;
  /** Null where nobody wants to read the events, as in thousands of futures. */
  readonly events: WorldEvent[] | null;
  /** Something big has happened, so people should look up. */
  stopped: boolean;
}

/** Folds an event and keeps it. */
export function emit(draft: Draft, event: WorldEvent): void {
  fold(draft.world, event);
  draft.events?.push(event);
}

/** Lets something happen, with the changes that belong to it, and then sets going what follows from it. */
export function happen(draft: Draft, event: WorldEvent, changes: readonly Change[], cause: Cause): void {
  emit(draft, event);
  makeChanges(draft, changes, cause);
  for (const consequence of followers(draft.world.dossier, event)) setGoing(draft, consequence, event.at);
}

const NOBODY: readonly number[] = [];
const NOTHING: readonly Change[] = [];

/** Consequences that an event can set going. */
function followers(dossier: Dossier, event: WorldEvent): readonly number[] {
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
      return NOBODY;
  }
}

/** Draws whether and when a consequence lands, and puts it on its way. */
export function setGoing(draft: Draft, position: number, now: number): void {
  const { world } = draft;
  const { dossier, fate } = world;
  const consequence = at(dossier.consequences, position);
  // A repeated consequence draws anew on each day of the calendar, so its luck does not depend on what went before; so
  // it also sets out at most once a day, however many things set it going.
  const step = consequence.repeats ? dayOf(dossier, now) : 0;
  const departed = at(world.hidden.departed, position);
  if (consequence.repeats) {
    if (departed !== NOT_YET && dayOf(dossier, departed) === step) return;
  } else {
    const onItsWay = world.hidden.underway.some((one) => one.consequence === position);
    if (onItsWay || at(world.known.landed, position) > 0) return;
  }
  if (!publicTruth(consequence.when, world.known)) return;
  if (!trueOf(consequence.if, world)) return;
  const chance = branch(consequence.chance, world) ?? 0;
  if (!happens(fate, consequence.key, step, chance)) return;
  const { wait } = consequence;
  let span: Span;
  if (wait.kind === "fixed") span = wait.span;
  else if (wait.kind === "drawn") {
    span = days(at(wait.days.values, draw(fate, wait.key, step, wait.days)), wait.at);
  } else {
    const { table } = at(dossier.unknowns, wait.unknown);
    span = days(at(table.values, at(world.hidden.unknowns, wait.unknown)), wait.at);
  }
  emit(draft, { is: "underway", at: now, consequence: position, lands: after(dossier, now, span) });
}

function days(count: number, minute: number): Span {
  return { minutes: Math.max(0, count) * DAY, at: minute };
}

/** Moves a gauge by a number of points; a hidden one without anybody noticing. */
export function move(draft: Draft, gauge: number, by: number, cause: Cause): void {
  if (by === 0) return;
  const { dossier, known } = draft.world;
  if (at(dossier.gauges, gauge).hidden) emit(draft, { is: "drifted", at: known.time, gauge, by });
  else emit(draft, { is: "moved", at: known.time, gauge, by, cause });
}

function makeChange(draft: Draft, change: Change, cause: Cause): void {
  const { world } = draft;
  const { dossier, known } = world;
  const now = known.time;
  switch (change.kind) {
    case "move":
      move(draft, change.gauge, change.by, cause);
      return;
    case "note":
      if (at(known.facts, change.fact) !== NOT_YET) return;
      happen(draft, { is: "noted", at: now, fact: change.fact, cause }, NOTHING, cause);
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
      if (known.phase === "between" || known.phase === "ended") return;
      emit(draft, { is: "deadline", at: now, to: Math.max(now, known.deadline + change.by), cause });
      return;
  }
}

function takePower(draft: Draft, power: number, cause: Cause): void {
  const { dossier, known } = draft.world;
  if (at(known.powers, power) === POWER.held) return;
  const isNew = at(known.powers, power) === POWER.none;
  emit(draft, { is: "power", at: known.time, power, state: POWER.held, until: NOT_YET, cause });
  const grip = dossier.gauges.findIndex((gauge) => gauge.id === "grip");
  if (isNew && grip >= 0) move(draft, grip, at(dossier.powers, power).grip, cause);
}

/** Makes the changes of a list whose conditions hold, in order. */
export function makeChanges(draft: Draft, changes: readonly Change[], cause: Cause): void {
  for (const change of changes) if (trueOf(change.if, draft.world)) makeChange(draft, change, cause);
}
