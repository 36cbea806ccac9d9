/** Which game "go on" means. */
import { expect, it } from "vitest";
import type { KeptGame, Origin } from "../../src/table/protocol.ts";
import { lastOwn } from "../../src/ui/opening/own.ts";

const kept = (origin: Origin): KeptGame => {
  const title = { nl: "", en: "" };
  return { id: origin, origin, title, dossier: "", begun: 0, lastPlayed: 0, decided: 0, decisions: 1, finished: false };
};

it.each<[readonly Origin[], Origin | undefined]>([
  [[], undefined],
  [["link"], undefined],
  [["link", "own"], "own"],
  [["link", "file", "paper", "own"], "paper"],
  [["link", "file"], "file"],
])("of %j one goes on with %s", (origins, goesOn) => {
  expect(lastOwn(origins.map(kept))?.id).toBe(goesOn);
});
