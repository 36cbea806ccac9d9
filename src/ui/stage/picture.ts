/** What the picture shows: the board as the host sees it, with what is only this screen's business laid over it. */
import type { BoardView } from "../../views/board.ts";
import type { Screen } from "../store.ts";

/** The clock is drawn in steps of so many per cent, so that a board on which nothing else happens lies still. */
const CLOCK_STEP = 4;
const RED = 80;

/** The board for a screen, at a moment of the page's own clock; null while no game lies on it. */
export function pictureOf(screen: Screen, tideOut: boolean, now: number): BoardView | null {
  const { view, past, hindsight, judge, viewedAt, lit } = screen;
  if (view === null) return null;
  const { board, clock } = view;
  if (view.place === "opening") return { ...board, lamp: lit };
  if (view.place === "hindsight") {
    if (!tideOut) return { ...board, shore: null };
    const sun = hindsight?.judges[judge]?.sun;
    // When the water comes back, it comes back to what was seen then.
    const night = past?.board ?? board;
    return { ...night, shore: board.shore === null || sun === undefined ? board.shore : { ...board.shore, sun } };
  }
  if (board.crate === null || clock.state === "none" || clock.total === 0) return board;
  const left = clock.state === "running" ? Math.max(0, clock.left - (now - viewedAt)) : clock.left;
  const real = 100 * (1 - left / clock.total);
  const gone = Math.max(board.crate.gone, Math.floor(real / CLOCK_STEP) * CLOCK_STEP);
  return { ...board, crate: { ...board.crate, gone, red: board.crate.red || gone >= RED } };
}
