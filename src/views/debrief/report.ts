/** A finished game on a few sheets of paper: per decision what was done, how, what could be known and what came. */
import { asWritten, isText, type Words } from "../../sim/dossier/words.ts";
import type { HindsightView, JudgeView, TakenView } from "../hindsight.ts";
import { isList, type Line } from "../line.ts";
import type { StoryItem } from "../story.ts";
import type { DebriefView } from "./debrief-view.ts";
import type { PredictionView } from "./predictions.ts";

/** A decision in the report. */
export interface ReportedDecision {
  readonly taken: TakenView;
  /** How it was taken, as facts. */
  readonly course: readonly Line[];
  /** Who was heard since the decision before, who could have been asked, and what nobody could know yet. */
  readonly known: readonly Words[];
  readonly knowable: readonly Words[];
  readonly unknowable: readonly Words[];
  /** What came after it, until the next decision. */
  readonly came: readonly StoryItem[];
}

/** The report of a game. */
export interface ReportView {
  readonly ending: HindsightView["ending"];
  readonly decisions: readonly ReportedDecision[];
  readonly truths: HindsightView["truths"];
  /** In order of the date on which they look. */
  readonly judges: readonly JudgeView[];
  readonly predictions: readonly PredictionView[];
  readonly word: string;
  readonly intention: DebriefView["intention"];
  /** How many numbers the model rests on, and how many of these the makers chose themselves. */
  readonly assumptions: number;
  readonly designed: number;
}

function isSame(one: Words, other: Words): boolean {
  return asWritten(one) === asWritten(other);
}

/** Each person once, in order. */
function once(names: readonly Words[]): Words[] {
  return names.filter((name, place) => names.findIndex((one) => isSame(one, name)) === place);
}

/** Whether a fact is about people who are all named anyway. */
function isAbout({ with: filling }: Line, names: readonly Words[]): boolean {
  const who = filling?.who;
  if (who === undefined) return false;
  const about = isText(who) ? [who] : isList(who) ? who.list : [];
  return about.length > 0 && about.every((one) => names.some((name) => isSame(name, one)));
}

/** What landed after each decision and before the next, by name of the decision. */
function cameAfter(story: readonly StoryItem[]): ReadonlyMap<string, readonly StoryItem[]> {
  const came = new Map<string, StoryItem[]>();
  let decision = "";
  for (const item of story) {
    if (item.kind === "chosen") decision = item.about.split("/")[0] ?? "";
    if (item.kind === "landed") came.set(decision, [...(came.get(decision) ?? []), item]);
  }
  return came;
}

/** The report of a finished game. */
export function reportOf(hindsight: HindsightView, debrief: DebriefView, story: readonly StoryItem[]): ReportView {
  const came = cameAfter(story);
  const { ending, truths, assumptions } = hindsight;
  return {
    ending,
    decisions: hindsight.taken.map((taken, place) => {
      const since = hindsight.taken[place - 1]?.at ?? -1;
      const looked = debrief.decisions.find(({ decision }) => decision === taken.id);
      const known = once(looked?.layers.known.filter(({ at }) => at > since).map(({ who }) => who) ?? []);
      return {
        taken,
        course: looked?.course.filter((fact) => !isAbout(fact, known)) ?? [],
        known,
        knowable: once(looked?.layers.knowable.map(({ who }) => who) ?? []),
        unknowable: looked?.layers.unknowable.map(({ asks }) => asks) ?? [],
        came: came.get(taken.id) ?? [],
      };
    }),
    truths,
    judges: hindsight.judges.toSorted((a, b) => a.looks - b.looks),
    predictions: debrief.predictions,
    word: debrief.word,
    intention: debrief.intention,
    assumptions: assumptions.length,
    designed: assumptions.filter(({ references }) => references.length === 0).length,
  };
}
