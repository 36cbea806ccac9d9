/** Who could have known what: which unknowns stand behind a consequence, and who could have said something about them. */
import { at } from "./at.ts";
import type { Branches, Consequence, Dossier, Signal, Test } from "./dossier.ts";
import { after } from "./span.ts";
import { publicTruth } from "./truth.ts";
import { type Known, NOT_YET } from "./world.ts";

function collect(test: Test | null, into: Set<number>): void {
  if (test === null) return;
  if (test.op === "unknown") into.add(test.unknown);
  else if (test.op === "not") collect(test.of, into);
  else if (test.op === "all" || test.op === "any") for (const part of test.of) collect(part, into);
}

function ofBranches<T>(branches: Branches<T>, into: Set<number>): void {
  for (const branch of branches) collect(branch.if, into);
}

/** The unknowns that a test reads. */
export function unknownsOfTest(test: Test | null): ReadonlySet<number> {
  const unknowns = new Set<number>();
  collect(test, unknowns);
  return unknowns;
}

/** The unknowns that an answer says something about. */
export function unknownsOfSignal(signal: Signal): ReadonlySet<number> {
  const unknowns = new Set<number>();
  ofBranches(signal.odds, unknowns);
  return unknowns;
}

/** The unknowns on which it depends whether and when a consequence comes. */
export function unknownsOfConsequence(consequence: Consequence): ReadonlySet<number> {
  const unknowns = new Set<number>();
  collect(consequence.if, unknowns);
  ofBranches(consequence.chance, unknowns);
  if (consequence.wait.kind === "unknown") unknowns.add(consequence.wait.unknown);
  return unknowns;
}

/** When a decision that was taken came on the desk: at its hour, and not before the ones before it were done. */
function openedAt(dossier: Dossier, known: Known, decision: number): number {
  const { opens } = at(dossier.decisions, decision);
  return Math.max(opens === null ? 0 : after(dossier, 0, opens), ...known.chosenAt.slice(0, decision));
}

/** Whether a source could have been called in a decision that was taken, and would have answered before a moment. */
function couldAsk(dossier: Dossier, known: Known, position: number, before: number): boolean {
  const source = at(dossier.sources, position);
  return dossier.decisions.some(
    (decision, i) =>
      decision.sources.includes(position) &&
      at(known.chosen, i) >= 0 &&
      source.minutes <= decision.minutes &&
      openedAt(dossier, known, i) + source.minutes <= before &&
      (at(known.answers, position) !== NOT_YET || publicTruth(source.if, known)),
  );
}

/** How something could be known before it came: it was asked, it could have been asked, or nobody could say. */
export type Knowable =
  | { readonly way: "asked"; readonly signal: number }
  | { readonly way: "could-ask"; readonly source: number }
  | { readonly way: "nobody" };

/** How a consequence that landed could have been seen coming, in a game as it went. */
export function knowable(dossier: Dossier, known: Known, consequence: number): Knowable {
  const behind = unknownsOfConsequence(at(dossier.consequences, consequence));
  const tells = (signal: Signal) => [...unknownsOfSignal(signal)].some((unknown) => behind.has(unknown));
  const landed = at(known.landedAt, consequence);
  const signals: readonly Signal[] = [...dossier.sources, ...dossier.interruptions];
  const heard = signals.findIndex(
    (signal, position) =>
      tells(signal) && at(known.answers, position) !== NOT_YET && at(known.answeredAt, position) <= landed,
  );
  if (heard >= 0) return { way: "asked", signal: heard };
  const unasked = dossier.sources.findIndex(
    (source, position) => tells(source) && couldAsk(dossier, known, position, landed),
  );
  return unasked >= 0 ? { way: "could-ask", source: unasked } : { way: "nobody" };
}

/** When something could be known for the first time, and from what: from a source or call, from what came, or by itself. */
export interface Knowing {
  readonly at: number;
  readonly from:
    | { readonly by: "signal"; readonly signal: number }
    | { readonly by: "consequence"; readonly consequence: number }
    | { readonly by: "itself" };
}

/** When an unknown could first be known in a finished game; null when nothing that happened told of it. */
export function firstKnowable(dossier: Dossier, known: Known, unknown: number): Knowing | null {
  const ways: Knowing[] = [];
  dossier.sources.forEach((source, signal) => {
    if (!unknownsOfSignal(source).has(unknown)) return;
    if (at(known.answers, signal) !== NOT_YET) {
      ways.push({ at: at(known.answeredAt, signal), from: { by: "signal", signal } });
    }
    dossier.decisions.forEach((decision, i) => {
      const soonest = openedAt(dossier, known, i) + source.minutes;
      if (!decision.sources.includes(signal) || !couldAsk(dossier, known, signal, soonest)) return;
      ways.push({ at: soonest, from: { by: "signal", signal } });
    });
  });
  dossier.interruptions.forEach((interruption, i) => {
    const signal = dossier.sources.length + i;
    if (at(known.answers, signal) === NOT_YET || !unknownsOfSignal(interruption).has(unknown)) return;
    ways.push({ at: at(known.answeredAt, signal), from: { by: "signal", signal } });
  });
  dossier.consequences.forEach((one, consequence) => {
    const landed = at(known.landedAt, consequence);
    if (landed === NOT_YET || !unknownsOfConsequence(one).has(unknown)) return;
    ways.push({ at: landed, from: { by: "consequence", consequence } });
  });
  const { comesOut } = at(dossier.unknowns, unknown);
  if (comesOut !== null) ways.push({ at: after(dossier, 0, comesOut), from: { by: "itself" } });
  return ways.reduce<Knowing | null>((first, way) => (first === null || way.at < first.at ? way : first), null);
}
