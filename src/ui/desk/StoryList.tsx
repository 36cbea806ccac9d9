import type { StoryItem } from "../../views/story.ts";
import { Prose } from "../common/Prose.tsx";
import { useSpeech } from "../context.tsx";

const MOMENT = { nl: "{moment}", en: "{moment}" };

/** One thing that happened, with its cause behind it. */
interface EntryProps {
  readonly item: StoryItem;
  readonly dated: boolean;
  readonly titled: boolean;
}

function StoryEntry({ item, dated, titled }: EntryProps) {
  const { say, line } = useSpeech();
  return (
    <li class={`story__item story__item--${item.kind}${item.big ? " story__item--big" : ""}`}>
      {dated ? <p class="story__when">{say(MOMENT, { moment: { moment: item.at } })}</p> : null}
      {item.title === null || !titled ? null : <h3 class="story__title">{line(item.title)}</h3>}
      <Prose text={line(item.says)} />
      {item.because === null ? null : (
        <details class="story__why">
          <summary>{say("why")}</summary>
          <p>{line(item.because)}</p>
          {item.moves.length === 0 ? null : (
            <ul class="story__moves">
              {item.moves.map((move) => (
                <li key={`${move.gauge}${move.up}`}>
                  {say(move.says)}: {say(move.way)}
                </li>
              ))}
            </ul>
          )}
        </details>
      )}
    </li>
  );
}

interface Props {
  readonly items: readonly StoryItem[];
  /** The page is about the first of them: its day and its title stand above it already. */
  readonly introduced?: boolean;
}

/** Things that happened, in order. */
export function StoryList({ items, introduced = false }: Props) {
  return (
    <ol class="story">
      {items.map((item, position) => (
        <StoryEntry
          key={item.id}
          item={item}
          dated={items[position - 1]?.at !== item.at && !(introduced && position === 0)}
          titled={!(introduced && position === 0)}
        />
      ))}
    </ol>
  );
}
