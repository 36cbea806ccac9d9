/** What is made of a game once it is over. It is fetched then: the first choice does not wait for it. */

import type { Dossier } from "../sim/dossier/dossier.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { keyDecisions } from "../sim/world/focus.ts";
import { knownAfter } from "../sim/world/fold.ts";
import type { Note } from "../sim/world/record.ts";
import type { Known } from "../sim/world/world.ts";
import type { Forecast, FromHost, PastView } from "../table/protocol.ts";
import { begunAfter } from "../views/debrief/begun.ts";
import { debriefOf } from "../views/debrief/debrief-view.ts";
import { predictionsOf } from "../views/debrief/predictions.ts";
import { momentOf } from "../views/debrief/timeline.ts";
import { deskView } from "../views/desk.ts";
import { hindsightOf } from "../views/hindsight.ts";
import { boardOf } from "../views/scenery.ts";
import type { Finished } from "./finished.ts";

type Looked = Pick<Extract<FromHost, { is: "view" }>, "hindsight" | "past" | "debrief">;

/** Everything that goes with the view of a finished game. */
export function lookBack({ dossier, desk, events, notes }: Finished): Looked {
  const hindsight = hindsightOf(dossier, desk.known, events, notes);
  return {
    hindsight,
    past: pastView(dossier, desk.known, events),
    debrief: debriefOf(dossier, desk.known, events, notes, hindsight.taken),
  };
}

/** How it looked just before the first key decision was taken. */
function pastView(dossier: Dossier, ended: Known, events: readonly PublicEvent[]): PastView {
  const [first] = keyDecisions(dossier, ended);
  const seen = first === undefined ? [] : events.slice(0, begunAfter(dossier, events, first));
  const known = knownAfter(dossier, seen, seen.length);
  return { desk: deskView(dossier, known, seen), board: boardOf(dossier, known, seen) };
}

/** The message with a moment that was asked for. */
export function momentMessage({ dossier, events }: Finished, position: number): FromHost {
  return { is: "moment", moment: momentOf(dossier, events, position) };
}

/** A prediction beside what came; null where nothing can be checked, or nobody said how sure they were. */
export function forecastOf({ dossier, desk, events }: Finished, note: Note): Forecast | null {
  const [made] = predictionsOf(dossier, desk.known, events, [note]);
  return made === undefined || made.sure === null ? null : { sure: made.sure, right: made.right };
}
