import type { Unknown } from "../dossier.ts";
import type * as File from "../dossier-file.ts";
import { spanOf } from "../span.ts";
import { type Table, weighted } from "../table.ts";
import { type Compilation, entries } from "./compilation.ts";
import { tableOfUnknown } from "./table.ts";

/** Ten times what a team can talk about. */
const MOST_UNKNOWNS = 60;

type States = Extract<File.Unknown, { states: unknown }>["states"];

function compileStates(c: Compilation, id: string, states: States): Table {
  const odds = Object.values(states).map((state) => state.odds);
  const sum = odds.reduce((total, one) => total + one, 0);
  if (sum !== 100) {
    c.fault(["unknowns", id, "states"], "odds", {
      nl: `De kansen tellen op tot ${sum} in plaats van 100.`,
      en: `The odds add up to ${sum} instead of 100.`,
    });
    return weighted([0], [1]);
  }
  return weighted(
    odds.map((_, position) => position),
    odds,
  );
}

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
    table: "states" in unknown ? compileStates(c, id, unknown.states) : tableOfUnknown(c, id, unknown.spread),
    comesOut: unknown["comes-out"] === undefined ? null : spanOf(unknown["comes-out"]),
  }));
}
