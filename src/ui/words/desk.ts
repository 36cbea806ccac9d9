/** What the desk says. */
import * as en from "./desk.en.ts";
import * as nl from "./desk.nl.ts";
import { inEach } from "./words.ts";

export const DESK_TEXTS = inEach(nl.DESK_TEXTS, { nl: nl.DESK_TEXTS, en: en.DESK_TEXTS });
