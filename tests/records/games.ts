/** The games of which a record is kept: a dossier, a seed, and what was done. */
import { fileURLToPath } from "node:url";

export interface GoldenGame {
  readonly name: string;
  readonly dossier: string;
  readonly seed: number;
  readonly choose: string;
}

function game(name: string, dossier: string, seed: number, choose: string): GoldenGame {
  return { name, dossier, seed, choose };
}

/** The file of one of these games, by its dossier and its name: "handalcohol/ran-out". */
export function recordPath(game: string): string {
  return fileURLToPath(new URL(`${game}.json`, import.meta.url));
}

export const GAMES: readonly GoldenGame[] = [
  game("bought-and-arranged", "handalcohol", 1, "buy-all, arranged, ministry, extend, bare"),
  game(
    "asked-and-doubted",
    "handalcohol",
    20200312,
    "finance-scan, office-call, wholesaler-word, buy-third, doubts, homes-call, homes, inspectorate, inspect, old-mail, rebuild",
  ),
  game(
    "waited-and-answered",
    "handalcohol",
    9007199254740991,
    "wholesaler-word, wait, office-call, director-call, silence, stock-count, perfume, market, inspectorate, iron, old-mail, parliament, tell",
  ),
  game(
    "ran-out",
    "handalcohol",
    4294967296,
    "distiller, not-deciding, not-deciding, purchasers, not-deciding, not-deciding",
  ),
  game(
    "broke-off",
    "handalcohol",
    77,
    "wait, office-call, break, clear-road, director-wish, arranged, ministry, stop, tell",
  ),
  game("by-the-rule", "vaccination-order", 1, "stairs, refuse, letter, reserve, by-year"),
  game(
    "asked-around",
    "vaccination-order",
    20210106,
    "council-advice, hospital-count, lane, roster, hands, same-answer, council, maker-word, stretch, street, missed",
  ),
  game(
    "waited-twice",
    "vaccination-order",
    4294967297,
    "points, planner-holiday, wait, three, seventy, abroad, wait, hand-over",
  ),
  game("ran-out", "vaccination-order", 9007199254740991, "not-deciding, sidestep, not-deciding, date, open"),
];
