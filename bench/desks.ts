/** Desks: whole games of six hand alcohol dossiers on one calendar, against games of one by itself. */
import { readFileSync } from "node:fs";
import { isReading, read } from "../src/scenario/read.ts";
import { compile } from "../src/sim/dossier/compile/compile.ts";
import type { Dossier } from "../src/sim/dossier/dossier.ts";
import { botPlayer } from "../src/sim/reckoning/bots.ts";
import { playOut } from "../src/sim/reckoning/futures.ts";
import { fateOf } from "../src/sim/world/fate.ts";
import { start } from "../src/sim/world/perform.ts";
import { runOf } from "../src/sim/world/run.ts";
import { alternate, compare, processorTime, type Row } from "./measure.ts";

const PATH = new URL("../scenarios/handalcohol/dossier.yaml", import.meta.url);
const GAMES = 1000;

/** Plays a run to its end. */
function play(dossiers: readonly Dossier[], seed: number): void {
  const landings = dossiers.map((dossier) => ({ dossier, lands: 0 }));
  playOut(start(runOf(landings, fateOf(seed))), ...dossiers.map((dossier) => botPlayer(dossier, "careful")));
}

/** Milliseconds of processor time a game. */
function costOf(dossiers: readonly Dossier[]): number {
  const all = processorTime(() => {
    for (let seed = 1; seed <= GAMES; seed++) play(dossiers, seed);
  });
  return all / GAMES;
}

/** The row of six desks. */
export async function benchDesks(rounds: number): Promise<Row[]> {
  const reading = read("handalcohol", readFileSync(PATH));
  if (!isReading(reading)) throw new Error("the dossier cannot be read");
  const { dossier } = reading;
  const six = [1, 2, 3, 4, 5, 6].map((i) => compile({ ...dossier.file, id: `desk-${i}` }));
  const figures = await alternate(rounds, { six: () => costOf(six), one: () => costOf([dossier]) });
  return [
    compare("a game at six desks", "a game at one", "ms", figures.six ?? [], figures.one ?? [], {
      must: 8,
      aim: 6,
      more: false,
    }),
  ];
}
