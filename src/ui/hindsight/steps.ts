/** The steps of the guided debrief, in order, and what the picture shows at each. */

/**
 * `night`: the end of the story, the water still in; `then`: the first key decision as it looked then; `ebb`: the tide
 * goes out; `day`: the shore; `other` and `fork`: the shore of another road; `replay`: whatever moment is looked at.
 */
export type Scene = "night" | "then" | "ebb" | "day" | "other" | "fork" | "replay";

const SCENES = {
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
} as const satisfies Readonly<Record<string, Scene>>;

/** The name of a step. */
export type StepName = keyof typeof SCENES;

function isStep(name: string): name is StepName {
  return Object.hasOwn(SCENES, name);
}

/** The steps, in order. */
export const STEPS: readonly StepName[] = Object.keys(SCENES).filter(isStep);

/** The place of a step, by its name; the first for a name that is none. */
export function stepOf(name: string | null): number {
  return name !== null && isStep(name) ? STEPS.indexOf(name) : 0;
}

/** The step that back leads to: over the water that goes out, which leads on by itself. */
export function stepBefore(step: number): number {
  return STEPS[step - 1] === "ebb" ? step - 2 : step - 1;
}

/** What the picture shows. `further` is the page of looking further that lies open; null while the guide leads. */
export function sceneOf({ step, further }: { readonly step: number; readonly further: string | null }): Scene {
  if (further === "replay") return "replay";
  if (further !== null) return "day";
  const name = STEPS[step];
  return name === undefined ? "day" : SCENES[name];
}

/** Whether it is day: the water has gone. */
export function isDay(scene: Scene): boolean {
  return scene === "day" || scene === "other" || scene === "fork";
}
