/** What is made of a game once it is over. It is fetched then: the first choice does not wait for it. */

import { at } from "../sim/dossier/at.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import type { OptionIndex } from "../sim/dossier/indexes.ts";
import type { PublicEvent } from "../sim/world/events.ts";
import { knownAfter } from "../sim/world/fold.ts";
import type { Note } from "../sim/world/record.ts";
import type { Forecast, FromHost, PastView } from "../table/protocol.ts";
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
    past: pastView(dossier, events),
    debrief: debriefOf(dossier, desk.known, events, notes, hindsight.taken),
  };
}

/** How it looked just before the first key decision was taken. */
function pastView(dossier: Dossier, events: readonly PublicEvent[]): PastView {
  const isKey = (option: OptionIndex) => at(dossier.decisions, at(dossier.options, option).decision).key;
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
export function forecastOf({ dossier, desk, events }: Finished, note: Note): Forecast | null {
  const [made] = predictionsOf(dossier, desk.known, events, [note]);
  return made === undefined || made.sure === null ? null : { sure: made.sure, right: made.right };
}
