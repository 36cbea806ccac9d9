/** Carrying out a command: the rules of the game. */
import { at } from "../dossier/at.ts";
import type { Decision, Dossier } from "../dossier/dossier.ts";
import { after } from "../dossier/span.ts";
import { type Command, type Refusal, refuse } from "./commands.ts";
import { type Draft, draftOf, emit, happen, move, setGoing, type Witness } from "./draft.ts";
import { fadePeople } from "./dynamics.ts";
import type { WorldEvent } from "./events.ts";
import { draw, happens } from "./fate.ts";
import { callMinutes, whyNotAsk, whyNotChoose, whyNotTake, whyNotWait } from "./legal.ts";
import { nextMoment, passStep, passTo } from "./passing.ts";
import type { Run } from "./run.ts";
import { branch, publicTruth } from "./truth.ts";
import { blankWorld, clockShare, cloneWorld, type Desk, deskOf, RING, type World } from "./world.ts";

/** The world at its first moment, before anything is on a desk. */
export function start(run: Run, events: Draft["events"] = null, witness: Witness | null = null): World {
  const draft = draftOf(blankWorld(run), events, witness);
  for (const consequence of draft.desk.dossier.triggers.begin) setGoing(draft, consequence, 0);
  return draft.world;
}

/** Asks or takes: time passes, then the answer is there. */
function hear(draft: Draft, signal: number, minutes: number): void {
  const { desk } = draft;
  const { dossier, fate } = desk;
  const sources = dossier.sources.length;
  const what = signal < sources ? at(dossier.sources, signal) : at(dossier.interruptions, signal - sources);
  passTo(draft, desk.known.time + minutes);
  const odds = branch(what.odds, desk);
  if (odds === undefined) throw new RangeError(`"${what.id}" has no odds for this world`);
  const answer = draft.witness ? draft.witness.answers(signal, odds) : draw(fate, what.key, 0, odds);
  happen(draft, { is: "answered", at: desk.known.time, signal, answer }, what.effects, { by: "signal", signal });
  const { fatigue } = dossier;
  if (signal < sources && fatigue !== null) {
    const cause = { by: "mechanism", mechanism: "fatigue" } as const;
    move(draft, fatigue.energy, -fatigue.call, cause);
  }
}

function miss(draft: Draft, interruption: number): void {
  const { known, dossier } = draft.desk;
  const changes = at(dossier.interruptions, interruption).missed;
  happen(draft, { is: "missed", at: known.time, interruption }, changes, { by: "missed", interruption });
}

/** Whatever still rings stops ringing. */
function missRinging(draft: Draft): void {
  draft.desk.known.rings.forEach((ring, position) => {
    if (ring === RING.ringing) miss(draft, position);
  });
}

/** Lets come in what is due; one call at a time, messages as they come. */
function ring(draft: Draft): void {
  const { dossier, known, hidden, fate } = draft.desk;
  if (known.phase !== "deliberating" && known.phase !== "holding") return;
  for (const position of at(dossier.decisions, known.decision).interruptions) {
    const interruption = at(dossier.interruptions, position);
    if (at(known.rings, position) !== RING.silent || at(hidden.silent, position)) continue;
    if (interruption.moment > clockShare(known)) continue;
    if (at(known.faded, interruption.person) || !publicTruth(interruption.if, known)) continue;
    if (interruption.call && known.rings.includes(RING.ringing)) continue;
    const chance = branch(interruption.chance, draft.desk) ?? 0;
    const rings = draft.witness
      ? draft.witness.rings(position, chance)
      : happens(fate, interruption.chanceKey, 0, chance);
    if (!rings) {
      emit(draft, { is: "silent", at: known.time, interruption: position });
      continue;
    }
    emit(draft, { is: "rang", at: known.time, interruption: position });
    if (!interruption.call) hear(draft, dossier.sources.length + position, interruption.minutes);
  }
}

