/**
 * The one calendar of all desks. Time that passes at one desk is waited through at the others: what rings there stops, each
 * lets happen what comes by itself, in the order of (moment, desk, declaration), and a decision whose deadline has passed
 * takes its course of not deciding.
 */

import { nextByItself, stepByItself } from "./course.ts";
import { type Draft, emit } from "./draft.ts";
import { NEVER, nextMoment, passAlone, passStep } from "./passing.ts";
import { missRinging, ring } from "./ringing.ts";
import { type Desk, isOpen } from "./world.ts";

/** Does something at every desk but one. */
function atOthers(draft: Draft, own: Desk, act: (desk: Desk) => void): void {
  for (const desk of draft.world.desks) {
    if (desk === own) continue;
    draft.desk = desk;
    act(desk);
  }
  draft.desk = own;
}

/** Begins to wait at other desks, once a command. */
function beginWaiting(draft: Draft): void {
  if (draft.waited) return;
  draft.waited = true;
  atOthers(draft, draft.desk, () => missRinging(draft));
}

/** The desk at which something happens next by itself, and when on the calendar. `busy` is a desk where somebody acts. */
function firstOf(desks: readonly Desk[], busy: Desk | null): readonly [desk: Desk | null, moment: number] {
  let first: Desk | null = null;
  let soonest = NEVER;
  for (const desk of desks) {
    const moment = desk.lands + (desk === busy ? nextMoment(desk) : nextByItself(desk));
    if (moment >= soonest) continue;
    first = desk;
    soonest = moment;
  }
  return [first, soonest];
}

/** Brings desks that are behind up to a moment of the calendar at which nothing happens there any more. */
function catchUp(draft: Draft, moment: number): void {
  atOthers(draft, draft.desk, (desk) => {
    const now = moment - desk.lands;
    if (desk.known.phase === "ended" || desk.passed >= now || nextByItself(desk) <= now) return;
    emit(draft, { is: "passed", at: now });
  });
}

/** Brings the desk at hand to a moment of its story, and all others along. */
export function passTogether(draft: Draft, until: number): void {
  const { world, desk } = draft;
  if (world.desks.length > 1 && until > desk.passed) {
    beginWaiting(draft);
    const goal = desk.lands + until;
    for (;;) {
      const [next, moment] = firstOf(world.desks, desk);
      if (next === null || moment > goal) break;
      draft.desk = next;
      if (next === desk) passStep(draft);
      else stepByItself(draft);
    }
    draft.desk = desk;
    catchUp(draft, goal);
  }
  passAlone(draft, until);
}

/** Lets time pass until something big lands, a decision opens or runs out, or a story ends. */
export function runOn(draft: Draft): void {
  const { world, desk } = draft;
  draft.stopped = false;
  if (world.desks.length > 1) beginWaiting(draft);
  while (!draft.stopped) {
    const [next] = firstOf(world.desks, null);
    if (next === null) break;
    draft.desk = next;
    stepByItself(draft);
  }
  const { lands, known } = draft.desk;
  draft.desk = desk;
  if (world.desks.length > 1) catchUp(draft, lands + known.time);
}

/** Lets come in at other desks what is due there after time has passed. */
export function ringElsewhere(draft: Draft): void {
  if (!draft.waited) return;
  atOthers(draft, draft.desk, ({ known }) => {
    if (isOpen(known)) ring(draft, passAlone);
  });
}
