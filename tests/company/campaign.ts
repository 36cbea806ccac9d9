/** A campaign that nobody gets to see: some dossiers on one calendar, with the gauges in common that all of them show. */
import { compile } from "../../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../../src/sim/dossier/dossier.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";
import { fateOf } from "../../src/sim/world/fate.ts";
import { replay, type Summed } from "../../src/sim/world/record.ts";
import { type Run, runOf } from "../../src/sim/world/run.ts";

/** Games that were played, as plain data that can be sent anywhere. */
export interface Campaign {
  readonly files: readonly DossierFile[];
  readonly games: readonly { readonly seed: number; readonly entries: readonly Summed[] }[];
}

/** The run of a seed: the next dossier lands at once, or some hours later. */
export function campaignRun(dossiers: readonly Dossier[], seed: number): Run {
  const [first, ...others] = dossiers.map(({ gauges }) => gauges.filter(({ hidden }) => !hidden).map(({ id }) => id));
  const gauges = first?.filter((kind) => others.every((kinds) => kinds.includes(kind))) ?? [];
  const landings = dossiers.map((dossier, place) => ({ dossier, lands: place * (seed % 3) * 100 }));
  return runOf(landings, fateOf(seed), { shared: { gauges, facts: [], people: [] } });
}

/**
 * Plays all games again, act by act; gives the last sum of each.
 * @throws RecordFault at the first sum that is another.
 */
export function replayAll({ files, games }: Campaign): number[] {
  const dossiers = files.map(compile);
  return games.map(({ seed, entries }) => replay(campaignRun(dossiers, seed), entries).world.sum);
}
