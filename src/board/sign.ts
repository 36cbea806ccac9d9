/** What the signs of the picture are called, the same where they stand, where they move and where they are explained. */
import type { LandmarkKind } from "../views/board-view.ts";
import type { Line } from "../views/line.ts";
import type { Size } from "./ground.ts";
import type { Point, Rect } from "./sheet.ts";

/** Signs of which a view has one at most; of landmarks each kind is one. */
type Single =
  | "lamp"
  | "figure"
  | "telephone"
  | "crate"
  | "beam"
  | "swell"
  | "sight"
  | "sun"
  | "crowd"
  | `landmark.${LandmarkKind}`;

/** Signs of which there may be several, each with the name of what it stands for. */
type Plural = "ship" | "gully" | "buoy" | "dry";

/** The name of a sign. */
export type SignId = Single | `${Plural}.${string}`;

/** What a sign explains itself by: of landmarks each is a kind of its own. */
export type SignKind = Single | Plural;

/** The kind of a sign. */
export function kindOf(id: SignId): SignKind {
  // Only the names of several have something behind the dot that is not a part of the kind.
  return (id.startsWith("landmark.") ? id : id.split(".", 1)[0]) as SignKind;
}

/** A sign before it has been given room for words. */
export interface Mark {
  readonly id: SignId;
  readonly region: Rect;
  readonly says: readonly Line[];
  /** Whose words come first when there is not room for all; 0 is first. */
  readonly rank: number;
  /** It is a stretch of water, sand or air, and no thing: words may lie over it. */
  readonly open?: true;
  /** What lies on the sand, as points. */
  readonly bed?: readonly Point[];
}

/** The width and height that the words of a sign take. */
export type MeasureWords = (says: readonly Line[]) => Size;
