import type { StoryItem } from "../../views/story.ts";

/** The last decision and what came after it, until the dossier was closed. */
export function lastItems(story: readonly StoryItem[]): readonly StoryItem[] {
  const last = story.findLastIndex(({ kind }) => kind === "chosen");
  return story.slice(Math.max(0, last)).filter(({ kind }) => kind !== "ended" && kind !== "opened");
}

/** Of those, what nobody has read yet; empty where that is only the decision itself. */
export function lastNews(story: readonly StoryItem[], readUpTo: number): readonly StoryItem[] {
  const news = lastItems(story).filter(({ id }) => id > readUpTo);
  return news.some(({ kind }) => kind !== "chosen") ? news : [];
}
