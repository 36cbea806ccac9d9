/** Everything that is said until the story has ended. */
import { BOARD } from "./board.de.ts";
import { DESK } from "./desk.de.ts";
import { GRAMMAR } from "./grammar.de.ts";
import { HOST } from "./host.de.ts";
import { LEVELS } from "./levels.de.ts";
import { OPENING } from "./opening.de.ts";
import { under } from "./parts.ts";
import { SCREEN } from "./screen.de.ts";
import { SIGNS } from "./signs.de.ts";
import { STORY } from "./story.de.ts";

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
