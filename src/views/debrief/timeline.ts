/** A finished game as a line of moments that one can go to, and what there was to see at each. */
import type { Dossier } from "../../sim/dossier/dossier.ts";
import { newsOf } from "../../sim/reckoning/witness.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import { knownAfter } from "../../sim/world/fold.ts";
import type { BoardView } from "../board-view.ts";
import { type DeskView, deskView } from "../desk.ts";
import type { Line } from "../line.ts";
import { boardOf } from "../scenery.ts";
import { type StoryItem, type StoryKind, storyOf } from "../story.ts";

/** A moment that one can go to. */
export interface Mark {
  /** How much news there was when it had just happened. */
  readonly position: number;
  readonly at: number;
  readonly kind: StoryKind;
  /** What it is about, by its name in the dossier. */
  readonly about: string;
  readonly title: Line | null;
  readonly says: Line;
  /** The decision on the desk then, by name; empty before the first. */
  readonly decision: string;
}

/** What there was to see at a moment. */
export interface MomentView {
  readonly position: number;
  readonly at: number;
  readonly desk: DeskView;
  readonly board: BoardView;
  readonly story: readonly StoryItem[];
}

/**
 * Every moment of a story, in order. What belongs to one moment (gauges that move with it) is counted with it. Positions
 * count news alone: that time passed, also for what nobody saw, says nothing.
 */
export function timelineOf(dossier: Dossier, events: readonly PublicEvent[]): Mark[] {
  const news = newsOf(events);
  const items = storyOf(dossier, news);
  let decision = "";
  return items.map(({ id, at: moment, kind, about, title, says }, place) => {
    if (kind === "opened") decision = about;
    const until = items[place + 1]?.id ?? news.length;
    const later = news.findIndex((event, i) => i > id && (i === until || event.at > moment));
    return { position: later < 0 ? news.length : later, at: moment, kind, about, title, says, decision };
  });
}

/** What there was to see after so much news. */
export function momentOf(dossier: Dossier, events: readonly PublicEvent[], position: number): MomentView {
  const news = newsOf(events);
  const count = Math.max(0, Math.min(news.length, position));
  const known = knownAfter(dossier, news, count);
  const seen = news.slice(0, count);
  return {
    position: count,
    at: known.time,
    desk: deskView(dossier, known, seen),
    board: boardOf(dossier, known, seen),
    story: storyOf(dossier, seen),
  };
}
