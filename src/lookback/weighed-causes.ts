/** Which of the decisions so far made a difference to something that came, reckoned from what everybody could see. */
import { at } from "../sim/dossier/at.ts";
import { agreeingFates } from "../sim/reckoning/agreeing.ts";
import { believing } from "../sim/reckoning/belief.ts";
import { choices, gameBefore } from "../sim/reckoning/fork.ts";
import { comingWithout, otherWays } from "../sim/reckoning/without.ts";
import type { Fate } from "../sim/world/fate.ts";
import { type Game, play } from "../sim/world/game.ts";
import { scriptOf } from "../sim/world/script.ts";
import { deskOf } from "../sim/world/world.ts";
import { type CauseView, causeView, type Without } from "../views/debrief/cause-guess.ts";
import type { LateView } from "../views/debrief/late.ts";

/** Nights that show the same. */
const FATES = 100;

/** Reckons what would have come without each of the decisions. Yields on the way, so that it can be cut in slices. */
export function* weighingCauses(game: Game, { id, candidates }: LateView): Generator<undefined, CauseView> {
  const script = scriptOf(game);
  const { dossier, known } = deskOf(play(game));
  const belief = yield* believing(game);
  const source = agreeingFates(game, [belief]);
  const fates: Fate[] = [];
  for (let tried = 0; tried < FATES; ) {
    const one = source.next().value;
    if (one !== undefined) tried++;
    if (one) fates.push(one);
    yield;
  }
  const without: Without[] = [];
  for (const { decision, did } of candidates) {
    const before = deskOf(play(gameBefore(game, decision)));
    const position = dossier.decisions.findIndex((one) => one.id === decision);
    const others = otherWays(dossier, choices(before), at(known.chosen, position));
    const share = yield* comingWithout(game.run, fates, script, decision, others, id, known.time);
    without.push({ decision, did, share: Math.floor(100 * share + 0.5) });
  }
  return causeView(id, fates.length, without);
}
