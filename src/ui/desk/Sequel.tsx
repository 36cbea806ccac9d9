import "../styles/signing.css";
import type { GameView } from "../../table/protocol.ts";
import { useDoor, useSpeech } from "../context.tsx";
import { Closing } from "./Closing.tsx";
import { Commitment } from "./Commitment.tsx";
import { Consequences } from "./Consequences.tsx";
import { RatingCard } from "./RatingCard.tsx";

/** What follows on a choice: it is signed and rated, and things come of it, to the end of the story. */
export function Sequel({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  switch (view.place) {
    case "committing":
      return <Commitment view={view} />;
    case "rating": {
      const chosen = view.story.findLast((item) => item.kind === "chosen");
      return (
        <RatingCard
          place="rating"
          question={say("ratingQuestion")}
          about={say("ratingAbout")}
          act={chosen === undefined ? "" : say(chosen.says.says)}
          onRate={(rating) => door.act({ type: "rate", rating })}
        />
      );
    }
    case "consequences":
      return <Consequences view={view} />;
    default:
      return <Closing view={view} />;
  }
}
