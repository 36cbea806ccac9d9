/**
 * The element at a position that the compiler of dossiers has already checked.
 * @throws RangeError for a position outside the list: a mistake in this program, never in a dossier.
 */
export function at<T>(list: readonly T[], position: number): T {
  const element = list[position];
  if (element === undefined) throw new RangeError(`position ${position} of ${list.length}`);
  return element;
}
