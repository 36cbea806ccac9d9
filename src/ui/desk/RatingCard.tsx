import { RATINGS, type Rating } from "../../sim/world/ratings.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useSpeech } from "../context.tsx";

interface Props {
  readonly place: string;
  readonly question: string;
  readonly about: string;
  readonly act: string;
  readonly onRate: (rating: Rating) => void;
}

/** One tap: was this a good decision? */
export function RatingCard({ place, question, about, act, onRate }: Props) {
  const { say } = useSpeech();
  return (
    <Panel place={place} title={question}>
      <p class="rating__act">{act}</p>
      <div class="rating">
        {RATINGS.map((rating) => (
          <Action key={rating} onPress={() => onRate(rating)}>
            {say(rating)}
          </Action>
        ))}
      </div>
      <p class="about">{about}</p>
    </Panel>
  );
}
