/** Everything that is said until the story has ended. */
import { DESK } from "./desk.nl.ts";
import { under } from "./dictionary.ts";
import { GRAMMAR } from "./grammar.nl.ts";
import { OPENING } from "./opening.nl.ts";
import { SCREEN } from "./screen.nl.ts";
import { SIGNS } from "./signs.nl.ts";

export const FIRST = { ...SCREEN, ...OPENING, ...DESK, ...under("sign", SIGNS), ...under("grammar", GRAMMAR) };
