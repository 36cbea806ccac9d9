/** Tells the other windows of this browser that a game is now held here. */

export interface Holding {
  readonly game: string;
  /** The highest number holds it. */
  readonly holder: number;
}

const CHANNEL = "achteraf-holder";

/**
 * Listens for other windows. Returns how to tell them. Where a browser has no channel, the shelf itself refuses who no
 * longer holds a game; then it is only noticed a little later.
 */
export function tellWindows(onTaken: (holding: Holding) => void): (holding: Holding) => void {
  if (!("BroadcastChannel" in globalThis)) return () => {};
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", (event: MessageEvent<Holding>) => onTaken(event.data));
  return (holding) => channel.postMessage(holding);
}
