/** What passes between the people and whoever hosts the run: acts one way, views the other. */
import type { Note } from "../sim/record.ts";
import type { Words } from "../sim/words.ts";
import type { BoardView } from "../views/board.ts";
import type { DeskView } from "../views/desk.ts";
import type { HindsightView } from "../views/hindsight.ts";
import type { StoryItem } from "../views/story.ts";
import type { RoundEvent } from "./round.ts";

type WithoutNow<E> = E extends unknown ? Omit<E, "now"> : never;

/** What people can do. Time is added by the host. */
export type Act = WithoutNow<Exclude<RoundEvent, { type: "news" | "tick" }>>;

/** Where the people are. */
export type Place = "opening" | "briefing" | "deliberating" | "committing" | "rating" | "consequences" | "hindsight";

export interface ClockView {
  readonly pace: number;
  readonly state: "none" | "running" | "paused" | "off";
  /** Real milliseconds, when this view was made. */
  readonly left: number;
  readonly total: number;
}

/** Everything that one player may see now. */
export interface GameView {
  readonly dossier: {
    readonly id: string;
    readonly title: Words;
    readonly line: Words;
    readonly opening: Words;
    readonly briefing: Words;
    readonly begins: string;
    readonly terms: readonly { readonly says: Words; readonly means: Words }[];
  };
  readonly place: Place;
  readonly clock: ClockView;
  /** The option on the table, before it is decided. */
  readonly picked: string | null;
  readonly desk: DeskView;
  readonly board: BoardView;
  readonly story: readonly StoryItem[];
}

/** The moment of the first key decision, as it looked then. */
export interface PastView {
  readonly desk: DeskView;
  readonly board: BoardView;
}

/** A game that was put away and can be taken up again. */
export interface SavedGame {
  readonly dossier: string;
  readonly title: Words;
  /** Real time at which it was last played, in milliseconds since 1970. */
  readonly lastPlayed: number;
  readonly finished: boolean;
}

/** The same choices on many other nights; grows while it is counted. */
export interface NightsView {
  readonly fates: number;
  readonly wanted: number;
  readonly endings: readonly {
    readonly id: string;
    readonly title: Words;
    readonly says: Words;
    readonly count: number;
  }[];
  /** The ending of each of the first hundred nights, by position among the endings. */
  readonly nights: readonly number[];
  /** The position of the ending of the night that was played. */
  readonly own: number;
  /** By judge, in order of date: five counts from firmly against to firmly in favour. */
  readonly stands: readonly (readonly number[])[];
}

/** From the page to the worker. */
export type ToHost =
  /** The page is there; this is the dossier that will probably be asked for. */
  | { readonly is: "hello"; readonly likely: string }
  | { readonly is: "open"; readonly dossier: string; readonly pace: number }
  | { readonly is: "take-up" }
  | { readonly is: "put-away" }
  | { readonly is: "load"; readonly text: string }
  | { readonly is: "follow-link"; readonly link: string }
  | { readonly is: "act"; readonly act: Act }
  | { readonly is: "note"; readonly note: Note }
  | { readonly is: "nights"; readonly wanted: number }
  | { readonly is: "save" }
  | { readonly is: "share"; readonly reasons: boolean };

/** From the worker to the page. */
export type FromHost =
  | { readonly is: "saved"; readonly saved: SavedGame | null }
  | {
      readonly is: "view";
      readonly view: GameView;
      readonly hindsight: HindsightView | null;
      readonly past: PastView | null;
    }
  | { readonly is: "refused"; readonly says: Words }
  | { readonly is: "nights"; readonly nights: NightsView }
  | { readonly is: "file"; readonly name: string; readonly text: string }
  | { readonly is: "link"; readonly fragment: string }
  | { readonly is: "trouble"; readonly says: Words };
