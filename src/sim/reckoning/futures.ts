/** Many fates of the same dossier: what the same acts lead to when the luck is another. */
import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { Seed } from "../dossier/luck.ts";
import type { Draft } from "../world/draft.ts";
import type { Fate } from "../world/fate.ts";
import { perform, start } from "../world/perform.ts";
import { follow, type Script } from "../world/script.ts";
import { trueOf } from "../world/truth.ts";
import { gaugeNow, type World } from "../world/world.ts";
import type { Player } from "./bots.ts";

/** How one fate ended. Stands by judge, gauges by gauge; the ending is the first that fits. */
export interface Outcome {
  readonly seed: Seed;
  readonly stands: readonly number[];
  readonly gauges: readonly number[];
  readonly ending: number;
  readonly sum: number;
  readonly steps: number;
}

/** The first ending that fits a finished world. */
export function endingOf(world: World): number {
  return world.dossier.endings.findIndex((ending) => trueOf(ending.if, world));
}

/** Reads the outcome from a finished world. */
export function outcomeOf(world: World): Outcome {
  return {
    seed: world.fate.seed,
    stands: world.hidden.stands.slice(),
    gauges: world.dossier.gauges.map((_, gauge) => gaugeNow(world, gauge)),
    ending: endingOf(world),
    sum: world.sum,
    steps: world.steps,
  };
}

/** A draft that keeps no events, for playing ahead. */
export function ahead(world: World): Draft {
  return { world, events: null, stopped: false };
}

/** Lets somebody play on until they are about to decide something. False when the story ended first. */
export function playToDecision(world: World, player: Player): boolean {
  const draft = ahead(world);
  const { known } = world;
  while (known.phase !== "ended") {
    const command = player(known);
    if (command.do === "choose" || command.do === "expire") return true;
    perform(draft, command);
  }
  return false;
}

/** Lets somebody play a world to its end. */
export function playOut(world: World, player: Player): void {
  const draft = ahead(world);
  while (world.known.phase !== "ended") perform(draft, player(world.known));
}

/** The outcome of one fate when a script is followed. */
export function outcomeOfScript(dossier: Dossier, script: Script, fate: Fate): Outcome {
  const world = start(dossier, fate);
  follow(ahead(world), script);
  return outcomeOf(world);
}

/** How often each stand from -2 to 2 was taken, and each ending reached. */
export interface Spread {
  readonly fates: number;
  /** By judge: five counts, from firmly against to firmly in favour. */
  readonly stands: readonly (readonly number[])[];
  readonly endings: readonly number[];
  /** By gauge: the 10th, 50th and 90th percentile. */
  readonly gauges: readonly (readonly [low: number, middle: number, high: number])[];
}

function percentile(sorted: readonly number[], share: number): number {
  return at(sorted, Math.min(sorted.length - 1, Math.floor(share * sorted.length)));
}

/** Counts outcomes. At least one outcome is needed. */
export function spreadOf(dossier: Dossier, outcomes: readonly Outcome[]): Spread {
  return {
    fates: outcomes.length,
    stands: dossier.judges.map((_, judge) =>
      [-2, -1, 0, 1, 2].map((stand) => outcomes.filter((one) => at(one.stands, judge) === stand).length),
    ),
    endings: dossier.endings.map((_, ending) => outcomes.filter((one) => one.ending === ending).length),
    gauges: dossier.gauges.map((_, gauge) => {
      const sorted = outcomes.map((one) => at(one.gauges, gauge)).sort((a, b) => a - b);
      return [percentile(sorted, 0.1), percentile(sorted, 0.5), percentile(sorted, 0.9)] as const;
    }),
  };
}
