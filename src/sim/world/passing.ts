/** The passing of time at one desk: what lands, what moves by itself and who judges, each at its own moment and in a fixed order. */
import { at } from "../dossier/at.ts";
import { happen } from "./changes.ts";
import { type Draft, emit } from "./draft.ts";
import { finishReturns, nextReturn, stepDynamics } from "./dynamics.ts";
import { weigh } from "./judge.ts";
import { publicTruth } from "./truth.ts";
import type { Desk } from "./world.ts";

/** A moment that does not come. */
export const NEVER = Number.POSITIVE_INFINITY;

/** Brings the desk at hand to a moment of its story: by itself, or with all others. */
export type Pass = (draft: Draft, until: number) => void;

/** The next moment at which the grid has a line. */
function nextGrid({ dossier, passed }: Desk): number {
  return (Math.floor(passed / dossier.grid) + 1) * dossier.grid;
}

/** The next judge who has not looked yet, in order of date; NEVER for none. */
function nextLook({ dossier, passed }: Desk): number {
  let next = NEVER;
  for (const { looks } of dossier.judges) if (looks > passed && looks < next) next = looks;
  return next;
}

function land(draft: Draft): void {
  const { hidden, dossier } = draft.desk;
  const { consequence: position, lands } = at(hidden.underway, 0);
  const consequence = at(dossier.consequences, position);
  if (consequence.unless !== null && publicTruth(consequence.unless, draft.desk.known)) {
    emit(draft, { is: "averted", at: lands, consequence: position });
    return;
  }
  const cause = { by: "consequence", consequence: position } as const;
  happen(draft, { is: "landed", at: lands, consequence: position }, consequence.effects, cause);
  if (consequence.big) draft.stopped = true;
}

function look(draft: Draft): void {
  const { dossier, known } = draft.desk;
  dossier.judges.forEach((judge, position) => {
    if (judge.looks !== known.time) return;
    emit(draft, { is: "weighed", at: known.time, judge: position, ...weigh(draft.desk, position) });
  });
}

/** The moment at which something next happens by itself; NEVER when nothing will. */
export function nextMoment(desk: Desk): number {
  const landing = desk.hidden.underway[0]?.lands ?? NEVER;
  return Math.min(landing, nextGrid(desk), nextReturn(desk), nextLook(desk));
}

/**
 * Brings the desk at hand to a moment by itself, with everything that happens on the way. At one moment: landings, powers,
 * dynamics, judges.
 */
export function passAlone(draft: Draft, until: number): void {
  const { desk } = draft;
  for (let moment = nextMoment(desk); moment <= until; moment = nextMoment(desk)) passStep(draft, moment);
  if (desk.passed < until) emit(draft, { is: "passed", at: until });
}

/** Lets everything happen that belongs to the next moment of the desk at hand. */
export function passStep(draft: Draft, moment: number): void {
  const { desk } = draft;
  const onGrid = nextGrid(desk) === moment;
  const isLook = nextLook(desk) === moment;
  if (desk.passed < moment) emit(draft, { is: "passed", at: moment });
  while ((desk.hidden.underway[0]?.lands ?? NEVER) <= moment) land(draft);
  if (nextReturn(desk) <= moment) finishReturns(draft);
  if (onGrid) stepDynamics(draft);
  if (isLook) look(draft);
}
