/** What good deciding looks like, in a page: about how, never about how it ended. */
import * as en from "./deciding.en.ts";
import * as nl from "./deciding.nl.ts";
import { inEach } from "./words.ts";

export const DECIDING = inEach(nl.DECIDING, { nl: nl.DECIDING, en: en.DECIDING });
export const HABITS = inEach(nl.HABITS, { nl: nl.HABITS, en: en.HABITS });
