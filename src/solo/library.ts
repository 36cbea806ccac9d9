/**
 * The dossiers that come with the site. What a dossier makes happen comes with its texts in one language, that of who
 * plays; the other languages are fetched later, and put beside the first.
 */
import type { dossiers } from "virtual:dossiers";
import type { DossierFile } from "../sim/dossier/dossier-file.ts";
import type { Language } from "../sim/dossier/words.ts";

/** The dossiers by name, as the build gives them. */
export type Shipped = typeof dossiers;

type Parts = Shipped[string];
type Bare = Awaited<ReturnType<Parts["bare"]>>;

/** Where dossiers are fetched. */
export interface Library {
  readonly names: readonly string[];
  /** A dossier with its texts, in this language where it has it; null when there is none of that name. */
  dossier(name: string, language: Language): Promise<DossierFile | null>;
  /** Puts the other languages into a dossier that was given out. Returns whether one was not there yet. */
  complete(name: string): Promise<boolean>;
}

/** Puts texts into a dossier. The order of the languages says in which it was written. */
function fill({ file, texts }: Bare, rows: ReadonlyMap<Language, readonly string[]>): void {
  texts.forEach((text, place) => {
    for (const language of file.languages) delete text[language];
    for (const language of file.languages) {
      const says = rows.get(language)?.[place];
      if (says !== undefined) text[language] = says;
    }
  });
}

/** The library of this site. */
export function openLibrary(shipped: Shipped): Library {
  const rows = new Map<string, Map<Language, readonly string[]>>();

  const learn = async (name: string, parts: Parts, languages: readonly Language[]): Promise<DossierFile> => {
    const [bare, ...learnt] = await Promise.all([
      parts.bare(),
      ...languages.map(async (language) => [language, (await parts.texts[language]?.())?.default ?? []] as const),
    ]);
    const known = rows.get(name) ?? new Map<Language, readonly string[]>();
    rows.set(name, known);
    if (learnt.every(([language]) => known.has(language))) return bare.file;
    for (const [language, row] of learnt) known.set(language, row);
    fill(bare, known);
    return bare.file;
  };

  const partsOf = (name: string) => (Object.hasOwn(shipped, name) ? shipped[name] : undefined);

  return {
    names: Object.keys(shipped),
    async dossier(name, language) {
      const parts = partsOf(name);
      if (parts === undefined) return null;
      const [written = language] = Object.keys(parts.texts);
      return learn(name, parts, [Object.hasOwn(parts.texts, language) ? language : written]);
    },
    async complete(name) {
      const parts = partsOf(name);
      const missing = Object.keys(parts?.texts ?? {}).filter((language) => !rows.get(name)?.has(language));
      if (parts === undefined || missing.length === 0) return false;
      await learn(name, parts, missing);
      return true;
    },
  };
}
