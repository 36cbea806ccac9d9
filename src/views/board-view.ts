/**
 * The board as plain data: one place, seen by night and by day. Everything the picture shows stands here, with the words
 * that say the same. Distances and heights are shares of 100, so that a picture of any size can be made from them.
 */
import type { Touch } from "../sim/dossier/vocabulary.ts";
import type { Line } from "./line.ts";

/** Things along the dike that come out of the dark when they first matter. */
export const LANDMARKS = ["lighthouse", "people", "windows", "windmill", "sluice", "warehouse", "quay"] as const;

/** One of the things along the dike. */
export type LandmarkKind = (typeof LANDMARKS)[number];

/** A thing along the dike. `level` is how much of it there is: lanterns lit, sails turning, crates piled up. */
export interface Landmark {
  readonly kind: LandmarkKind;
  readonly level: number;
  readonly says: Line;
}

/** A ship: something that is announced and on its way, or that has come in. */
export interface Ship {
  readonly id: string;
  readonly touches: Touch;
  /** 100: just in sight, at the edge of the fog; 0: at the foot of the dike. */
  readonly distance: number;
  readonly state: "announced" | "overdue" | "arriving";
  readonly says: Line;
}

/** The crate at your feet with the clock that burns down. */
export interface Crate {
  /** Share of the time that is gone. */
  readonly gone: number;
  readonly red: boolean;
  readonly says: Line;
}

/** The beam of the lighthouse: where you last asked. */
export interface Beam {
  /** Which question this is; a new one makes the beam sweep. */
  readonly id: string;
  /** 0: far left on the water; 100: far right. */
  readonly towards: number;
  readonly says: Line;
}

/** Where on a gully it could be known: you asked (lit), you could have asked (unlit), or nobody could know (none). */
export type BuoyKind = "lit" | "unlit" | "none";

/** What the water leaves when it goes: a consequence, all the way from where it came. */
export interface Gully {
  readonly id: string;
  readonly touches: Touch;
  readonly big: boolean;
  /** How long it took to arrive: 0 the same evening, 100 at the end of the dossier. */
  readonly distance: number;
  readonly title: Line;
  /** When it arrived, in a few words: "day 9". */
  readonly when: Line;
  readonly buoy: BuoyKind;
  readonly buoySays: Line | null;
}

/** A road not taken: a dry gully. */
export interface DryGully {
  readonly id: string;
  readonly says: Line;
}

/** The judge whose light falls on the sand; its place in the sky goes from 0 (first to look) to 100 (last). */
export interface Sun {
  readonly id: string;
  readonly height: number;
  readonly says: Line;
}

/** What lies on the wet sand when the water has gone. */
export interface Shore {
  readonly gullies: readonly Gully[];
  readonly dry: readonly DryGully[];
  readonly sun: Sun;
  /** The people on the dike, all looking at the same sea. */
  readonly crowd: Line;
}

/** The board at a moment. */
export interface BoardView {
  /** The opening: black, until the lamp is lit. */
  readonly lamp: boolean;
  /** How high the sea stands: the epidemic. */
  readonly swell: number;
  readonly swellSays: Line;
  /** The figure on the dike: you. */
  readonly figure: Line;
  /** How far one can see before the fog, 0 to 100. */
  readonly sight: number;
  readonly telephone: Line | null;
  readonly crate: Crate | null;
  readonly beam: Beam | null;
  readonly landmarks: readonly Landmark[];
  readonly ships: readonly Ship[];
  /** Null by night. By day the tide is out. */
  readonly shore: Shore | null;
}
