import type { KeptGame } from "../../table/protocol.ts";

/** Whether a game on this device was played by its reader: here, or on paper. Others came with a link or as a file. */
export function isOwn({ origin }: Pick<KeptGame, "origin">): boolean {
  return origin === "own" || origin === "paper";
}

/**
 * The game with which somebody goes on: their own last. Who has none may have brought theirs as a file; what came with a
 * link is somebody else's.
 * @param games the last played first
 */
export function lastOwn(games: readonly KeptGame[]): KeptGame | undefined {
  return games.find(isOwn) ?? games.find(({ origin }) => origin === "file");
}
