/** What stands on a card can be followed at a table: one thing, or two that people did themselves. */
import { expect, it } from "vitest";
import { format } from "../../src/language/format.ts";
import type { Condition } from "../../src/sim/dossier/dossier-file.ts";
import { NOT_YET } from "../../src/sim/world/world.ts";
import { paperOf } from "../../src/views/debrief/paper.ts";
import { ferry, small } from "../dossiers/small.ts";
import { EN } from "../language/tongues.ts";

it.each<[what: string, condition: Condition, when: string]>([
  ["one thing that was done", { asked: "clerk-book" }, "Only: you called Ms Aker"],
  ["one thing that came", { landed: "grounding" }, "Only: this has come: “Aground”"],
  ["one thing that is not so", { not: { fact: "sailed" } }, "Only: this is not so: “The ferry sailed”"],
  [
    "two things that were done",
    { any: [{ chosen: "sail/tow" }, { asked: "clerk-book" }] },
    "Only: you chose “Order the tug”, or you called Ms Aker",
  ],
  ["this is so and that is not", { all: [{ fact: "sailed" }, { not: { landed: "grounding" } }] }, "form"],
  ["something that came and something done", { all: [{ landed: "grounding" }, { asked: "clerk-book" }] }, "form"],
  [
    "three things that were done",
    { any: [{ chosen: "sail/tow" }, { asked: "clerk-book" }, { asked: "captain-word" }] },
    "form",
  ],
  ["not all of several", { not: { all: [{ chosen: "sail/tow" }, { asked: "clerk-book" }] } }, "form"],
  ["a gauge, which nobody can read off", { gauge: "heat", "at-least": 40 }, "form"],
])("%s", (_, condition, when) => {
  const letter = small.sources["clerk-letter"];
  if (letter === undefined) throw new RangeError("the clerk writes letters");
  const dossier = ferry({ sources: { ...small.sources, "clerk-letter": { ...letter, if: condition } } });
  const paper = paperOf(dossier, "CODE", { says: () => NOT_YET, rings: () => false });
  const card = paper.decisions[1]?.sources.find(({ id }) => id === "clerk-letter");
  expect(card?.when.is === "if" ? `Only: ${format(card.when.says, EN)}` : card?.when.is).toBe(when);
});
