/** What the model is run for in one finished game. It is kept as long as the game lies open: nothing is reckoned twice. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { agreeingFates } from "../sim/reckoning/agreeing.ts";
import { type Belief, believing } from "../sim/reckoning/belief.ts";
import { gameBefore } from "../sim/reckoning/fork.ts";
import { type Outcome, outcomeOfScript } from "../sim/reckoning/futures.ts";
import { type Fate, fateOf } from "../sim/world/fate.ts";
import type { Game } from "../sim/world/game.ts";
import { dossierOf, inFate } from "../sim/world/run.ts";
import { type Script, scriptOf } from "../sim/world/script.ts";

/** What was known at a decision, and fates that agree with it. */
interface Moment {
  readonly seen: Game;
  belief: Belief | null;
  source: Generator<Fate | null | undefined, never> | null;
  /** Null for one that was not met in drawing. */
  readonly fates: (Fate | null)[];
}

/** What can be reckoned about one game. Nothing is reckoned twice. */
export interface Reckoning {
  readonly dossier: Dossier;
  readonly game: Game;
  readonly script: Script;
  /** The game up to the moment at which a decision was taken. */
  seenAt(decision: string): Game;
  /** What could be believed at a decision. Yields while it is being reckoned. */
  believing(decision: string): Generator<undefined, Belief>;
  /** The first so many fates that agree with what was known at a decision; fewer where some were not met. */
  agreeing(decision: string, count: number): Generator<undefined, Fate[]>;
  /** How the acts of the game end in the first so many of those fates; null: in any fates, whatever was known. */
  ending(decision: string | null, count: number): Generator<undefined, readonly Outcome[]>;
}

/** Opens the reckoning of a finished game. */
export function createReckoning(game: Game): Reckoning {
  const dossier = dossierOf(game.run);
  const script = scriptOf(game);
  const moments = new Map<string, Moment>();
  const endings = new Map<string | null, (Outcome | null)[]>();

  const momentOf = (decision: string): Moment => {
    const known = moments.get(decision);
    if (known !== undefined) return known;
    const moment: Moment = { seen: gameBefore(game, decision), belief: null, source: null, fates: [] };
    moments.set(decision, moment);
    return moment;
  };

  function* believed(decision: string): Generator<undefined, Belief> {
    const moment = momentOf(decision);
    moment.belief ??= yield* believing(moment.seen);
    return moment.belief;
  }

  /** The fate at a place among those that agree. */
  function* agreeingAt(decision: string, place: number): Generator<undefined, Fate | null> {
    const belief = yield* believed(decision);
    const moment = momentOf(decision);
    moment.source ??= agreeingFates(moment.seen, [belief]);
    while (moment.fates.length <= place) {
      const next = moment.source.next().value;
      if (next !== undefined) moment.fates.push(next);
      yield;
    }
    return at(moment.fates, place);
  }

  return {
    dossier,
    game,
    script,
    seenAt: (decision) => momentOf(decision).seen,
    believing: believed,
    *agreeing(decision, count) {
      yield* agreeingAt(decision, count - 1);
      return momentOf(decision)
        .fates.slice(0, count)
        .filter((one) => one !== null);
    },
    *ending(decision, count) {
      const outcomes = endings.get(decision) ?? [];
      endings.set(decision, outcomes);
      while (outcomes.length < count) {
        const place = outcomes.length;
        const one = decision === null ? fateOf(place + 1) : yield* agreeingAt(decision, place);
        // Somebody else who counts may have come by here meanwhile.
        if (outcomes.length === place)
          outcomes.push(one === null ? null : outcomeOfScript(inFate(game.run, one), script));
        yield;
      }
      return outcomes.slice(0, count).filter((one) => one !== null);
    },
  };
}
