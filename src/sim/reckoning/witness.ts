/**
 * A witness of a game: it knows what everybody could see of it up to a moment, makes another world show the same, and
 * counts how likely that was there. What was not seen counts too: a ship that has not come in by now is evidence.
 */

import { at } from "../dossier/at.ts";
import type { Consequence } from "../dossier/dossier.ts";
import { share, type Table } from "../dossier/draw-table.ts";
import type { ConsequenceIndex, InterruptionIndex, SignalIndex } from "../dossier/indexes.ts";
import { CERTAIN } from "../dossier/luck.ts";
import { after } from "../dossier/span.ts";
import { landingAfter, stepOf } from "../world/changes.ts";
import { draftOf, type Witness } from "../world/draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "../world/events.ts";
import type { Fate } from "../world/fate.ts";
import { knownAfter } from "../world/fold.ts";
import type { Game } from "../world/game.ts";
import { perform, start } from "../world/perform.ts";
import { dossierOf, inFate, type Run } from "../world/run.ts";
import { publicTruth } from "../world/truth.ts";
import type { Desk } from "../world/world.ts";

/** A game up to a moment, and what was seen of it. */
export interface Seen {
  readonly game: Game;
  /** The name of the desk that it was seen at. */
  readonly desk: string;
  /** The public events of that desk, without the mere passing of time. */
  readonly events: readonly PublicEvent[];
  /** Those that came from another desk before anything could land at this one at the same moment. */
  readonly early: ReadonlySet<PublicEvent>;
  /** Minutes since the start. */
  readonly until: number;
}

/**
 * What came to a desk from one that goes before it, at a moment up to which it had not been brought itself. An act elsewhere
 * is not among them: before it is done, all desks have come to its moment.
 */
export function earlyAt({ landings }: Run, desk: string, events: readonly WorldEvent[]): ReadonlySet<PublicEvent> {
  const place = (name: string) => landings.findIndex(({ dossier }) => dossier.file.id === name);
  const early = new Set<PublicEvent>();
  let passed = 0;
  for (const event of events) {
    if (event.desk !== desk || !isPublic(event)) continue;
    if (event.is === "passed") passed = event.at;
    else if ("cause" in event && event.cause.by === "elsewhere") {
      if (passed < event.at && place(event.cause.desk) < place(desk)) early.add(event);
    }
  }
  return early;
}

/** The news among events: what can be told apart from the outside. That time passes also for hidden things is not news. */
export function newsOf(events: readonly WorldEvent[]): PublicEvent[] {
  return events.filter(isPublic).filter(({ is }) => is !== "passed");
}

/** One unit of chance (a consequence, or a repeated one on a day) in the world that is tried out. */
interface Unit {
  readonly consequence: ConsequenceIndex;
  /** The highest chance that it was given so far; luck below it would have made it set out. */
  tried: number;
  /** Probability that it landed, by moment. */
  readonly lands: Map<number, number>;
  /** Probability that it should have landed by now. */
  due: number;
}

function sameEvent(a: PublicEvent, b: PublicEvent | undefined): boolean {
  return b !== undefined && a.is === b.is && a.at === b.at && sameFields(a, b);
}

type Fields = Readonly<Record<string, unknown>>;

function hasFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

/** Whether two pieces of plain data are the same. Events are compared by the million, so nothing is made for it. */
function sameFields(a: Fields, b: Fields): boolean {
  const names = Object.keys(a);
  if (names.length !== Object.keys(b).length) return false;
  for (const name of names) {
    const one = a[name];
    const other = b[name];
    if (one !== other && !(hasFields(one) && hasFields(other) && sameFields(one, other))) return false;
  }
  return true;
}

/** Takes events and compares them with what was seen, up to the first difference. */
export interface Comparison {
  push(event: WorldEvent): void;
  /** How many were the same so far. */
  readonly place: number;
  readonly differs: boolean;
  /** What came where something else, or nothing, was seen; null while nothing differs. */
  readonly found: PublicEvent | null;
}

/** A comparison with what was seen; `desk` where only one of several is compared. */
export function comparing(seen: readonly PublicEvent[], desk?: string): Comparison {
  const comparison = {
    place: 0,
    differs: false,
    found: null as PublicEvent | null,
    push(event: WorldEvent) {
      if (comparison.differs || !isPublic(event) || event.is === "passed") return;
      if (desk !== undefined && event.desk !== undefined && event.desk !== desk) return;
      if (sameEvent(event, seen[comparison.place])) comparison.place++;
      else {
        comparison.differs = true;
        comparison.found = event;
      }
    },
  };
  return comparison;
}

/** Every moment at which something that sets out now can land, with its probability. */
function landings(
  desk: Desk,
  consequence: Consequence,
  now: number,
): readonly (readonly [at: number, share: number])[] {
  const { wait } = consequence;
  const { dossier } = desk;
  if (wait.kind === "fixed") return [[after(dossier, now, wait.span), 1]];
  if (wait.kind === "drawn") {
    return wait.days.values.map((days, i) => [landingAfter(dossier, now, days, wait.at), share(wait.days, i)] as const);
  }
  const { table } = at(dossier.unknowns, wait.unknown);
  const days = at(table.values, at(desk.hidden.unknowns, wait.unknown));
  return [[landingAfter(dossier, now, days, wait.at), 1]];
}

