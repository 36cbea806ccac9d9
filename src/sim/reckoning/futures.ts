/** Many fates of the same dossier: what the same acts lead to when the luck is another. */

import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { By, ConsequenceIndex, EndingIndex, GaugeIndex, JudgeIndex } from "../dossier/indexes.ts";
import type { Seed } from "../dossier/luck.ts";
import { draftOf } from "../world/draft.ts";
import { perform, start } from "../world/perform.ts";
import type { Run } from "../world/run.ts";
import { follow, type Script } from "../world/script.ts";
import { trueOf } from "../world/truth.ts";
import { type Desk, deskOf, gaugeNow, isOpen, type World } from "../world/world.ts";
import type { Player } from "./bots.ts";

/** How one fate ended at a desk. Stands by judge, gauges by gauge; the ending is the first that fits. */
export interface Outcome {
  readonly seed: Seed;
  readonly stands: By<JudgeIndex, number>;
  readonly gauges: By<GaugeIndex, number>;
  readonly ending: EndingIndex;
  /** How often each consequence came, by consequence. */
  readonly landed: By<ConsequenceIndex, number>;
  /** Of the whole run. */
  readonly sum: number;
  readonly steps: number;
}

/** The first ending that fits a finished desk. */
export function endingOf(desk: Desk): number {
  return desk.dossier.endings.findIndex((ending) => trueOf(ending.if, desk));
}

/** Reads the outcome at a desk from a finished world; `name` where there are several. */
export function outcomeOf(world: World, name?: string): Outcome {
  const desk = deskOf(world, name);
  return {
    seed: world.run.fate.seed,
    stands: desk.hidden.stands.slice(),
    gauges: desk.dossier.gauges.map((_, gauge) => gaugeNow(desk, gauge)),
    ending: endingOf(desk),
    landed: desk.known.landed.slice(),
    sum: world.sum,
    steps: world.steps,
  };
}

/** Lets somebody at the only desk play on until they are about to decide something. False when the story ended first. */
export function playToDecision(world: World, player: Player): boolean {
  const draft = draftOf(world);
  const { known } = deskOf(world);
  while (known.phase !== "ended") {
    const command = player(known);
    if (command.do === "choose" || command.do === "expire") return true;
    perform(draft, command);
  }
  return false;
}

/**
 * Lets somebody at each desk play a world to its end: whoever has a decision on the desk acts first, and else time passes.
 * @param players by place of their desks
 */
export function playOut(world: World, ...players: readonly Player[]): void {
  const draft = draftOf(world);
  const { desks } = world;
  for (;;) {
    const desk = desks.find(({ known }) => isOpen(known)) ?? desks.find(({ known }) => known.phase !== "ended");
    if (desk === undefined) return;
    const command = at(players, desk.place)(desk.known);
    perform(draft, desks.length > 1 ? { ...command, desk: desk.name } : command);
  }
}

/** The outcome of a run when a script is followed, at a desk; `name` where there are several. */
export function outcomeOfScript(run: Run, script: Script, name?: string): Outcome {
  const world = start(run);
  follow(draftOf(world), script);
  return outcomeOf(world, name);
}

/** How often each stand from -2 to 2 was taken, and each ending reached. */
export interface Spread {
  readonly fates: number;
  /** By judge: five counts, from firmly against to firmly in favour. */
  readonly stands: By<JudgeIndex, readonly number[]>;
  readonly endings: By<EndingIndex, number>;
  /** By gauge: the 10th, 50th and 90th percentile. */
  readonly gauges: readonly (readonly [low: number, middle: number, high: number])[];
}

function percentile(sorted: readonly number[], share: number): number {
  return at(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)));
}

/** How often each stand occurs, from -2 to 2. */
export function countStands(stands: readonly number[]): number[] {
  return [-2, -1, 0, 1, 2].map((stand) => stands.filter((one) => one === stand).length);
}

/** How often each stand of each judge occurs among outcomes: by judge, from -2 to 2. */
export function countByJudge(dossier: Dossier, outcomes: readonly Outcome[]): number[][] {
  return dossier.judges.map((_, judge) => countStands(outcomes.map(({ stands }) => at(stands, judge))));
}

/** Counts outcomes. At least one outcome is needed. */
export function spreadOf(dossier: Dossier, outcomes: readonly Outcome[]): Spread {
  return {
    fates: outcomes.length,
    stands: countByJudge(dossier, outcomes),
    endings: dossier.endings.map((_, ending) => outcomes.filter((one) => one.ending === ending).length),
    gauges: dossier.gauges.map((_, gauge) => {
      const sorted = outcomes.map((one) => at(one.gauges, gauge)).sort((a, b) => a - b);
      return [percentile(sorted, 0.1), percentile(sorted, 0.5), percentile(sorted, 0.9)] as const;
    }),
  };
}
