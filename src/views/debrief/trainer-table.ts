/** A finished game as a table for a trainer who compares: one row a decision. It holds no name of a person who plays. */
import { at } from "../../sim/dossier/at.ts";
import type { Dossier } from "../../sim/dossier/dossier.ts";
import type { Words } from "../../sim/dossier/words.ts";
import type { PublicEvent } from "../../sim/world/events.ts";
import type { Note } from "../../sim/world/record.ts";
import type { Known } from "../../sim/world/world.ts";
import { hindsightOf, type TakenView } from "../hindsight.ts";
import { callable, courseOf } from "./process.ts";

interface TableRow {
  readonly decision: string;
  /** Null when the clock ran out. */
  readonly option: string | null;
  readonly calls: number;
  readonly callable: number;
  /** Minutes of story time that were left; null when the clock ran out. */
  readonly left: number | null;
  readonly taken: TakenView;
}

/** A finished game, row by row. */
export interface Table {
  readonly dossier: string;
  readonly rows: readonly TableRow[];
  readonly judges: readonly { readonly id: string; readonly who: Words; readonly stand: number }[];
}

/** The table of a finished game. */
export function tableOf(dossier: Dossier, known: Known, events: readonly PublicEvent[], notes: readonly Note[]): Table {
  const { taken, judges } = hindsightOf(dossier, known, events, notes);
  return {
    dossier: dossier.file.id,
    rows: taken.map((one) => {
      const decision = dossier.decisions.findIndex(({ id }) => id === one.id);
      const { asked, left, option } = courseOf(dossier, events, decision);
      const { id, default: ranOut } = at(dossier.options, option);
      return {
        decision: one.id,
        option: ranOut ? null : id,
        calls: asked.length,
        callable: callable(dossier, events, decision),
        left: ranOut ? null : left,
        taken: one,
      };
    }),
    judges: judges.map(({ id, who, stand }) => ({ id, who, stand })),
  };
}
