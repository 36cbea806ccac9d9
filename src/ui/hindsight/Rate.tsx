import { RATINGS, type Rating } from "../../sim/world/ratings.ts";
import { useSpeech } from "../context.tsx";
import { Tap } from "./Tap.tsx";

interface Props {
  readonly question: string;
  readonly onRate: (rating: Rating) => void;
  /** What was answered already. */
  readonly given?: Rating | null;
}

/** A question about a decision, answered with one tap. */
export function Rate({ question, onRate, given = null }: Props) {
  const { say } = useSpeech();
  return (
    <Tap
      question={question}
      answers={RATINGS.map((rating) => ({ value: rating, label: say(rating) }))}
      given={given}
      onTap={onRate}
    />
  );
}
