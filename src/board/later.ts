/** Something that is painted when it is first looked at, or before that, when there is time. */
export class Later<T> {
  readonly #make: () => T;
  #made: { readonly it: T } | null = null;

  constructor(make: () => T) {
    this.#make = make;
  }

  /** Null as long as nobody has asked for it. */
  get ready(): T | null {
    return this.#made?.it ?? null;
  }

  get(): T {
    this.#made ??= { it: this.#make() };
    return this.#made.it;
  }
}
