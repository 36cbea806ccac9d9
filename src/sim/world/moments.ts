import { at } from "../dossier/at.ts";
import type { Dossier } from "../dossier/dossier.ts";
import type { DecisionIndex } from "../dossier/indexes.ts";
import { singleTestsIn } from "../dossier/single-tests.ts";

/** Per cents of a decision's clock at which something may come in, open or shut, in rising order. */
export function clockMoments(dossier: Dossier, decision: DecisionIndex): number[] {
  const own = at(dossier.decisions, decision);
  const options = own.options.map((position) => at(dossier.options, position));
  const sources = own.sources.map((position) => at(dossier.sources, position));
  const interruptions = own.interruptions.map((position) => at(dossier.interruptions, position));
  const moments = new Set(interruptions.map(({ moment }) => moment));
  for (const { if: test } of [...options, ...sources, ...interruptions]) {
    for (const one of singleTestsIn(test)) if (one.op === "clock") moments.add(one.low);
  }
  return [...moments].sort((a, b) => a - b);
}
