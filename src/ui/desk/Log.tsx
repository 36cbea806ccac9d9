import type { StoryItem } from "../../views/story.ts";
import { useSpeech } from "../context.tsx";
import { StoryList } from "./StoryList.tsx";

/** Everything so far, for whoever wants to read it again. */
export function Log({ story }: { readonly story: readonly StoryItem[] }) {
  const { say } = useSpeech();
  return (
    <details class="log">
      <summary>{say("log")}</summary>
      <StoryList items={story} />
    </details>
  );
}
