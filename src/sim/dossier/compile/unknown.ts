import type { Unknown } from "../dossier.ts";
import { told } from "../fault.ts";
import { spanOf } from "../span.ts";
import { type Compilation, entries } from "./compilation.ts";
import { tableOfUnknown } from "./distribution.ts";
import { compileWeights } from "./odds.ts";

/** Ten times what a team can talk about. */
const MOST_UNKNOWNS = 60;

/** What nobody knows, each with its own luck. */
export function compileUnknowns(c: Compilation): Unknown[] {
  const all = entries(c.file.unknowns);
  const most = all[MOST_UNKNOWNS];
  if (most !== undefined) {
    c.fault(["unknowns", most[0]], "too-many", told("tooManyUnknowns", { count: all.length, most: MOST_UNKNOWNS }));
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
