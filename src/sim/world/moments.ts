import { at } from "../dossier/at.ts";
import type { Dossier, Test } from "../dossier/dossier.ts";
import type { DecisionIndex } from "../dossier/indexes.ts";

function collect(test: Test | null, into: Set<number>): void {
  if (test === null) return;
  if (test.op === "clock") into.add(test.low);
  else if (test.op === "not") collect(test.of, into);
  else if (test.op === "all" || test.op === "any") for (const part of test.of) collect(part, into);
}

/** Per cents of a decision's clock at which something may come in, open or shut, in rising order. */
export function clockMoments(dossier: Dossier, decision: DecisionIndex): number[] {
  const { interruptions, options, sources } = at(dossier.decisions, decision);
  const moments = new Set(interruptions.map((position) => at(dossier.interruptions, position).moment));
  for (const option of options) collect(at(dossier.options, option).if, moments);
  for (const source of sources) collect(at(dossier.sources, source).if, moments);
  for (const interruption of interruptions) collect(at(dossier.interruptions, interruption).if, moments);
  return [...moments].sort((a, b) => a - b);
}
