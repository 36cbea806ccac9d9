/** What comes to people at the desk, apart from what they asked for themselves. */
import type { Place } from "../../table/protocol.ts";
import type { InterruptionView } from "../../views/desk.ts";
import type { StoryItem, StoryKind } from "../../views/story.ts";

/** The kinds of things that come in at the desk; who listens hears of them when they do. */
export const COMES_IN: readonly StoryKind[] = [
  "answer",
  "missed",
  "landed",
  "window",
  "power",
  "deadline",
  "expected",
  "mechanism",
  "faded",
];

/** Everything that came since the decision was opened, in order. What a source answered stands with the source. */
export function arrivalsOf(
  story: readonly StoryItem[],
  interruptions: readonly Pick<InterruptionView, "id">[],
): StoryItem[] {
  const opened = story.findLastIndex(({ kind }) => kind === "opened");
  return story
    .slice(opened + 1)
    .filter(
      ({ kind, about }) =>
        COMES_IN.includes(kind) && (kind !== "answer" || interruptions.some(({ id }) => id === about)),
    );
}

/** Whether somebody said it who called and was answered: that is not put off until later. */
export function isSpoken({ about }: StoryItem, interruptions: readonly InterruptionView[]): boolean {
  return interruptions.some(({ id, kind, state }) => id === about && kind === "call" && state === "taken");
}

/** Of what came, what nobody has dealt with yet. What somebody just said to who picked up goes first. */
export function waitingOf(
  arrivals: readonly StoryItem[],
  read: readonly number[],
  interruptions: readonly InterruptionView[],
): StoryItem[] {
  const unread = arrivals.filter(({ id }) => !read.includes(id));
  const last = unread.at(-1);
  return last !== undefined && isSpoken(last, interruptions) ? [last, ...unread.slice(0, -1)] : unread;
}

/**
 * In a game that is taken up of which it was not put aside: the last item that must have been read to come to this place.
 * -1 for none.
 */
export function mustHaveRead(story: readonly StoryItem[], place: Place): number {
  const isAtDesk = place === "deliberating" || place === "committing";
  const last = story.findLastIndex(({ kind }) => kind === (isAtDesk ? "opened" : "chosen"));
  return story[isAtDesk ? last : last - 1]?.id ?? -1;
}

/** Kinds that were told at the desk itself. */
const TOLD: readonly StoryKind[] = ["opened", "rang"];

/**
 * What still has to be told after a decision, and before the next: what came since, and what was left unread. What the
 * decision itself opened or shut comes last: it would stand between the act and its answer.
 */
export function untold(
  story: readonly StoryItem[],
  readUpTo: number,
  read: readonly number[],
  sources: readonly { readonly id: string }[],
): StoryItem[] {
  const chosen = story.findLast(({ kind }) => kind === "chosen");
  const isOwnDoing = ({ id, at, kind }: StoryItem) =>
    kind === "window" && chosen !== undefined && id > chosen.id && at === chosen.at;
  const news = story.filter(({ id, kind, about }) => {
    const isAsked = kind === "answer" && sources.some((source) => source.id === about);
    return id > readUpTo && !read.includes(id) && !TOLD.includes(kind) && !isAsked;
  });
  return news.toSorted((a, b) => Number(isOwnDoing(a)) - Number(isOwnDoing(b)));
}
