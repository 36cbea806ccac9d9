/** What can be taken away from a finished game: the report, a table for a trainer, and its twin on paper. */
import { at } from "../sim/dossier/at.ts";
import { gameBefore } from "../sim/reckoning/fork.ts";
import { fateOf } from "../sim/world/fate.ts";
import { play } from "../sim/world/game.ts";
import { solo } from "../sim/world/run.ts";
import { deskOf, NOT_YET } from "../sim/world/world.ts";
import { wouldRing, wouldSay } from "../sim/world/would-say.ts";
import type { ToHost } from "../table/messages.ts";
import { printCode } from "../table/paper-code.ts";
import type { FromHost } from "../table/protocol.ts";
import { debriefOf } from "../views/debrief/debrief-view.ts";
import { paperOf } from "../views/debrief/paper.ts";
import { reportOf } from "../views/debrief/report.ts";
import { tableOf } from "../views/debrief/trainer-table.ts";
import { hindsightOf } from "../views/hindsight.ts";
import { storyOf } from "../views/story.ts";
import type { Finished } from "./finished.ts";

/** Makes what was asked for. `name`: of the game, for files. */
export function takeAway(
  message: Extract<ToHost, { is: "report" | "table" | "paper" }>,
  finished: Finished,
  name: string,
): FromHost {
  const { dossier, desk, events, notes } = finished;
  const { known } = desk;
  if (message.is === "paper") return { is: "paper", paper: paperTwin(finished) };
  if (message.is === "report") {
    const hindsight = hindsightOf(dossier, known, events, notes);
    const debrief = debriefOf(dossier, known, events, notes, hindsight.taken);
    return { is: "report", report: reportOf(hindsight, debrief, storyOf(dossier, events)) };
  }
  return { is: "table", table: { name: `${name}-table`, table: tableOf(dossier, known, events, notes) } };
}

/**
 * The same dossier and seed on paper. What people say is what they would say at the moment of each decision in the game
 * that was played; in a decision that was never reached, what they would say at the start.
 */
function paperTwin({ dossier, desk, commands }: Finished) {
  const { seed } = desk.fate;
  // A code holds a seed and nothing that was fixed.
  const run = solo(dossier, fateOf(seed));
  const game = { run, commands };
  const desks = dossier.decisions.map(({ id }, position) => {
    const isTaken = at(desk.known.chosen, position) !== NOT_YET;
    return deskOf(play(isTaken ? gameBefore(game, id) : { run, commands: [] }));
  });
  return paperOf(dossier, printCode(dossier.file, seed), {
    says: (decision, signal) => wouldSay(at(desks, decision), signal),
    rings: (decision, interruption) => wouldRing(at(desks, decision), interruption),
  });
}
