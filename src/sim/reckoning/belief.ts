/**
 * What could be believed at a moment: the exact posterior over the unknowns, given the answers that were heard and what
 * had landed and had not. Unknowns that no piece of evidence ties together are reckoned apart, so that few combinations
 * have to be tried. Where that is still too many, worlds are drawn and weighted, and the effective number is given.
 */

import { at } from "../dossier/at.ts";
import type { Branches, Dossier, Test } from "../dossier/dossier.ts";
import { look, share, type Table } from "../dossier/draw-table.ts";
import type { By, UnknownIndex } from "../dossier/indexes.ts";
import { keyOf, luck } from "../dossier/luck.ts";
import { singleTestsIn } from "../dossier/single-tests.ts";
import type { WorldEvent } from "../world/events.ts";
import { drawName, type Fate } from "../world/fate.ts";
import { type Game, play } from "../world/game.ts";
import { dossierOf } from "../world/run.ts";
import { deskOf } from "../world/world.ts";
import { unknownsOfConsequence, unknownsOfTest } from "./bearing.ts";
import { inOneGo } from "./in-one-go.ts";
import { earlyAt, likelihoodOf, newsOf, type Seen } from "./witness.ts";

/** More combinations than this are drawn instead of tried one by one. */
const MOST_COMBINATIONS = 20_000;
/** Worlds drawn where there are too many combinations. */
const DRAWS = 4000;

/** Unknowns that hang together, and how likely each combination of their outcomes is. */
interface Part {
  readonly unknowns: readonly UnknownIndex[];
  /** Positions of outcomes, one for each of the unknowns. */
  readonly combinations: readonly (readonly number[])[];
  /** Adds up to 1. */
  readonly shares: readonly number[];
  readonly exact: boolean;
  /** How many equally weighted draws this is worth; Infinity when it is exact. */
  readonly effective: number;
}

/** What could be believed of the unknowns at a moment, given everything that was seen. */
export interface Belief {
  readonly parts: readonly Part[];
  /** By unknown: the probability of each of its outcomes. */
  readonly marginals: By<UnknownIndex, readonly number[]>;
  readonly exact: boolean;
  /** The smallest effective number among the parts. */
  readonly effective: number;
}

/** Whether a test reads a gauge that nobody can see. */
function readsHidden(test: Test | null): boolean {
  return singleTestsIn(test).some((one) => one.op === "gauge" && one.hidden);
}

/** A piece of evidence that says something about unknowns: what it reads. */
interface Piece {
  readonly unknowns: ReadonlySet<UnknownIndex>;
  /** Whether it has to do with gauges that nobody can see, which carry what moved them on to whatever reads them. */
  readonly hidden: boolean;
}

function pieceOf(tests: readonly (Test | null)[], more: Iterable<number> = [], hidden = false): Piece {
  return {
    unknowns: new Set([...tests.flatMap(unknownsOfTest), ...more]),
    hidden: hidden || tests.some(readsHidden),
  };
}

function pieces(dossier: Dossier): Piece[] {
  const { sources, interruptions, consequences, overtaken, gauges } = dossier;
  const tests = (branches: Branches<unknown>) => branches.map((branch) => branch.if);
  const effects = [...consequences.flatMap((one) => one.effects), ...(overtaken?.effects ?? [])];
  return [
    ...[...sources, ...interruptions].map(({ odds }) => pieceOf(tests(odds))),
    ...interruptions.map(({ chance }) => pieceOf(tests(chance))),
    ...consequences.map((one) => pieceOf([one.if, ...tests(one.chance)], unknownsOfConsequence(one))),
    ...effects.map((effect) =>
      pieceOf([effect.if], [], effect.kind === "move" && at(gauges, effect.gauge).hidden && effect.if !== null),
    ),
    ...(overtaken === null ? [] : [pieceOf([], [overtaken.unknown], true)]),
  ];
}

/** The sets of unknowns that one piece of evidence can tie together. */
function ties(dossier: Dossier): ReadonlySet<UnknownIndex>[] {
  const all = pieces(dossier);
  const throughGauges = all.filter(({ hidden }) => hidden).flatMap(({ unknowns }) => [...unknowns]);
  return [...all.map(({ unknowns }) => unknowns), new Set(throughGauges)];
}

