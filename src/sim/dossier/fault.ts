import type { Words } from "./words.ts";

/** Where in a dossier: keys and positions from the top. */
export type Path = readonly (string | number)[];

/** Something in a dossier that stops it from being played: where, what is wrong and what to do about it. */
export interface Fault {
  readonly path: Path;
  /** A short name for the kind of fault, stable for tools. */
  readonly code: string;
  readonly says: Words;
  /** Other places that it was judged by: when one of those could not be read, this may only follow from that. */
  readonly rests?: readonly Path[];
  /** The name that was probably meant. */
  readonly near?: string;
}

/** Thrown where a dossier that was said to be sound turns out not to be. */
export class DossierFault extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map((fault) => `${fault.path.join(".")}: ${fault.says.en}`).join("\n"));
    this.name = "DossierFault";
    this.faults = faults;
  }
}
