/** What is printed on paper apart from the dossiers: on the report, and on the cards and sheets of the paper twin. */
import * as en from "./paper.en.ts";
import * as nl from "./paper.nl.ts";
import { inEach } from "./words.ts";

export const LABELS = inEach(nl.LABELS, { nl: nl.LABELS, en: en.LABELS });
export const RULES = inEach(nl.RULES, { nl: nl.RULES, en: en.RULES });
