/** What every kind of sign in the picture means: said once, when the first of its kind appears, and whenever asked. */

import type { Words } from "../../sim/dossier/words.ts";
import * as en from "./signs.en.ts";
import * as nl from "./signs.nl.ts";
import { inEach } from "./words.ts";

export const ACTS = inEach(nl.ACTS, { nl: nl.ACTS, en: en.ACTS });
/** By the first words of a sign's name (see `board/signs.ts`); those whose own words explain them are not here. */
export const EXPLANATIONS: Readonly<Record<string, Words>> = inEach(nl.EXPLANATIONS, {
  nl: nl.EXPLANATIONS,
  en: en.EXPLANATIONS,
});
