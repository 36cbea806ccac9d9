/** What is said in looking back, on paper, and while a game from paper is entered; fetched with these. */
import { COPING } from "./coping.de.ts";
import { DEBRIEF } from "./debrief.de.ts";
import { DECIDING } from "./deciding.de.ts";
import { ENTRY } from "./entry.de.ts";
import { FURTHER } from "./further.de.ts";
import { LOOKING } from "./looking.de.ts";
import { PAPER } from "./paper.de.ts";
import { under } from "./parts.ts";
import { TABLE } from "./table.de.ts";

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
