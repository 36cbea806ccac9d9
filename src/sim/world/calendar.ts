/**
 * The one calendar of all desks. Time that passes at one desk is waited through at the others: what rings there stops, each
 * lets happen what comes by itself, in the order of (moment, desk, declaration), and a decision whose deadline has passed
 * takes its course of not deciding.
 */

import { at } from "../dossier/at.ts";
import { nextByItself, stepByItself } from "./course.ts";
import type { Draft } from "./draft.ts";
import { NEVER, nextMoment, passAlone, passStep } from "./passing.ts";
import { missRinging, ring } from "./ringing.ts";
import { NOTHING_SHARED } from "./run.ts";
import { type Desk, isOpen, type World } from "./world.ts";

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

/** When something next happens at each desk, on the calendar. */
function agendaOf({ desks }: World, busy: Desk | null): number[] {
  return desks.map((desk) => desk.lands + nextAt(desk, busy));
}

/** The place of the desk at which something happens next: of the first that is soonest. */
function firstOf(agenda: readonly number[]): number {
  let first = 0;
  let soonest = NEVER;
  for (let place = 0; place < agenda.length; place++) {
    const moment = agenda[place] ?? NEVER;
    if (moment >= soonest) continue;
    soonest = moment;
    first = place;
  }
  return first;
}

/** Lets happen what is next at the desk of a place, and looks again at what may have changed by it. */
function step(draft: Draft, place: number, agenda: number[], busy: Desk | null): void {
  const { world } = draft;
  const desk = at(world.desks, place);
  const moment = at(agenda, place) - desk.lands;
  draft.desk = desk;
  if (desk === busy) passStep(draft, moment);
  else stepByItself(draft, moment);
  if (world.run.shared === NOTHING_SHARED) agenda[place] = desk.lands + nextAt(desk, busy);
  else for (const other of world.desks) agenda[other.place] = other.lands + nextAt(other, busy);
}

/** Brings desks that are behind up to a moment of the calendar, with what else comes by itself at that very moment. */
function catchUp(draft: Draft, moment: number): void {
  atOthers(draft, draft.desk, ({ known, lands }) => {
    if (known.phase !== "ended") passAlone(draft, moment - lands);
  });
}

/** Brings the desk at hand to a moment of its story, and all others along. */
export function passTogether(draft: Draft, until: number): void {
  const { world, desk } = draft;
  if (world.desks.length > 1 && until > desk.passed) {
    beginWaiting(draft);
    const goal = desk.lands + until;
    const agenda = agendaOf(world, desk);
    for (let first = firstOf(agenda); at(agenda, first) <= goal; first = firstOf(agenda))
      step(draft, first, agenda, desk);
    draft.desk = desk;
    catchUp(draft, goal);
  }
  passAlone(draft, until);
}

/** Lets time pass until something big lands, a decision opens or runs out, or a story ends. */
export function runOn(draft: Draft): void {
  const { world, desk } = draft;
  draft.stopped = false;
  if (world.desks.length === 1) {
    while (!draft.stopped) stepByItself(draft, nextByItself(desk));
    return;
  }
  beginWaiting(draft);
  const agenda = agendaOf(world, null);
  while (!draft.stopped) step(draft, firstOf(agenda), agenda, null);
  const { lands, known } = draft.desk;
  catchUp(draft, lands + known.time);
  draft.desk = desk;
}

/** Lets come in at other desks what is due there after time has passed. */
export function ringElsewhere(draft: Draft): void {
  if (!draft.waited) return;
  atOthers(draft, draft.desk, ({ known }) => {
    if (isOpen(known)) ring(draft, passAlone);
  });
}
