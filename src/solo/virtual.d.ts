declare module "virtual:dossier-index" {
  import type { Words } from "../sim/dossier/words.ts";
  export const dossierIndex: readonly {
    readonly id: string;
    readonly title: Words;
    readonly line: Words;
    readonly opening: Words;
  }[];
}

declare module "virtual:dossiers" {
  import type { DossierFile } from "../sim/dossier/dossier-file.ts";
  export const dossiers: Readonly<Record<string, () => Promise<{ default: DossierFile }>>>;
}
