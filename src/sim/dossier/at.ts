import type { By } from "./indexes.ts";

/**
 * The element at a position that the compiler of dossiers has already checked.
 * @throws RangeError for a position outside the list: a mistake in this program, never in a dossier.
 */
export function at<I extends number, T>(list: By<I, T>, position: NoInfer<I>): T {
  const element = list[position];
  if (element === undefined) throw new RangeError(`position ${position} of ${list.length}`);
  return element;
}

/** Puts a value at a position of a list that is kept up to date. */
export function put<I extends number, T>(list: By<I, T>, position: NoInfer<I>, value: T): void {
  (list as unknown as T[])[position] = value;
}
