/** Which kinds of signs have explained themselves on this device. What they say stands in `words/signs.ts`. */
import { fromDevice, putOnDevice } from "../device.ts";

const PLACE = "achteraf-explained";

/** Somebody wants to hear of none of them any more. */
export const ALL = "*";

/** Kinds that were explained on an earlier visit. */
export function explainedBefore(): ReadonlySet<string> {
  const kept = fromDevice(PLACE);
  return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []);
}

/** Keeps them for the next visit. */
export function keepExplained(kinds: ReadonlySet<string>): void {
  putOnDevice(PLACE, [...kinds]);
}
