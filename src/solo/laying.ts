/** Lays a game open: a new one, one from the shelf, one from elsewhere, or the same one as it was a decision ago. */

import { papers } from "./fetched-parts.ts";
import { NOTHING_LIES } from "./laid-game.ts";
import type { OpenGame } from "./open-game.ts";
import { type NoOpening, type Opening, openKept } from "./openings.ts";
import type { Hosting, Surroundings } from "./surroundings.ts";

/** Starts what was opened; a game from elsewhere stands still at its last moment until somebody goes on with it. */
export function begin(opening: Opening | NoOpening, open: OpenGame, around: Surroundings): void {
  if ("says" in opening) {
    around.post({ is: "trouble", says: opening.says });
    return;
  }
  const { origin, saved } = opening;
  const id = opening.id ?? around.seed().toString(36);
  const line = { id, origin, begun: around.date(), holder: 1 };
  const begun = open.lay(opening, saved?.lastSeen ?? 0, { line, lies: NOTHING_LIES, heard: 0 });
  if (saved === null) open.settle(begun);
  else open.stop(begun, saved.lastSeen);
}

/**
 * A kept game goes on. While its page was loaded again the clock ran on; the table stops it where that took long.
 * @param again this page played it a moment ago, and lost its host
 */
export async function takeUp(id: string, again: boolean, open: OpenGame, around: Hosting): Promise<void> {
  const kept = await around.shelf.take(id);
  if (kept === null) {
    around.post({ is: "left" });
    return around.post({ is: "trouble", says: { says: "trouble.lost" } });
  }
  const opening = await openKept(around.fetching, kept);
  if ("says" in opening) return around.post({ is: "trouble", says: opening.says });
  const { line, entries } = kept;
  const passed = again ? 0 : Math.max(0, around.date() - line.seen);
  const lies = { line: true, head: true, sound: entries.length, all: entries.length };
  open.lay(opening, line.session + passed, { line, lies, heard: again ? line.heard : 0 });
  open.show();
}

/** A game that came from elsewhere may lie here already, further than it came. */
export async function bring(opening: Opening | NoOpening, open: OpenGame, around: Hosting): Promise<void> {
  if ("says" in opening || opening.id === null) return begin(opening, open, around);
  const { id } = opening;
  const games = await around.shelf.games().catch(() => []);
  return games.some((one) => one.id === id) ? takeUp(id, false, open, around) : begin(opening, open, around);
}

/** Takes back what was entered from paper since the last decision began. */
export async function undo(open: OpenGame, around: Surroundings): Promise<void> {
  const { withoutLast } = await papers();
  await open.keeper.settled();
  const { game } = open;
  if (game?.line.origin !== "paper") return;
  const { table, epoch, line, lies, heard } = game;
  const { dossier, world } = table.sitting;
  const session = around.now() - epoch;
  const entries = withoutLast(table.entries);
  const opening: Opening = {
    ...{ id: line.id, origin: line.origin, dossier, fate: world.run.fate, pace: table.record().pace },
    saved: { entries, lastSeen: session },
  };
  const left = lies === "gone" ? lies : { ...lies, sound: Math.min(lies.sound, entries.length) };
  open.settle(open.lay(opening, session, { line, lies: left, heard }));
  await open.keeper.settled();
}
