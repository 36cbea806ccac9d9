/**
 * What is said by the views and the table themselves, apart from the dossier: the name of each sentence. What fills those
 * with places stands in `line.ts`; the words stand in the dictionaries of whoever shows them, held against both lists.
 */
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import type { RefusalReason } from "../sim/world/commands.ts";

type Cause = "nobody" | "time" | "elsewhere" | "flywheel" | "overtaken" | "fatigue" | "in-crowd" | "ratchet";
type Told = "waiting" | "broke" | "deadlineNow" | "ended" | "notDecided";
/** What of the picture has a level. */
export type Thing = "people" | "windows" | "windmill" | "sluice" | "warehouse";
type Shown = "dark" | "you" | "calm" | "lighthouse" | "crowd" | Thing;
type Course =
  | "last"
  | "fitted"
  | "ranOut"
  | "waited"
  | "broke"
  | "because"
  | "noBecause"
  | "accept"
  | "given"
  | "noAccept"
  | "buoy";

/** What the host tells when something does not go as it should. */
type Trouble =
  | "gone" // a game of an earlier version of its dossier
  | "lost"
  | "unknown"
  | "link"
  | "message"
  | "code"
  | "reprinted"
  | "older"
  | "different"
  | "strange"
  | "unkept"
  | "noRecord"
  | "tooLarge"
  | "damaged";

/** How a gauge stands, from low (0) to high (4). */
export type LevelKey = `level.${GaugeKind}.${0 | 1 | 2 | 3 | 4}`;
/** Which way a gauge moved; by its name where "more" or "less" would not be a sentence. */
export type WayKey = `way.${"" | `${"wave" | "trust" | "horizon" | "norm"}.`}${"up" | "down"}`;

/** Sentences in which nothing is filled in. */
export type PlainKey =
  | `cause.${Cause}`
  | `story.${Told}`
  | `board.${Shown}`
  | LevelKey
  | WayKey
  | "luck.ordinary"
  | "luck.choice"
  | `process.${Course}`
  | "layers.itself"
  | "layers.never"
  | `refused.${RefusalReason | "stands-still"}`
  | `trouble.${Trouble}`
  | "ways.late"
  | "ways.shut";

/** How a night was for one judge. */
export type Luck = "none" | "bad" | "middle" | "good";

/** What people can tell of a game that they keep themselves. */
export type ToldCondition =
  | "chosen"
  | "undecided"
  | "decided"
  | "asked"
  | "taken"
  | "missed"
  | "landed"
  | "fact"
  | "open"
  | "holds";
