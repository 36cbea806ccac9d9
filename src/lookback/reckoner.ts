/**
 * Reckons what is asked of one finished game: nights, studies, forks, another ending. It works in slices, the most needed
 * first, and stops when nobody waits for it any more. What goes in and comes out is plain data, so that it can sit in a web
 * worker, in a thread of a server, or where it is asked.
 */
import { at } from "../sim/dossier/at.ts";
import type { DecisionIndex } from "../sim/dossier/indexes.ts";
import type { ToHost } from "../table/messages.ts";
import type { FromHost } from "../table/protocol.ts";
import type { StudyView } from "../views/debrief/study-view.ts";
import type { Finished } from "./finished.ts";
import { countingNights } from "./nights.ts";
import { forkOf, lookingForOther } from "./other-roads.ts";
import { createReckoning } from "./reckoning.ts";
import { inSlices } from "./slices.ts";
import { studying } from "./study.ts";

/** What can be asked, the most needed first: who chose another way waits for it; nights are counted on the side. */
const KINDS = ["fork", "other-ending", "study", "nights"] as const;
type Kind = (typeof KINDS)[number];

/** A question of which the answer has to be reckoned. */
export type Asked = Extract<ToHost, { is: Kind }>;
/** What was reckoned, or as much of it as there is; it says itself how far it is. */
export type Reckoned = Extract<FromHost, { is: Kind }>;

/** Reckons for whoever asks. */
export interface Reckoner {
  /**
   * Asks, instead of what was asked of the same kind before. Resolves when all of it has been shown, or when nobody
   * waits for it any more. What was reckoned is kept.
   */
  ask(asked: Asked): Promise<void>;
  /** Nobody looks at nights or studies any more. */
  rest(): void;
}

/** Where it reckons. */
interface Surroundings {
  post(reckoned: Reckoned): void;
  /** Milliseconds. */
  now(): number;
  /** Lets other work go first. */
  breathe(): Promise<void>;
  /** Whether this game is still the one that is looked at. */
  isCurrent(): boolean;
}

type Work = Generator<Reckoned | undefined, void>;

/** How each kind of question is worked out. */
function createWorks(finished: Finished): (asked: Asked) => Work | null {
  const { dossier, desk, world, commands } = finished;
  const reckoning = createReckoning({ run: world.run, commands });
  /** Studies that were gone through to their end, by decision. */
  const studies = new Map<string, StudyView>();
  const positionOf = (decision: string) => dossier.decisions.findIndex(({ id }) => id === decision);
  const isTaken = (position: DecisionIndex) => position >= 0 && at(desk.known.chosen, position) >= 0;

  function* nights(of: string | null, wanted: number): Work {
    for (const counted of countingNights(reckoning, desk, of, wanted)) {
      yield counted === undefined ? undefined : { is: "nights", nights: counted };
    }
  }

  function* study(position: DecisionIndex): Work {
    const { id } = at(dossier.decisions, position);
    const option = at(dossier.options, at(desk.known.chosen, position));
    let last = studies.get(id);
    if (last !== undefined) return yield { is: "study", study: last };
    for (const studied of studying(reckoning, desk, position, option.default ? null : option.id)) {
      last = studied ?? last;
      yield studied === undefined ? undefined : { is: "study", study: studied };
    }
    if (last !== undefined) studies.set(id, last);
  }

  function* road(position: DecisionIndex, option: string | null): Work {
    yield { is: "fork", fork: forkOf(reckoning, finished, position, option) };
  }

  function* otherEnding(): Work {
    yield { is: "other-ending", other: yield* lookingForOther(reckoning, finished) };
  }

  return (asked) => {
    switch (asked.is) {
      case "nights":
        return asked.of === null || isTaken(positionOf(asked.of)) ? nights(asked.of, asked.wanted) : null;
      case "study":
        return isTaken(positionOf(asked.decision)) ? study(positionOf(asked.decision)) : null;
      case "fork":
        return isTaken(positionOf(asked.decision)) ? road(positionOf(asked.decision), asked.option) : null;
      case "other-ending":
        return otherEnding();
    }
  };
}

/** Opens the reckoner of a game. */
export function createReckoner(finished: Finished, around: Surroundings): Reckoner {
  const workOf = createWorks(finished);
  /** What goes on, by kind. */
  const under = new Map<Kind, Promise<void>>();
  /** The last question of each kind. */
  const asks = new Map<Kind, Asked>();

  /** Until nothing more needed goes on. */
  const turn = async (kind: Kind) => {
    for (const before of KINDS.slice(0, KINDS.indexOf(kind))) await under.get(before);
  };

  const reckon = async (asked: Asked, work: Work) => {
    const isWanted = () => around.isCurrent() && asks.get(asked.is) === asked;
    const breathe = async () => {
      await around.breathe();
      await turn(asked.is);
    };
    await turn(asked.is);
    await inSlices(work, { now: around.now, breathe }, isWanted, around.post);
  };

  return {
    async ask(asked) {
      const work = workOf(asked);
      if (work === null) return;
      asks.set(asked.is, asked);
      const going = reckon(asked, work).finally(() => {
        if (under.get(asked.is) === going) under.delete(asked.is);
      });
      under.set(asked.is, going);
      await going;
    },
    rest() {
      asks.delete("nights");
      asks.delete("study");
    },
  };
}
