/** How a gauge stands, in words: what a player reads instead of a number. */
import type { GaugeKind } from "../sim/dossier/vocabulary.ts";
import type { LevelKey, WayKey } from "./sentences.ts";

const STEP = 20;
const LEVELS = [0, 1, 2, 3, 4] as const;

/** The word for a gauge at a value from 0 to 100. */
export function levelWord(gauge: GaugeKind, value: number): LevelKey {
  return `level.${gauge}.${LEVELS[Math.floor(value / STEP)] ?? 4}`;
}

/** The word for the way a gauge moved. */
export function wayWord(gauge: GaugeKind, up: boolean): WayKey {
  const way = up ? "up" : "down";
  return gauge === "wave" || gauge === "trust" || gauge === "horizon" || gauge === "norm"
    ? `way.${gauge}.${way}`
    : `way.${way}`;
}
