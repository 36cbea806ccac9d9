/** What the picture shows while one looks back. */
import { expect, test } from "vitest";
import { sceneOf } from "../../src/ui/hindsight/steps.ts";
import { ferry } from "../dossiers/small.ts";
import { seated } from "../table/player.ts";

test("while the story goes on it shows the story, and then what lies open", () => {
  const view = seated(ferry(), 1).view();
  expect(sceneOf({ view: null, further: null })).toBeNull();
  expect(sceneOf({ view, further: null })).toBeNull();
  const over = { ...view, step: { name: "ebb", place: 5, of: 16 } } as const;
  expect([null, "replay", "judges"].map((further) => sceneOf({ view: over, further }))).toEqual([
    "ebb",
    "replay",
    "day",
  ]);
});
