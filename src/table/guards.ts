/**
 * What comes from a file, a link, the page or another machine is looked at before anything is done with it: its shape is
 * described once, as a table of guards, and its type follows from the same table.
 */

/** Whether something is of a type. */
export type Guard<T> = (value: unknown) => value is T;

/** By kind: what each field must be. There are no others. */
type Kinds = Readonly<Record<string, Readonly<Record<string, Guard<unknown>>>>>;

/** What a guard lets through. */
type Through<G> = G extends Guard<infer T> ? T : never;

/** The type that a table describes; field N says of which kind something is. */
export type Described<K extends Kinds, N extends string> = {
  [Kind in keyof K & string]: { readonly [F in N | keyof K[Kind]]: F extends N ? Kind : Through<K[Kind][F]> };
}[keyof K & string];

/** The table for a type that is written elsewhere, complete. */
export type KindsOf<T, N extends keyof T> = {
  readonly [K in T[N] & string]: {
    readonly [F in Exclude<keyof Extract<T, Readonly<Record<N, K>>>, N>]: Guard<Extract<T, Readonly<Record<N, K>>>[F]>;
  };
};

/** Whether something is a plain object. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const MAX_TEXT = 2000;

/** Whether something is a text that people may have written. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= MAX_TEXT;
}

/** Whether something is such a text, or nothing. */
export function isTextOrNull(value: unknown): value is string | null {
  return value === null || isText(value);
}

/** Whether something is yes or no. */
export function isFlag(value: unknown): value is boolean {
  return typeof value === "boolean";
}

/** Whether something is a whole number that JavaScript can count. */
export function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value);
}

/** Looks whether something is a whole number in a range. */
export function isBetween(least: number, most: number): Guard<number> {
  return (value): value is number => isWhole(value) && value >= least && value <= most;
}

/** Looks whether something is one of a few words. */
export function isOneOf<const W extends string>(...words: readonly W[]): Guard<W> {
  const all: readonly string[] = words;
  return (value): value is W => typeof value === "string" && all.includes(value);
}

/** Whether something is of one of these kinds; `name` is the field that says of which. */
export function isOfKind<K extends Kinds, N extends string>(
  value: unknown,
  kinds: K,
  name: N,
): value is Described<K, N> {
  if (!isObject(value)) return false;
  const kind = value[name];
  const fields = typeof kind === "string" && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
  if (fields === undefined || Object.keys(value).length !== Object.keys(fields).length + 1) return false;
  return Object.entries(fields).every(([field, fits]) => fits(value[field]));
}

/** Whether something is a seed. */
export function isSeed(value: unknown): value is number {
  return isWhole(value) && value >= 0;
}

/** Whether something is a list of fixed draws. */
export function isFixed(value: unknown): value is Readonly<Record<string, number>> {
  return isObject(value) && Object.values(value).every(isWhole);
}
