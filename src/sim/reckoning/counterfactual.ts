/** What the options of a decision lead to in the fates that could be believed in then; and what one more call is worth. */
import { at } from "../dossier/at.ts";
import { draftOf } from "../world/draft.ts";
import type { Fate } from "../world/fate.ts";
import { deskOfName } from "../world/outside.ts";
import { start } from "../world/perform.ts";
import { dossierOf, inFate, type Run } from "../world/run.ts";
import { follow, type Script } from "../world/script.ts";
import { deskOf, NOT_YET } from "../world/world.ts";
import { turned } from "./fork.ts";
import { type Outcome, outcomeOfScript } from "./futures.ts";

/** The outcomes of an option, one for each fate; null is not deciding. */
export interface Through {
  readonly option: string | null;
  readonly outcomes: readonly Outcome[];
}

/**
 * Plays every option of a decision through the same fates; everything else goes as the script says.
 * @param decision its name outside its desk
 * @param desk where the outcomes are read; left out, at the desk of the decision
 */
export function playThrough(
  run: Run,
  fates: readonly Fate[],
  script: Script,
  decision: string,
  options: readonly (string | null)[],
  desk = deskOfName(run, decision),
): Through[] {
  return options.map((option) => {
    const other = turned(script, decision, { do: "choose", option });
    return { option, outcomes: fates.map((fate) => outcomeOfScript(inFate(run, fate), other, desk)) };
  });
}

/** One judge's stands: by fate, then by option. */
type Stands = readonly (readonly number[])[];

function bestOption(rows: Stands): number {
  const sums = (rows[0] ?? []).map((_, option) => rows.reduce((sum, row) => sum + at(row, option), 0));
  return sums.reduce((best, sum, option) => (sum > at(sums, best) ? option : best), 0);
}

/**
 * The mean stand that is reached when, for each answer, the option is taken that did best on the other half of the
 * fates. Choosing on one half and counting on the other keeps chance from looking like knowledge.
 */
function reached(rows: Stands, answers: readonly number[]): number {
  let sum = 0;
  for (const answer of new Set(answers)) {
    const told = rows.map((_, fate) => fate).filter((fate) => answers[fate] === answer);
    const halves = [0, 1].map((half) => told.filter((_, place) => place % 2 === half));
    halves.forEach((half, which) => {
      const others = at(halves, 1 - which);
      const option = bestOption((others.length === 0 ? told : others).map((fate) => at(rows, fate)));
      for (const fate of half) sum += at(at(rows, fate), option);
    });
  }
  return rows.length === 0 ? 0 : sum / rows.length;
}

/**
 * What one more call at the desk of a decision would have been worth to its judges: how much higher the mean stand (between -2 and 2) would have been
 * for somebody who does what is best for that judge after each answer, over doing what is best without it. The time that
 * the call costs is counted, so it can be below 0.
 * Source: value of sample information, Raiffa and Schlaifer (1961), with cross-fitted halves. Yields after every fate.
 * @param decision its name outside its desk
 * @param source its own name, at the same desk
 * @param without what each option leads to in the same fates without the call; at least in these
 */
export function* weighingCall(
  run: Run,
  fates: readonly Fate[],
  script: Script,
  decision: string,
  source: string,
  without: readonly Through[],
): Generator<undefined, number[]> {
  const name = deskOfName(run, decision);
  const dossier = dossierOf(run, name);
  const position = dossier.sources.findIndex(({ id }) => id === source);
  const asking = turned(script, decision, { do: "ask", source });
  const answers: number[] = fates.map(() => NOT_YET);
  const informed: (readonly number[])[][] = [];
  for (const [place, fate] of fates.entries()) {
    informed.push(
      without.map(({ option }) => {
        const world = start(inFate(run, fate));
        follow(draftOf(world), turned(asking, decision, { do: "choose", option }));
        const { known, hidden } = deskOf(world, name);
        answers[place] = at(known.answers, position);
        return hidden.stands;
      }),
    );
    yield;
  }
  const nobody = fates.map(() => 0);
  return dossier.judges.map((_, judge) => {
    const told = informed.map((byOption) => byOption.map((stands) => at(stands, judge)));
    const untold = fates.map((_, fate) => without.map(({ outcomes }) => at(at(outcomes, fate).stands, judge)));
    return reached(told, answers) - reached(untold, nobody);
  });
}
