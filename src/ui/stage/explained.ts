/** Which kinds of signs have explained themselves on this device. What they say stands in `words/signs.ts`. */
const PLACE = "achteraf-explained";

/** Somebody wants to hear of none of them any more. */
export const ALL = "*";

/** The kind of a sign: of landmarks each is its own. */
export function kindOf(id: string): string {
  return id.startsWith("landmark.") ? id : (id.split(".")[0] ?? id);
}

/** Kinds that were explained on an earlier visit; storage may be forbidden, then there are none. */
export function explainedBefore(): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? "[]");
    return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === "string") : []);
  } catch {
    return new Set();
  }
}

/** Keeps them for the next visit, where that can be. */
export function keepExplained(kinds: ReadonlySet<string>): void {
  try {
    localStorage.setItem(PLACE, JSON.stringify([...kinds]));
  } catch {
    // Then they explain themselves again next time.
  }
}
