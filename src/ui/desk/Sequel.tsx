import "../styles/signing.css";
import type { GameView } from "../../table/protocol.ts";
import { useSpeech } from "../context.tsx";
import { Closing } from "./Closing.tsx";
import { Commitment } from "./Commitment.tsx";
import { Consequences } from "./Consequences.tsx";
import { RatingCard } from "./RatingCard.tsx";

/** What follows on a choice: it is signed and rated, and things come of it, to the end of the story. */
export function Sequel({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  switch (view.place) {
    case "committing":
      return <Commitment view={view} />;
    case "rating":
      return <RatingCard place="rating" view={view} question={say("ratingQuestion")} about={say("ratingAbout")} />;
    case "consequences":
      return <Consequences view={view} />;
    default:
      return <Closing view={view} />;
  }
}
