/** What looking further says, apart from the dossiers. */
import * as en from "./further.en.ts";
import * as nl from "./further.nl.ts";
import { inEach } from "./words.ts";

export const FURTHER = inEach(nl.FURTHER, { nl: nl.FURTHER, en: en.FURTHER });
