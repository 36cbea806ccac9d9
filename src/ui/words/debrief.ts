/** What the debrief says, apart from the dossiers. It is fetched with the debrief, not with the desk. */
import * as en from "./debrief.en.ts";
import * as nl from "./debrief.nl.ts";
import { inEach } from "./words.ts";

export const WORDS = inEach(nl.WORDS, { nl: nl.WORDS, en: en.WORDS });
