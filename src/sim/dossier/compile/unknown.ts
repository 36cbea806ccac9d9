import type { Unknown } from "../dossier.ts";
import { spanOf } from "../span.ts";
import { type Compilation, entries } from "./compilation.ts";
import { compileWeights } from "./odds.ts";
import { tableOfUnknown } from "./table.ts";

/** Ten times what a team can talk about. */
const MOST_UNKNOWNS = 60;

/** What nobody knows, each with its own luck. */
export function compileUnknowns(c: Compilation): Unknown[] {
  const all = entries(c.file.unknowns);
  const most = all[MOST_UNKNOWNS];
  if (most !== undefined) {
    c.fault(["unknowns", most[0]], "too-many", {
      nl: `Er zijn ${all.length} onbekenden; ten hoogste ${MOST_UNKNOWNS}. Niemand houdt er meer dan een handvol uit elkaar.`,
      en: `There are ${all.length} unknowns; at most ${MOST_UNKNOWNS}. Nobody keeps more than a handful apart.`,
    });
  }
  return all.slice(0, MOST_UNKNOWNS).map(([id, unknown]) => ({
    id,
    key: c.key("unknown", id),
    table:
      "states" in unknown
        ? compileWeights(
            c,
            Object.values(unknown.states).map(({ odds }) => odds),
            ["unknowns", id, "states"],
          )
        : tableOfUnknown(c, id, unknown.spread),
    comesOut: unknown["comes-out"] === undefined ? null : spanOf(unknown["comes-out"]),
  }));
}
