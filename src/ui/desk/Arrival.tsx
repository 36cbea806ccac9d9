import type { DecisionView } from "../../views/desk.ts";
import type { StoryItem } from "../../views/story.ts";
import { Prose } from "../common/Prose.tsx";
import { useSpeech } from "../context.tsx";
import type { TextKey } from "../words/dictionary.ts";
import { Opens } from "./Opens.tsx";

interface Props {
  readonly item: StoryItem;
  readonly decision: DecisionView;
}

/** What kind of thing came in, where its title does not say it. */
const KINDS: Readonly<Partial<Record<StoryItem["kind"], TextKey>>> = {
  missed: "missedCall",
  landed: "cameNews",
  window: "cameTurn",
  power: "cameTurn",
  deadline: "cameDeadline",
  expected: "cameExpected",
  mechanism: "cameNews",
  faded: "cameNews",
};

/** One thing that came in: who or what, and the words. */
export function Arrival({ item, decision }: Props) {
  const { say, line } = useSpeech();
  const from = decision.interruptions.find(({ id }) => id === item.about);
  const isPersonal = from !== undefined && (item.kind === "answer" || item.kind === "missed");
  const kind = item.kind === "answer" && from?.kind === "message" ? "message" : KINDS[item.kind];
  const who = isPersonal ? say(from.person.name) : item.title === null ? null : line(item.title);
  const how = kind === undefined ? null : say(kind);
  return (
    <>
      <p class="came-in__who">
        {who === null ? null : <strong>{who}</strong>}
        {who !== null && how !== null ? ` · ${how.toLowerCase()}` : who === null ? how : null}
      </p>
      <Prose text={line(item.says)} />
      {isPersonal ? <Opens decision={decision} by={from.id} /> : null}
    </>
  );
}
