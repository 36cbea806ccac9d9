/** What the windows of one browser tell each other. */

export type News =
  /** A game is held here now; the highest number holds it. */
  | { readonly is: "held"; readonly game: string; readonly holder: number }
  /** A game was thrown away; null: all of them. */
  | { readonly is: "thrown-away"; readonly game: string | null }
  /** What lies on the shelf has changed. */
  | { readonly is: "shelf" };

const CHANNEL = "achteraf-windows";

/**
 * Listens for other windows. Returns how to tell them. Where a browser has no channel, the shelf itself refuses who no
 * longer holds a game; then it is only noticed a little later.
 */
export function tellWindows(onNews: (news: News) => void): (news: News) => void {
  if (!("BroadcastChannel" in globalThis)) return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<News>) => onNews(event.data));
  return (news) => channel.postMessage(news);
}
