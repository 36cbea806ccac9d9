/** What the first screen says. */
import * as en from "./opening.en.ts";
import * as nl from "./opening.nl.ts";
import { inEach } from "./words.ts";

export const OPENING_TEXTS = inEach(nl.OPENING_TEXTS, { nl: nl.OPENING_TEXTS, en: en.OPENING_TEXTS });
