/** What is said while a game from paper is entered. It is fetched with the form. */
import * as en from "./entry.en.ts";
import * as nl from "./entry.nl.ts";
import { inEach } from "./words.ts";

export const WORDS = inEach(nl.WORDS, { nl: nl.WORDS, en: en.WORDS });
