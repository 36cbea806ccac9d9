/** Everything that is said until the story has ended. */
import { DESK } from "./desk.en.ts";
import { under } from "./dictionary.ts";
import { GRAMMAR } from "./grammar.en.ts";
import { OPENING } from "./opening.en.ts";
import { SCREEN } from "./screen.en.ts";
import { SIGNS } from "./signs.en.ts";

export const FIRST = { ...SCREEN, ...OPENING, ...DESK, ...under("sign", SIGNS), ...under("grammar", GRAMMAR) };
