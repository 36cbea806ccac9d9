/**
 * Looking back, as a part of the chart. The order is what makes it fair: people judge first, on what they knew and on how
 * it ended; only then is anything explained, and what really happened is told last.
 */
import { hears, moves } from "./moves.ts";

export const debrief = moves.createStateConfig({
  initial: "word",
  on: { rewind: ".word" },
  states: {
    word: { on: { next: "knew", note: hears("word") } },
    knew: { on: { back: "word", next: "outcome", note: hears("reflection") } },
    outcome: { on: { back: "knew", next: "again" } },
    again: { on: { back: "outcome", next: "gap", note: hears("rating", "after") } },
    gap: { on: { back: "again", next: "ebb" } },
    /** The water goes out by itself; nobody comes back to it. */
    ebb: { on: { next: "day" } },
    day: { on: { back: "gap", next: "nights" } },
    nights: { on: { back: "day", next: "other" } },
    other: { on: { back: "nights", next: "buoy", note: hears("rating", "other") } },
    buoy: { on: { back: "other", next: "dark" } },
    dark: { on: { back: "buoy", next: "fork", note: hears("rating", "process") } },
    fork: { on: { back: "dark", next: "judges", note: hears("prediction", "fork") } },
    judges: { on: { back: "fork", next: "reality", note: hears("prediction", "judge") } },
    reality: { on: { back: "judges", next: "intention" } },
    intention: { on: { back: "reality", next: "card", note: [hears("reflection"), hears("intention")] } },
    card: { on: { back: "intention" } },
  },
});

/** A step of looking back. */
export type Step = keyof typeof debrief.states & string;

function isStep(name: string): name is Step {
  return Object.hasOwn(debrief.states, name);
}

/** The steps in their order. */
export const STEPS: readonly Step[] = Object.keys(debrief.states).filter(isStep);
