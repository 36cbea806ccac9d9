/** What an answer says about something that came: whether it made that likelier, or pointed elsewhere. */

import { at } from "../dossier/at.ts";
import type { Branches, Consequence, Dossier, Signal, Test } from "../dossier/dossier.ts";
import type { ConsequenceIndex, UnknownIndex } from "../dossier/indexes.ts";
import { share, type Table } from "../dossier/table.ts";
import { publicTruth } from "../world/truth.ts";
import type { Known } from "../world/world.ts";

/** Below this a difference is rounding. */
const NOTHING = 1e-9;

function collect(test: Test | null, into: Set<UnknownIndex>): void {
  if (test === null) return;
  if (test.op === "unknown") into.add(test.unknown);
  else if (test.op === "not") collect(test.of, into);
  else if (test.op === "all" || test.op === "any") for (const part of test.of) collect(part, into);
}

function ofBranches<T>(branches: Branches<T>, into: Set<UnknownIndex>): void {
  for (const branch of branches) collect(branch.if, into);
}

/** The unknowns that a test reads. */
export function unknownsOfTest(test: Test | null): ReadonlySet<UnknownIndex> {
  const unknowns = new Set<UnknownIndex>();
  collect(test, unknowns);
  return unknowns;
}

/** The unknowns that an answer says something about. */
export function unknownsOfSignal(signal: Signal): ReadonlySet<UnknownIndex> {
  const unknowns = new Set<UnknownIndex>();
  ofBranches(signal.odds, unknowns);
  return unknowns;
}

/** The unknowns on which it depends whether and when a consequence comes. */
export function unknownsOfConsequence(consequence: Consequence): ReadonlySet<UnknownIndex> {
  const unknowns = new Set<UnknownIndex>();
  collect(consequence.if, unknowns);
  ofBranches(consequence.chance, unknowns);
  if (consequence.wait.kind === "unknown") unknowns.add(consequence.wait.unknown);
  return unknowns;
}

function branchIn<T>(branches: Branches<T>, known: Known): T | undefined {
  return branches.find(({ if: test }) => publicTruth(test, known))?.value;
}

/** How likely an answer was, with the unknowns as revealed in `known`. */
function oddsOf(signal: Signal, answer: number, known: Known): number {
  const odds: Table | undefined = branchIn(signal.odds, known);
  const place = odds?.values.indexOf(answer) ?? -1;
  return odds === undefined || place < 0 ? 0 : share(odds, place);
}

/**
 * How much likelier an answer made a consequence, when only one unknown was open and everything else was as it turned
 * out: the covariance, over the outcomes of that unknown, of how likely the answer was and how likely the consequence.
 * Above 0 the answer pointed to it, below 0 away from it.
 */
function covariance(
  dossier: Dossier,
  known: Known,
  unknown: UnknownIndex,
  signal: Signal,
  answer: number,
  position: ConsequenceIndex,
) {
  const consequence = at(dossier.consequences, position);
  const { table } = at(dossier.unknowns, unknown);
  const was = at(known.revealed, unknown);
  // Of a delay it counts when it came as it did.
  const isDelay = consequence.wait.kind === "unknown" && consequence.wait.unknown === unknown;
  let [both, told, came] = [0, 0, 0];
  for (let outcome = 0; outcome < table.values.length; outcome++) {
    const there: Known = { ...known, revealed: known.revealed.with(unknown, outcome) };
    const prior = share(table, outcome);
    const says = oddsOf(signal, answer, there);
    const comes = publicTruth(consequence.if, there) && (!isDelay || outcome === was);
    const chance = comes ? (branchIn(consequence.chance, there) ?? 0) : 0;
    both += prior * says * chance;
    told += prior * says;
    came += prior * chance;
  }
  return both - told * came;
}

/**
 * What an answer said about a consequence that came: it pointed to it, it pointed away, or it had nothing to do with it.
 * `known` is what was known when it came, with the unknowns as they were revealed at the end.
 */
export function bearing(
  dossier: Dossier,
  known: Known,
  signal: Signal,
  answer: number,
  consequence: ConsequenceIndex,
): "to" | "away" | "none" {
  const told = unknownsOfSignal(signal);
  const shared = [...unknownsOfConsequence(at(dossier.consequences, consequence))].filter((one) => told.has(one));
  const ways = shared.map((unknown) => covariance(dossier, known, unknown, signal, answer, consequence));
  if (ways.some((way) => way > NOTHING)) return "to";
  return ways.some((way) => way < -NOTHING) ? "away" : "none";
}

/** Whether some answer of a source would have pointed to a consequence. */
export function couldPoint(dossier: Dossier, known: Known, signal: Signal, consequence: ConsequenceIndex): boolean {
  const answers = new Set(signal.odds.flatMap(({ value }) => value.values));
  return [...answers].some((answer) => bearing(dossier, known, signal, answer, consequence) === "to");
}
