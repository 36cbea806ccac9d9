/** What the signs of the picture are called, the same where they stand, where they move and where they are explained. */
import type { LandmarkKind } from "../views/board.ts";

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
