/** Keeps on the device what was done, one writing at a time; and says so when the device does not keep it. */
import { headOf } from "../table/journal.ts";
import { type Game, lineOf } from "./laid-game.ts";
import type { Surroundings } from "./surroundings.ts";

/** Keeps games on the device. */
export interface Keeper {
  /** Writes what has been done since the last time. What is done meanwhile is written with the next. */
  keep(game: Game): Promise<void>;
  /** Still here: only that, where everything else lies there already. */
  mark(game: Game): void;
  /** Until everything that was asked for has been written. */
  settled(): Promise<void>;
  /** The game was given as a file: nobody needs to be told any more that it is not kept. */
  handed(): void;
  /** Tells once more, after a decision, that nothing is kept. */
  remind(): void;
}

type Around = Pick<Surroundings, "now" | "date" | "shelf" | "tell" | "post">;

/** What another window does with a game that lies open here. */
interface Elsewhere {
  /** It goes on with it. */
  onLost(game: Game): void;
  /** It threw it away: it is not kept again unless somebody asks for it. */
  onGone(game: Game): void;
}

/** Opens the keeping of games. */
export function createKeeper({ now, date, shelf, tell, post }: Around, { onLost, onGone }: Elsewhere): Keeper {
  const waiting = new Set<Game>();
  let writing: Promise<void> | null = null;
  /** Whether the device keeps what it is given; and whether the game was given as a file instead. */
  let works = true;
  let isHanded = false;

  const remind = () => {
    if (!isHanded) post({ is: "trouble", says: { says: "trouble.unkept" } });
  };

  const write = async (game: Game) => {
    const line = lineOf(game, now(), date());
    const { lies, table } = game;
    if (lies === "gone") return;
    const entries = table.entries.slice(lies.sound);
    const all = lies.sound + entries.length;
    try {
      const head = lies.head ? null : headOf(table.record());
      const keeping = await shelf.put({ line, isNew: !lies.line, head, from: lies.sound, entries, lay: lies.all });
      if (keeping === "held") return onLost(game);
      if (keeping === "gone") return onGone(game);
      // Where the dossier has got more texts meanwhile, its head is written again.
      game.lies = { line: true, head: game.lies === lies, sound: all, all };
      tell({ is: "shelf" });
      if (!works) post({ is: "storage", works: true });
      works = true;
      post({ is: "kept", upTo: line.heard });
    } catch {
      // Private windows and full disks refuse, and some browsers cut the store off; the game goes on.
      if (works) post({ is: "storage", works: false });
      if (works) remind();
      works = false;
    }
  };

  const writeAll = async () => {
    for (const next of waiting) {
      waiting.delete(next);
      await write(next);
    }
    writing = null;
  };

  const keep = (game: Game) => {
    if (game.lies === "gone") return Promise.resolve();
    waiting.add(game);
    writing ??= writeAll();
    return writing;
  };

  return {
    keep,
    mark(game) {
      if (!works) return void keep(game);
      // Only a running clock has to know when somebody was last here.
      if (game.lies === "gone" || !game.lies.line || game.table.nextWake() === null) return;
      shelf.mark(lineOf(game, now(), date())).then(
        (keeping) => {
          if (keeping === "held") onLost(game);
          if (keeping === "gone") onGone(game);
        },
        () => {},
      );
    },
    async settled() {
      while (writing !== null) await writing;
    },
    handed() {
      isHanded = true;
    },
    remind() {
      if (!works) remind();
    },
  };
}
