import type { BoardView } from "../views/board-view.ts";
import type { Ebb } from "./ebb.ts";
import type { Layout } from "./layout.ts";
import type { Key } from "./still.ts";

/** All that a part needs to know to stand as it should at this moment. */
export interface Now {
  readonly view: BoardView;
  readonly layout: Layout;
  readonly ebb: Ebb;
  /** The sea's own time; it stands still when the board is at rest. */
  readonly seconds: number;
  /** 0 while anything moves, 1 when the picture has come to rest. */
  readonly rest: number;
  /** A number on its way, by name (see `still.ts`). */
  readonly value: (key: Key) => number;
}

/** A painted part of the picture; hung once for a size, then moved. */
export interface Part {
  pose(now: Now): void;
}

/** What lies over what. */
export const DEPTH = {
  daySky: 0,
  sun: 2,
  sand: 4,
  glare: 4.4,
  beds: 4.6,
  dusk: 5,
  nightSky: 6,
  sea: 8,
  shadow: 12,
  hull: 14,
  ship: 20,
  beam: 30,
  fog: 34,
  canal: 39,
  dike: 40,
  nightDike: 41,
  landmark: 44,
  crowdShadow: 48,
  crowd: 50,
  dark: 60,
  grass: 64,
  halo: 66,
  thing: 68,
  figure: 70,
  light: 72,
} as const;
