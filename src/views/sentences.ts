/**
 * What is said by the views and the table themselves, apart from the dossier: the name of each sentence, and what fills it. The words
 * stand in the dictionaries of whoever shows them (`ui/words/`); the dictionaries are held against this list.
 */
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import type { Words } from "../sim/dossier/words.ts";
import type { RefusalReason } from "../sim/world/commands.ts";
import type { Length, Line, Moment, Names, Since } from "./line.ts";

type Cause = "nobody" | "time" | "elsewhere" | "flywheel" | "overtaken" | "fatigue" | "in-crowd" | "ratchet";
type Told = "waiting" | "broke" | "deadlineNow" | "ended" | "notDecided";
type Thing = "people" | "windows" | "windmill" | "sluice" | "warehouse";
type Shown = "dark" | "you" | "calm" | "lighthouse" | "crowd" | Thing;
type Course =
  | "last"
  | "fitted"
  | "ranOut"
  | "waited"
  | "broke"
  | "because"
  | "noBecause"
  | "accept"
  | "given"
  | "noAccept"
  | "buoy";

/** What the host tells when something does not go as it should. */
type Trouble =
  | "gone" // a game of an earlier version of its dossier
  | "lost"
  | "unknown"
  | "link"
  | "message"
  | "code"
  | "reprinted"
  | "older"
  | "different"
  | "strange"
  | "unkept"
  | "noRecord"
  | "tooLarge"
  | "damaged";

/** How a gauge stands, from low (0) to high (4). */
export type LevelKey = `level.${GaugeKind}.${0 | 1 | 2 | 3 | 4}`;
/** Which way a gauge moved; by its name where "more" or "less" would not be a sentence. */
export type WayKey = `way.${"" | `${"wave" | "trust" | "horizon" | "norm"}.`}${"up" | "down"}`;

/** Sentences in which nothing is filled in. */
export type PlainKey =
  | `cause.${Cause}`
  | `story.${Told}`
  | `board.${Shown}`
  | LevelKey
  | WayKey
  | "luck.ordinary"
  | "luck.choice"
  | `process.${Course}`
  | "layers.itself"
  | "layers.never"
  | `refused.${RefusalReason | "stands-still"}`
  | `trouble.${Trouble}`
  | "ways.late"
  | "ways.shut";

/** A thing that is named. */
type Named = { readonly what: Words };
type Share = { readonly share: number };
/** What did it instead, and how often. */
type Without = Share & { readonly did: Words };

/** How a night was for one judge. */
type Luck = "none" | "bad" | "middle" | "good";
/** What people can tell of a game that they keep themselves. */
export type ToldCondition =
  | "chosen"
  | "undecided"
  | "decided"
  | "asked"
  | "taken"
  | "missed"
  | "landed"
  | "fact"
  | "open"
  | "holds";

/** Sentences with places, and what fills these. */
export interface FilledSentences
  extends Readonly<Record<`luck.${Luck}`, Share & { readonly who: Words }>>,
    Readonly<Record<`luck.${"good" | "bad" | "both"}${"Came" | "Away"}`, Share & Named>>,
    Readonly<Record<`whence.${"yes" | "partly" | "no" | "anyway"}`, Share>>,
    Readonly<Record<`whence.anyway${"Partly" | "Not"}`, Without>>,
    Readonly<Record<`process.${"asked" | "took"}`, { readonly who: Names }>>,
    Readonly<Record<`process.${"let" | "late"}`, { readonly who: Words }>>,
    Readonly<Record<`when.${"" | "not-"}${ToldCondition}`, Named>>,
    Readonly<Record<`when.${"" | "not-"}calls`, { readonly count: number }>>,
    Readonly<Record<`when.${"and" | "or"}`, { readonly first: Line; readonly second: Line }>>,
    Readonly<Record<`board.${"lit" | "unlit" | "misled" | "beam"}`, { readonly person: Words }>>,
    Readonly<Record<`board.${"announced" | "overdue"}`, Named & { readonly due: Moment }>> {
  readonly "cause.option": { readonly option: Words };
  readonly "cause.call": { readonly person: Words };
  readonly "cause.missed": { readonly person: Words };
  readonly "cause.consequence": { readonly title: Words };
  readonly "cause.power": { readonly power: Words };
  readonly "story.taken": { readonly power: Words };
  readonly "story.returning": { readonly power: Words; readonly until: Moment };
  readonly "story.deadline": { readonly to: Moment };
  readonly "story.expected": Named & { readonly due: Moment };
  readonly "whence.noOther": Without & { readonly other: number };
  readonly "trouble.version": { readonly played: number; readonly here: number };
  readonly "board.swell": { readonly says: Words; readonly level: LevelKey };
  readonly "board.level": { readonly sign: `board.${Thing}`; readonly says: Words; readonly level: LevelKey };
  readonly "board.telephone": { readonly rings: Words };
  readonly "board.crate": { readonly until: Moment };
  readonly "board.quay": { readonly count: number };
  readonly "board.arriving": Named;
  readonly "board.when": { readonly since: Since };
  readonly "board.dry": { readonly option: Words };
  readonly "board.sun": { readonly who: Words };
  readonly "luck.lucky": { readonly lucky: Names };
  readonly "luck.unlucky": { readonly unlucky: Names };
  readonly "luck.both": { readonly lucky: Names; readonly unlucky: Names };
  readonly "process.calls": { readonly made: number; readonly could: number };
  readonly "process.early": { readonly left: Length };
  readonly "process.done": { readonly left: Length };
  readonly "exits.window": { readonly option: Words; readonly moment: Moment };
  readonly "exits.shutBy": { readonly option: Words; readonly moment: Moment; readonly because: Line };
  readonly "exits.clock": { readonly option: Words; readonly moment: Moment };
  readonly "exits.kept": { readonly power: Words; readonly moment: Moment };
  readonly "layers.told": { readonly who: Words };
  readonly "layers.came": { readonly title: Words };
  readonly "moment.gap": { readonly question: Words };
  readonly "moment.door": { readonly option: Words };
  readonly "moment.call": { readonly who: Words; readonly title: Words };
  readonly "study.between": { readonly low: number; readonly high: number };
}

/** The name of a sentence of the views. */
export type SentenceKey = PlainKey | keyof FilledSentences;
