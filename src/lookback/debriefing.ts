/** Looks back on one finished game: runs the model again for what was known, what could have been, and other luck. */

import { at } from "../sim/dossier/at.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import { fork } from "../sim/reckoning/fork.ts";
import { lookingForOtherEnding } from "../sim/reckoning/other-ending.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { focusOf } from "../sim/world/focus.ts";
import { knownAfter } from "../sim/world/fold.ts";
import type { Game } from "../sim/world/game.ts";
import { type Desk, deskOf } from "../sim/world/world.ts";
import type { FromHost } from "../table/protocol.ts";
import { differenceOf, droppedWords, questions, roadView } from "../views/debrief/roads.ts";
import type { StudyView } from "../views/debrief/study.ts";
import { optionWords, questionOf } from "../views/names.ts";
import { boardOf } from "../views/scenery.ts";
import { countingNights } from "./nights.ts";
import { createReckoning } from "./reckoner.ts";
import { inSlices } from "./slices.ts";
import { studying } from "./study.ts";

/** Fates that are looked through for another ending. */
const FATES = 300;

/** Looking back on one game: what is reckoned when somebody asks for it. */
export interface Debriefing {
  /** The same choices on other nights: those that agree with what was known at a decision, or (null) all. */
  nights(decision: string | null, wanted: number): Promise<void>;
  study(decision: string): Promise<void>;
  fork(decision: string, option: string | null): void;
  otherEnding(): Promise<void>;
  /** Nobody looks at nights or studies any more. What was reckoned is kept. */
  rest(): void;
}

interface Surroundings {
  post(message: FromHost): void;
  now(): number;
  breathe(): Promise<void>;
  /** Whether this game is still the one that is looked at. */
  isCurrent(): boolean;
}

/** Opens the debriefing of a game. */
export function createDebriefing(
  game: Game,
  desk: Desk,
  events: readonly PublicEvent[],
  around: Surroundings,
): Debriefing {
  const reckoning = createReckoning(game);
  const { dossier, known } = desk;
  const { script } = reckoning;
  /** One study and one count go on at a time; the latest that was asked for. */
  let studied = 0;
  /** Studies that were gone through to their end, by decision. */
  const studies = new Map<string, StudyView>();
  let counted = 0;
  const positionOf = (decision: string) => dossier.decisions.findIndex(({ id }) => id === decision);
  const ownOption = (position: DecisionIndex): string | null => {
    const option = at(dossier.options, at(known.chosen, position));
    return option.default ? null : option.id;
  };

  const isTaken = (position: DecisionIndex) => position >= 0 && at(known.chosen, position) >= 0;

  return {
    async nights(decision, wanted) {
      if (decision !== null && !isTaken(positionOf(decision))) return;
      const turn = ++counted;
      const work = countingNights(reckoning, desk, decision, wanted);
      const isWanted = () => around.isCurrent() && turn === counted;
      await inSlices(work, around, isWanted, (nights) => around.post({ is: "nights", nights }));
    },
    async study(decision) {
      const position = positionOf(decision);
      if (!isTaken(position)) return;
      const turn = ++studied;
      const done = studies.get(decision);
      if (done !== undefined) return around.post({ is: "study", study: done });
      const work = studying(reckoning, desk, position, ownOption(position));
      const isWanted = () => around.isCurrent() && turn === studied;
      let last: StudyView | null = null;
      const show = (study: StudyView) => {
        last = study;
        around.post({ is: "study", study });
      };
      await inSlices(work, around, isWanted, show);
      if (isWanted() && last !== null) studies.set(decision, last);
    },
    rest() {
      studied++;
      counted++;
    },
    fork(decision, option) {
      const position = positionOf(decision);
      if (!isTaken(position)) return;
      const road = fork(game.run, script, decision, { do: "choose", option });
      const there = deskOf(road.world).known;
      const from = at(known.chosenAt, position);
      const chosen = at(there.chosen, position);
      const roads = {
        own: roadView(dossier, known, events, from),
        other: roadView(dossier, there, road.events, from),
      };
      around.post({
        is: "fork",
        fork: {
          decision,
          question: questionOf(dossier, position),
          did: optionWords(dossier, at(known.chosen, position)),
          instead: optionWords(dossier, chosen),
          ...roads,
          difference: differenceOf(roads.own, roads.other),
          dropped: droppedWords(dossier, road.dropped),
          defaulted: questions(
            dossier,
            road.defaulted.filter((one) => option !== null || one !== decision),
          ),
          board: boardOf(dossier, there, road.events),
        },
      });
    },
    async otherEnding() {
      const position = focusOf(dossier, known);
      const decision = at(dossier.decisions, position).id;
      const looking = function* () {
        const candidates = yield* reckoning.agreeing(decision, FATES);
        return yield* lookingForOtherEnding(game.run, script, candidates);
      };
      const other = await inSlices(looking(), around, around.isCurrent);
      if (other === undefined) return;
      if (other === null) return around.post({ is: "other-ending", other: null });
      const then = knownAfter(dossier, other.events, other.events.length);
      const from = at(known.chosenAt, position);
      const roads = {
        own: roadView(dossier, known, events, from),
        other: roadView(dossier, then, other.events, from),
      };
      around.post({
        is: "other-ending",
        other: {
          decision,
          judge: at(dossier.judges, other.judge).id,
          ...roads,
          difference: differenceOf(roads.own, roads.other),
          board: boardOf(dossier, then, other.events),
        },
      });
    },
  };
}
