/** The address of the page: a game that somebody sent may stand in it. */

/**
 * The game in an address; null when it speaks of none. It stands behind the sign "#" (with or without a slash), as a question,
 * or, when a mail filter has coded that sign, in the path.
 */
export function gameIn(address: string): string | null {
  const found = /(?:[#?&/]|%(?:25)*23|%(?:25)*3F|%(?:25)*26)(game(?:=|%(?:25)*3D).*)/is.exec(address);
  return found?.[1] ?? null;
}

/** Takes the game out of the address: it lies on the shelf now, and the next load of the page shall not begin it again. */
export function clearAddress(): void {
  if (gameIn(location.href) === null) return;
  const path = location.pathname.replace(/%(25)*23.*$/i, "");
  const search = location.search.includes("game") ? "" : location.search;
  history.replaceState(history.state, "", path + search);
}
