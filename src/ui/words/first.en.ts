/** Everything that is said until the story has ended. */
import { BOARD } from "./board.en.ts";
import { DESK } from "./desk.en.ts";
import { GRAMMAR } from "./grammar.en.ts";
import { HOST } from "./host.en.ts";
import { LEVELS } from "./levels.en.ts";
import { OPENING } from "./opening.en.ts";
import { under } from "./parts.ts";
import { SCREEN } from "./screen.en.ts";
import { SIGNS } from "./signs.en.ts";
import { STORY } from "./story.en.ts";

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
