/** How lucky a night was: where one value lies among those of the same choices in many other fates. */

/** Shares (0 to 1) of others that lie below and above a value, and its mid-rank: equal ones are counted half. */
export interface Rank {
  readonly below: number;
  readonly above: number;
  /** 0: nothing lies lower; 1: nothing lies higher; 0.5 where all are equal. */
  readonly middle: number;
}

/** Where a value lies among others; in the middle when there are none. Source: mid-rank percentile. */
export function rankAmong(value: number, others: readonly number[]): Rank {
  if (others.length === 0) return { below: 0, above: 0, middle: 0.5 };
  const share = (isOne: (other: number) => boolean) => others.filter(isOne).length / others.length;
  const below = share((other) => other < value);
  const above = share((other) => other > value);
  return { below, above, middle: (1 + below - above) / 2 };
}
