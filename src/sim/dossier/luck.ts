/**
 * Chance as a pure function of a seed and a key, never a running stream: changing one choice leaves all other luck as
 * it was. Keys are names like "ferry/consequence/grounding"; `step` tells repeated draws of one key apart.
 */

/** A whole number from 0 to 2^53 - 1. */
export type Seed = number;

/** 2^32: draws are whole numbers below this. */
export const CERTAIN = 4294967296;

/** The finaliser of MurmurHash3: every input bit reaches every output bit. */
function scatter(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Folds one whole number into a running 32-bit sum; used for keys, draws and checksums. */
export function stir(sum: number, word: number): number {
  return scatter(Math.imul(sum, 0x9e3779b1) + word + 0x7f4a7c15) | 0;
}

/** The number of a key: equal names give equal numbers in every engine. */
export function keyOf(name: string): number {
  let sum = name.length;
  for (let i = 0; i < name.length; i++) sum = stir(sum, name.charCodeAt(i));
  return sum;
}

/** One draw: a whole number from 0 up to 2^32, the same for the same seed, key and step, everywhere and always. */
export function luck(seed: Seed, key: number, step: number): number {
  const low = seed | 0;
  const high = Math.trunc(seed / CERTAIN);
  return stir(stir(stir(low ^ 0x3c6ef372, high), key), step) >>> 0;
}
