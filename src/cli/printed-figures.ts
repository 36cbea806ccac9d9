/** The figures of a dossier as lines for a terminal. */
import type { DecisionFigures, Figures } from "../scenario/figures.ts";

function percent(share: number): string {
  return `${Math.round(100 * share)} %`.padStart(6);
}

function printDecision({ decision, best, honours, coping, sums, movesEnding, movesLate }: DecisionFigures): string[] {
  const others = sums.map(({ option, sum }) => `${option} ${sum.toFixed(2)}`).join(", ");
  return [
    `  ${decision}: ${others}`,
    `    highest: ${best} (${[coping, ...honours].join(", ")}); moves the ending in ${percent(movesEnding).trim()} of the fates; late judges it moves: ${movesLate.join(", ") || "none"}`,
  ];
}

/** What random plans say about the dossier as a whole. */
export function printFigures({ plans, fates, judges, atBounds, decisions }: Figures): string[] {
  const width = Math.max(...judges.map(({ judge }) => judge.length), 8);
  return [
    `figures over ${plans} random plans in ${fates} fates each`,
    `  ${"judge".padEnd(width)}   luck  better plan looks worse   at -2 or 2   beyond`,
    ...judges.map(
      (one) =>
        `  ${one.judge.padEnd(width)} ${percent(one.luck)}  ${(one.tellsApart ? percent(one.reversal) : "-").padStart(23)} ${percent(one.atBounds).padStart(12)} ${percent(one.beyondBounds).padStart(8)}`,
    ),
    `  ${"all".padEnd(width)} ${"".padEnd(44 - 5 - 1)}${percent(atBounds)}`,
    "sum over judges of stands before the bounds, for each option as anybody comes to it",
    ...decisions.flatMap(printDecision),
  ];
}
