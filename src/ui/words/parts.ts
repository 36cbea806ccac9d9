/** The parts of a dictionary. */

/** Texts by the name of their part and their own: "debrief.word". */
export function under<P extends string, T extends Readonly<Record<string, string>>>(part: P, texts: T) {
  type Named = { readonly [K in keyof T & string as `${P}.${K}`]: T[K] };
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [`${part}.${key}`, text])) as Named;
}
