/** Who is heard, and what comes in: calls and messages of the decision on the desk at hand. */

import { at } from "../dossier/at.ts";
import type { InterruptionIndex, SignalIndex } from "../dossier/indexes.ts";
import { asSignal, isSource, signalOf } from "../dossier/signals.ts";
import { happen, move } from "./changes.ts";
import { type Draft, emit, witnessOf } from "./draft.ts";
import { meetElsewhere } from "./elsewhere.ts";
import { draw, happens } from "./fate.ts";
import type { Pass } from "./passing.ts";
import { branch, publicTruth } from "./truth.ts";
import { clockShare, isOpen, RING } from "./world.ts";

/** Asks or takes: time passes, then the answer is there. */
export function hear(draft: Draft, pass: Pass, signal: SignalIndex, minutes: number): void {
  const { desk } = draft;
  const { dossier, fate } = desk;
  const what = signalOf(dossier, signal);
  pass(draft, desk.known.time + minutes);
  const odds = branch(what.odds, desk);
  if (odds === undefined) throw new RangeError(`"${what.id}" has no odds for this world`);
  const witness = witnessOf(draft);
  const answer = witness ? witness.answers(signal, odds) : draw(fate, what.key, 0, odds);
  const role = "role" in what ? what.role : null;
  const answered = { is: "answered", at: desk.known.time, signal, answer } as const;
  happen(draft, role === null ? answered : { ...answered, for: role }, what.effects, { by: "signal", signal });
  meetElsewhere(draft, what.person);
  const { fatigue } = dossier;
  if (isSource(dossier, signal) && fatigue !== null) {
    const cause = { by: "mechanism", mechanism: "fatigue" } as const;
    move(draft, fatigue.energy, -fatigue.call, cause);
  }
}

/** Somebody who rang is not answered; `left`: by a word, and not because something else was done. */
export function miss(draft: Draft, interruption: InterruptionIndex, left: boolean): void {
  const { known, dossier } = draft.desk;
  const changes = at(dossier.interruptions, interruption).missed;
  happen(draft, { is: "missed", at: known.time, interruption, left }, changes, { by: "missed", interruption });
}

/** Whatever still rings stops ringing. */
export function missRinging(draft: Draft): void {
  draft.desk.known.rings.forEach((ring, position) => {
    if (ring === RING.ringing) miss(draft, position, false);
  });
}

/** Lets come in what is due; one call at a time, messages as they come. */
export function ring(draft: Draft, pass: Pass): void {
  const { dossier, known, hidden, fate } = draft.desk;
  if (!isOpen(known)) return;
  const witness = witnessOf(draft);
  for (const position of at(dossier.decisions, known.decision).interruptions) {
    const interruption = at(dossier.interruptions, position);
    if (at(known.rings, position) !== RING.silent || at(hidden.silent, position)) continue;
    if (interruption.moment > clockShare(known)) continue;
    if (at(known.faded, interruption.person) || !publicTruth(interruption.if, known)) continue;
    if (interruption.call && known.rings.includes(RING.ringing)) continue;
    const chance = branch(interruption.chance, draft.desk) ?? 0;
    const rings = witness ? witness.rings(position, chance) : happens(fate, interruption.chanceKey, 0, chance);
    if (!rings) {
      emit(draft, { is: "silent", at: known.time, interruption: position });
      continue;
    }
    emit(draft, { is: "rang", at: known.time, interruption: position });
    if (!interruption.call) hear(draft, pass, asSignal(dossier, position), interruption.minutes);
  }
}

/** Story time at which the next interruption of the open decision is due; the deadline when there is none. */
export function nextRing(draft: Draft): number {
  const { dossier, known, hidden } = draft.desk;
  const length = known.deadline - known.openedAt;
  let next = known.deadline;
  for (const position of at(dossier.decisions, known.decision).interruptions) {
    if (at(known.rings, position) !== RING.silent || at(hidden.silent, position)) continue;
    const { moment } = at(dossier.interruptions, position);
    // Rounded up, so that the share at that minute has really reached the moment.
    const due = known.openedAt + Math.floor((moment * length + 99) / 100);
    if (due > known.time) next = Math.min(next, due);
  }
  return next;
}
