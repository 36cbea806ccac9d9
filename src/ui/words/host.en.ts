import type { Shape } from "./dictionary.ts";
import type * as nl from "./host.nl.ts";

export const HOST = {
  "refused.nothing-open": "There is no decision on your desk now.",
  "refused.something-open": "There is still a decision on your desk.",
  "refused.ended": "This dossier is closed.",
  "refused.not-known": "That does not exist in this dossier.",
  "refused.already-asked": "You have asked that already.",
  "refused.not-now": "That is not possible now.",
  "refused.not-yours": "Only somebody else at the table can ask that.",
  "refused.no-time": "There is no time left for that.",
  "refused.shut": "That way is shut.",
  "refused.not-ringing": "The telephone is not ringing.",
  "refused.not-holding": "You are not waiting.",
  "refused.holding": "You are waiting. Stop waiting first.",
  "refused.backwards": "The clock does not run backwards.",
  "refused.stands-still": "The clock stands still. Go on first.",
  "trouble.gone": "This game belongs to an earlier version of the dossier and cannot go on. Start again.",
  "trouble.lost": "This game is no longer on this device. It was thrown away, or the browser erased it.",
  "trouble.unknown": "This dossier does not exist.",
  "trouble.link": "This link is not whole. Ask for a new one.",
  "trouble.message": "The game does not understand that.",
  "trouble.code": "This code is not right. Check whether a sign was copied wrongly.",
  "trouble.reprinted": "This paper belongs to an earlier version of the dossier. Print it again.",
  "trouble.older": "This code belongs to another version of the dossier. Ask for a new code.",
  "trouble.different": "This game was changed since it was played, and cannot be trusted.",
  "trouble.strange":
    "The dossier in this game is not from here and cannot be played. Ask for the game to be saved with this version.",
  "trouble.unkept": "Your game is not being saved on this device. Save it as a file, and nothing will be lost.",
  "trouble.noRecord": "This is not a game of Achteraf. Choose a file that you saved here before.",
  "trouble.tooLarge": "This file is too large to be a game. Choose a file that you saved here before.",
  "trouble.damaged": "This file was damaged or changed since it was saved. Use another copy.",
  "trouble.version":
    "This game was played with version {played} of the rules; this is version {here}. Open it with the version of that time.",
} satisfies Shape<typeof nl.HOST>;
