/** What may come through the door, described once: whoever plays can send anything, and only this is listened to. */
import { isAct, isPace } from "./acts.ts";
import { type Described, isBetween, isFlag, isOfKind, isText, isTextOrNull } from "./guards.ts";

/** How large a file or a link is, is judged by who reads it. */
function isLongText(value: unknown): value is string {
  return typeof value === "string";
}

function isFile(value: unknown): value is Blob {
  return value instanceof Blob;
}

const isCount = isBetween(0, 10_000);

/** From the page to the worker. */
const MESSAGES = {
  /** Is anybody there? */
  ping: {},
  /** The page is there, or speaks another language from now on; this is the dossier that will probably be asked for. */
  hello: { likely: isText, language: isText },
  open: { dossier: isText, pace: isPace },
  /** A kept game goes on. `again`: this page played it a moment ago, and lost its host. */
  "take-up": { game: isText, again: isFlag },
  /** A game that was played on paper is entered: the same dossier and seed, with the clock off. */
  "open-paper": { code: isText },
  /** A new game in the night of a code that somebody gave: the same dossier and seed. */
  "open-night": { code: isText, pace: isPace },
  /** In a game from paper: take back what was entered since the last decision began. */
  undo: {},
  /** The game on the screen goes back to the shelf; its clock stands still. */
  leave: {},
  /** A kept game is thrown away; null for all of them. */
  "throw-away": { game: isTextOrNull },
  /** A game that another window threw away while it lay open here is kept after all. */
  keep: {},
  load: { file: isFile },
  "follow-link": { link: isLongText },
  act: { act: isAct },
  /** The same choices on so many nights that agree with what was known at a decision; null: on any nights. */
  nights: { wanted: isCount, of: isTextOrNull },
  /** Nobody looks at what is being counted any more. */
  rest: {},
  /** In a finished game: go to a moment, by its number of public events. */
  seek: { position: isCount },
  /** What could be believed at a decision, and what one more call was worth. */
  study: { decision: isText },
  /** Another option in a decision; null is not deciding. */
  fork: { decision: isText, option: isTextOrNull },
  "other-ending": {},
  /** Which of the decisions so far made a difference to something that came late; also while it is still played. */
  cause: { consequence: isText },
  forecasts: {},
  report: {},
  /** The same dossier and seed as cards and sheets. */
  paper: {},
  /** The game as a table for a trainer. */
  table: {},
  /** The game as a file; `ahead`: nobody has asked for it yet. */
  save: { ahead: isFlag },
  share: { reasons: isFlag },
  /** The code with which somebody else can play the same night. */
  code: {},
} as const;

/** What a page says to its host. */
export type ToHost = Described<typeof MESSAGES, "is">;

/** As it passes the door: acts are numbered from 1, so that one that got lost can be sent again; others are 0. */
export interface ToWorker {
  readonly message: ToHost;
  readonly act: number;
}

/** Whether something is a message of the protocol. */
export function isMessage(value: unknown): value is ToHost {
  return isOfKind(value, MESSAGES, "is");
}
