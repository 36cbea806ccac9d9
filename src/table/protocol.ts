/** What whoever hosts a game shows and tells; what it is asked stands in messages.ts. */

import type { Language, Words } from "../sim/dossier/words.ts";
import type { BoardView } from "../views/board-view.ts";
import type { CauseView } from "../views/debrief/cause-guess.ts";
import type { DebriefView } from "../views/debrief/debrief-view.ts";
import type { LateView } from "../views/debrief/late.ts";
import type { DecisionLuckView, LuckView } from "../views/debrief/luck-view.ts";
import type { PaperView } from "../views/debrief/paper.ts";
import type { ReportView } from "../views/debrief/report.ts";
import type { Difference, ForkView, RoadView } from "../views/debrief/roads.ts";
import type { StudyView } from "../views/debrief/study-view.ts";
import type { MomentView } from "../views/debrief/timeline.ts";
import type { Table } from "../views/debrief/trainer-table.ts";
import type { DeskView } from "../views/desk.ts";
import type { HindsightView } from "../views/hindsight.ts";
import type { Line } from "../views/line.ts";
import type { StoryItem } from "../views/story.ts";
import type { Act } from "./acts.ts";
import type { Step } from "./debrief.ts";
import type { ToHost } from "./messages.ts";

/** Where the people are. */
export type Place = "opening" | "briefing" | "deliberating" | "committing" | "rating" | "consequences" | "hindsight";

/** The clock as it is seen. */
export interface ClockView {
  readonly pace: number;
  readonly state: "none" | "running" | "paused" | "off";
  /** Real milliseconds, when this view was made. */
  readonly left: number;
  readonly total: number;
  /** Real milliseconds left from which on the clock is red. */
  readonly red: number;
  /** Real milliseconds of the first look that are left: the clock runs after it, or from the first act on. */
  readonly looks: number;
  /** Real milliseconds that can still be added. */
  readonly room: number;
}

/** Everything that one player may see now. */
export interface GameView {
  readonly dossier: {
    readonly id: string;
    /** The languages in which it can be played. */
    readonly languages: readonly Language[];
    readonly title: Words;
    readonly line: Words;
    readonly opening: Words;
    readonly briefing: Words;
    readonly begins: string;
    readonly terms: readonly { readonly says: Words; readonly means: Words }[];
  };
  readonly place: Place;
  /** The step of looking back, and how many there are; null while the story goes on. */
  readonly step: { readonly name: Step; readonly place: number; readonly of: number } | null;
  /** The kinds of acts that are possible now; whom one can call and on what one can decide, the desk says. */
  readonly can: readonly Act["type"][];
  readonly clock: ClockView;
  /** The clock stands still because nobody was here, and not because somebody asked for it. */
  readonly away: boolean;
  /** The option on the table, before it is decided. */
  readonly picked: string | null;
  readonly desk: DeskView;
  readonly board: BoardView;
  readonly story: readonly StoryItem[];
  /** Consequences so late that one may wonder where they came from. */
  readonly late: readonly LateView[];
}

/** The moment of the first key decision, as it looked then. */
export interface PastView {
  readonly desk: DeskView;
  readonly board: BoardView;
}

/** Where a game comes from: begun here, entered from paper, or brought by a link or a file. */
export type Origin = "own" | "paper" | "link" | "file";

/** A game that is kept on this device. */
export interface KeptGame {
  /** Its name on this device. */
  readonly id: string;
  readonly origin: Origin;
  readonly dossier: string;
  readonly title: Words;
  /** Milliseconds since 1970 at which it was begun, and at which it was last played. */
  readonly begun: number;
  readonly lastPlayed: number;
  /** How many of its decisions have been taken. */
  readonly decided: number;
  readonly decisions: number;
  /** The story has ended; what is left is looking back. */
  readonly finished: boolean;
}

/** The same choices on many other nights; grows while it is counted. */
export interface NightsView {
  /** The nights agree with what was known at this decision; null: all nights, also those that could be ruled out. */
  readonly of: string | null;
  readonly question: Words | null;
  /** Equals `wanted` when all have been counted. */
  readonly fates: number;
  readonly wanted: number;
  /** Where what was known had to be drawn: how many separate draws it is worth. Null: it is exact. */
  readonly effective: number | null;
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
  /** By judge, in order of date; none for all nights. */
  readonly luck: readonly LuckView[];
  /** For each key decision: luck since then, among nights that agree with what was known at it. Grows; none for all nights. */
  readonly decisions: readonly DecisionLuckView[];
}

/** The same acts with the opposite ending; both roads part at the first key decision. */
export interface OtherView {
  readonly decision: string;
  /** The judge who moved most, by name. */
  readonly judge: string;
  readonly own: RoadView;
  readonly other: RoadView;
  readonly difference: Difference;
  readonly board: BoardView;
}

/** Something that was predicted, kept on this device without saying of which game. */
export interface Forecast {
  /** How sure, in per cent. */
  readonly sure: number;
  readonly right: boolean;
}

/** The game as a table, and what a file with it is called, without an ending. */
export interface NamedTable {
  readonly name: string;
  readonly table: Table;
}

/** From the worker to the page. */
export type FromHost =
  /** The games on this device, the last played first. */
  | { readonly is: "shelf"; readonly games: readonly KeptGame[] }
  | { readonly is: "pong" }
  /** A part of the game that this needs could not be fetched; null: what the view needs. */
  | { readonly is: "unfetched"; readonly message: ToHost | null }
  /** Something went wrong in the host itself. */
  | { readonly is: "broken" }
  /** No game is hosted any more. */
  | { readonly is: "left" }
  /** Another window holds the game now. */
  | { readonly is: "elsewhere" }
  /** Another window threw the game away; it goes on here, and is not kept any more. */
  | { readonly is: "thrown-away" }
  /** Everything up to this act is kept on the device. */
  | { readonly is: "kept"; readonly upTo: number }
  /** The last attempt to keep the game failed; `works` again once one succeeds. */
  | { readonly is: "storage"; readonly works: boolean }
  | {
      readonly is: "view";
      readonly game: Pick<KeptGame, "id" | "origin">;
      readonly view: GameView;
      readonly hindsight: HindsightView | null;
      readonly past: PastView | null;
      readonly debrief: DebriefView | null;
    }
  | { readonly is: "refused"; readonly says: Line }
  | { readonly is: "nights"; readonly nights: NightsView }
  | { readonly is: "moment"; readonly moment: MomentView }
  | { readonly is: "study"; readonly study: StudyView }
  | { readonly is: "fork"; readonly fork: ForkView }
  /** Null when luck changed nothing. */
  | { readonly is: "other-ending"; readonly other: OtherView | null }
  | { readonly is: "cause"; readonly cause: CauseView }
  | { readonly is: "forecasts"; readonly forecasts: readonly Forecast[] }
  | { readonly is: "report"; readonly report: ReportView }
  | { readonly is: "paper"; readonly paper: PaperView }
  | { readonly is: "table"; readonly table: NamedTable }
  | { readonly is: "file"; readonly name: string; readonly text: string; readonly ahead: boolean }
  | { readonly is: "link"; readonly fragment: string }
  /** Null when something of this night was fixed, which a code does not hold. */
  | { readonly is: "code"; readonly code: string | null }
  | { readonly is: "trouble"; readonly says: Line };