/** Story time at which the next interruption of the open decision is due; the deadline when there is none. */
function nextRing(draft: Draft): number {
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

function choose(draft: Draft, option: number): void {
  const { dossier } = draft.desk;
  const chosen = at(dossier.options, option);
  missRinging(draft);
  passTo(draft, draft.desk.known.time + chosen.minutes);
  happen(draft, { is: "chosen", at: draft.desk.known.time, option }, chosen.effects, { by: "option", option });
}

function hold(draft: Draft): void {
  const { known } = draft.desk;
  missRinging(draft);
  while (known.phase === "holding" && !known.rings.includes(RING.ringing)) {
    if (known.time >= known.deadline) {
      const { holding } = known;
      choose(draft, holding);
      return;
    }
    passTo(draft, nextRing(draft));
    ring(draft);
  }
}

/** When a decision that has not opened yet can open. */
function opening(dossier: Dossier, decision: Decision, now: number): number {
  return decision.opens === null ? now : Math.max(now, after(dossier, 0, decision.opens));
}

function open(draft: Draft, position: number): void {
  const { dossier, known } = draft.desk;
  const decision = at(dossier.decisions, position);
  passTo(draft, opening(dossier, decision, known.time));
  if (!publicTruth(decision.if, known)) {
    emit(draft, { is: "passed-by", at: known.time, decision: position });
    return;
  }
  fadePeople(draft, decision.stage);
  const opened = { is: "opened", at: known.time, decision: position, deadline: known.time + decision.minutes } as const;
  happen(draft, opened, [], { by: "time" });
  draft.stopped = true;
  ring(draft);
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

/** Lets time pass until something big lands, the next decision opens or the dossier ends. */
function advance(draft: Draft): void {
  const { dossier, known } = draft.desk;
  draft.stopped = false;
  while (!draft.stopped) {
    const next = dossier.decisions[known.reached];
    const goal = next === undefined ? dossier.ends : opening(dossier, next, known.time);
    if (nextMoment(draft) <= goal) passStep(draft);
    else if (next !== undefined) open(draft, known.reached);
    else {
      passTo(draft, dossier.ends);
      end(draft);
    }
  }
}

function whyNotTime(desk: Desk): Refusal | null {
  if (desk.known.phase === "ended") return refuse("ended");
  return desk.known.phase === "between" ? refuse("nothing-open") : null;
}

/**
 * Carries out a command on a draft.
 * @returns null when it was carried out, or why it was not; then nothing has changed.
 */
export function perform(draft: Draft, command: Command): Refusal | null {
  draft.desk = deskOf(draft.world);
  const { dossier, known } = draft.desk;
  switch (command.do) {
    case "ask": {
      const position = dossier.sources.findIndex((source) => source.id === command.source);
      if (position < 0) return refuse("not-known");
      const why = whyNotAsk(dossier, known, position);
      if (why !== null) return refuse(why);
      missRinging(draft);
      hear(draft, position, callMinutes(dossier, known, at(dossier.sources, position)));
      ring(draft);
      return null;
    }
    case "take":
    case "leave": {
      const position = dossier.interruptions.findIndex((one) => one.id === command.interruption);
      if (position < 0) return refuse("not-known");
      const interruption = at(dossier.interruptions, position);
      const why = whyNotTake(known, position, interruption);
      if (why !== null && (command.do === "take" || why !== "no-time")) return refuse(why);
      if (command.do === "take") hear(draft, dossier.sources.length + position, interruption.minutes);
      else miss(draft, position);
      ring(draft);
      return null;
    }
    case "choose": {
      const decision = dossier.decisions.findIndex((one) => one.id === command.decision);
      const position = dossier.options.findIndex((one) => one.decision === decision && one.id === command.option);
      if (position < 0) return refuse("not-known");
      const option = at(dossier.options, position);
      const why = whyNotChoose(known, option);
      if (why !== null) return refuse(why);
      if (option.sustained) {
        missRinging(draft);
        emit(draft, { is: "held", at: known.time, option: position });
      } else choose(draft, position);
      return null;
    }
    case "wait": {
      const why = whyNotWait(known, command.minutes);
      if (why !== null) return refuse(why);
      missRinging(draft);
      passTo(draft, known.time + command.minutes);
      ring(draft);
      return null;
    }
    case "hold":
      if (known.phase !== "holding") return refuse("not-holding");
      hold(draft);
      return null;
    case "break":
      if (known.phase !== "holding") return refuse("not-holding");
      emit(draft, { is: "broke", at: known.time, option: known.holding });
      return null;
    case "advance":
      if (known.phase === "ended") return refuse("ended");
      if (known.phase !== "between") return refuse("something-open");
      advance(draft);
      return null;
    case "tick": {
      const why = whyNotTime(draft.desk);
      if (why !== null) return why;
      if (!(Number.isSafeInteger(command.share) && command.share > known.ticked && command.share <= 100)) {
        return refuse("backwards");
      }
      emit(draft, { is: "ticked", at: known.time, share: command.share });
      ring(draft);
      return null;
    }
    case "expire": {
      const why = whyNotTime(draft.desk);
      if (why !== null) return why;
      const decision = at(dossier.decisions, known.decision);
      if (decision.id !== command.decision) return refuse("not-now");
      if (known.phase === "holding") return refuse("holding");
      choose(draft, at(decision.options, decision.options.length - 1));
      return null;
    }
  }
}

/** Whether the answer to a command is a refusal. */
export function isRefusal(answer: readonly WorldEvent[] | Refusal): answer is Refusal {
  return "refused" in answer;
}

/** What would happen on a command: events in order, or why it is not possible. The world stays as it is. */
export function decide(world: World, command: Command): readonly WorldEvent[] | Refusal {
  const events: WorldEvent[] = [];
  return perform(draftOf(cloneWorld(world), events), command) ?? events;
}
