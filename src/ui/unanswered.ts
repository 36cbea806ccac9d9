/**
 * What was sent to the host and is not dealt with yet: acts that are not kept on the device, a game that was asked for, and
 * questions that were not answered to the end. When the host is lost, another is told all of it.
 */
import type { ToHost, ToWorker } from "../table/messages.ts";
import type { FromHost } from "../table/protocol.ts";

const OPENINGS: readonly ToHost["is"][] = ["open", "take-up", "open-paper", "open-night", "load", "follow-link"];

/** What answers a question about a game. */
const ANSWERS: Readonly<Partial<Record<FromHost["is"], ToHost["is"]>>> = {
  nights: "nights",
  study: "study",
  fork: "fork",
  "other-ending": "other-ending",
  cause: "cause",
  forecasts: "forecasts",
  report: "report",
  paper: "paper",
  table: "table",
  moment: "seek",
  code: "code",
};

/** Whether more of it will come by itself. */
function isPart(message: FromHost): boolean {
  if (message.is === "nights") return message.nights.fates < message.nights.wanted;
  return message.is === "study" && message.study.fates < message.study.wanted;
}

/** What a host has not dealt with yet. */
export interface Unanswered {
  /** A game that was asked for and has not come. */
  readonly opening: ToHost | null;
  /** Remembers a message; acts are numbered. `isPlayed`: a game lies open, in which it is an act. */
  sent(message: ToHost, isPlayed: boolean): ToWorker;
  /** Forgets what this message answers. */
  heard(message: FromHost): void;
  /** What was under way in a game is not under way any more. */
  forget(): void;
  /** Nothing is asked again: what was asked broke the host. */
  giveUp(): void;
  /** What another host is told; `game`: the name of the one that lies open here. */
  again(game: string | null): readonly ToWorker[];
}

/** Nothing was sent yet. */
export function createUnanswered(): Unanswered {
  let journal: readonly ToWorker[] = [];
  let opening: ToHost | null = null;
  const questions = new Map<ToHost["is"], ToHost>();
  let acts = 0;

  const forget = () => {
    journal = [];
    questions.clear();
  };

  return {
    get opening() {
      return opening;
    },
    forget,
    sent(message, isPlayed) {
      const sent = { message, act: message.is === "act" ? ++acts : 0 };
      if (message.is === "act" && isPlayed) journal = [...journal, sent];
      if (OPENINGS.includes(message.is)) {
        opening = message;
        forget();
      }
      if (Object.values(ANSWERS).includes(message.is)) questions.set(message.is, message);
      if (message.is === "rest") for (const counted of ["nights", "study"] as const) questions.delete(counted);
      return sent;
    },
    heard(message) {
      if (message.is === "kept") journal = journal.filter(({ act }) => act > message.upTo);
      if (message.is === "view" || message.is === "trouble" || message.is === "left") opening = null;
      if (message.is === "left") forget();
      const answered = ANSWERS[message.is];
      if (answered !== undefined && !isPart(message)) questions.delete(answered);
    },
    giveUp() {
      forget();
      opening = null;
    },
    again(game) {
      const asked = [...questions.values()].map((message) => ({ message, act: 0 }));
      if (opening !== null) return [{ message: opening, act: 0 }, ...asked];
      if (game === null) return asked;
      return [{ message: { is: "take-up", game, again: true }, act: 0 }, ...journal, ...asked];
    },
  };
}
