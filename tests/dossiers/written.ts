/** A dossier in code as its author and its translators would have written it. */
import { stringify } from "yaml";
import { pathKey } from "../../src/scenario/paths.ts";
import { skeletonOf } from "../../src/scenario/skeleton.ts";
import { textsOf, writtenIn } from "../../src/scenario/written.ts";
import type { DossierFile } from "../../src/sim/dossier/dossier-file.ts";

/** The text of `dossier.yaml`. */
export function dossierText(file: DossierFile): string {
  return stringify(writtenIn(file, file.languages[0] ?? ""), { lineWidth: 0 });
}

/** The text of the file with one of its translations. */
export function translationText(file: DossierFile, language: string): string {
  const found = new Map(
    [...textsOf(file)].map(([path, words]) => [
      pathKey(path),
      { path, says: words[language] ?? "", above: { of: null, was: null, own: [] } },
    ]),
  );
  return skeletonOf(file, { found }).text;
}
