/**
 * What this device keeps for the page until its next visit. Storage may be forbidden, or full: then nothing is found in
 * it, and what is put there lasts as long as the page.
 */

/** What was put under a name; null when there is nothing that can be read. */
export function fromDevice(name: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(name) ?? "null");
  } catch {
    return null;
  }
}

/** Puts something that can be written as JSON under a name. */
export function putOnDevice(name: string, value: unknown): void {
  try {
    localStorage.setItem(name, JSON.stringify(value));
  } catch {
    // The game does not depend on it.
  }
}
