/** What is on the screen: the latest views, and what is only this screen's business. Both Preact and the board read it. */
import { createStore } from "zustand/vanilla";
import type { Tongue } from "../language/tongue.ts";
import type { Forecast, GameView, KeptGame, NamedTable, NightsView, OtherView, PastView } from "../table/protocol.ts";
import type { CauseView } from "../views/debrief/cause-guess.ts";
import type { DebriefView } from "../views/debrief/debrief-view.ts";
import type { PaperView } from "../views/debrief/paper.ts";
import type { ReportView } from "../views/debrief/report.ts";
import type { ForkView } from "../views/debrief/roads.ts";
import type { StudyView } from "../views/debrief/study-view.ts";
import type { MomentView } from "../views/debrief/timeline.ts";
import type { HindsightView } from "../views/hindsight.ts";
import type { Line } from "../views/line.ts";
import { keepPreferences, type Preferences, preferences } from "./preferences.ts";
import type { TextKey } from "./words/dictionary.ts";

/** A sentence of the house or of the host. */
type Said = Line | { readonly says: TextKey };

/** Everything that is on a screen. */
export interface Screen extends Preferences {
  /** The words that are spoken now: of that language once they are here, where the dossier has it too. Null until the first. */
  readonly tongue: Tongue | null;
  /** What is said in looking back and on paper is needed too; and whether the words that are here have it. */
  readonly looksBack: boolean;
  readonly isWhole: boolean;
  /** Null until it has been asked. */
  readonly sound: boolean | null;
  readonly dossier: string;
  /** The address named the dossier: it is not the one that was played last. */
  readonly sent: boolean;
  /** The games on this device, the last played first; undefined until the worker has looked. */
  readonly shelf: readonly KeptGame[] | undefined;
  /** The game that lies here, as the shelf calls it. */
  readonly game: Pick<KeptGame, "id" | "origin"> | null;
  /** Another window goes on with the game; here one can only look. */
  readonly elsewhere: boolean;
  /** Another window threw the game away: what is done here is not kept. */
  readonly thrownAway: boolean;
  /** The device does not keep what is done. */
  readonly unkept: boolean;
  readonly view: GameView | null;
  /** When the view came, on the page's own clock, in milliseconds. */
  readonly viewedAt: number;
  readonly hindsight: HindsightView | null;
  readonly past: PastView | null;
  readonly debrief: DebriefView | null;
  /** Nights that agree with what was known at the first key decision, and any nights. */
  readonly nights: NightsView | null;
  readonly anyNights: NightsView | null;
  /** The moment that is looked at again; null until one has been asked for. */
  readonly moment: MomentView | null;
  readonly study: StudyView | null;
  readonly fork: ForkView | null;
  /** Undefined until it has been looked for; null when luck changed nothing. */
  readonly other: OtherView | null | undefined;
  /** What the decisions had to do with the last thing of which it was asked. */
  readonly cause: CauseView | null;
  readonly forecasts: readonly Forecast[] | null;
  readonly report: ReportView | null;
  readonly paper: PaperView | null;
  readonly table: NamedTable | null;
  /** The page of looking further that lies open; null while the guide leads. */
  readonly further: string | null;
  /** The last item of the story that has been read. */
  readonly readUpTo: number;
  /** Of what came in at the desk: the items of the story that people have dealt with. */
  readonly read: readonly number[];
  /** A game that was played on paper is being entered. */
  readonly entering: boolean;
  /** Something big is coming in; the desk steps aside. */
  readonly arriving: boolean;
  /** The story has just ended; the last that came is still being read. */
  readonly closing: boolean;
  /** The judge in whose light the shore is seen. */
  readonly judge: number;
  /** The water is held back in. */
  readonly held: boolean;
  /** In the opening: the lamp burns. */
  readonly lit: boolean;
  /** The picture could not be made; the words remain. */
  readonly pictureless: boolean;
  readonly trouble: Said | null;
  readonly refused: Line | null;
  readonly link: string | null;
  /** The code of this night; undefined until it was asked for, null when there is none. */
  readonly code: string | null | undefined;
  /** The game as a file, made before somebody asks for it: some browsers give nothing that comes after the click. */
  readonly file: { readonly name: string; readonly text: string } | null;
  /** What is heard, for who cannot hear it. */
  readonly caption: TextKey | null;
}

/** A screen on which no game lies. */
export const NO_GAME = {
  game: null,
  elsewhere: false,
  thrownAway: false,
  view: null,
  hindsight: null,
  past: null,
  debrief: null,
  nights: null,
  anyNights: null,
  moment: null,
  study: null,
  fork: null,
  other: undefined,
  cause: null,
  forecasts: null,
  report: null,
  paper: null,
  table: null,
  further: null,
  readUpTo: -1,
  read: [],
  entering: false,
  arriving: false,
  closing: false,
  judge: 0,
  held: false,
  lit: false,
  refused: null,
  link: null,
  code: undefined,
  file: null,
  caption: null,
} as const satisfies Partial<Screen>;

/** Makes the store of a screen, which has yet to learn its words (`speaking.ts`). */
export function createScreen(firstDossier: string) {
  const store = createStore<Screen>(() => ({
    ...preferences(),
    tongue: null,
    looksBack: false,
    isWhole: false,
    sound: null,
    dossier: firstDossier,
    sent: false,
    shelf: undefined,
    unkept: false,
    viewedAt: 0,
    pictureless: false,
    trouble: null,
    ...NO_GAME,
  }));
  let kept = "";
  store.subscribe(({ language, motion, pace, captions, display }) => {
    const chosen = { language, motion, pace, captions, display } satisfies Preferences;
    const text = JSON.stringify(chosen);
    if (text === kept) return;
    kept = text;
    keepPreferences(chosen);
  });
  return store;
}

/** The store of a screen. */
export type ScreenStore = ReturnType<typeof createScreen>;
