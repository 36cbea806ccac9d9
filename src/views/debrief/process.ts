/** How a decision was taken, as a list of facts: what the player weighs, and the product never adds up. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import { isSource } from "../../sim/dossier/signals.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { openCalls } from "../../sim/reckoning/callable.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Note } from "../../sim/world/record.ts";
import { type Line, line } from "../line.ts";
import { isOffered, speaker } from "../names.ts";

const SAYS = {
  calls: {
    nl: "U belde {made, plural, =0 {niemand} one {één van de {could} mensen} other {# van de {could} mensen}} die u kon bellen.",
    en: "You called {made, plural, =0 {nobody} one {one of the {could} people} other {# of the {could} people}} you could call.",
  },
  asked: { nl: "U belde met {who}.", en: "You called {who}." },
  took: { nl: "U nam op voor {who}.", en: "You picked up for {who}." },
  let: { nl: "U liet de telefoon gaan toen {who} belde.", en: "You let {who} ring." },
  busy: { nl: "{who} belde. U belde toen iemand anders.", en: "{who} rang. You then called somebody else." },
  deciding: { nl: "{who} belde nog toen u besloot.", en: "{who} was still ringing when you decided." },
  late: {
    nl: "{who} belde. Er was geen tijd meer om op te nemen.",
    en: "{who} rang. There was no time left to pick up.",
  },
  early: { nl: "U besloot met nog {left} te gaan.", en: "You decided with {left} to go." },
  last: { nl: "U besloot op het laatste moment.", en: "You decided at the last moment." },
  ranOut: { nl: "De tijd liep af; er werd niet besloten.", en: "Time ran out; nothing was decided." },
  waited: { nl: "U wachtte, en hield dat vol.", en: "You waited, and kept it up." },
  broke: {
    nl: "U begon te wachten, en deed toen toch iets.",
    en: "You began to wait, and then did something after all.",
  },
  because: { nl: "U schreef op waarom.", en: "You wrote down why." },
  noBecause: { nl: "U schreef niet op waarom.", en: "You did not write down why." },
  accept: { nl: "U schreef op wat u op de koop toe nam.", en: "You wrote down what you accepted." },
  given: {
    nl: "Wat u op de koop toe nam, nam u over zoals het werd voorgesteld.",
    en: "What you accepted, you took as it was suggested.",
  },
  noAccept: { nl: "U schreef niet op wat u op de koop toe nam.", en: "You did not write down what you accepted." },
  buoy: { nl: "U legde een boei bij wat u zag aankomen.", en: "You laid a buoy at what you saw coming." },
} as const satisfies Record<string, Words>;

/** A call that was not picked up, and what was done instead: let go, another call, a decision, or nothing in time. */
interface Missed {
  readonly signal: number;
  readonly how: "let" | "busy" | "deciding" | "late";
}

/** The way to a decision, counted. */
export interface Course {
  readonly asked: readonly number[];
  readonly took: readonly number[];
  readonly missed: readonly Missed[];
  readonly broke: boolean;
  readonly held: boolean;
  /** The option taken; -1 when the decision was never reached. */
  readonly option: number;
  /** Minutes of story time that were left when it was chosen. */
  readonly left: number;
}

/** What was done while a call rang that nobody picked up; `place` is where among the events it fell silent. */
function howMissed(dossier: Dossier, events: readonly PublicEvent[], place: number, deadline: number): Missed["how"] {
  const missed = at(events, place);
  if (missed.is !== "missed") return "let";
  const { interruption } = missed;
  const rang = events.slice(0, place).findLast((event) => event.is === "rang" && event.interruption === interruption);
  const since = rang?.at ?? missed.at;
  if (since + at(dossier.interruptions, interruption).minutes > deadline) return "late";
  const next = events.slice(place + 1).find(({ is }) => ACTS.some((act) => act === is));
  if (next?.is === "answered" && isSource(dossier, next.signal)) return "busy";
  return next?.is === "chosen" && !at(dossier.options, next.option).default ? "deciding" : "let";
}

