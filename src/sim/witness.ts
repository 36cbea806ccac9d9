/**
 * A witness of a game: it knows what everybody could see of it up to a moment, makes another world show the same, and
 * counts how likely that was there. What was not seen counts too: a ship that has not come in by now is evidence.
 */
import { at } from "./at.ts";
import type { Command } from "./commands.ts";
import type { Consequence, Dossier } from "./dossier.ts";
import { type Draft, landingAfter, type Witness } from "./draft.ts";
import { isPublic, type PublicEvent, type WorldEvent } from "./events.ts";
import type { Fate } from "./fate.ts";
import { knownAfter } from "./fold.ts";
import { CERTAIN } from "./luck.ts";
import { perform, start } from "./perform.ts";
import { after } from "./span.ts";
import { share, type Table } from "./table.ts";
import { publicTruth } from "./truth.ts";
import { type Known, NOT_YET, type World } from "./world.ts";

/** What was seen of a game up to a moment, and what was done. */
export interface Seen {
  readonly dossier: Dossier;
  readonly commands: readonly Command[];
  /** The public events, without the mere passing of time. */
  readonly events: readonly PublicEvent[];
  /** Minutes since the start. */
  readonly until: number;
}

/** The news among events: what can be told apart from the outside. That time passes also for hidden things is not news. */
export function newsOf(events: readonly WorldEvent[]): PublicEvent[] {
  return events.filter(isPublic).filter(({ is }) => is !== "passed");
}

/** How one unit of chance (a consequence on a day) stands in the world that is tried out. */
interface Departure {
  /** The highest chance that it was given so far; luck below it would have made it set out. */
  tried: number;
  /** Probability that it set out and was seen to land when it was, or was rightly not seen. */
  seen: number;
  /** Probability that it set out and should have been seen, but was not. */
  missing: number;
  readonly landed: boolean;
}

function sameEvent(a: PublicEvent, b: PublicEvent | undefined): boolean {
  if (b === undefined || a.is !== b.is || a.at !== b.at) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Takes events and compares them with what was seen, up to the first difference. */
export interface Comparison {
  push(event: WorldEvent): void;
  /** How many were the same so far. */
  readonly place: number;
  readonly differs: boolean;
}

/** A comparison with what was seen. */
export function comparing(seen: readonly PublicEvent[]): Comparison {
  const comparison = {
    place: 0,
    differs: false,
    push(event: WorldEvent) {
      if (comparison.differs || !isPublic(event) || event.is === "passed") return;
      if (sameEvent(event, seen[comparison.place])) comparison.place++;
      else comparison.differs = true;
    },
  };
  return comparison;
}

/** Every moment at which something that sets out now can land, with its probability. */
function landings(
  world: World,
  consequence: Consequence,
  now: number,
): readonly (readonly [at: number, share: number])[] {
  const { wait } = consequence;
  const { dossier } = world;
  if (wait.kind === "fixed") return [[after(dossier, now, wait.span), 1]];
  if (wait.kind === "drawn") {
    return wait.days.values.map((days, i) => [landingAfter(dossier, now, days, wait.at), share(wait.days, i)] as const);
  }
  const { table } = at(dossier.unknowns, wait.unknown);
  const days = at(table.values, at(world.hidden.unknowns, wait.unknown));
  return [[landingAfter(dossier, now, days, wait.at), 1]];
}

/**
 * The probability that a world with this fate's unknowns would have shown what was seen, up to a factor that is the same
 * for all unknowns; 0 when it could not. Draws other than the unknowns are summed over, not sampled.
 */
export function likelihood(seen: Seen, fate: Fate): number {
  const { dossier, commands, events, until } = seen;
  const told = new Map<number, number>();
  const rang = new Set<number>();
  const landed = new Map<number, number[]>();
  for (const event of events) {
    if (event.is === "answered") told.set(event.signal, event.answer);
    if (event.is === "rang") rang.add(event.interruption);
    if (event.is === "landed") landed.set(event.consequence, [...(landed.get(event.consequence) ?? []), event.at]);
  }
  let product = 1;
  const departures = new Map<string, Departure>();
  const claimed = new Map<number, number>();

  /** What everybody knew just before a moment. */
  const knownAt = (moment: number): Known => {
    const count = events.findIndex((event) => event.at >= moment);
    return knownAfter(dossier, events, count < 0 ? events.length : count);
  };

  const witness: Witness = {
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
    lands(world, position, chance, now) {
      const consequence = at(dossier.consequences, position);
      const name = consequence.repeats ? `${position}:${now}` : `${position}`;
      const seenAt = landed.get(position)?.[claimed.get(position) ?? 0] ?? NOT_YET;
      const unit = departures.get(name) ?? { tried: 0, seen: 0, missing: 0, landed: seenAt !== NOT_YET };
      departures.set(name, unit);
      // Luck is one number a unit: only what lies above the chances it has already had can set it out now.
      const fresh = Math.max(0, chance - unit.tried) / CERTAIN;
      unit.tried = Math.max(unit.tried, chance);
      const spread = landings(world, consequence, now);
      if (unit.landed) {
        const fits = spread.reduce((sum, [moment, part]) => (moment === seenAt ? sum + part : sum), 0);
        unit.seen += fresh * fits;
        if (fresh * fits === 0) return null;
        claimed.set(position, (claimed.get(position) ?? 0) + 1);
        return seenAt;
      }
      for (const [moment, part] of spread) {
        if (moment > until) continue;
        const averted = consequence.unless !== null && publicTruth(consequence.unless, knownAt(moment));
        if (!averted) unit.missing += fresh * part;
      }
      return null;
    },
  };

  const comparison = comparing(events);
  const draft: Draft = { world: start(dossier, fate, witness), events: comparison, stopped: false, witness };
  for (const command of commands) {
    if (perform(draft, command) !== null || comparison.differs || product === 0) return 0;
  }
  if (comparison.place !== events.length) return 0;
  for (const { landed: wasSeen, seen: sum, missing } of departures.values()) product *= wasSeen ? sum : 1 - missing;
  return Math.max(0, product);
}
