/**
 * Whether somebody still answers. Beats are counted and not milliseconds: a page that slept, or was busy, has missed
 * beats itself.
 */
export interface Pulse {
  /** The next beat: ask again, wait on, or give up. */
  beat(): "ask" | "wait" | "gone";
  answered(): void;
}

/** @param patience how many beats may pass without an answer, at this moment */
export function makePulse(patience: () => number): Pulse {
  let silent = 0;
  return {
    beat() {
      if (silent === 0) {
        silent = 1;
        return "ask";
      }
      return ++silent > patience() ? "gone" : "wait";
    },
    answered() {
      silent = 0;
    },
  };
}
