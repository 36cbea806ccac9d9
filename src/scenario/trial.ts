/**
 * Playing a dossier to find out what its options do: from wherever somebody has come, every option of every decision in
 * the same fate, with the same player playing on.
 */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { DecisionIndex, EndingIndex, OptionIndex } from "../sim/dossier/indexes.ts";
import { BOTS, type Bot, botPlayer, type Player } from "../sim/reckoning/bots.ts";
import { endingOf, playOut, playToDecision } from "../sim/reckoning/futures.ts";
import { planPlayer } from "../sim/reckoning/plans.ts";
import { draftOf } from "../sim/world/draft.ts";
import { fateOf } from "../sim/world/fate.ts";
import { unbounded } from "../sim/world/judge.ts";
import { perform, start } from "../sim/world/perform.ts";
import { solo } from "../sim/world/run.ts";
import { cloneWorld, type Desk, deskOf, type World } from "../sim/world/world.ts";

/** Who comes to a decision: a bot, or anybody at all (random plans, taken in turn). */
export const PATHS = [...BOTS, "anybody"] as const;

/** Whose acts lead to a decision: those of a bot, or random ones. */
export type Path = Bot | "anybody";

/** Random plans that come to each decision, and whose luck is measured. */
export const PLANS = 200;

/** How one fate ended. */
export interface End {
  /** By judge, from -2 to 2. */
  readonly stands: readonly number[];
  /** By judge: what the rules added up to before the bounds. */
  readonly sums: readonly number[];
  readonly ending: EndingIndex;
}

/** One option in many fates; null where it was not open. */
export type Column = readonly (End | null)[];

/** One decision as one path comes to it: a column for each of its options, all over the same fates. */
export interface Trial {
  readonly decision: DecisionIndex;
  readonly path: Path;
  readonly columns: readonly Column[];
}

function endOf(desk: Desk): End {
  return { stands: desk.hidden.stands, sums: unbounded(desk), ending: endingOf(desk) };
}

function playOption(world: World, option: OptionIndex, player: Player): End | null {
  const { dossier } = deskOf(world);
  const chosen = at(dossier.options, option);
  const decision = at(dossier.decisions, chosen.decision).id;
  const branch = cloneWorld(world);
  const draft = draftOf(branch);
  if (chosen.default) perform(draft, { do: "expire", decision });
  else if (perform(draft, { do: "choose", decision, option: chosen.id }) !== null) return null;
  playOut(branch, player);
  return endOf(deskOf(branch));
}

/** Plays one game, and every option at each decision on the way. Calls come first: options are weighed where one decides. */
function playThrough(dossier: Dossier, player: Player, fate: number, columns: (End | null)[][][]): void {
  const world = start(solo(dossier, fateOf(fate)));
  const { known } = deskOf(world);
  while (playToDecision(world, player)) {
    const { decision } = known;
    at(dossier.decisions, decision).options.forEach((option, i) => {
      at(at(columns, decision), i).push(playOption(world, option, player));
    });
    perform(draftOf(world), player(known));
  }
}

/**
 * Tries every option in so many fates, as each path comes to it.
 * @param goOn is told after each fate how many are done, and can end it there.
 */
export function tryOptions(dossier: Dossier, fates: number, goOn: (done: number) => boolean): readonly Trial[] {
  const bots = BOTS.map((bot) => botPlayer(dossier, bot));
  const plans = Array.from({ length: Math.min(PLANS, fates) }, (_, plan) => planPlayer(dossier, plan + 1));
  const columns = PATHS.map(() => dossier.decisions.map(({ options }) => options.map((): (End | null)[] => [])));
  for (let fate = 1; fate <= fates; fate++) {
    const players = [...bots, at(plans, (fate - 1) % plans.length)];
    players.forEach((player, path) => {
      playThrough(dossier, player, fate, at(columns, path));
    });
    if (!goOn(fate)) break;
  }
  return PATHS.flatMap((path, i) =>
    at(columns, i).flatMap((own, decision) => (at(own, 0).length > 0 ? [{ decision, path, columns: own }] : [])),
  );
}

/** Plays each random plan in so many fates: ends by plan, then by fate. */
export function playPlans(
  dossier: Dossier,
  fates: number,
  goOn: (done: number) => boolean,
): readonly (readonly End[])[] {
  const ends: End[][] = [];
  for (let plan = 1; plan <= PLANS; plan++) {
    const player = planPlayer(dossier, plan);
    ends.push(
      Array.from({ length: fates }, (_, fate) => {
        const world = start(solo(dossier, fateOf(fate + 1)));
        playOut(world, player);
        return endOf(deskOf(world));
      }),
    );
    if (!goOn(plan)) break;
  }
  return ends;
}
