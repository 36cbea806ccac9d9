declare module "virtual:dossier-index" {
  import type { Language, Words } from "../sim/dossier/words.ts";
  export const dossierIndex: readonly {
    readonly id: string;
    /** The languages in which it can be played; the first is the one in which it was written. */
    readonly languages: readonly Language[];
    readonly title: Words;
    readonly line: Words;
    /** What one has to choose between, as a question; null where the dossier does not say. */
    readonly dilemma: Words | null;
    readonly opening: Words;
    /** Real minutes for all its decisions. */
    readonly minutes: number;
  }[];
}

declare module "virtual:dossiers" {
  import type { DossierFile } from "../sim/dossier/dossier-file.ts";
  import type { Language } from "../sim/dossier/words.ts";

  /** Where the parts of each dossier come from. */
  export const dossiers: Readonly<
    Record<
      string,
      {
        /** A dossier whose texts have yet to be put in, and those texts in the order in which they stand in it. */
        bare(): Promise<{ readonly file: DossierFile; readonly texts: readonly Record<Language, string>[] }>;
        /** Its texts by language; the first is the one in which it was written. */
        readonly texts: Readonly<Record<Language, () => Promise<{ readonly default: readonly string[] }>>>;
      }
    >
  >;
}
