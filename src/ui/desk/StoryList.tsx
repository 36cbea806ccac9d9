import type { StoryItem } from "../../views/story.ts";
import { Prose } from "../common/Prose.tsx";
import { useSpeech } from "../context.tsx";
import { MOMENT } from "../words/words.ts";

/** What a title is in its page: the first below the heading of the page, or below another. */
type Heading = "h2" | "h3";

/** One thing that happened, with its cause behind it. */
interface EntryProps {
  readonly item: StoryItem;
  readonly dated: boolean;
  readonly titled: boolean;
  readonly heading: Heading;
}

function StoryEntry({ item, dated, titled, heading: Title }: EntryProps) {
  const { say, line } = useSpeech();
  return (
    <li class={`story__item story__item--${item.kind}${item.big ? " story__item--big" : ""}`}>
      {dated ? <p class="story__when">{say(MOMENT, { moment: { moment: item.at } })}</p> : null}
      {item.title === null || !titled ? null : <Title class="story__title">{line(item.title)}</Title>}
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
  /** The page is about the first of them: its title stands above it already. */
  readonly introduced?: boolean;
  /** The moment that stands above the page, in minutes: what came then needs no hour of its own. */
  readonly now?: number;
  readonly heading?: Heading;
}

/** Things that happened, in order. */
export function StoryList({ items, introduced = false, now = -1, heading = "h2" }: Props) {
  return (
    <ol class="story">
      {items.map((item, position) => (
        <StoryEntry
          key={item.id}
          item={item}
          dated={items[position - 1]?.at !== item.at && !(introduced && position === 0 && item.at === now)}
          titled={!(introduced && position === 0)}
          heading={heading}
        />
      ))}
    </ol>
  );
}
