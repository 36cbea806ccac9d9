/** Everything that is said until the story has ended. */
import { BOARD } from "./board.nl.ts";
import { DESK } from "./desk.nl.ts";
import { GRAMMAR } from "./grammar.nl.ts";
import { HOST } from "./host.nl.ts";
import { LEVELS } from "./levels.nl.ts";
import { OPENING } from "./opening.nl.ts";
import { under } from "./parts.ts";
import { SCREEN } from "./screen.nl.ts";
import { SIGNS } from "./signs.nl.ts";
import { STORY } from "./story.nl.ts";

export const FIRST = {
  ...SCREEN,
  ...OPENING,
  ...DESK,
  ...HOST,
  ...STORY,
  ...LEVELS,
  ...BOARD,
  ...under("sign", SIGNS),
  ...under("grammar", GRAMMAR),
};
