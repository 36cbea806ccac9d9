import type { HindsightView, TakenView } from "../../views/hindsight.ts";

/** The decision that the debrief is about: the first key decision, or else the first. */
export function focusOf(hindsight: HindsightView): TakenView | undefined {
  return hindsight.taken.find((taken) => taken.key) ?? hindsight.taken[0];
}
