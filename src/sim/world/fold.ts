import { at, put } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { stir } from "../dossier/luck.ts";
import { asInterruption, isSource, signalOf } from "../dossier/signals.ts";
import type { HiddenEvent, PublicEvent, WorldEvent } from "./events.ts";
import {
  blankKnown,
  cloneWorld,
  type Desk,
  deskOf,
  type Hidden,
  type Known,
  NOT_YET,
  RING,
  SKIPPED,
  type World,
} from "./world.ts";

const FULL = 100;

function bounded(value: number): number {
  return Math.max(0, Math.min(FULL, value));
}

/** Folds a public event into what is known. Changes `known`. */
export function learn(dossier: Dossier, known: Known, event: PublicEvent): void {
  known.time = event.at;
  switch (event.is) {
    case "opened":
      known.phase = "deliberating";
      known.decision = event.decision;
      known.reached = event.decision + 1;
      known.openedAt = event.at;
      known.deadline = event.deadline;
      known.ticked = 0;
      known.calls = 0;
      return;
    case "passed-by":
      known.reached = event.decision + 1;
      put(known.chosen, event.decision, SKIPPED);
      return;
    case "answered": {
      const { signal } = event;
      put(known.answers, signal, event.answer);
      put(known.answeredAt, signal, event.at);
      put(known.heardIn, signalOf(dossier, signal).person, at(dossier.decisions, known.decision).stage);
      if (isSource(dossier, signal)) known.calls++;
      else put(known.rings, asInterruption(dossier, signal), RING.taken);
      return;
    }
    case "rang":
      put(known.rings, event.interruption, RING.ringing);
      return;
    case "missed":
      put(known.rings, event.interruption, RING.missed);
      return;
    case "ticked":
      known.ticked = event.share;
      return;
    case "held":
      known.phase = "holding";
      known.holding = event.option;
      return;
    case "broke":
      known.phase = "deliberating";
      known.holding = NOT_YET;
      return;
    case "chosen": {
      const { decision } = at(dossier.options, event.option);
      known.phase = "between";
      known.holding = NOT_YET;
      put(known.chosen, decision, event.option);
      put(known.chosenAt, decision, event.at);
      return;
    }
    case "moved":
      put(known.gauges, event.gauge, bounded(at(known.gauges, event.gauge) + event.by));
      return;
    case "noted":
      put(known.facts, event.fact, event.at);
      return;
    case "expected":
      put(known.due, event.expectation, event.due);
      put(known.arrived, event.expectation, false);
      return;
    case "window":
      put(known.windows, event.window, event.open);
      return;
    case "power":
      put(known.powers, event.power, event.state);
      put(known.powersUntil, event.power, event.until);
      return;
    case "deadline":
      known.deadline = event.to;
      return;
    case "landed": {
      const { expectation } = at(dossier.consequences, event.consequence);
      put(known.landed, event.consequence, at(known.landed, event.consequence) + 1);
      put(known.landedAt, event.consequence, event.at);
      if (expectation >= 0) put(known.arrived, expectation, true);
      return;
    }
    case "spinning":
      known.spinning = event.on;
      return;
    case "overtaken":
      known.overtaken = true;
      return;
    case "faded":
      put(known.faded, event.person, true);
      return;
    case "met":
      if (known.decision >= 0) put(known.heardIn, event.person, at(dossier.decisions, known.decision).stage);
      return;
    case "passed":
      return;
    case "ended":
      known.phase = "ended";
      return;
    case "revealed":
      put(known.revealed, event.unknown, event.position);
      return;
    case "judged":
      put(known.stands, event.judge, event.stand);
      put(known.reasons, event.judge, event.reasons);
      return;
  }
}

/** What was known after the first so many public events. */
export function knownAfter(dossier: Dossier, events: readonly PublicEvent[], count: number): Known {
  const known = blankKnown(dossier);
  for (let i = 0; i < count; i++) learn(dossier, known, at(events, i));
  return known;
}

/**
 * What was known after each public event, one after another. It is one and the same object, which changes: read it before
 * going on.
 */
export function* knowing(dossier: Dossier, events: readonly PublicEvent[]): Generator<Known> {
  const known = blankKnown(dossier);
  for (const event of events) {
    learn(dossier, known, event);
    yield known;
  }
}

