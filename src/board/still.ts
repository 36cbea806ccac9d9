/** A board at rest, as numbers by name. Every gesture is a way from one still to the next. */
import type { BoardView, LandmarkKind } from "../views/board-view.ts";

/** Things that are there alone, and things of which there may be several, each with the name of its own. */
const THINGS = ["lamp", "telephone", "crate", "beam"] as const;
const KINDS_OF_THINGS = ["ship", "landmark"] as const;

/** Whether something is there at all: 1 or 0, and between the two while it comes or goes. */
export type Presence = (typeof THINGS)[number] | `landmark.${LandmarkKind}` | `ship.${string}`;

/** How something is; of a thing the manner stands before its name. */
type Manner =
  | "swell"
  | "sight"
  | "tide"
  | "sun"
  | "gone.crate"
  | "red.crate"
  | "towards.beam"
  | `level.${LandmarkKind}`
  | `${"distance" | "overdue" | "arriving"}.${string}`;

/** The name of a number that is drawn. A name that no still has does not compile, so that none is read as 0. */
export type Key = Presence | Manner;

/** Shares of 100 stay so; yes and no are 1 and 0. */
export type Still = ReadonlyMap<Key, number>;

/** All that is drawn of a view, apart from where it stands. */
export function stillOf(view: BoardView): Still {
  const still = new Map<Key, number>();
  still.set("lamp", view.lamp ? 1 : 0);
  still.set("swell", view.swell);
  still.set("sight", view.sight);
  still.set("tide", view.shore === null ? 0 : 1);
  still.set("telephone", view.telephone === null ? 0 : 1);
  still.set("crate", view.crate === null ? 0 : 1);
  if (view.crate !== null) {
    still.set("gone.crate", view.crate.gone);
    still.set("red.crate", view.crate.red ? 1 : 0);
  }
  still.set("beam", view.beam === null ? 0 : 1);
  if (view.beam !== null) still.set("towards.beam", view.beam.towards);
  for (const { kind, level } of view.landmarks) {
    still.set(`landmark.${kind}`, 1);
    still.set(`level.${kind}`, level);
  }
  for (const { id, state, distance } of view.ships) {
    still.set(`ship.${id}`, 1);
    still.set(`distance.${id}`, state === "arriving" ? 0 : distance);
    still.set(`overdue.${id}`, state === "overdue" ? 1 : 0);
    still.set(`arriving.${id}`, state === "arriving" ? 1 : 0);
  }
  if (view.shore !== null) still.set("sun", view.shore.sun.height);
  return still;
}

const PRESENT: ReadonlySet<string> = new Set<string>([...THINGS, ...KINDS_OF_THINGS]);

/** Whether this number says that something is there at all; the others only say how it is. */
export function isPresence(key: Key): key is Presence {
  const [kind = key] = key.split(".", 1);
  return PRESENT.has(kind);
}
