/** What every kind of sign in the picture means: said once, when the first of its kind appears, and whenever asked. */
import type { SignKind } from "../../board/sign.ts";
import type { Words } from "../../sim/dossier/words.ts";
import * as en from "./signs.en.ts";
import * as nl from "./signs.nl.ts";
import { inEach } from "./words.ts";

export const ACTS = inEach(nl.ACTS, { nl: nl.ACTS, en: en.ACTS });
/** Those whose own words explain them are not here. */
export const EXPLANATIONS: Readonly<Partial<Record<SignKind, Words>>> = inEach(nl.EXPLANATIONS, {
  nl: nl.EXPLANATIONS,
  en: en.EXPLANATIONS,
});
