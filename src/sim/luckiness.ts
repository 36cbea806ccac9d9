/** How lucky a night was, for a named judge or gauge: where it lies among the same choices in many other fates. */
import { at } from "./at.ts";
import type { Outcome } from "./futures.ts";

/** Where one value lies among many: the share of them that lie below it, with those that are equal counted half. */
export function midRank(value: number, others: readonly number[]): number {
  if (others.length === 0) return 0.5;
  let below = 0;
  let equal = 0;
  for (const other of others) {
    if (other < value) below++;
    else if (other === value) equal++;
  }
  return (below + equal / 2) / others.length;
}

export interface Luckiness {
  /** By judge: 0 (no fate was worse) to 1 (no fate was better); 0.5 where fate made no difference. */
  readonly judges: readonly number[];
  /** By gauge; whether much is good depends on the gauge. */
  readonly gauges: readonly number[];
  /** How many fates it was compared with. */
  readonly fates: number;
}

/** Where an outcome lies among others with the same choices. */
export function luckinessOf(own: Outcome, others: readonly Outcome[]): Luckiness {
  return {
    judges: own.stands.map((stand, judge) =>
      midRank(
        stand,
        others.map((other) => at(other.stands, judge)),
      ),
    ),
    gauges: own.gauges.map((value, gauge) =>
      midRank(
        value,
        others.map((other) => at(other.gauges, gauge)),
      ),
    ),
    fates: others.length,
  };
}
