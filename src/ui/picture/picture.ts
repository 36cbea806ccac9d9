/** What the picture shows: the board as the host sees it, with what is only this screen's business laid over it. */
import type { BoardView } from "../../views/board-view.ts";
import { type Scene, sceneOf } from "../hindsight/steps.ts";
import type { Screen } from "../store.ts";

/** The clock is drawn in steps of so many per cent, so that a board on which nothing else happens lies still. */
const CLOCK_STEP = 4;

/** The board by day, in the light of the judge who is looking. */
function dayBoard(board: BoardView, { hindsight, judge }: Screen): BoardView {
  const sun = hindsight?.judges[judge]?.sun;
  return board.shore === null || sun === undefined ? board : { ...board, shore: { ...board.shore, sun } };
}

/** The board while people look back. */
function hindsightBoard(scene: Scene, screen: Screen, board: BoardView): BoardView {
  const { past, moment, fork, other } = screen;
  switch (scene) {
    case "night":
      return { ...board, shore: null };
    case "then":
      return { ...(past?.board ?? board), shore: null };
    case "replay":
      return { ...(moment?.board ?? past?.board ?? board), shore: null };
    case "other":
      return dayBoard(other?.board ?? board, screen);
    case "fork":
      return dayBoard(fork?.board ?? board, screen);
    case "ebb":
    case "day":
      // When the water comes back, it comes back to what was seen then.
      return dayBoard({ ...(past?.board ?? board), shore: board.shore }, screen);
  }
}

/** The board for a screen, at a moment of the page's own clock; null while no game lies on it. */
export function pictureOf(screen: Screen, now: number): BoardView | null {
  const { view, viewedAt, lit } = screen;
  if (view === null) return null;
  const { board, clock } = view;
  if (view.place === "opening") return { ...board, lamp: lit };
  const scene = sceneOf(screen);
  if (scene !== null) return hindsightBoard(scene, screen, board);
  if (board.crate === null || clock.state === "none" || clock.total === 0) return board;
  const left =
    clock.state === "running" ? Math.max(0, clock.left - Math.max(0, now - viewedAt - clock.looks)) : clock.left;
  const real = 100 * (1 - left / clock.total);
  const gone = Math.max(board.crate.gone, Math.floor(real / CLOCK_STEP) * CLOCK_STEP);
  return { ...board, crate: { ...board.crate, gone, red: board.crate.red || left <= clock.red } };
}
