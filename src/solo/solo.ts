/**
 * Hosts the game of one player: answers what the page asks, and lets the clock do what is due. It knows nothing of where it
 * runs: time, storage and the way to the page come from outside.
 */
import { DossierFault } from "../sim/dossier/fault.ts";
import { RecordFault } from "../sim/world/record.ts";
import { isMessage, type ToHost } from "../table/messages.ts";
import { AWAY } from "../table/table.ts";
import { questions } from "./fetched-parts.ts";
import { NotFetched } from "./fetching.ts";
import { begin, bring, takeUp, undo } from "./laying.ts";
import { createOpenGame, type OpenGame } from "./open-game.ts";
import { openCode, openFile, openLink, openNew } from "./openings.ts";
import { complete, keep, leave, play } from "./playing.ts";
import { type Hosting, hostingIn, type Surroundings } from "./surroundings.ts";
import type { News } from "./windows.ts";

/** A host for who plays alone. */
export interface Solo {
  /** `act`: the number of an act, as the page counts them. */
  receive(message: unknown, act?: number): Promise<void>;
  woken(): void;
  /** Every few seconds: still here, so that a clock that is left alone can be stopped at the right moment. */
  beat(): void;
  /** What another window of this browser tells. */
  hear(news: News): Promise<void>;
}

const OPENINGS: readonly ToHost["is"][] = ["open", "take-up", "open-paper", "open-night", "load", "follow-link"];

async function showShelf({ shelf, post }: Surroundings): Promise<void> {
  post({ is: "shelf", games: await shelf.games().catch(() => []) });
}

/** Does what a message asks. */
async function answer(message: ToHost, number: number, open: OpenGame, around: Hosting): Promise<void> {
  const { fetching, library, post, shelf, tell } = around;
  switch (message.is) {
    case "ping":
      return post({ is: "pong" });
    case "hello":
      around.speak(message.language);
      fetching(message.likely).catch(() => {});
      // What does not come now is tried again with each beat.
      if (open.game !== null) complete(open.game, open, around).catch(() => {});
      return showShelf(around);
    case "open":
      return begin(await openNew(fetching, message.dossier, around.seed(), message.pace), open, around);
    case "open-paper":
      return begin(await openCode(fetching, library.names, message.code, { origin: "paper", pace: 0 }), open, around);
    case "open-night": {
      const { code, pace } = message;
      return begin(await openCode(fetching, library.names, code, { origin: "own", pace }), open, around);
    }
    case "take-up":
      return takeUp(message.game, message.again, open, around);
    case "load":
      return bring(await openFile(fetching, message.file), open, around);
    case "follow-link":
      return bring(await openLink(fetching, message.link), open, around);
    case "undo":
      return undo(open, around);
    case "act":
      return play(message.act, number, open, around);
    case "keep":
      return keep(open);
    case "leave":
      await leave(open, around);
      return showShelf(around);
    case "throw-away":
      await (message.game === null ? shelf.removeAll() : shelf.remove(message.game));
      tell({ is: "thrown-away", game: message.game });
      tell({ is: "shelf" });
      return showShelf(around);
    case "forecasts":
      return post({ is: "forecasts", forecasts: await shelf.forecasts().catch(() => []) });
    default:
      return open.game === null ? undefined : (await questions()).answerQuestion(message, open, around);
  }
}

/** Makes a solo host. */
export function createSolo(surroundings: Surroundings): Solo {
  const around = hostingIn(surroundings);
  const open = createOpenGame(around);
  /** A game is being fetched; what is asked meanwhile is about that game. */
  let coming: Promise<void> | null = null;
  let last = { now: around.now(), date: around.date() };

  /** What nobody saw pass, because the machine slept or its calendar was set, does not count as thinking. */
  const notice = () => {
    const [now, date] = [around.now(), around.date()];
    const slept = Math.max(now - last.now, date - last.date) > AWAY;
    const { game } = open;
    if (slept && game !== null) open.stop(game, last.now - game.epoch);
    last = { now, date };
  };

  return {
    async receive(message, act = 0) {
      notice();
      if (!isMessage(message)) return around.post({ is: "refused", says: { says: "trouble.message" } });
      const opens = OPENINGS.includes(message.is);
      if (coming !== null && !opens && message.is !== "ping") await coming;
      const answering = answer(message, act, open, around);
      const come = answering.catch(() => {});
      if (opens) coming = come;
      try {
        await answering;
      } catch (error) {
        if (error instanceof NotFetched) around.post({ is: "unfetched", message });
        else if (error instanceof RecordFault || error instanceof DossierFault) {
          around.post({ is: "trouble", says: { says: "trouble.different" } });
        } else throw error;
      } finally {
        if (coming === come) coming = null;
      }
    },
    woken() {
      notice();
      const { game } = open;
      if (game === null) return;
      game.table.tick();
      open.settle(game);
    },
    beat() {
      notice();
      const { game } = open;
      if (game === null) return;
      // By now there was something to read, so there is time for what nobody waits for.
      complete(game, open, around).catch(() => {});
      open.keeper.mark(game);
    },
    async hear(news) {
      const { game } = open;
      if (news.is === "shelf") return game === null ? showShelf(around) : undefined;
      if (news.is === "thrown-away") {
        if (game !== null && (news.game ?? game.line.id) === game.line.id) open.miss(game);
        return;
      }
      if (game?.line.id === news.game && news.holder > game.line.holder) open.lose(game);
    },
  };
}
