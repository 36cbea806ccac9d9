/** What does not come first waits until the browser has time, but not longer than this, in milliseconds. */
const PATIENCE = 1000;

/** Calls back when the browser has time. Returns how to call it off. */
export function whenIdle(callback: () => void): () => void {
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(callback, PATIENCE / 5);
    return () => clearTimeout(timer);
  }
  const ticket = requestIdleCallback(callback, { timeout: PATIENCE });
  return () => cancelIdleCallback(ticket);
}
