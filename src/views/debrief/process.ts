/** How a decision was taken, as a list of facts: what the player weighs, and the product never adds up. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type {
  DecisionIndex,
  InterruptionIndex,
  OptionIndex,
  SignalIndex,
  SourceIndex,
} from "../../sim/dossier/indexes.ts";
import { asInterruption, asSignal, isSource } from "../../sim/dossier/signals.ts";
import { openCalls } from "../../sim/reckoning/callable.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Note } from "../../sim/world/record.ts";
import { filled, type Line, line } from "../line.ts";
import { isOffered, speaker } from "../naming.ts";
import { begunAfter } from "./begun.ts";

/** A call that was not picked up: it was let ring, by a word or by doing something else, or there was no time left for it. */
interface Missed {
  readonly signal: SignalIndex;
  readonly how: "let" | "late";
}

/** The way to a decision, counted. */
export interface Course {
  readonly asked: readonly SourceIndex[];
  readonly took: readonly SignalIndex[];
  readonly missed: readonly Missed[];
  readonly broke: boolean;
  readonly held: boolean;
  /** The option taken; -1 when the decision was never reached. */
  readonly option: OptionIndex;
  /** Minutes of story time that were left when it was chosen. */
  readonly left: number;
  /** And when it was done; null where the deadline had moved by then. */
  readonly after: number | null;
}

/** Whether a call could have been picked up; `place` is where among the events it fell silent. */
function howMissed(
  { interruptions }: Dossier,
  events: readonly PublicEvent[],
  place: number,
  interruption: InterruptionIndex,
  deadline: number,
): Missed["how"] {
  const rang = events.slice(0, place).findLast((event) => event.is === "rang" && event.interruption === interruption);
  const since = rang?.at ?? at(events, place).at;
  return since + at(interruptions, interruption).minutes > deadline ? "late" : "let";
}

/** The way to a decision, by its position. */
export function courseOf(dossier: Dossier, events: readonly PublicEvent[], decision: DecisionIndex): Course {
  const { interruptions } = dossier;
  const asked: SourceIndex[] = [];
  const took: SignalIndex[] = [];
  const missed: Missed[] = [];
  const begun = begunAfter(dossier, events, decision);
  let [here, deadline, broke, held, option] = [false, 0, false, false, -1];
  let [left, after]: [number, number | null] = [0, null];
  for (const [place, event] of events.entries()) {
    if (event.is === "opened") {
      here = event.decision === decision;
      if (here) deadline = event.deadline;
    }
    if (!here || option >= 0) continue;
    // An act that takes time was chosen when it began: that is what the clock said.
    if (event.is === "deadline" && place < begun) deadline = event.to;
    if (event.is === "answered") {
      const { signal } = event;
      if (isSource(dossier, signal)) asked.push(signal);
      // Messages come by themselves; only a call is picked up or let ring.
      else if (at(interruptions, asInterruption(dossier, signal)).call) took.push(signal);
    }
    if (event.is === "missed" && interruptions[event.interruption]?.call) {
      const signal = asSignal(dossier, event.interruption);
      missed.push({ signal, how: howMissed(dossier, events, place, event.interruption, deadline) });
    }
    if (event.is === "held") held = true;
    if (event.is === "broke") [broke, held] = [true, false];
    if (event.is === "chosen") {
      const hasMoved = events.slice(begun, place).some(({ is }) => is === "deadline");
      option = event.option;
      left = deadline - event.at + at(dossier.options, option).minutes;
      after = hasMoved ? null : deadline - event.at;
    }
  }
  return { asked, took, missed, broke, held, option, left, after };
}

/** How many people could have been called in a decision as it went, had there been no other call. */
export function callable(dossier: Dossier, events: readonly PublicEvent[], decision: DecisionIndex): number {
  return openCalls(dossier, events).filter((call) => call.decision === decision).length;
}

/** One sentence about all of them; none about nobody. */
function together(dossier: Dossier, says: "process.asked" | "process.took", signals: readonly SignalIndex[]): Line[] {
  const list = signals.map((signal) => speaker(dossier, signal));
  return list.length === 0 ? [] : [filled(says, { who: { list } })];
}

/** When it was decided: what the clock still said, or, of an act that took time itself, what that left. */
function whenLine(dossier: Dossier, { option, held, left, after }: Course): Line {
  const { minutes, default: ranOut } = at(dossier.options, option);
  if (ranOut) return line("process.ranOut");
  if (held) return line("process.waited");
  if (minutes > 0 && after !== null) {
    return after > 0 ? filled("process.done", { left: { length: after } }) : line("process.fitted");
  }
  return left > 0 ? filled("process.early", { left: { length: left } }) : line("process.last");
}

/** A decision that was taken, as facts about how; empty when it was never reached. */
export function processOf(
  dossier: Dossier,
  events: readonly PublicEvent[],
  notes: readonly Note[],
  decision: DecisionIndex,
): Line[] {
  const course = courseOf(dossier, events, decision);
  if (course.option < 0) return [];
  const { id } = at(dossier.decisions, decision);
  const file = dossier.file.decisions[id];
  const could = callable(dossier, events, decision);
  const wrote = notes.findLast((note) => note.is === "reason" && note.decision === id);
  const buoy = notes.some((note) => note.is === "buoy" && note.decision === id);
  const written =
    !(file?.key ?? false) || wrote?.is !== "reason"
      ? []
      : [
          line(wrote.because === "" ? "process.noBecause" : "process.because"),
          line(
            wrote.accept === ""
              ? "process.noAccept"
              : isOffered(dossier, decision, wrote.accept)
                ? "process.given"
                : "process.accept",
          ),
        ];
  return [
    filled("process.calls", { made: course.asked.length, could }),
    ...together(dossier, "process.asked", course.asked),
    ...together(dossier, "process.took", course.took),
    ...course.missed.map(({ signal, how }) => filled(`process.${how}`, { who: speaker(dossier, signal) })),
    ...(course.broke ? [line("process.broke")] : []),
    whenLine(dossier, course),
    ...written,
    ...(buoy ? [line("process.buoy")] : []),
  ];
}
