/**
 * Fates that agree with everything that was seen up to a moment, each as often as it was likely. The unknowns are drawn from
 * what could be believed. The rest is drawn until it shows the same: whatever shows otherwise is drawn anew by itself, and
 * all else is left, for the luck of one consequence says nothing about the luck of another.
 */

import { at } from "../dossier/at.ts";
import type { Consequence } from "../dossier/dossier.ts";
import { look, weighted } from "../dossier/draw-table.ts";
import type { ConsequenceIndex } from "../dossier/indexes.ts";
import { CERTAIN, keyOf, luck, type Seed } from "../dossier/luck.ts";
import { signalOf } from "../dossier/signals.ts";
import { stepOf } from "../world/changes.ts";
import { draftOf } from "../world/draft.ts";
import type { PublicEvent, WorldEvent } from "../world/events.ts";
import { draw, drawName, type Fate } from "../world/fate.ts";
import { type Game, play } from "../world/game.ts";
import { perform, start } from "../world/perform.ts";
import { dossierOf, inFate, type Run } from "../world/run.ts";
import type { Belief } from "./belief.ts";
import { comparing, newsOf, precedes } from "./witness.ts";

/** How often something is drawn anew for one fate, before it is given up. */
const TRIES = 400;
/** Tries between two pauses. */
const PAUSE = 8;

const DRAW = keyOf("agreeing/draw");

/** A function that draws outcomes of all unknowns from what is believed at each desk, as fixed draws. */
function drawerOf(run: Run, beliefs: readonly Belief[]): (seed: Seed) => (readonly [name: string, outcome: number])[] {
  const parts = run.landings.flatMap(({ dossier }, place) =>
    at(beliefs, place).parts.map(({ unknowns, combinations, shares }) => ({
      names: unknowns.map((unknown) => drawName(at(dossier.unknowns, unknown).key, 0)),
      combinations,
      table: weighted(
        combinations.map((_, i) => i),
        shares,
      ),
    })),
  );
  return (seed) =>
    parts.flatMap(({ names, combinations, table }, part) => {
      const chosen = at(combinations, look(table, luck(seed, DRAW, part)));
      return names.map((name, i) => [name, at(chosen, i)] as const);
    });
}

/** What was seen of a game, and what is kept of its luck because it was seen. */
interface Seen {
  readonly game: Game;
  readonly news: readonly PublicEvent[];
  /** Answers, what rang, and how long what landed was on its way. */
  readonly fixed: ReadonlyMap<string, number>;
  /** The calendar step of what set out, by desk, consequence and landing. */
  readonly steps: ReadonlyMap<string, number>;
}

/** The name of a landing, seen or under way. */
function landingName(desk: string | undefined, consequence: ConsequenceIndex, lands: number): string {
  return `${desk ?? ""}:${consequence}:${lands}`;
}

function seenOf(game: Game): Seen {
  const { run } = game;
  const events: WorldEvent[] = [];
  play(game, events);
  const fixed = new Map<string, number>();
  const steps = new Map<string, number>();
  const landed = new Set(
    events.flatMap((event) => (event.is === "landed" ? [landingName(event.desk, event.consequence, event.at)] : [])),
  );
  for (const event of events) {
    const dossier = dossierOf(run, event.desk);
    const { interruptions, consequences } = dossier;
    if (event.is === "answered") {
      fixed.set(drawName(signalOf(dossier, event.signal).key, 0), event.answer);
    }
    if (event.is === "rang") fixed.set(drawName(at(interruptions, event.interruption).chanceKey, 0), 1);
    if (event.is === "silent") fixed.set(drawName(at(interruptions, event.interruption).chanceKey, 0), 0);
    if (event.is !== "underway") continue;
    const name = landingName(event.desk, event.consequence, event.lands);
    if (!landed.has(name)) continue;
    const consequence = at(consequences, event.consequence);
    const { wait } = consequence;
    const step = stepOf(dossier, consequence, event.at);
    steps.set(name, step);
    // How long it was on its way is seen. That it set out says only that its luck was below the chance it had.
    if (wait.kind === "drawn") fixed.set(drawName(wait.key, step), draw(run.fate, wait.key, step, wait.days));
  }
  return { game, news: newsOf(events), fixed, steps };
}

