/** Carrying out a command: the rules of the game. */

import { at } from "../dossier/at.ts";
import { asSignal } from "../dossier/signals.ts";
import { passTogether, ringElsewhere, runOn } from "./calendar.ts";
import { noteOpening, setGoing } from "./changes.ts";
import { type Command, type Refusal, refuse } from "./commands.ts";
import { choose } from "./course.ts";
import { type Draft, draftOf, emit, type Witness } from "./draft.ts";
import type { WorldEvent } from "./events.ts";
import { callMinutes, whyNotAsk, whyNotChoose, whyNotTake, whyNotWait } from "./legal.ts";
import { hear, miss, missRinging, nextRing, ring } from "./ringing.ts";
import type { Run } from "./run.ts";
import { blankWorld, cloneWorld, type Desk, findDesk, RING, type World } from "./world.ts";

/** The world at its first moment, before anything is on a desk. */
export function start(run: Run, events: Draft["events"] = null, witness: Witness | null = null): World {
  const draft = draftOf(blankWorld(run), events, witness);
  for (const desk of draft.world.desks) {
    draft.desk = desk;
    noteOpening(draft);
    for (const consequence of desk.dossier.triggers.begin) setGoing(draft, consequence, 0);
  }
  return draft.world;
}

function hold(draft: Draft): void {
  const { known } = draft.desk;
  missRinging(draft);
  while (known.phase === "holding" && !known.rings.includes(RING.ringing)) {
    if (known.time >= known.deadline) {
      const { holding } = known;
      choose(draft, passTogether, holding);
      return;
    }
    passTogether(draft, nextRing(draft));
    ring(draft, passTogether);
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
  const desk = findDesk(draft.world, command.desk);
  if (desk === undefined) return refuse("not-known");
  draft.desk = desk;
  draft.waited = false;
  const refusal = performHere(draft, command);
  ringElsewhere(draft);
  return refusal;
}

function performHere(draft: Draft, command: Command): Refusal | null {
  const { dossier, known } = draft.desk;
  switch (command.do) {
    case "ask": {
      const position = dossier.sources.findIndex((source) => source.id === command.source);
      if (position < 0) return refuse("not-known");
      const why = whyNotAsk(dossier, known, position);
      if (why !== null) return refuse(why);
      missRinging(draft);
      hear(draft, passTogether, position, callMinutes(dossier, known, at(dossier.sources, position)));
      ring(draft, passTogether);
      return null;
    }
    case "take":
    case "leave": {
      const position = dossier.interruptions.findIndex((one) => one.id === command.interruption);
      if (position < 0) return refuse("not-known");
      const interruption = at(dossier.interruptions, position);
      const why = whyNotTake(known, position, interruption);
      if (why !== null && (command.do === "take" || why !== "no-time")) return refuse(why);
      if (command.do === "take") hear(draft, passTogether, asSignal(dossier, position), interruption.minutes);
      else miss(draft, position, true);
      ring(draft, passTogether);
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
      } else choose(draft, passTogether, position);
      return null;
    }
    case "wait": {
      const why = whyNotWait(known, command.minutes);
      if (why !== null) return refuse(why);
      missRinging(draft);
      passTogether(draft, known.time + command.minutes);
      ring(draft, passTogether);
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
      runOn(draft);
      return null;
    case "tick": {
      const why = whyNotTime(draft.desk);
      if (why !== null) return why;
      if (!(Number.isSafeInteger(command.share) && command.share > known.ticked && command.share <= 100)) {
        return refuse("backwards");
      }
      emit(draft, { is: "ticked", at: known.time, share: command.share });
      ring(draft, passTogether);
      return null;
    }
    case "expire": {
      const why = whyNotTime(draft.desk);
      if (why !== null) return why;
      const decision = at(dossier.decisions, known.decision);
      if (decision.id !== command.decision) return refuse("not-now");
      if (known.phase === "holding") return refuse("holding");
      choose(draft, passTogether, at(decision.options, decision.options.length - 1));
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
