/** What is said in looking back, on paper, and while a game from paper is entered; fetched with these. */
import { COPING } from "./coping.nl.ts";
import { DEBRIEF } from "./debrief.nl.ts";
import { DECIDING } from "./deciding.nl.ts";
import { ENTRY } from "./entry.nl.ts";
import { FURTHER } from "./further.nl.ts";
import { LOOKING } from "./looking.nl.ts";
import { PAPER } from "./paper.nl.ts";
import { under } from "./parts.ts";
import { TABLE } from "./table.nl.ts";

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
