/** Long work in short slices, so that the page, the clock and other questions are never kept waiting. */

/** Milliseconds of work after which something else goes first. Source: design; a long task begins at 50. */
const SLICE = 12;

interface Around {
  /** Milliseconds. */
  now(): number;
  /** Lets other work go first. */
  breathe(): Promise<void>;
}

/**
 * Does work slice by slice, and pauses after everything that it shows.
 * @param show gets what the work yields, other than undefined
 * @returns what comes of it; undefined when it was no longer wanted
 */
export async function inSlices<Part, Result>(
  work: Generator<Part | undefined, Result>,
  around: Around,
  isWanted: () => boolean,
  show: (part: Part) => void = () => {},
): Promise<Result | undefined> {
  let begun = around.now();
  while (isWanted()) {
    const { done, value } = work.next();
    if (done) return value;
    if (value !== undefined) show(value);
    if (value === undefined && around.now() - begun < SLICE) continue;
    await around.breathe();
    begun = around.now();
  }
  return undefined;
}
