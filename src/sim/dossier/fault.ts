/** Where in a dossier: keys and positions from the top. */
export type Path = readonly (string | number)[];

/**
 * What can be wrong with a dossier by itself: the name of each sentence, and of what is told in it. The words stand with
 * the checker (`scenario/words/`).
 */
export interface Faults {
  readonly stepOfNothing: never;
  readonly dossierOfNothing: never;
  readonly tooManyYears: "most";
  readonly tooManySteps: "steps" | "most";
  readonly decisionOutlasts: never;
  readonly tooManyFaults: "most";
  readonly noNumberOfDays: "unknown";
  readonly takenName: "name";
  readonly sameLuck: "name" | "other";
  readonly noNumberOfPoints: "unknown";
  readonly overtakenHidden: "gauge";
  readonly oddsNearHundred: "sum";
  readonly noAnswers: never;
  readonly lastOddsWithIf: never;
  readonly noSuchAnswer: "name" | "answers";
  readonly noDistribution: "why";
  readonly noBound: never;
  readonly noRoom: "low" | "high";
  readonly noSuchState: "unknown" | "state" | "states";
  readonly isStates: "unknown";
  readonly isNumber: "unknown";
  readonly neverAnswers: "who" | "what" | "answers";
  readonly readsHiddenGauge: "gauge";
  readonly readsUnknown: "unknown";
  readonly tooManyUnknowns: "count" | "most";
  readonly endlessRun: "most" | "place";
  readonly noSuchName: "section" | "name" | "known";
  readonly noSuchNameNear: "section" | "name" | "near";
}

/** What is told with a sentence. */
export type With<Names extends string> = Readonly<Record<Names, string | number>>;

/** The name of a sentence, and what is told in it. */
export interface Told {
  readonly says: keyof Faults;
  readonly with: Readonly<Record<string, string | number>>;
}

/** A sentence with what is told in it. */
export function told<K extends keyof Faults>(
  says: K,
  ...filling: [Faults[K]] extends [never] ? [] : [With<Faults[K]>]
): Told {
  return { says, with: filling[0] ?? {} };
}

/** Something in a dossier that stops it from being played: where, what is wrong and what to do about it. */
export interface Fault {
  readonly path: Path;
  /** A short name for the kind of fault, stable for tools. */
  readonly code: string;
  readonly says: Told;
  /** Places that it was judged by besides its own: when one of those could not be read, this may only follow from that. */
  readonly rests?: readonly Path[];
  /** The name that was probably meant. */
  readonly near?: string;
}

/** Thrown where a dossier that was said to be sound turns out not to be. */
export class DossierFault extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(({ path, says }) => `${path.join(".")}: ${says.says}`).join("\n"));
    this.name = "DossierFault";
    this.faults = faults;
  }
}
