/** What comes in at the desk: what waits, in which order, and what is still told afterwards. */
import { describe, expect, it } from "vitest";
import { arrivalsOf, mustHaveRead, untold, waitingOf } from "../../src/ui/desk/arrivals.ts";
import { lastNews } from "../../src/ui/desk/last.ts";
import type { InterruptionView } from "../../src/views/desk.ts";
import type { StoryItem, StoryKind } from "../../src/views/story.ts";

const WORDS = { nl: "", en: "" };

function item(id: number, kind: StoryKind, about = ""): StoryItem {
  const plain = { title: null, because: null, big: false, touches: null, moves: [] };
  return { ...plain, id, at: id, kind, about, says: { says: WORDS } };
}

function interruption(id: string, kind: "call" | "message", state: InterruptionView["state"]): InterruptionView {
  return {
    id,
    kind,
    state,
    person: { name: WORDS, role: WORDS },
    rings: WORDS,
    minutes: 5,
    canTake: true,
    says: WORDS,
  };
}

const photo = interruption("photo", "message", "taken");
const minister = interruption("minister", "call", "taken");
const STORY = [
  item(0, "landed", "before"),
  item(1, "opened"),
  item(2, "answer", "buyers"),
  item(3, "answer", "photo"),
  item(4, "landed", "estimate"),
  item(5, "rang", "minister"),
  item(6, "answer", "minister"),
];

describe("what came in at the desk", () => {
  it("is what came since the decision was opened, without what was asked for", () => {
    expect(arrivalsOf(STORY, [photo, minister]).map(({ id }) => id)).toEqual([3, 4, 6]);
  });

  it("waits in order, except that what somebody just said to who picked up goes first", () => {
    const ids = (story: StoryItem[], read: number[]) =>
      waitingOf(arrivalsOf(story, [photo, minister]), read, [photo, minister]).map(({ id }) => id);
    expect(ids(STORY, [])).toEqual([6, 3, 4]);
    expect(ids(STORY, [6])).toEqual([3, 4]);
    expect(ids(STORY.slice(0, 5), [])).toEqual([3, 4]);
    expect(ids(STORY, [3, 4, 6])).toEqual([]);
  });

  it("is told with the consequences when nobody dealt with it, and otherwise not again", () => {
    const after = [...STORY, item(7, "chosen"), item(8, "landed", "later")];
    const ids = (read: number[]) => untold(after, 1, read, [{ id: "buyers" }]).map(({ id }) => id);
    expect(ids([])).toEqual([3, 4, 6, 7, 8]);
    expect(ids([3, 4, 6])).toEqual([7, 8]);
  });

  it.each([
    ["briefing", 6],
    ["deliberating", 9],
    ["committing", 9],
    ["rating", 6],
    ["consequences", 6],
  ] as const)("was told before in a game that is taken up at the %s", (place, last) => {
    const story = [...STORY, item(7, "chosen"), item(8, "landed", "later"), item(9, "opened"), item(10, "landed")];
    expect(mustHaveRead(story, place)).toBe(last);
  });

  it("was told with the briefing of the first decision, and is not told again", () => {
    expect(mustHaveRead(STORY, "deliberating")).toBe(1);
    expect(mustHaveRead(STORY, "briefing")).toBe(-1);
  });

  it("does not come between a decision and its answer when the decision itself shut it", () => {
    const shut = { ...item(8, "window", "offer"), at: 7 };
    const after = [...STORY, item(7, "chosen"), shut, item(9, "landed"), item(10, "window", "half")];
    expect(untold(after, 6, [], []).map(({ id }) => id)).toEqual([7, 9, 10, 8]);
  });
});

it.each<[string, StoryItem[], readUpTo: number, ids: number[]]>([
  [
    "what came after the last screen",
    [item(0, "chosen"), item(1, "landed"), item(2, "landed"), item(3, "ended")],
    1,
    [2],
  ],
  ["nothing where all was read", [item(0, "chosen"), item(1, "landed"), item(2, "ended")], 1, []],
  ["nothing where there is only the decision", [item(0, "chosen"), item(1, "ended")], -1, []],
  ["the decision too, with what came of it", [item(0, "chosen"), item(1, "landed")], -1, [0, 1]],
])("before the file is closed one reads %s", (_, story, readUpTo, ids) => {
  expect(lastNews(story, readUpTo).map(({ id }) => id)).toEqual(ids);
});
