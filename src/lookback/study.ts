/** The study of one decision of a finished game: what could be believed, where each option led to, what a call was worth. */

import { at } from "../sim/dossier/at.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import { playThrough, type Through, weighingCall } from "../sim/reckoning/counterfactual.ts";
import { choices, wouldAnswer } from "../sim/reckoning/fork.ts";
import { play } from "../sim/world/game.ts";
import { type Desk, deskOf } from "../sim/world/world.ts";
import { beliefView, type CallView, type StudyView, studyHead, throughView } from "../views/debrief/study-view.ts";
import { NO_WORDS } from "../views/line.ts";
import { speaker } from "../views/naming.ts";
import type { Reckoning } from "./reckoning.ts";

/** Fates in which the options are played, and those in which a call is weighed. */
const FATES = 400;
const CALL_FATES = 200;
/** Fates between two views. */
const PART = 50;

/**
 * Studies a decision that was taken, in growing numbers of fates. Yields undefined on the way, so that it can be cut in slices.
 * @param own the option that was taken; null for not deciding
 */
export function* studying(
  reckoning: Reckoning,
  desk: Desk,
  position: DecisionIndex,
  own: string | null,
): Generator<StudyView | undefined, void> {
  const { dossier, game, script } = reckoning;
  const decision = at(dossier.decisions, position).id;
  const belief = yield* reckoning.believing(decision);
  const before = deskOf(play(reckoning.seenAt(decision)));
  const options = [...new Set([...choices(before), ...(own === null ? [] : [own])]), null];
  const unasked = at(dossier.decisions, position).sources.flatMap((source) => {
    const { id } = at(dossier.sources, source);
    const answer = wouldAnswer(game, decision, id);
    if (answer < 0 || at(before.known.answers, source) >= 0) return [];
    return [{ id, source, answer }];
  });
  let through: Through[] = options.map((option) => ({ option, outcomes: [] }));
  let calls: CallView[] = unasked.map(({ id, source, answer }) => {
    const file = dossier.file.sources[id];
    return {
      source: id,
      who: speaker(dossier, source),
      asks: file?.asks ?? NO_WORDS,
      would: Object.values(file?.answers ?? {})[answer] ?? null,
      worth: null,
    };
  });
  const view = (fates: number, wanted: number): StudyView => ({
    ...studyHead(dossier, position),
    fates,
    wanted,
    exact: belief.exact,
    effective: belief.effective,
    beliefs: dossier.unknowns.map((_, unknown) =>
      beliefView(dossier, belief, unknown, at(desk.known.revealed, unknown)),
    ),
    options: through.map((one) => throughView(dossier, position, one, own)),
    calls,
  });
  yield view(0, FATES);
  let done = 0;
  for (let part = PART; part <= FATES; part += PART) {
    const fates = yield* reckoning.agreeing(decision, part);
    for (; done < fates.length; done++) {
      const played = playThrough(game.run, [at(fates, done)], script, decision, options);
      through = through.map(({ option, outcomes }, i) => ({
        option,
        outcomes: [...outcomes, ...at(played, i).outcomes],
      }));
      yield;
    }
    yield view(done, part === FATES ? done : FATES);
  }
  const fates = yield* reckoning.agreeing(decision, CALL_FATES);
  for (const { id } of unasked) {
    const worth = yield* weighingCall(game.run, fates, script, decision, id, through);
    calls = calls.map((call) => (call.source === id ? { ...call, worth } : call));
    yield view(done, done);
  }
}
