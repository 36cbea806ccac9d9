/** What is said in looking back, on paper, and while a game from paper is entered; fetched with these. */
import { COPING } from "./coping.en.ts";
import { DEBRIEF } from "./debrief.en.ts";
import { DECIDING } from "./deciding.en.ts";
import { ENTRY } from "./entry.en.ts";
import { FURTHER } from "./further.en.ts";
import { LOOKING } from "./looking.en.ts";
import { PAPER } from "./paper.en.ts";
import { under } from "./parts.ts";
import { TABLE } from "./table.en.ts";

export const LATER = {
  ...LOOKING,
  ...under("debrief", DEBRIEF),
  ...under("further", FURTHER),
  ...under("deciding", DECIDING),
  ...under("paper", PAPER),
  ...under("entry", ENTRY),
  ...under("table", TABLE),
  ...under("coping", COPING),
};