/** Events that somebody's act brings about. */
const ACTS: readonly PublicEvent["is"][] = ["answered", "chosen", "rang", "held", "broke"];

/** The way to a decision, by its position. */
export function courseOf(dossier: Dossier, events: readonly PublicEvent[], decision: number): Course {
  const { interruptions } = dossier;
  const sources = dossier.sources.length;
  const asked: number[] = [];
  const took: number[] = [];
  const missed: Missed[] = [];
  let [here, deadline, broke, held, option, left] = [false, 0, false, false, -1, 0];
  for (const [place, event] of events.entries()) {
    if (event.is === "opened") {
      here = event.decision === decision;
      if (here) deadline = event.deadline;
    }
    if (!here || option >= 0) continue;
    if (event.is === "deadline") deadline = event.to;
    if (event.is === "answered" && isSource(dossier, event.signal)) asked.push(event.signal);
    // Messages come by themselves; only a call is picked up or let ring.
    if (event.is === "answered" && interruptions[event.signal - sources]?.call) took.push(event.signal);
    if (event.is === "missed" && interruptions[event.interruption]?.call) {
      const signal = sources + event.interruption;
      missed.push({ signal, how: howMissed(dossier, events, place, deadline) });
    }
    if (event.is === "held") held = true;
    if (event.is === "broke") [broke, held] = [true, false];
    // An act that takes time was chosen when it began: that is what the clock said.
    if (event.is === "chosen")
      [option, left] = [event.option, deadline - event.at + at(dossier.options, event.option).minutes];
  }
  return { asked, took, missed, broke, held, option, left };
}

/** How many people could have been called in a decision as it went, had there been no other call. */
export function callable(dossier: Dossier, events: readonly PublicEvent[], decision: number): number {
  return openCalls(dossier, events).filter((call) => call.decision === decision).length;
}

/** One sentence about all of them; none about nobody. */
function together(dossier: Dossier, says: Words, signals: readonly number[]): Line[] {
  const list = signals.map((signal) => speaker(dossier, signal));
  return list.length === 0 ? [] : [{ says, with: { who: { list } } }];
}

/** A decision that was taken, as facts about how; empty when it was never reached. */
export function processOf(
  dossier: Dossier,
  events: readonly PublicEvent[],
  notes: readonly Note[],
  decision: number,
): Line[] {
  const course = courseOf(dossier, events, decision);
  if (course.option < 0) return [];
  const { id } = at(dossier.decisions, decision);
  const file = dossier.file.decisions[id];
  const could = callable(dossier, events, decision);
  const ranOut = at(dossier.options, course.option).default;
  const about = (says: Words) => (signal: number) => ({ says, with: { who: speaker(dossier, signal) } });
  const wrote = notes.findLast((note) => note.is === "reason" && note.decision === id);
  const buoy = notes.some((note) => note.is === "buoy" && note.decision === id);
  const when: Line = ranOut
    ? line(SAYS.ranOut)
    : course.held
      ? line(SAYS.waited)
      : course.left > 0
        ? { says: SAYS.early, with: { left: { length: course.left } } }
        : line(SAYS.last);
  const written =
    !(file?.key ?? false) || wrote?.is !== "reason"
      ? []
      : [
          line(wrote.because === "" ? SAYS.noBecause : SAYS.because),
          line(
            wrote.accept === "" ? SAYS.noAccept : isOffered(dossier, decision, wrote.accept) ? SAYS.given : SAYS.accept,
          ),
        ];
  return [
    { says: SAYS.calls, with: { made: course.asked.length, could } },
    ...together(dossier, SAYS.asked, course.asked),
    ...together(dossier, SAYS.took, course.took),
    ...course.missed.map(({ signal, how }) => about(SAYS[how])(signal)),
    ...(course.broke ? [line(SAYS.broke)] : []),
    when,
    ...written,
    ...(buoy ? [line(SAYS.buoy)] : []),
  ];
}
