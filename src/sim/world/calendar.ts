/**
 * The one calendar of all desks. Time that passes at one desk is waited through at the others: what rings there stops, each
 * lets happen what comes by itself, in the order of (moment, desk, declaration), and a decision whose deadline has passed
 * takes its course of not deciding.
 */

import { at } from "../dossier/at.ts";
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

/** When something next happens at a desk, of its story; `busy` is a desk where somebody acts. */
function nextAt(desk: Desk, busy: Desk | null): number {
  return desk === busy ? nextMoment(desk) : nextByItself(desk);
}

/** The desk at which something happens next. */
function firstOf(desks: readonly Desk[], busy: Desk | null): Desk {
  let first = at(desks, 0);
  if (desks.length === 1) return first;
  let soonest = NEVER;
  for (const desk of desks) {
    const moment = desk.lands + nextAt(desk, busy);
    if (moment >= soonest) continue;
    first = desk;
    soonest = moment;
  }
  return first;
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
      const next = firstOf(world.desks, desk);
      const moment = nextAt(next, desk);
      if (next.lands + moment > goal) break;
      draft.desk = next;
      if (next === desk) passStep(draft, moment);
      else stepByItself(draft, moment);
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
    draft.desk = firstOf(world.desks, null);
    stepByItself(draft, nextByItself(draft.desk));
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
