import { describe, expect, test } from "vitest";
import { soundOf } from "../../src/board/heard.ts";
import { plan } from "../../src/board/plan.ts";
import { VOICES } from "../../src/board/voices.ts";
import type { BoardView } from "../../src/views/board-view.ts";
import { NL } from "../language/tongues.ts";
import { ARRIVAL, ASKING, day, FULL_NIGHT, LIT, OPENING, RINGING, ship } from "./fixtures.ts";

const heard = (before: BoardView, after: BoardView) =>
  plan(before, after).flatMap((gesture) => gesture.beats.flatMap((beat) => soundOf(gesture, beat) ?? []));

describe("what is heard", () => {
  test.each([
    ["the lamp is lit", OPENING, LIT, ["lamp"]],
    ["the lamp goes out", LIT, OPENING, []],
    ["the telephone rings", { ...RINGING, telephone: null }, RINGING, ["telephone"]],
    ["the telephone stops", RINGING, { ...RINGING, telephone: null }, []],
    ["a question", LIT, { ...LIT, beam: ASKING.beam }, []],
    ["something departs", LIT, { ...LIT, ships: [ship("a", "law", 60)] }, ["foghorn"]],
    ["something arrives", { ...ARRIVAL, ships: [] }, { ...ARRIVAL, ships: ARRIVAL.ships.slice(0, 1) }, ["horn"]],
    ["the water goes", FULL_NIGHT, day(4, 2, 35), ["ebb", "gull"]],
    ["another judge", day(4, 2, 35), day(4, 2, 80), []],
  ])("%s", (_, before, after, sounds) => {
    expect(heard(before, after)).toEqual(sounds);
  });

  test("every sound has its words", () => {
    const captions = Object.keys(NL.texts).filter((key) => key.startsWith("sound-"));
    expect(captions.sort()).toEqual([...Object.keys(VOICES), "silence"].map((name) => `sound-${name}`).sort());
  });
});
