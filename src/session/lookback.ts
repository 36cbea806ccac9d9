/** What is made of a game once it is over. It is fetched then: the first choice does not wait for it. */
import { at } from "../sim/at.ts";
import type { Dossier } from "../sim/dossier.ts";
import type { PublicEvent } from "../sim/events.ts";
import { knownAfter } from "../sim/fold.ts";
import { endingOf, type Outcome, outcomeOfScript } from "../sim/futures.ts";
import { rankAmong } from "../sim/luckiness.ts";
import { type Entry, type Note, scriptOf } from "../sim/record.ts";
import type { World } from "../sim/world.ts";
import { debriefOf } from "../views/debrief/debrief.ts";
import { luckView } from "../views/debrief/luck.ts";
import { predictionsOf } from "../views/debrief/predictions.ts";
import { momentOf } from "../views/debrief/timeline.ts";
import { deskView } from "../views/desk.ts";
import { hindsightOf } from "../views/hindsight.ts";
import { NO_WORDS } from "../views/line.ts";
import { boardOf } from "../views/scenery.ts";
import type { Forecast, FromHost, NightsView, PastView } from "./protocol.ts";

/** A game that is over. */
export interface Finished {
  readonly dossier: Dossier;
  readonly world: World;
  readonly events: readonly PublicEvent[];
  readonly entries: readonly Entry[];
}

type Looked = Pick<Extract<FromHost, { is: "view" }>, "hindsight" | "past" | "debrief">;

/** Everything that goes with the view of a finished game. */
export function lookBack({ dossier, world, events, entries }: Finished): Looked {
  const notes = entries.flatMap((entry) => (entry.is === "note" ? [entry.note] : []));
  const hindsight = hindsightOf(dossier, world.known, events, notes);
  return {
    hindsight,
    past: pastView(dossier, events),
    debrief: debriefOf(dossier, world.known, events, notes, hindsight.taken),
  };
}

/** How it looked just before the first key decision was taken. */
function pastView(dossier: Dossier, events: readonly PublicEvent[]): PastView {
  const isKey = (option: number) => {
    const { decision } = at(dossier.options, option);
    return dossier.file.decisions[at(dossier.decisions, decision).id]?.key ?? false;
  };
  const moment = events.findIndex((event) => event.is === "chosen" && isKey(event.option));
  const seen = events.slice(0, Math.max(0, moment));
  const known = knownAfter(dossier, seen, seen.length);
  return { desk: deskView(dossier, known, seen), board: boardOf(dossier, known, seen) };
}

/** The message with a moment that was asked for. */
export function momentMessage({ dossier, events }: Finished, position: number): FromHost {
  return { is: "moment", moment: momentOf(dossier, events, position) };
}

/** A prediction beside what came; null where nothing can be checked, or nobody said how sure they were. */
export function forecastOf({ dossier, world, events }: Finished, note: Note): Forecast | null {
  const [made] = predictionsOf(dossier, world.known, events, [note]);
  return made === undefined || made.sure === null ? null : { sure: made.sure, right: made.right };
}

/** The first few come at once, so that something is seen; then about ten milliseconds of work at a time. */
const FIRST_BATCH = 5;
const BATCH = 100;
/** Nights that are drawn one by one. */
const NIGHTS = 100;

/** The same choices on so many nights, in growing parts. */
export function* countNights(game: Finished, wanted: number): Generator<NightsView> {
  const { dossier, world, entries } = game;
  const script = scriptOf(dossier, world.fate, entries);
  const outcomes: Outcome[] = [];
  while (outcomes.length < wanted) {
    const until = Math.min(wanted, outcomes.length + (outcomes.length === 0 ? FIRST_BATCH : BATCH));
    for (let seed = outcomes.length + 1; seed <= until; seed++) outcomes.push(outcomeOfScript(dossier, script, seed));
    yield nightsView(dossier, world, outcomes, wanted);
  }
}

function nightsView(dossier: Dossier, world: World, outcomes: readonly Outcome[], wanted: number): NightsView {
  const { file } = dossier;
  return {
    fates: outcomes.length,
    wanted,
    endings: dossier.endings.map(({ id }, position) => ({
      id,
      title: file.endings[id]?.title ?? NO_WORDS,
      says: file.endings[id]?.says ?? NO_WORDS,
      count: outcomes.filter((outcome) => outcome.ending === position).length,
    })),
    nights: outcomes.slice(0, NIGHTS).map((outcome) => outcome.ending),
    own: endingOf(world),
    stands: dossier.judges.map((_, judge) =>
      [-2, -1, 0, 1, 2].map((stand) => outcomes.filter((outcome) => outcome.stands[judge] === stand).length),
    ),
    luck: dossier.judges.map(({ id }, judge) => {
      const others = outcomes.map(({ stands }) => at(stands, judge));
      return luckView(id, file.judges[id]?.who ?? NO_WORDS, rankAmong(at(world.hidden.stands, judge), others));
    }),
  };
}
