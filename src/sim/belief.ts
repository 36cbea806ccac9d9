/**
 * What could be believed at a moment: the exact posterior over the unknowns, given the answers that were heard and what
 * had landed and had not. Unknowns that no piece of evidence ties together are reckoned apart, so that few combinations
 * have to be tried. Where that is still too many, worlds are drawn and weighted, and the effective number is given.
 */
import { at } from "./at.ts";
import type { Dossier, Test } from "./dossier.ts";
import type { PublicEvent, WorldEvent } from "./events.ts";
import { draw, drawName, type Fate } from "./fate.ts";
import { unknownsOfConsequence, unknownsOfSignal, unknownsOfTest } from "./knowable.ts";
import { keyOf, luck, type Seed } from "./luck.ts";
import { perform, start } from "./perform.ts";
import { dayOf } from "./span.ts";
import { look, share, type Table, weighted } from "./table.ts";
import { comparing, likelihood, newsOf, type Seen } from "./witness.ts";

/** More combinations than this are drawn instead of tried one by one. */
const MOST_COMBINATIONS = 20_000;
/** Worlds drawn where there are too many combinations. */
const DRAWS = 4000;

/** Unknowns that hang together, and how likely each combination of their outcomes is. */
interface Part {
  readonly unknowns: readonly number[];
  /** Positions of outcomes, one for each of the unknowns. */
  readonly combinations: readonly (readonly number[])[];
  /** Adds up to 1. */
  readonly shares: readonly number[];
  readonly exact: boolean;
  /** How many equally weighted draws this is worth; Infinity when it is exact. */
  readonly effective: number;
}

export interface Belief {
  readonly parts: readonly Part[];
  /** By unknown: the probability of each of its outcomes. */
  readonly marginals: readonly (readonly number[])[];
  readonly exact: boolean;
  /** The smallest effective number among the parts. */
  readonly effective: number;
}

/** The sets of unknowns that one piece of evidence can tie together. */
function ties(dossier: Dossier): ReadonlySet<number>[] {
  const gauges = new Set<number>();
  if (dossier.overtaken !== null) gauges.add(dossier.overtaken.unknown);
  const tests: (Test | null)[] = dossier.consequences.flatMap(({ effects }) => effects.map((effect) => effect.if));
  return [
    ...dossier.sources.map(unknownsOfSignal),
    ...dossier.interruptions.flatMap((one) => [
      unknownsOfSignal(one),
      new Set(one.chance.flatMap(({ if: test }) => [...unknownsOfTest(test)])),
    ]),
    ...dossier.consequences.map(unknownsOfConsequence),
    ...tests.map(unknownsOfTest),
    gauges,
  ];
}

/** Groups of unknowns that have to be reckoned together. */
function groups(dossier: Dossier): number[][] {
  const group = dossier.unknowns.map((_, position) => position);
  const find = (unknown: number): number => (at(group, unknown) === unknown ? unknown : find(at(group, unknown)));
  for (const tie of ties(dossier)) {
    const [first, ...others] = [...tie];
    if (first === undefined) continue;
    for (const other of others) group[find(other)] = find(first);
  }
  const byRoot = new Map<number, number[]>();
  dossier.unknowns.forEach((_, unknown) => {
    const root = find(unknown);
    byRoot.set(root, [...(byRoot.get(root) ?? []), unknown]);
  });
  return [...byRoot.values()];
}

function tablesOf(dossier: Dossier, unknowns: readonly number[]): Table[] {
  return unknowns.map((unknown) => at(dossier.unknowns, unknown).table);
}

/** All combinations of outcomes of some tables, the last varying fastest. */
function combine(tables: readonly Table[]): number[][] {
  return tables.reduce<number[][]>(
    (all, table) => all.flatMap((before) => table.values.map((_, position) => [...before, position])),
    [[]],
  );
}

/** A fate in which some unknowns have other outcomes than they really had. */
function fateWith(
  dossier: Dossier,
  truth: readonly number[],
  unknowns: readonly number[],
  outcomes: readonly number[],
): Fate {
  const fixed = new Map(dossier.unknowns.map(({ key }, unknown) => [drawName(key, 0), at(truth, unknown)]));
  for (const [i, unknown] of unknowns.entries()) {
    fixed.set(drawName(at(dossier.unknowns, unknown).key, 0), at(outcomes, i));
  }
  return { seed: 0, fixed };
}

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

const DRAW = keyOf("belief/draw");

