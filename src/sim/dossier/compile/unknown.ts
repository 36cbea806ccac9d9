import type { Unknown } from "../dossier.ts";
import type * as File from "../dossier-file.ts";
import { spanOf } from "../span.ts";
import { type Table, weighted } from "../table.ts";
import { type Compilation, entries } from "./compilation.ts";
import { compileTable } from "./table.ts";

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
  return entries(c.file.unknowns).map(([id, unknown]) => ({
    id,
    key: c.key("unknown", id),
    table:
      "states" in unknown
        ? compileStates(c, id, unknown.states)
        : compileTable(c, unknown.spread, ["unknowns", id, "spread"]),
    comesOut: unknown["comes-out"] === undefined ? null : spanOf(unknown["comes-out"]),
  }));
}
