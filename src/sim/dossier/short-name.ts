import { keyOf } from "./luck.ts";

/** Ten bits that stand for a dossier where there is room for no more: in the code on paper. */
export function shortNameOf(id: string): number {
  return keyOf(id) >>> 22;
}

/**
 * Pairs of dossiers that have the same short name; a code on paper could not tell them apart. With 27 dossiers some pair
 * does with a probability of 29 % (1 - 1024!/(997! 1024^27)), so it is looked for when the game is built.
 */
export function sameShortName(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((id, i) => {
    const other = ids.slice(0, i).find((one) => shortNameOf(one) === shortNameOf(id));
    return other === undefined ? [] : [[other, id] as const];
  });
}
