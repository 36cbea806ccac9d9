import type { Argument } from "../../views/line.ts";
import type { StoryItem } from "../../views/story.ts";
import { Prose } from "../common/Prose.tsx";
import { useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";

/** What a title is in its page: the first below the heading of the page, or below another. */
type Heading = "h2" | "h3";

/** One thing that happened, with its cause behind it. */
interface EntryProps {
  readonly item: StoryItem;
  /** Null where it needs no moment of its own. */
  readonly when: Argument | null;
  readonly titled: boolean;
  readonly heading: Heading;
}

function StoryEntry({ item, when, titled, heading: Title }: EntryProps) {
  const { say, line } = useSpeech();
  return (
    <li class={`story__item story__item--${item.kind}${item.big ? " story__item--big" : ""}`}>
      {when === null ? null : <p class="story__when">{say(MOMENT, { moment: when })}</p>}
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
  /** The moment at which it is read, in minutes: of the same day the hour is told, of another the day. */
  readonly now?: number;
  readonly heading?: Heading;
}

/** Things that happened, in order. */
export function StoryList({ items, introduced = false, now, heading = "h2" }: Props) {
  const whenOf = (item: StoryItem, position: number): Argument | null => {
    // What came together is dated once, and not below its own moment.
    if (items[position - 1]?.at === item.at || (introduced && position === 0 && item.at === now)) return null;
    return { moment: item.at, ...(now === undefined ? {} : { beside: now }) };
  };
  return (
    <ol class="story">
      {items.map((item, position) => (
        <StoryEntry
          key={item.id}
          item={item}
          when={whenOf(item, position)}
          titled={!(introduced && position === 0)}
          heading={heading}
        />
      ))}
    </ol>
  );
}