function conceal(hidden: Hidden, event: HiddenEvent): void {
  switch (event.is) {
    case "underway": {
      const one = { lands: event.lands, consequence: event.consequence };
      put(hidden.departed, event.consequence, event.at);
      // In order of landing, then of declaration, then of departure.
      let place = hidden.underway.length;
      while (place > 0) {
        const before = at(hidden.underway, place - 1);
        if (before.lands < one.lands) break;
        if (before.lands === one.lands && before.consequence <= one.consequence) break;
        place--;
      }
      hidden.underway.splice(place, 0, one);
      return;
    }
    case "averted":
      // What lands, or does not, was the first of those underway.
      hidden.underway.shift();
      return;
    case "silent":
      put(hidden.silent, event.interruption, true);
      return;
    case "drifted":
      put(hidden.gauges, event.gauge, bounded(at(hidden.gauges, event.gauge) + event.by));
      return;
    case "weighed":
      put(hidden.stands, event.judge, event.stand);
      put(hidden.reasons, event.judge, event.reasons);
      return;
  }
}

/** The sum after an event of a kind: it covers the kind, the moment, the subject and the size. Never text. */
function traced(sum: number, moment: number, kind: number, subject: number, size: number): number {
  return stir(stir(stir(sum, (kind << 24) ^ moment), subject), size);
}

function sumAfterPassing(sum: number, moment: number): number {
  return traced(sum, moment, 20, 0, 0);
}

/** The running sum over all events after one more. */
function sumAfter(sum: number, event: WorldEvent): number {
  const { at: moment } = event;
  switch (event.is) {
    case "opened":
      return traced(sum, moment, 1, event.decision, event.deadline);
    case "passed-by":
      return traced(sum, moment, 2, event.decision, 0);
    case "answered":
      return traced(sum, moment, 3, event.signal, event.answer);
    case "rang":
      return traced(sum, moment, 4, event.interruption, 0);
    case "missed":
      return traced(sum, moment, 5, event.interruption, 0);
    case "ticked":
      return traced(sum, moment, 6, event.share, 0);
    case "held":
      return traced(sum, moment, 7, event.option, 0);
    case "broke":
      return traced(sum, moment, 8, event.option, 0);
    case "chosen":
      return traced(sum, moment, 9, event.option, 0);
    case "moved":
      return traced(sum, moment, 10, event.gauge, event.by);
    case "noted":
      return traced(sum, moment, 11, event.fact, 0);
    case "expected":
      return traced(sum, moment, 12, event.expectation, event.due);
    case "window":
      return traced(sum, moment, 13, event.window, event.open ? 1 : 0);
    case "power":
      return traced(sum, moment, 14, event.power, event.state);
    case "deadline":
      return traced(sum, moment, 15, event.to, 0);
    case "landed":
      return traced(sum, moment, 16, event.consequence, 0);
    case "spinning":
      return traced(sum, moment, 17, event.on ? 1 : 0, 0);
    case "overtaken":
      return traced(sum, moment, 18, 0, 0);
    case "faded":
      return traced(sum, moment, 19, event.person, 0);
    case "passed":
      return sumAfterPassing(sum, moment);
    case "ended":
      return traced(sum, moment, 21, 0, 0);
    case "revealed":
      return traced(sum, moment, 22, event.unknown, event.position);
    case "judged":
      return traced(sum, moment, 23, event.judge, event.stand);
    case "underway":
      return traced(sum, moment, 24, event.consequence, event.lands);
    case "silent":
      return traced(sum, moment, 25, event.interruption, 0);
    case "drifted":
      return traced(sum, moment, 26, event.gauge, event.by);
    case "weighed":
      return traced(sum, moment, 27, event.judge, event.stand);
    case "averted":
      return traced(sum, moment, 28, event.consequence, 0);
    case "met":
      return traced(sum, moment, 29, event.person, 0);
  }
}

/** Keeps count of an event at a desk. */
function count(world: World, { place }: Desk, sum: number): void {
  world.sum = world.desks.length > 1 ? stir(sum, place) : sum;
  world.steps++;
}

/** Folds that time has passed at a desk: half of all events are no more than this. */
function foldPassing(world: World, desk: Desk, moment: number): void {
  count(world, desk, sumAfterPassing(world.sum, moment));
  desk.passed = moment;
  desk.known.time = moment;
}

/** Folds one event into a desk of a world. Changes them; see `evolve` for the version that does not. */
export function fold(world: World, desk: Desk, event: WorldEvent): void {
  if (event.is === "passed") {
    foldPassing(world, desk, event.at);
    return;
  }
  const { dossier, known, hidden } = desk;
  count(world, desk, sumAfter(world.sum, event));
  switch (event.is) {
    case "underway":
    case "averted":
    case "silent":
    case "drifted":
    case "weighed":
      conceal(hidden, event);
      return;
    case "landed":
      hidden.underway.shift();
      learn(dossier, known, event);
      return;
    default:
      learn(dossier, known, event);
  }
}

/** The world after an event. */
export function evolve(world: World, event: WorldEvent): World {
  const next = cloneWorld(world);
  fold(next, deskOf(next, event.desk), event);
  return next;
}
