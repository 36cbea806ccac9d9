/** A road not taken, beside the one that was: what came on either, and how each was judged. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Dropped } from "../../sim/world/script.ts";
import { publicTruth } from "../../sim/world/truth.ts";
import type { Known } from "../../sim/world/world.ts";
import type { BoardView } from "../board-view.ts";
import { type GaugeView, gaugeViews } from "../desk.ts";
import { NO_WORDS } from "../line.ts";
import { questionOf } from "../naming.ts";
import { type StoryItem, storyOf } from "../story.ts";

/** One road, to its end. */
export interface RoadView {
  readonly ending: { readonly title: Words; readonly says: Words };
  /** What came, in order. */
  readonly came: readonly StoryItem[];
  readonly gauges: readonly GaugeView[];
  readonly judges: readonly { readonly id: string; readonly who: Words; readonly stand: number }[];
}

/** What is not the same on two roads. */
export interface Difference {
  /** What came on the other road only; the big ones first. */
  readonly there: readonly StoryItem[];
  /** What came on the own road only; the big ones first. */
  readonly missing: readonly StoryItem[];
  /** Judges who stand elsewhere, and how many stand where they stood. */
  readonly judges: readonly {
    readonly id: string;
    readonly who: Words;
    readonly own: number;
    readonly other: number;
  }[];
  readonly agree: number;
}

/** A fork: the road that was taken and the other one. */
export interface ForkView {
  readonly decision: string;
  readonly question: Words;
  readonly did: Words;
  readonly instead: Words;
  readonly own: RoadView;
  readonly other: RoadView;
  readonly difference: Difference;
  /** What could not be done any more on the other road, in words. */
  readonly dropped: readonly Words[];
  /** Decisions on the other road in which nothing was chosen, because there was nothing to go by. */
  readonly defaulted: readonly Words[];
  /** The other road by day. */
  readonly board: BoardView;
}

/** A road to its end: `from` is the moment at which the roads part, in minutes since the start. */
export function roadView(dossier: Dossier, known: Known, events: readonly PublicEvent[], from: number): RoadView {
  const { file } = dossier;
  const ending = dossier.endings.find(({ if: test }) => publicTruth(test, known));
  const end = file.endings[ending?.id ?? ""];
  return {
    ending: { title: end?.title ?? NO_WORDS, says: end?.says ?? NO_WORDS },
    came: storyOf(dossier, events).filter(({ kind, at: moment }) => kind === "landed" && moment >= from),
    gauges: gaugeViews(dossier, known),
    judges: dossier.judges.map(({ id }, judge) => ({
      id,
      who: file.judges[id]?.who ?? NO_WORDS,
      stand: at(known.stands, judge),
    })),
  };
}

/** Only what differs between two roads. */
export function differenceOf(own: RoadView, other: RoadView): Difference {
  const without = (items: readonly StoryItem[], there: readonly StoryItem[]) => {
    const only = items.filter(({ about }) => !there.some((one) => one.about === about));
    // Something that repeats is told once.
    const once = only.filter(({ about }, place) => only.findIndex((one) => one.about === about) === place);
    return once.toSorted((a, b) => Number(b.big) - Number(a.big));
  };
  const judges = own.judges.flatMap(({ id, who, stand }) => {
    const there = other.judges.find((one) => one.id === id)?.stand ?? stand;
    return there === stand ? [] : [{ id, who, own: stand, other: there }];
  });
  return {
    there: without(other.came, own.came),
    missing: without(own.came, other.came),
    judges,
    agree: own.judges.length - judges.length,
  };
}

/** What was to be done but could not, in words of the dossier; calls and choices only. */
export function droppedWords(dossier: Dossier, dropped: readonly Dropped[]): Words[] {
  const { file } = dossier;
  const words = dropped.map(({ decision, command }) => {
    if (command.do === "ask") return file.sources[command.source]?.asks;
    if (command.do === "choose") return file.decisions[decision]?.options[command.option]?.says;
    if (command.do === "take") return file.interruptions[command.interruption]?.rings;
    return undefined;
  });
  return words.filter((one) => one !== undefined);
}

/** The questions of decisions, by name. */
export function questions(dossier: Dossier, decisions: readonly string[]): Words[] {
  return decisions.map((name) =>
    questionOf(
      dossier,
      dossier.decisions.findIndex(({ id }) => id === name),
    ),
  );
}
