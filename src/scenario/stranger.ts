/**
 * A dossier that came inside a record. Nobody here wrote it, so before anything of it is shown it passes what a dossier
 * must pass: the schema, the compiler, and texts that can be filled in.
 */

import { tryCompile } from "../sim/dossier/compile/dossier.ts";
import type { Dossier } from "../sim/dossier/dossier.ts";
import { explore } from "../sim/reckoning/explore.ts";
import { EndlessRun } from "../sim/world/budget.ts";
import { checkPair, textsOf } from "./checks/texts.ts";
import { dossierSchema } from "./schema.ts";

/** The dossier, ready to play; null when it is not one that can be played. */
export function compileStranger(value: unknown): Dossier | null {
  const read = dossierSchema.safeParse(value);
  if (!read.success) return null;
  for (const [path, words] of textsOf(read.data)) if (checkPair(path, words).length > 0) return null;
  const dossier = tryCompile(read.data);
  return "file" in dossier && comesToAnEnd(dossier) ? dossier : null;
}

/** Games that are tried before a stranger's dossier is played. */
const TRIED = 12;

/** Whether games come to an end, so far as a few tell. */
function comesToAnEnd(dossier: Dossier): boolean {
  try {
    explore(dossier, TRIED);
    return true;
  } catch (error) {
    if (!(error instanceof EndlessRun)) throw error;
    return false;
  }
}
