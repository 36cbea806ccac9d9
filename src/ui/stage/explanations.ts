/** Which explanation goes with which sign in the picture. */

/** The kind of a sign: of landmarks each is its own. */
export function kindOf(id: string): string {
  return id.startsWith("landmark.") ? id : (id.split(".")[0] ?? id);
}
