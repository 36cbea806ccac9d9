/** A finished game as a line of moments that one can go to, and what there was to see at each. */
import { at } from "../../sim/at.ts";
import type { Dossier } from "../../sim/dossier.ts";
import type { PublicEvent } from "../../sim/events.ts";
import { knownAfter } from "../../sim/fold.ts";
import type { BoardView } from "../board.ts";
import { type DeskView, deskView } from "../desk.ts";
import type { Line } from "../line.ts";
import { boardOf } from "../scenery.ts";
import { type StoryItem, type StoryKind, storyOf } from "../story.ts";

/** A moment that one can go to. */
export interface Mark {
  /** How many public events there were when it had just happened. */
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

/** Every moment of a story, in order. What belongs to one moment (gauges that move with it) is counted with it. */
export function timelineOf(dossier: Dossier, events: readonly PublicEvent[]): Mark[] {
  const positions: number[] = [];
  events.forEach(({ is }, position) => {
    if (is !== "passed") positions.push(position);
  });
  const items = storyOf(dossier, events);
  let decision = "";
  return items.map((item, place) => {
    const next = items[place + 1];
    if (item.kind === "opened") decision = item.about;
    return {
      position: next === undefined ? events.length : at(positions, next.id),
      at: item.at,
      kind: item.kind,
      about: item.about,
      title: item.title,
      says: item.says,
      decision,
    };
  });
}

/** What there was to see after the first so many public events. */
export function momentOf(dossier: Dossier, events: readonly PublicEvent[], position: number): MomentView {
  const count = Math.max(0, Math.min(events.length, position));
  const known = knownAfter(dossier, events, count);
  const seen = events.slice(0, count);
  return {
    position: count,
    at: known.time,
    desk: deskView(dossier, known),
    board: boardOf(dossier, known, seen),
    story: storyOf(dossier, seen),
  };
}
