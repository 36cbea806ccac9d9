/** What can be taken away from a finished game: the report, and a table for a trainer. */
import type { Dossier } from "../sim/dossier.ts";
import type { PublicEvent } from "../sim/events.ts";
import type { Entry } from "../sim/record.ts";
import type { World } from "../sim/world.ts";
import { debriefOf } from "../views/debrief/debrief.ts";
import { reportOf } from "../views/debrief/report.ts";
import { printCsv, printJson, tableOf } from "../views/debrief/table.ts";
import { hindsightOf } from "../views/hindsight.ts";
import { storyOf } from "../views/story.ts";
import type { FromHost, ToHost } from "./protocol.ts";

/** A game that is over, and everything that people did in it. */
export interface Finished {
  readonly dossier: Dossier;
  readonly world: World;
  readonly events: readonly PublicEvent[];
  readonly entries: readonly Entry[];
}

/** Makes what was asked for. */
export function takeAway(message: Extract<ToHost, { is: "report" | "table" }>, finished: Finished): FromHost {
  const { dossier, world, events, entries } = finished;
  const { known } = world;
  const notes = entries.flatMap((entry) => (entry.is === "note" ? [entry.note] : []));
  if (message.is === "report") {
    const hindsight = hindsightOf(dossier, known, notes);
    const debrief = debriefOf(dossier, known, events, notes, hindsight.taken);
    return { is: "report", report: reportOf(hindsight, debrief, storyOf(dossier, events)) };
  }
  const { as, language, words } = message;
  const table = tableOf(dossier, known, events, notes);
  return {
    is: "file",
    name: `achteraf-${dossier.file.id}-table.${as}`,
    text: as === "csv" ? printCsv(table, language, words) : printJson(table, words),
  };
}
