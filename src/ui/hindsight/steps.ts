/** The steps of hindsight, in order. The tide goes out at `ebb`. */
export const STEPS = ["outcome", "again", "gap", "ebb", "day", "nights", "judges", "reality", "card"] as const;

const EBB: number = STEPS.indexOf("ebb");

/** Whether the water has gone, or is going, at a step. */
export function isTideOut(step: number): boolean {
  return step >= EBB;
}

/** Whether the tide is going out right now. */
export function isEbbing(step: number): boolean {
  return step === EBB;
}

/** Whether it is day: the water has gone. */
export function isDay(step: number): boolean {
  return step > EBB;
}
