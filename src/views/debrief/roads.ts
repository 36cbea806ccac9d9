/** A road not taken, beside the one that was: what came on either, and how each was judged. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Dropped } from "../../sim/world/script.ts";
import { publicTruth } from "../../sim/world/truth.ts";
import type { Known } from "../../sim/world/world.ts";
import type { BoardView } from "../board.ts";
import { type GaugeView, gaugeViews } from "../desk.ts";
import { NO_WORDS } from "../line.ts";
import { questionOf } from "../names.ts";
import { type StoryItem, storyOf } from "../story.ts";

/** One road, to its end. */
export interface RoadView {
  readonly ending: { readonly title: Words; readonly says: Words };
  /** What came, in order. */
  readonly came: readonly StoryItem[];
  readonly gauges: readonly GaugeView[];
  readonly judges: readonly { readonly id: string; readonly who: Words; readonly stand: number }[];
}

/** A fork: the road that was taken and the other one. */
export interface ForkView {
  readonly decision: string;
  readonly question: Words;
  readonly did: Words;
  readonly instead: Words;
  readonly own: RoadView;
  readonly other: RoadView;
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

/** What was to be done but could not, in words of the dossier; calls and choices only. */
export function droppedWords(dossier: Dossier, dropped: readonly Dropped[]): Words[] {
  const { file } = dossier;
  return dropped.flatMap(({ decision, command }) => {
    if (command.do === "ask") return file.sources[command.source]?.asks ?? [];
    if (command.do === "choose") return file.decisions[decision]?.options[command.option]?.says ?? [];
    if (command.do === "take") return file.interruptions[command.interruption]?.rings ?? [];
    return [];
  });
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