/** Groups of unknowns that have to be reckoned together. */
function groups(dossier: Dossier): UnknownIndex[][] {
  const group = dossier.unknowns.map((_, position) => position);
  const find = (unknown: UnknownIndex): number => (at(group, unknown) === unknown ? unknown : find(at(group, unknown)));
  for (const tie of ties(dossier)) {
    const [first, ...others] = [...tie];
    if (first === undefined) continue;
    for (const other of others) group[find(other)] = find(first);
  }
  const byRoot = new Map<UnknownIndex, UnknownIndex[]>();
  dossier.unknowns.forEach((_, unknown) => {
    const root = find(unknown);
    byRoot.set(root, [...(byRoot.get(root) ?? []), unknown]);
  });
  return [...byRoot.values()];
}

function tablesOf(dossier: Dossier, unknowns: readonly UnknownIndex[]): Table[] {
  return unknowns.map((unknown) => at(dossier.unknowns, unknown).table);
}

/** All combinations of outcomes of some tables, the last varying fastest. */
function combine(tables: readonly Table[]): number[][] {
  return tables.reduce<number[][]>(
    (all, table) => all.flatMap((before) => table.values.map((_, position) => [...before, position])),
    [[]],
  );
}

/** A fate in which some unknowns have other outcomes than they really had. Whatever else a desk shows, a witness says. */
function fateWith(
  fate: Fate,
  dossier: Dossier,
  truth: By<UnknownIndex, number>,
  unknowns: readonly UnknownIndex[],
  outcomes: readonly number[],
): Fate {
  const fixed = new Map(fate.fixed);
  for (const [unknown, { key }] of dossier.unknowns.entries()) fixed.set(drawName(key, 0), at(truth, unknown));
  for (const [i, unknown] of unknowns.entries()) {
    fixed.set(drawName(at(dossier.unknowns, unknown).key, 0), at(outcomes, i));
  }
  return { ...fate, fixed };
}

function normalised(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}

const DRAW = keyOf("belief/draw");

/** Yields after every world that was tried. */
function* believingPart(
  seen: Seen,
  truth: By<UnknownIndex, number>,
  unknowns: readonly UnknownIndex[],
): Generator<undefined, Part> {
  const { run } = seen.game;
  const dossier = dossierOf(run, seen.desk);
  const tables = tablesOf(dossier, unknowns);
  const count = tables.reduce((product, table) => product * table.values.length, 1);
  const exact = count <= MOST_COMBINATIONS;
  const combinations = exact
    ? combine(tables)
    : Array.from({ length: DRAWS }, (_, i) => tables.map((table, j) => look(table, luck(i, DRAW, j))));
  const prior = (outcomes: readonly number[]) =>
    exact ? tables.reduce((product, table, i) => product * share(table, at(outcomes, i)), 1) : 1;
  const likelihood = likelihoodOf(seen);
  const weights: number[] = [];
  for (const outcomes of combinations) {
    weights.push(prior(outcomes) * likelihood(fateWith(run.fate, dossier, truth, unknowns, outcomes)));
    yield;
  }
  const shares = normalised(weights);
  const squares = shares.reduce((sum, one) => sum + one * one, 0);
  return { unknowns, combinations, shares, exact, effective: exact ? Number.POSITIVE_INFINITY : 1 / squares };
}

/**
 * What could be believed after a game so far. Yields often, so that it can be cut in slices. The fate of the game is used
 * only to keep the parts that are not being reckoned as they were, which cancels out; and with other desks, which meet this
 * one only in public, to let those go as they went.
 * @param name of the desk, where there are several
 */
export function* believing(game: Game, name?: string): Generator<undefined, Belief> {
  const events: WorldEvent[] = [];
  const { name: desk, dossier, known, hidden } = deskOf(play(game, events), name);
  const own = newsOf(events).filter((event) => event.desk === undefined || event.desk === desk);
  const seen: Seen = { game, desk, events: own, early: earlyAt(game.run, desk, events), until: known.time };
  const parts: Part[] = [];
  for (const unknowns of groups(dossier)) parts.push(yield* believingPart(seen, hidden.unknowns, unknowns));
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

/** What could be believed, reckoned in one go. */
export function believe(game: Game, desk?: string): Belief {
  return inOneGo(believing(game, desk));
}
