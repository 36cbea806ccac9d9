/** A board at rest, as numbers by name. Every gesture is a way from one still to the next. */
import type { BoardView } from "../views/board.ts";

export type Still = ReadonlyMap<string, number>;

/** All that is drawn of a view, apart from where it stands. Shares of 100 stay so; yes and no are 1 and 0. */
export function stillOf(view: BoardView): Still {
  const still = new Map<string, number>();
  still.set("lamp", view.lamp ? 1 : 0);
  still.set("swell", view.swell);
  still.set("sight", view.sight);
  still.set("tide", view.shore === null ? 0 : 1);
  still.set("telephone", view.telephone === null ? 0 : 1);
  still.set("crate", view.crate === null ? 0 : 1);
  if (view.crate !== null) {
    still.set("crate.gone", view.crate.gone);
    still.set("crate.red", view.crate.red ? 1 : 0);
  }
  still.set("beam", view.beam === null ? 0 : 1);
  if (view.beam !== null) still.set("beam.towards", view.beam.towards);
  for (const landmark of view.landmarks) {
    still.set(`landmark.${landmark.kind}`, 1);
    still.set(`landmark.${landmark.kind}.level`, landmark.level);
  }
  for (const ship of view.ships) {
    still.set(`ship.${ship.id}`, 1);
    still.set(`ship.${ship.id}.distance`, ship.state === "arriving" ? 0 : ship.distance);
    still.set(`ship.${ship.id}.overdue`, ship.state === "overdue" ? 1 : 0);
    still.set(`ship.${ship.id}.arriving`, ship.state === "arriving" ? 1 : 0);
  }
  if (view.shore !== null) still.set("sun", view.shore.sun.height);
  return still;
}

const WHETHER_SEEN = /^(crate|beam|telephone|lamp|ship\.[^.]+|landmark\.[^.]+)$/;

/** Whether this number says that something is there at all; the others only say how it is. */
export function isPresence(key: string): boolean {
  return WHETHER_SEEN.test(key);
}
