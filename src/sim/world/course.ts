/** How it goes at a desk by itself, when nobody there does anything: it opens, runs out, and ends, each at its own moment. */

import { at } from "../dossier/at.ts";
import type { DecisionIndex, OptionIndex } from "../dossier/indexes.ts";
import { happen } from "./changes.ts";
import { type Draft, emit } from "./draft.ts";
import { fadePeople } from "./dynamics.ts";
import { NEVER, nextMoment, type Pass, passAlone, passStep } from "./passing.ts";
import { missRinging, ring } from "./ringing.ts";
import { publicTruth } from "./truth.ts";
import { type Desk, isOpen } from "./world.ts";

/** Takes an option: its time passes, and then its effects happen. */
export function choose(draft: Draft, pass: Pass, option: OptionIndex): void {
  const { dossier } = draft.desk;
  const chosen = at(dossier.options, option);
  missRinging(draft);
  pass(draft, draft.desk.known.time + chosen.minutes);
  happen(draft, { is: "chosen", at: draft.desk.known.time, option }, chosen.effects, { by: "option", option });
}

function open(draft: Draft, position: DecisionIndex): void {
  const { dossier, known } = draft.desk;
  const decision = at(dossier.decisions, position);
  passAlone(draft, Math.max(known.time, decision.opens));
  if (!publicTruth(decision.if, known)) {
    emit(draft, { is: "passed-by", at: known.time, decision: position });
    return;
  }
  fadePeople(draft, decision.stage);
  const opened = { is: "opened", at: known.time, decision: position, deadline: known.time + decision.minutes } as const;
  happen(draft, opened, [], { by: "time" });
  draft.stopped = true;
  ring(draft, passAlone);
}

function end(draft: Draft): void {
  const { desk } = draft;
  const { known, hidden, dossier } = desk;
  emit(draft, { is: "ended", at: known.time });
  hidden.unknowns.forEach((position, unknown) => {
    emit(draft, { is: "revealed", at: known.time, unknown, position });
  });
  dossier.gauges.forEach((gauge, position) => {
    const by = at(hidden.gauges, position) - at(known.gauges, position);
    if (gauge.hidden && by !== 0) {
      emit(draft, { is: "moved", at: known.time, gauge: position, by, cause: { by: "time" } });
    }
  });
  hidden.stands.forEach((stand, judge) => {
    emit(draft, { is: "judged", at: known.time, judge, stand, reasons: at(hidden.reasons, judge) });
  });
  draft.stopped = true;
}

/** The minute at which the next decision of a desk between decisions opens, or its story ends. */
export function goalOf({ dossier, known }: Desk): number {
  const next = dossier.decisions[known.reached];
  return next === undefined ? dossier.ends : Math.max(known.time, next.opens);
}

/** The last minute of the open decision is still for deciding; its time has run out just after it. */
const JUST_AFTER = 0.5;

/** The moment at which it is the turn of the open decision to run out, of the next to open, or of the story to end. */
function turnOf(desk: Desk): number {
  const { known } = desk;
  return isOpen(known) ? Math.max(known.time, known.deadline) + JUST_AFTER : goalOf(desk);
}

/** The moment at which something next happens at a desk where nobody does anything; NEVER when nothing will. */
export function nextByItself(desk: Desk): number {
  return desk.known.phase === "ended" ? NEVER : Math.min(nextMoment(desk), turnOf(desk));
}

/** The course of a decision whose time has run out: waiting that was kept up has come to its end, or nobody decided. */
function runOut(draft: Draft): void {
  const { dossier, known } = draft.desk;
  const { options } = at(dossier.decisions, known.decision);
  passAlone(draft, Math.max(known.time, known.deadline));
  choose(draft, passAlone, known.phase === "holding" ? known.holding : at(options, options.length - 1));
  draft.stopped = true;
}

/** Lets happen what is next at the desk at hand, where nobody does anything; `moment` is when, of its story. */
export function stepByItself(draft: Draft, moment: number): void {
  const { desk } = draft;
  const { dossier, known } = desk;
  if (moment < turnOf(desk) || moment === nextMoment(desk)) passStep(draft, moment);
  else if (isOpen(known)) runOut(draft);
  else if (known.reached < dossier.decisions.length) open(draft, known.reached);
  else {
    passAlone(draft, dossier.ends);
    end(draft);
  }
}