/** What shows otherwise in a fate: a consequence of a calendar step; or something that no luck of one consequence mends. */
type Difference = { readonly consequence: Consequence; readonly step: number } | "other";

/** What a fate first shows otherwise than was seen; null when it shows the same. */
function differenceIn({ game: { run, commands }, news, steps }: Seen, fate: Fate): Difference | null {
  const compare = comparing(news);
  const underway = new Map<string, number>();
  const events = {
    push(event: WorldEvent) {
      if (event.is === "underway") underway.set(landingName(event.desk, event.consequence, event.lands), event.at);
      compare.push(event);
    },
  };
  const draft = draftOf(start(inFate(run, fate), events), events);
  const carriedOut = commands.every((command) => !compare.differs && perform(draft, command) === null);
  const { place, found } = compare;
  const expected = news[place];
  if (!compare.differs && carriedOut && expected === undefined) return null;
  // What should have landed by then and did not comes first: without it the rest went another way.
  if (expected?.is === "landed" && (found === null || isEarlier(run, expected, found))) {
    const { consequence, desk } = expected;
    return {
      consequence: at(dossierOf(run, desk).consequences, consequence),
      step: steps.get(landingName(desk, consequence, expected.at)) ?? 0,
    };
  }
  if (found?.is !== "landed") return "other";
  const dossier = dossierOf(run, found.desk);
  const consequence = at(dossier.consequences, found.consequence);
  const set = underway.get(landingName(found.desk, found.consequence, found.at)) ?? 0;
  return { consequence, step: stepOf(dossier, consequence, set) };
}

/** Whether something comes before something else, in the order of (moment, desk, declaration). */
function isEarlier({ landings }: Run, expected: PublicEvent, found: PublicEvent): boolean {
  if (expected.desk === found.desk) {
    return found.is === "landed" ? precedes(expected, found.at, found.consequence) : expected.at <= found.at;
  }
  const place = ({ desk }: PublicEvent) => landings.findIndex(({ dossier }) => dossier.file.id === desk);
  const moment = (event: PublicEvent) => at(landings, place(event)).lands + event.at;
  return moment(expected) < moment(found) || (moment(expected) === moment(found) && place(expected) < place(found));
}

/**
 * Fates that agree with everything that was seen in a game so far, one after another without end;
 * null for one that was not met in drawing, and undefined now and then while one is looked for.
 * @param game what was seen of its fate at any desk is kept, the rest is drawn
 * @param beliefs what can be believed at each desk, by its place
 */
export function* agreeingFates(game: Game, beliefs: readonly Belief[]): Generator<Fate | null | undefined, never> {
  const seen = seenOf(game);
  const drawUnknowns = drawerOf(game.run, beliefs);
  for (let seed = 1; ; seed++) {
    // The belief has already counted how likely it was that nothing else landed, so the unknowns are kept while other
    // luck is tried: drawn anew, they would be weighed with it twice.
    const fixed = new Map([...drawUnknowns(seed), ...seen.fixed]);
    const nights = new Map<string, Seed>();
    let night = seed;
    let found: Fate | null = null;
    for (let tries = 1; found === null && tries <= TRIES; tries++) {
      const candidate: Fate = { seed: night, fixed, nights };
      const difference = differenceIn(seen, candidate);
      const other = seed + tries * CERTAIN;
      if (difference === null) found = candidate;
      else if (difference === "other") {
        night = other;
        nights.clear();
      } else {
        const { key, wait } = difference.consequence;
        nights.set(drawName(key, difference.step), other);
        if (wait.kind === "drawn") nights.set(drawName(wait.key, difference.step), other);
      }
      if (tries % PAUSE === 0) yield;
    }
    yield found;
  }
}

/** The first so many fates that agree, in one go; fewer where some were not met in drawing. */
export function drawFates(game: Game, beliefs: readonly Belief[], count: number): Fate[] {
  const all: (Fate | null)[] = [];
  for (const one of agreeingFates(game, beliefs)) {
    if (one !== undefined) all.push(one);
    if (all.length >= count) break;
  }
  return all.slice(0, count).filter((one) => one !== null);
}
