import { RATINGS } from "../../sim/world/ratings.ts";
import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useSpeech } from "../context.tsx";

interface Props {
  readonly place: string;
  readonly view: GameView;
  readonly question: string;
  readonly about: string;
}

/** One tap: was what was chosen last a good decision? */
export function RatingCard({ place, view, question, about }: Props) {
  const { say } = useSpeech();
  const door = useDoor();
  const chosen = view.story.findLast(({ kind }) => kind === "chosen");
  return (
    <Panel place={place} title={question}>
      <p class="rating__act">{chosen === undefined ? "" : say(chosen.says.says)}</p>
      <div class="rating">
        {RATINGS.map((rating) => (
          <Action key={rating} onPress={() => door.act({ type: "rate", rating })}>
            {say(rating)}
          </Action>
        ))}
      </div>
      <p class="about">{about}</p>
    </Panel>
  );
}