function believePart(seen: Seen, truth: readonly number[], unknowns: readonly number[]): Part {
  const { dossier } = seen;
  const tables = tablesOf(dossier, unknowns);
  const count = tables.reduce((product, table) => product * table.values.length, 1);
  const exact = count <= MOST_COMBINATIONS;
  const combinations = exact
    ? combine(tables)
    : Array.from({ length: DRAWS }, (_, i) => tables.map((table, j) => look(table, luck(i, DRAW, j))));
  const prior = (outcomes: readonly number[]) =>
    exact ? tables.reduce((product, table, i) => product * share(table, at(outcomes, i)), 1) : 1;
  const shares = normalised(
    combinations.map((outcomes) => prior(outcomes) * likelihood(seen, fateWith(dossier, truth, unknowns, outcomes))),
  );
  const squares = shares.reduce((sum, one) => sum + one * one, 0);
  return { unknowns, combinations, shares, exact, effective: exact ? Number.POSITIVE_INFINITY : 1 / squares };
}

/**
 * What could be believed after the first so many commands of a game.
 * @param fate the fate of the game; used only to keep the parts that are not being reckoned as they were, which cancels out
 */
export function believe(dossier: Dossier, fate: Fate, commands: Seen["commands"]): Belief {
  const events: WorldEvent[] = [];
  const world = start(dossier, fate);
  for (const command of commands) perform({ world, events, stopped: false }, command);
  const seen: Seen = { dossier, commands, events: newsOf(events), until: world.known.time };
  const parts = groups(dossier).map((unknowns) => believePart(seen, world.hidden.unknowns, unknowns));
  const marginals = dossier.unknowns.map(({ table }) => table.values.map(() => 0));
  for (const { unknowns, combinations, shares } of parts) {
    combinations.forEach((outcomes, i) => {
      unknowns.forEach((unknown, j) => {
        const marginal = at(marginals, unknown);
        const outcome = at(outcomes, j);
        marginal[outcome] = at(marginal, outcome) + at(shares, i);
      });
    });
  }
  return {
    parts,
    marginals,
    exact: parts.every((part) => part.exact),
    effective: Math.min(...parts.map((part) => part.effective)),
  };
}

/** Positions of outcomes of all unknowns, drawn from a belief. */
function drawUnknowns(dossier: Dossier, belief: Belief, seed: Seed): Map<string, number> {
  const fixed = new Map<string, number>();
  belief.parts.forEach(({ unknowns, combinations, shares }, part) => {
    const positions = combinations.map((_, i) => i);
    const chosen = at(combinations, look(weighted(positions, shares), luck(seed, DRAW, part)));
    for (const [i, unknown] of unknowns.entries()) {
      fixed.set(drawName(at(dossier.unknowns, unknown).key, 0), at(chosen, i));
    }
  });
  return fixed;
}

/** The draws of which the result was seen: they are the same in every fate that agrees with it. */
function seenDraws(dossier: Dossier, fate: Fate, events: readonly WorldEvent[]): Map<string, number> {
  const { sources, interruptions, consequences } = dossier;
  const fixed = new Map<string, number>();
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
      fixed.set(drawName(key, step), 1);
      if (wait.kind === "drawn") fixed.set(drawName(wait.key, step), draw(fate, wait.key, step, wait.days));
    }
  }
  return fixed;
}

/** How often a fate is tried in which something lands that was not seen. */
const TRIES = 50;

/**
 * Fates that agree with everything that was seen, drawn as often as they were likely. What is still on its way may land
 * at any moment that had not come yet. Fewer are given when what was seen is too unlikely to be met by drawing.
 */
export function drawFates(
  dossier: Dossier,
  fate: Fate,
  commands: Seen["commands"],
  belief: Belief,
  count: number,
): Fate[] {
  const events: WorldEvent[] = [];
  const world = start(dossier, fate, null, events);
  for (const command of commands) perform({ world, events, stopped: false }, command);
  const seen = newsOf(events);
  const fixed = seenDraws(dossier, fate, events);
  const fates: Fate[] = [];
  for (let seed = 1; fates.length < count && seed <= count * TRIES; seed++) {
    const candidate: Fate = { seed, fixed: new Map([...drawUnknowns(dossier, belief, seed), ...fixed]) };
    if (shows(dossier, candidate, commands, seen)) fates.push(candidate);
  }
  return fates;
}

/** Whether a fate shows the same as was seen. */
function shows(dossier: Dossier, fate: Fate, commands: Seen["commands"], seen: readonly PublicEvent[]): boolean {
  const compare = comparing(seen);
  const world = start(dossier, fate);
  for (const command of commands) {
    perform({ world, events: compare, stopped: false }, command);
    if (compare.differs) return false;
  }
  return compare.place === seen.length;
}
