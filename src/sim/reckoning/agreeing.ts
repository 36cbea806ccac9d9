/**
 * Fates that agree with everything that was seen up to a moment, each as often as it was likely. The unknowns are drawn from
 * what could be believed. The rest is drawn until it shows the same: whatever shows otherwise is drawn anew by itself, and
 * all else is left, for the luck of one consequence says nothing about the luck of another.
 */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import { CERTAIN, keyOf, luck, type Seed } from "../dossier/luck.ts";
import { dayOf } from "../dossier/span.ts";
import { look, weighted } from "../dossier/table.ts";
import type { Command } from "../world/commands.ts";
import type { PublicEvent, WorldEvent } from "../world/events.ts";
import { draw, drawName, type Fate } from "../world/fate.ts";
import { perform, start } from "../world/perform.ts";
import type { Belief } from "./belief.ts";
import { comparing, newsOf, precedes } from "./witness.ts";

/** How often something is drawn anew for one fate, before it is given up. */
const TRIES = 400;

const DRAW = keyOf("agreeing/draw");

/** A function that draws outcomes of all unknowns from a belief, as fixed draws. */
function drawerOf(dossier: Dossier, belief: Belief): (seed: Seed) => (readonly [name: string, outcome: number])[] {
  const tables = belief.parts.map(({ combinations, shares }) =>
    weighted(
      combinations.map((_, i) => i),
      shares,
    ),
  );
  return (seed) =>
    belief.parts.flatMap(({ unknowns, combinations }, part) => {
      const chosen = at(combinations, look(at(tables, part), luck(seed, DRAW, part)));
      return unknowns.map((unknown, i) => [drawName(at(dossier.unknowns, unknown).key, 0), at(chosen, i)] as const);
    });
}

/** Luck of which the result was seen: it is the same in every fate that agrees with it, as far as it can be. */
interface Seen {
  readonly fixed: ReadonlyMap<string, number>;
  readonly nights: ReadonlyMap<number, Seed>;
}

function seenLuck(dossier: Dossier, fate: Fate, events: readonly WorldEvent[]): Seen {
  const { sources, interruptions, consequences } = dossier;
  const fixed = new Map<string, number>();
  const nights = new Map<number, Seed>();
  const landed = new Set(
    events.flatMap((event) => (event.is === "landed" ? [`${event.consequence}:${event.at}`] : [])),
  );
  for (const event of events) {
    if (event.is === "answered") {
      const isSource = event.signal < sources.length;
      const { key } = isSource ? at(sources, event.signal) : at(interruptions, event.signal - sources.length);
      fixed.set(drawName(key, 0), event.answer);
    }
    if (event.is === "rang") fixed.set(drawName(at(interruptions, event.interruption).chanceKey, 0), 1);
    if (event.is === "silent") fixed.set(drawName(at(interruptions, event.interruption).chanceKey, 0), 0);
    if (event.is === "underway" && landed.has(`${event.consequence}:${event.lands}`)) {
      const { key, wait, repeats } = at(consequences, event.consequence);
      const step = repeats ? dayOf(dossier, event.at) : 0;
      // Fixed to come, it would come of the first thing that could set it going; with its own luck it comes of the same.
      if (repeats || fate.fixed?.has(drawName(key, step))) fixed.set(drawName(key, step), 1);
      else nights.set(key, fate.nights?.get(key) ?? fate.seed);
      if (wait.kind === "drawn") fixed.set(drawName(wait.key, step), draw(fate, wait.key, step, wait.days));
    }
  }
  return { fixed, nights };
}

/** How a fate compares with what was seen: the same; otherwise because of a consequence; or otherwise for no such reason. */
type Shown = "same" | "otherwise" | { readonly consequence: number };

function showing(dossier: Dossier, fate: Fate, commands: readonly Command[], seen: readonly PublicEvent[]): Shown {
  const compare = comparing(seen);
  const world = start(dossier, fate, null, compare);
  const draft = { world, events: compare, stopped: false };
  const carriedOut = commands.every((command) => !compare.differs && perform(draft, command) === null);
  const { place, found } = compare;
  const expected = seen[place];
  if (!compare.differs && carriedOut && expected === undefined) return "same";
  // What should have landed by then and did not comes first: without it the rest went another way.
  const isMissing = expected?.is === "landed" && (found === null || isEarlier(expected, found));
  if (isMissing) return { consequence: expected.consequence };
  return found?.is === "landed" ? { consequence: found.consequence } : "otherwise";
}

function isEarlier(expected: PublicEvent, found: PublicEvent): boolean {
  return found.is === "landed" ? precedes(expected, found.at, found.consequence) : expected.at <= found.at;
}

/**
 * Fates that agree with everything that was seen in the first so many commands of a game, one after another without end;
 * null for one that was not met in drawing.
 * @param fate the fate of the game; what was seen of it is kept, the rest is drawn
 */
export function* agreeingFates(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  belief: Belief,
): Generator<Fate | null, never> {
  const events: WorldEvent[] = [];
  const world = start(dossier, fate, null, events);
  for (const command of commands) perform({ world, events, stopped: false }, command);
  const seen = newsOf(events);
  const { fixed, nights: own } = seenLuck(dossier, fate, events);
  const drawUnknowns = drawerOf(dossier, belief);
  for (let seed = 1; ; seed++) {
    // The belief has already counted how likely it was that nothing else landed, so the unknowns are kept while other
    // luck is tried: drawn anew, they would be weighed with it twice.
    const draws = new Map([...drawUnknowns(seed), ...fixed]);
    let nights = new Map(own);
    let night = seed;
    let found: Fate | null = null;
    for (let tries = 1; found === null && tries <= TRIES; tries++) {
      const candidate: Fate = { seed: night, fixed: draws, nights };
      const shown = showing(dossier, candidate, commands, seen);
      const other = seed + tries * CERTAIN;
      if (shown === "same") found = candidate;
      else if (shown === "otherwise") [night, nights] = [other, new Map(own)];
      else {
        const { key, wait } = at(dossier.consequences, shown.consequence);
        nights.set(key, other);
        if (wait.kind === "drawn") nights.set(wait.key, other);
      }
    }
    yield found;
  }
}

/** The first so many fates that agree, in one go; fewer where some were not met in drawing. */
export function drawFates(
  dossier: Dossier,
  fate: Fate,
  commands: readonly Command[],
  belief: Belief,
  count: number,
): Fate[] {
  const all = agreeingFates(dossier, fate, commands, belief);
  return Array.from({ length: count }, () => all.next().value).filter((one) => one !== null);
}
