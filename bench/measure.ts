/** Measuring on a noisy machine: every figure is a ratio against a peer in the same run, alternated, in many rounds. */

/** The middle of a list and the values a quarter from either end. */
interface Quartiles {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

function quartiles(values: readonly number[]): Quartiles {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}

/** Milliseconds of processor time that work takes: what others do on the machine meanwhile does not count. */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** One thing to measure: gives a figure for one round. */
export type Contestant = () => number | Promise<number>;

/** Runs the contestants in turn, so many rounds after one to warm up; figures by contestant. */
export async function alternate(
  rounds: number,
  contestants: Readonly<Record<string, Contestant>>,
): Promise<Record<string, number[]>> {
  const figures: Record<string, number[]> = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const figure = await contestant();
      if (round >= 0) figures[name]?.push(figure);
    }
  }
  return figures;
}

/** A row of the report: a ratio against a peer and the bar it has to reach. */
export interface Row {
  readonly what: string;
  readonly against: string;
  readonly ours: Quartiles;
  readonly theirs: Quartiles;
  readonly unit: string;
  readonly ratio: Quartiles;
  /** Null where there is only a goal. */
  readonly must: number | null;
  readonly aim: number;
  /** Whether more is better; otherwise less is. */
  readonly more: boolean;
}

/** Ratios round by round. The quartile that is worse for us has to pass. */
export function compare(
  what: string,
  against: string,
  unit: string,
  ours: readonly number[],
  theirs: readonly number[],
  bar: { readonly must: number | null; readonly aim: number; readonly more: boolean },
): Row {
  const ratios = ours.map((own, round) => own / (theirs[round] ?? Number.NaN));
  return { what, against, unit, ours: quartiles(ours), theirs: quartiles(theirs), ratio: quartiles(ratios), ...bar };
}

function short(value: number): string {
  if (Math.abs(value) >= 1e6) return `${(value / 1e6).toFixed(2)} M`;
  if (Math.abs(value) >= 1e4) return `${(value / 1e3).toFixed(0)} k`;
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2);
}

function verdict(row: Row): string {
  const worse = row.more ? row.ratio.low : row.ratio.high;
  const reaches = (bar: number) => (row.more ? worse >= bar : worse <= bar);
  if (reaches(row.aim)) return "aim";
  if (row.must === null) return "below the aim";
  return reaches(row.must) ? "must" : "MISSED";
}

/** The row as a line. */
export function printRow(row: Row): string {
  const { low, middle, high } = row.ratio;
  return [
    row.what.padEnd(44),
    `vs ${row.against}`.padEnd(26),
    `${short(row.ours.middle)} / ${short(row.theirs.middle)} ${row.unit}`.padEnd(30),
    `x ${short(middle)} [${short(low)} .. ${short(high)}]`.padEnd(30),
    `must ${row.must ?? "-"}, aim ${row.aim}`.padEnd(22),
    verdict(row),
  ].join(" ");
}
