/** Everything the screen itself says, apart from the dossiers. */
import * as en from "./screen.en.ts";
import * as nl from "./screen.nl.ts";
import { inEach } from "./words.ts";

export const SCREEN = inEach(nl.SCREEN, { nl: nl.SCREEN, en: en.SCREEN });
