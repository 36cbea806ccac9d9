/** What an answer says about something that came: whether it made that likelier, or pointed elsewhere. */

import { at } from "../dossier/at.ts";
import type { Branches, Consequence, Dossier, Signal, Test } from "../dossier/dossier.ts";
import { share, type Table } from "../dossier/draw-table.ts";
import type { ConsequenceIndex, UnknownIndex } from "../dossier/indexes.ts";
import { singleTestsIn } from "../dossier/single-tests.ts";
import { publicTruth } from "../world/truth.ts";
import type { Known } from "../world/world.ts";

/** From so many times as likely on, an answer pointed to something. Source: design. */
const TELLING = 1.5;
/** Below this a probability is rounding. */
const NOTHING = 1e-9;
/** More combinations of outcomes than this are not tried; an answer that reads so much points nowhere. */
const MOST_COMBINATIONS = 20_000;

/** The unknowns that a test reads, each as often as it does. */
export function unknownsOfTest(test: Test | null): readonly UnknownIndex[] {
  return singleTestsIn(test).flatMap((one) => (one.op === "unknown" ? [one.unknown] : []));
}

function unknownsOfBranches(branches: Branches<unknown>): readonly UnknownIndex[] {
  return branches.flatMap((branch) => unknownsOfTest(branch.if));
}

/** The unknowns that an answer says something about. */
export function unknownsOfSignal(signal: Signal): ReadonlySet<UnknownIndex> {
  return new Set(unknownsOfBranches(signal.odds));
}

/** The unknowns on which it depends whether and when a consequence comes. */
export function unknownsOfConsequence({ if: test, chance, wait }: Consequence): ReadonlySet<UnknownIndex> {
  const ofWait = wait.kind === "unknown" ? [wait.unknown] : [];
  return new Set([...unknownsOfTest(test), ...unknownsOfBranches(chance), ...ofWait]);
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

/** Whether and how likely a consequence came, with the unknowns as revealed in `known`; `delay`: only as late as it came. */
function chanceOf(consequence: Consequence, known: Known, delay: number): number {
  const { wait } = consequence;
  // Of a delay it counts when it came as it did.
  if (wait.kind === "unknown" && at(known.revealed, wait.unknown) !== delay) return 0;
  return publicTruth(consequence.if, known) ? (branchIn(consequence.chance, known) ?? 0) : 0;
}

/** Something that was said: by whom, and what. */
export interface Said {
  readonly signal: Signal;
  readonly answer: number;
}

/** All outcomes of some unknowns together, everything else as it turned out, and how likely each was beforehand. */
function worlds(dossier: Dossier, known: Known, unknowns: readonly UnknownIndex[]): { known: Known; prior: number }[] {
  return unknowns.reduce(
    (all, unknown) => {
      const { table } = at(dossier.unknowns, unknown);
      return all.flatMap((world) =>
        table.values.map((_, outcome) => ({
          known: { ...world.known, revealed: world.known.revealed.with(unknown, outcome) },
          prior: world.prior * share(table, outcome),
        })),
      );
    },
    [{ known, prior: 1 }],
  );
}

/** What an answer said about a consequence that came: it pointed to it, it pointed away, or it said little about it. */
type Bearing = "to" | "away" | "none";

/**
 * What an answer says about a consequence to whoever had heard something else, when only what the answer is about was open and
 * everything else was as it turned out. It points there when that made the consequence so much likelier than the other
 * answers would have, and when it was no less to be expected in a world without it: an answer that only rules out a third
 * thing points nowhere.
 */
function bearingAfter(
  dossier: Dossier,
  known: Known,
  { signal, answer }: Said,
  position: ConsequenceIndex,
  heard: readonly Said[],
): Bearing {
  const consequence = at(dossier.consequences, position);
  const { wait } = consequence;
  const told = [...unknownsOfSignal(signal)];
  const about = unknownsOfConsequence(consequence);
  const combinations = told.reduce((product, one) => product * at(dossier.unknowns, one).table.values.length, 1);
  if (!told.some((one) => about.has(one)) || combinations > MOST_COMBINATIONS) return "none";
  const delay = wait.kind === "unknown" ? at(known.revealed, wait.unknown) : 0;
  const own = chanceOf(consequence, known, delay);
  // What took almost as long was almost the same.
  const isDelay = wait.kind === "unknown" && told.includes(wait.unknown);
  let [after, otherwise, said, unsaid, without] = [0, 0, 0, 0, 0];
  for (const { known: there, prior } of worlds(dossier, known, told)) {
    const before = heard.reduce((product, one) => product * oddsOf(one.signal, one.answer, there), prior);
    const says = oddsOf(signal, answer, there);
    const chance = chanceOf(consequence, there, delay);
    said += before * says;
    unsaid += before * (1 - says);
    after += before * says * chance;
    otherwise += before * (1 - says) * chance;
    if (before > 0 && chance * TELLING <= own && !isDelay) without = Math.max(without, says);
  }
  // An answer that was sure to come, or could not, says nothing.
  if (said < NOTHING || unsaid < NOTHING || after + otherwise < NOTHING) return "none";
  const [likely, unlikely] = [after * unsaid, otherwise * said];
  if (likely >= TELLING * unlikely) return after / (after + otherwise) > without + NOTHING ? "to" : "none";
  return TELLING * likely <= unlikely ? "away" : "none";
}

/**
 * What an answer said about a consequence that came.
 * @param known what was known when it came, with the unknowns as they were revealed at the end
 */
export function bearing(dossier: Dossier, known: Known, said: Said, consequence: ConsequenceIndex): Bearing {
  return bearingAfter(dossier, known, said, consequence, []);
}

/**
 * Whether somebody would rather have pointed to a consequence than not, as the unknowns turned out, to whoever had heard what
 * was heard.
 */
export function wouldPoint(
  dossier: Dossier,
  known: Known,
  signal: Signal,
  consequence: ConsequenceIndex,
  heard: readonly Said[],
): boolean {
  const answers = [...new Set(signal.odds.flatMap(({ value }) => value.values))];
  const pointing = answers.filter(
    (answer) => bearingAfter(dossier, known, { signal, answer }, consequence, heard) === "to",
  );
  return pointing.reduce((sum, answer) => sum + oddsOf(signal, answer, known), 0) >= 0.5;
}
