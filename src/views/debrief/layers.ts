/** What was known at a decision, what could have been known, and what nobody could know yet: three layers. */

import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { DecisionIndex } from "../../sim/dossier/indexes.ts";
import { signalOf } from "../../sim/dossier/signals.ts";
import type { Words } from "../../sim/dossier/words.ts";
import { unknownsOfSignal } from "../../sim/reckoning/bearing.ts";
import { openCalls } from "../../sim/reckoning/callable.ts";
import { firstKnowable, type Knowing } from "../../sim/reckoning/knowable.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { type Known, NOT_YET } from "../../sim/world/world.ts";
import { filled, type Line, line, NO_WORDS } from "../line.ts";
import { answerOf, outcomeLine, questionOf, speaker } from "../naming.ts";
import { type StoryItem, storyOf } from "../story.ts";
import { begunAfter } from "./begun.ts";

/** Somebody who was heard. */
interface Heard {
  readonly id: string;
  readonly at: number;
  readonly who: Words;
  readonly says: Words;
}

/** Something that was told without being an answer: of a call that was missed, of time, of what came or shut. */
interface News {
  /** As in the story. */
  readonly id: number;
  readonly says: Line;
}

/** Somebody who could have been asked. */
interface Unasked {
  readonly source: string;
  readonly who: Words;
  readonly asks: Words;
  /** Minutes of story time that the call costs. */
  readonly minutes: number;
}

/** Something that nobody could know at the decision, and when and how it became knowable. */
interface Unknowable {
  readonly id: string;
  readonly asks: Words;
  readonly was: Line;
  /** Minutes since the start; null when nothing in this game ever told of it. */
  readonly from: number | null;
  readonly by: Line;
}

/** At a decision: what was known, what could have been, and what nobody could know. */
export interface LayersView {
  readonly decision: string;
  readonly question: Words;
  readonly known: readonly Heard[];
  /** What else was told from when the decision opened until it was taken. */
  readonly news: readonly News[];
  readonly knowable: readonly Unasked[];
  readonly unknowable: readonly Unknowable[];
}

function byLine(dossier: Dossier, knowing: Knowing | null): Line {
  if (knowing === null) return line("layers.never");
  const { from } = knowing;
  if (from.by === "signal") return filled("layers.told", { who: speaker(dossier, from.signal) });
  if (from.by === "itself") return line("layers.itself");
  const title = dossier.file.consequences[at(dossier.consequences, from.consequence).id]?.title ?? NO_WORDS;
  return filled("layers.came", { title });
}

const TOLD: readonly StoryItem["kind"][] = ["missed", "window", "landed", "deadline"];

/** What was told at a decision besides answers; of a deadline that moved more than once, where it came to. */
function newsOf(dossier: Dossier, events: readonly PublicEvent[], decision: DecisionIndex): News[] {
  const { id: name } = at(dossier.decisions, decision);
  const story = storyOf(dossier, events.slice(0, begunAfter(dossier, events, decision)));
  const opened = story.findIndex(({ kind, about }) => kind === "opened" && about === name);
  const since = story.slice(opened + 1).filter(({ kind }) => TOLD.includes(kind));
  const until = since.findLast(({ kind }) => kind === "deadline");
  return since.flatMap((item) =>
    item.kind === "deadline" && item !== until ? [] : [{ id: item.id, says: item.title ?? item.says }],
  );
}

/** The three layers of a decision that was taken, by its position, in a finished game. */
export function layersOf(
  dossier: Dossier,
  events: readonly PublicEvent[],
  known: Known,
  decision: DecisionIndex,
): LayersView {
  const { sources, file } = dossier;
  const moment = at(known.chosenAt, decision);
  const heard = known.answers.flatMap((answer, signal): Heard[] => {
    const when = at(known.answeredAt, signal);
    if (answer === NOT_YET || when > moment) return [];
    const { id } = signalOf(dossier, signal);
    return [{ id, at: when, who: speaker(dossier, signal), says: answerOf(dossier, signal, answer) }];
  });
  // As the decision went: who was there, and would have been in time, at some moment of it.
  const unasked = openCalls(dossier, events).flatMap((call) => {
    const when = at(known.answeredAt, call.source);
    return call.decision === decision && (when === NOT_YET || when > moment) ? [call.source] : [];
  });
  const knowable = unasked.flatMap((position): Unasked[] => {
    const { id, minutes: takes } = at(sources, position);
    const one = file.sources[id];
    return one === undefined ? [] : [{ source: id, who: speaker(dossier, position), asks: one.asks, minutes: takes }];
  });
  // What one of them could tell was knowable, also where the decision did not wait for it.
  const tellable = new Set(unasked.flatMap((position) => [...unknownsOfSignal(at(sources, position))]));
  const unknowable = dossier.unknowns.flatMap(({ id }, unknown): Unknowable[] => {
    const first = firstKnowable(dossier, events, known, unknown);
    const outcome = at(known.revealed, unknown);
    if ((first !== null && first.at <= moment) || tellable.has(unknown) || outcome === NOT_YET) return [];
    const asks = file.unknowns[id]?.asks ?? NO_WORDS;
    return [
      { id, asks, was: outcomeLine(dossier, unknown, outcome), from: first?.at ?? null, by: byLine(dossier, first) },
    ];
  });
  return {
    decision: at(dossier.decisions, decision).id,
    question: questionOf(dossier, decision),
    known: heard.sort((a, b) => a.at - b.at),
    news: newsOf(dossier, events, decision),
    knowable,
    unknowable: unknowable.sort((a, b) => (a.from ?? Number.POSITIVE_INFINITY) - (b.from ?? Number.POSITIVE_INFINITY)),
  };
}
