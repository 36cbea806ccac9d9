/** Counts as shares of a hundred that add up to a hundred: what rounding leaves over goes to the largest remainders. */
export function ofHundred(counts: readonly number[]): number[] {
  const total = Math.max(
    1,
    counts.reduce((sum, count) => sum + count, 0),
  );
  const exact = counts.map((count) => (100 * count) / total);
  const shares = exact.map(Math.floor);
  const left = Math.round(exact.reduce((sum, share) => sum + share, 0)) - shares.reduce((sum, share) => sum + share, 0);
  const remainder = (place: number) => (exact[place] ?? 0) - (shares[place] ?? 0);
  const first = [...exact.keys()].sort((a, b) => remainder(b) - remainder(a)).slice(0, left);
  return shares.map((share, place) => share + (first.includes(place) ? 1 : 0));
}
