import type { Words } from "../sim/dossier/words.ts";

/** The languages of the game; Dutch first. */
export type Language = keyof Words;
export const LANGUAGES: readonly Language[] = ["nl", "en"];
