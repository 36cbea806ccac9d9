import type { DecisionView } from "../../views/desk.ts";
import type { StoryItem } from "../../views/story.ts";
import { useSpeech } from "../context.tsx";
import { Arrival } from "./Arrival.tsx";

interface Props {
  readonly items: readonly StoryItem[];
  readonly decision: DecisionView;
}

/** What has come in, to read again; the last on top. */
export function CameIn({ items, decision }: Props) {
  const { say } = useSpeech();
  if (items.length === 0) return <p class="about">{say("nothingCameIn")}</p>;
  return (
    <ul class="came-in">
      {items.toReversed().map((item) => (
        <li key={item.id} class={`came-in__item came-in__item--${item.kind}`}>
          <Arrival item={item} decision={decision} />
        </li>
      ))}
    </ul>
  );
}
