/** What the picture shows at each step of looking back; which step comes when, the table says (table/debrief.ts). */
import type { Step } from "../../table/debrief.ts";
import type { GameView } from "../../table/protocol.ts";

/**
 * `night`: the end of the story, the water still in; `then`: the first key decision as it looked then; `ebb`: the tide
 * goes out; `day`: the shore; `other` and `fork`: the shore of another road; `replay`: whatever moment is looked at.
 */
export type Scene = "night" | "then" | "ebb" | "day" | "other" | "fork" | "replay";

const SCENES: Readonly<Record<Step, Scene>> = {
  word: "night",
  knew: "then",
  outcome: "night",
  again: "night",
  gap: "night",
  ebb: "ebb",
  day: "day",
  nights: "day",
  other: "other",
  buoy: "day",
  dark: "then",
  fork: "fork",
  judges: "day",
  reality: "day",
  intention: "day",
  card: "day",
};

interface Shown {
  readonly view: GameView | null;
  /** The page of looking further that lies open; null while the guide leads. */
  readonly further: string | null;
}

/** What the picture shows of a game that is looked back on; null while its story goes on. */
export function sceneOf({ view, further }: Shown): Scene | null {
  const step = view?.step ?? null;
  if (step === null) return null;
  if (further !== null) return further === "replay" ? "replay" : "day";
  return SCENES[step.name];
}

/** Whether it is day: the water has gone. */
export function isDay(scene: Scene): boolean {
  return scene === "day" || scene === "other" || scene === "fork";
}
