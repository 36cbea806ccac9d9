/** Everything the screen itself says, apart from the dossiers; what is said later is fetched later. */
import { DESK_TEXTS } from "./words/desk.ts";
import { OPENING_TEXTS } from "./words/opening.ts";
import { SCREEN } from "./words/screen.ts";

export const TEXTS = { ...OPENING_TEXTS, ...DESK_TEXTS, ...SCREEN };

export type TextKey = keyof typeof TEXTS;
