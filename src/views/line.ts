import type { Words } from "../sim/dossier/words.ts";
import type { LevelKey, Luck, PlainKey, Thing, ToldCondition } from "./sentences.ts";

/** Names after each other: "de burgemeester, de schipper en het kantoor". */
export interface Names {
  readonly list: readonly Words[];
}

/** A moment of the story, in minutes since its start; read beside another: hours of one day, or days. */
interface Moment {
  readonly moment: number;
  readonly beside?: number;
}

/** How long after the start that is, roughly, in minutes. */
interface Since {
  readonly since: number;
}

/** A length of story time, in minutes. */
interface Length {
  readonly length: number;
}

/** What can stand in the place of a placeholder; formatted where it is shown, in the language of the reader. */
export type Argument = number | Words | PlainKey | Line | Names | Moment | Since | Length;

/** A sentence for the screen: one of the dossier, or the name of one of the house; and what fills it. */
export interface Line {
  readonly says: Words | SentenceKey;
  readonly with?: Readonly<Record<string, Argument>>;
}

/** A thing that is named. */
type Named = { readonly what: Words };
type Share = { readonly share: number };
/** What did it instead, and how often. */
type Without = Share & { readonly did: Words };

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

/** What stands where a dossier says nothing. */
export const NO_WORDS: Words = {};

/** Whether a placeholder is filled with names after each other. */
export function isList(argument: Argument): argument is Names {
  return typeof argument === "object" && "list" in argument && Array.isArray(argument.list);
}

/** A sentence without placeholders. */
export function line(says: Words | PlainKey): Line {
  return { says };
}

/** A sentence of the house, with what fills it. */
export function filled<K extends keyof FilledSentences>(says: K, filling: FilledSentences[K] & Line["with"]): Line {
  return { says, with: filling };
}
