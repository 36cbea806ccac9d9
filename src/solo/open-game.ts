/** The game that lies open: shown, kept, stopped, and given up to another window. */
import { setTable } from "../table/table.ts";
import { createKeeper, type Keeper } from "./keeping.ts";
import type { Current, Game } from "./laid-game.ts";
import type { Opening } from "./openings.ts";
import { createShow } from "./showing.ts";
import type { Surroundings } from "./surroundings.ts";

/** The place where one game lies open. */
export interface OpenGame extends Current {
  readonly keeper: Keeper;
  /** Opens a game instead of the one that lay open; `session` is its clock at this moment. */
  lay(opening: Opening, session: number, left: Pick<Game, "line" | "lies" | "heard">): Game;
  close(): void;
  show(): void;
  /** What was done is seen, and kept. */
  settle(game: Game): void;
  /** Lets the clock stand still from a moment of the game on. */
  stop(game: Game, since: number): void;
  /** Another window goes on with it; here nothing is done any more. */
  lose(game: Game): void;
  /** Another window threw it away: it is not kept again unless somebody asks for it. */
  miss(game: Game): void;
}

/** Nothing lies open yet. */
export function createOpenGame(around: Surroundings): OpenGame {
  const current: Current = { game: null };
  const show = createShow(current, around);

  const close = () => {
    current.game = null;
    around.wake(null);
  };

  const lose = (lost: Game) => {
    if (current.game !== lost) return;
    close();
    around.post({ is: "elsewhere" });
  };

  const miss = (missed: Game) => {
    if (missed.lies === "gone") return;
    missed.lies = "gone";
    if (current.game === missed) around.post({ is: "thrown-away" });
  };

  const keeper = createKeeper(around, { onLost: lose, onGone: miss });

  const settle = (game: Game) => {
    show();
    void keeper.keep(game);
  };

  return {
    get game() {
      return current.game;
    },
    keeper,
    close,
    show,
    settle,
    lose,
    miss,
    lay({ dossier, fate, pace, saved }, session, { line, lies, heard }) {
      close();
      const epoch = around.now() - session;
      const table = setTable({ dossier, fate, pace, saved, now: () => around.now() - epoch });
      const game: Game = { table, epoch, line, lies, heard, isWhole: false, reckoner: null };
      current.game = game;
      around.tell({ is: "held", game: line.id, holder: line.holder });
      return game;
    },
    stop(game, since) {
      game.table.away(since);
      settle(game);
    },
  };
}
