/** The debrief director: which moments of a game are worth going back to, and why. It proposes; it never judges. */

import type { Words } from "../../sim/dossier/words.ts";
import { RATINGS } from "../../sim/world/ratings.ts";
import type { TakenView } from "../hindsight.ts";
import { filled, type Line } from "../line.ts";
import type { ExitView } from "./last-exits.ts";

/** A moment worth going back to. */
export interface Proposal {
  readonly id: string;
  readonly kind: "gap" | "door" | "call";
  readonly decision: string;
  readonly says: Line;
}

/** A consequence that somebody could have told about beforehand, had they been asked. */
export interface Unlit {
  readonly consequence: string;
  readonly title: Words;
  readonly source: string;
  readonly who: Words;
  readonly asks: Words;
  /** The decision in which that was possible, by name. */
  readonly decision: string;
}

/** Ratings this many steps apart are far apart. Source: design. */
const FAR = 2;

/** Moments to go back to, in the order of the game. */
export function proposalsOf(
  taken: readonly TakenView[],
  exits: readonly ExitView[],
  unlit: readonly Unlit[],
): Proposal[] {
  return taken.flatMap(({ id, question, ratedThen, ratedAfter }): Proposal[] => {
    const shift =
      ratedThen === null || ratedAfter === null
        ? 0
        : Math.abs(RATINGS.indexOf(ratedThen) - RATINGS.indexOf(ratedAfter));
    const doors = exits.filter((exit) => exit.closed === "window" && exit.id.startsWith(`${id}/`));
    return [
      ...(shift >= FAR
        ? [{ id: `gap:${id}`, kind: "gap" as const, decision: id, says: filled("moment.gap", { question }) }]
        : []),
      ...doors.map((exit) => ({
        id: `door:${exit.id}`,
        kind: "door" as const,
        decision: id,
        says: filled("moment.door", { option: exit.says }),
      })),
      ...unlit
        .filter((one) => one.decision === id)
        .map(({ consequence, who, title }) => ({
          id: `call:${consequence}`,
          kind: "call" as const,
          decision: id,
          says: filled("moment.call", { who, title }),
        })),
    ];
  });
}
