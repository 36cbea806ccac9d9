/** Other roads of a finished game: another choice in the same night, and the same choices with the opposite ending. */
import { at } from "../sim/dossier/at.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import { fork } from "../sim/reckoning/fork.ts";
import { lookingForOtherEnding } from "../sim/reckoning/other-ending.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { focusOf } from "../sim/world/focus.ts";
import { knownAfter } from "../sim/world/fold.ts";
import { deskOf, type Known } from "../sim/world/world.ts";
import type { OtherView } from "../table/protocol.ts";
import {
  type Difference,
  differenceOf,
  droppedWords,
  type ForkView,
  questions,
  type RoadView,
  roadView,
} from "../views/debrief/roads.ts";
import { optionWords, questionOf } from "../views/naming.ts";
import { boardOf } from "../views/scenery.ts";
import type { Finished } from "./finished.ts";
import type { Reckoning } from "./reckoning.ts";

/** Fates that are looked through for another ending. */
const FATES = 300;

/** One's own road and another, from the moment at which they part. */
function besides(
  { dossier, desk, events }: Finished,
  from: number,
  known: Known,
  other: readonly PublicEvent[],
): { own: RoadView; other: RoadView; difference: Difference; board: OtherView["board"] } {
  const roads = { own: roadView(dossier, desk.known, events, from), other: roadView(dossier, known, other, from) };
  return { ...roads, difference: differenceOf(roads.own, roads.other), board: boardOf(dossier, known, other) };
}

/** Another option in a decision that was taken; null is not deciding. */
export function forkOf(
  { game, script }: Reckoning,
  finished: Finished,
  position: DecisionIndex,
  option: string | null,
): ForkView {
  const { dossier, desk } = finished;
  const decision = at(dossier.decisions, position).id;
  const road = fork(game.run, script, decision, { do: "choose", option });
  const there = deskOf(road.world).known;
  return {
    decision,
    question: questionOf(dossier, position),
    did: optionWords(dossier, at(desk.known.chosen, position)),
    instead: optionWords(dossier, at(there.chosen, position)),
    ...besides(finished, at(desk.known.chosenAt, position), there, road.events),
    dropped: droppedWords(dossier, road.dropped),
    defaulted: questions(
      dossier,
      road.defaulted.filter((one) => option !== null || one !== decision),
    ),
  };
}

/** The same choices with the opposite ending; null when luck changed nothing. Yields on the way, to be cut in slices. */
export function* lookingForOther(
  { game, script, agreeing }: Reckoning,
  finished: Finished,
): Generator<undefined, OtherView | null> {
  const { dossier, desk } = finished;
  const position = focusOf(dossier, desk.known);
  const decision = at(dossier.decisions, position).id;
  const candidates = yield* agreeing(decision, FATES);
  const other = yield* lookingForOtherEnding(game.run, script, candidates);
  if (other === null) return null;
  const then = knownAfter(dossier, other.events, other.events.length);
  return {
    decision,
    judge: at(dossier.judges, other.judge).id,
    ...besides(finished, at(desk.known.chosenAt, position), then, other.events),
  };
}