/**
 * The probability that units of one consequence landed when it was seen to land, and not otherwise, whichever unit it was
 * that landed: summed over all ways, by the set of landings that are accounted for.
 */
function explained(units: readonly Unit[], seen: readonly number[]): number {
  let ways = new Array<number>(1 << seen.length).fill(0);
  ways[0] = 1;
  for (const { lands, due } of units) {
    ways = ways.map((way, accounted) =>
      seen.reduce(
        (sum, moment, i) => {
          const without = accounted & ~(1 << i);
          return without === accounted ? sum : sum + at(ways, without) * (lands.get(moment) ?? 0);
        },
        way * Math.max(0, 1 - due),
      ),
    );
  }
  return at(ways, ways.length - 1);
}

/** Whether an event comes before the landing of a consequence at a moment: landings go by their place in the dossier. */
export function precedes(event: PublicEvent, moment: number, consequence: ConsequenceIndex): boolean {
  if (event.at !== moment) return event.at < moment;
  if (event.is === "landed") return event.consequence < consequence;
  return "cause" in event && event.cause.by === "consequence" && event.cause.consequence < consequence;
}

/**
 * Makes a function that gives the probability that a world with a fate's unknowns would have shown what was seen, up to a
 * factor that is the same for all unknowns; 0 when it could not. Draws other than the unknowns are summed over, not
 * sampled.
 */
export function likelihoodOf(seen: Seen): (fate: Fate) => number {
  const { game, desk, events, early, until } = seen;
  const { run, commands } = game;
  const dossier = dossierOf(run, desk);
  const told = new Map<SignalIndex, number>();
  const rang = new Set<InterruptionIndex>();
  const landed = new Map<ConsequenceIndex, number[]>();
  for (const event of events) {
    if (event.is === "answered") told.set(event.signal, event.answer);
    if (event.is === "rang") rang.add(event.interruption);
    if (event.is === "landed") landed.set(event.consequence, [...(landed.get(event.consequence) ?? []), event.at]);
  }

  const averted = new Map<string, boolean>();
  /** Whether something would have been averted that landed at a moment, having set out after the first so many events. */
  const isAverted = (consequence: ConsequenceIndex, moment: number, from: number): boolean => {
    const { unless } = at(dossier.consequences, consequence);
    if (unless === null) return false;
    const name = `${consequence}:${moment}:${from}`;
    const before = averted.get(name);
    if (before !== undefined) return before;
    const isBefore = (event: PublicEvent) =>
      precedes(event, moment, consequence) || (event.at === moment && early.has(event));
    let count = from;
    while (count < events.length && isBefore(at(events, count))) count++;
    const then: PublicEvent[] = [...events.slice(0, count), { is: "passed", at: moment }];
    const now = publicTruth(unless, knownAfter(dossier, then, then.length));
    averted.set(name, now);
    return now;
  };

  return (fate) => {
    let product = 1;
    const units = new Map<string, Unit>();
    const claimed = new Map<ConsequenceIndex, Set<number>>();
    const comparison = comparing(events, desk);
    const witness: Witness = {
      desk,
      answers(signal, odds: Table) {
        const answer = told.get(signal) ?? 0;
        product *= told.has(signal) ? share(odds, answer) : 0;
        return answer;
      },
      rings(interruption, threshold) {
        const did = rang.has(interruption);
        const chance = threshold / CERTAIN;
        product *= did ? chance : 1 - chance;
        return did;
      },
      lands(there, position, chance, now) {
        const consequence = at(dossier.consequences, position);
        if (!consequence.repeats && at(there.known.landed, position) > 0) return [];
        const name = `${position}:${stepOf(dossier, consequence, now)}`;
        const unit = units.get(name) ?? { consequence: position, tried: 0, lands: new Map<number, number>(), due: 0 };
        units.set(name, unit);
        // Luck is one number a unit: only what lies above the chances it has already had can set it out now.
        const fresh = Math.max(0, chance - unit.tried) / CERTAIN;
        unit.tried = Math.max(unit.tried, chance);
        if (fresh === 0) return [];
        const seenAt = landed.get(position) ?? [];
        const before = claimed.get(position) ?? new Set<number>();
        claimed.set(position, before);
        const own: number[] = [];
        for (const [moment, part] of landings(there, consequence, now)) {
          if (moment > until || isAverted(position, moment, comparison.place)) continue;
          unit.lands.set(moment, (unit.lands.get(moment) ?? 0) + fresh * part);
          // What sets out at the last moment may land at it, but has not had the time.
          if (moment < until || now < until || seenAt.includes(moment)) unit.due += fresh * part;
          seenAt.forEach((when, i) => {
            if (when !== moment || before.has(i)) return;
            before.add(i);
            own.push(moment);
          });
        }
        return own;
      },
    };
    const draft = draftOf(start(inFate(run, fate), null, witness), comparison, witness);
    for (const command of commands) {
      if (perform(draft, command) !== null || comparison.differs || product === 0) return 0;
    }
    if (comparison.place !== events.length) return 0;
    const together = Map.groupBy(units.values(), ({ consequence }) => consequence);
    for (const [consequence, ones] of together) product *= explained(ones, landed.get(consequence) ?? []);
    return product;
  };
}
