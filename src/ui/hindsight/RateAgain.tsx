import { useEffect } from "preact/hooks";
import { useDoor, useSpeech } from "../context.tsx";
import { RatingCard } from "../desk/RatingCard.tsx";
import type { StepProps } from "./Hindsight.tsx";

/** The second rating, before any explanation. */
export function RateAgain({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const open = hindsight.taken.find((taken) => taken.key && taken.ratedAfter === null);
  useEffect(() => {
    if (open === undefined) onNext();
  }, [open, onNext]);
  if (open === undefined) return null;
  return (
    <RatingCard
      place={`again-${open.id}`}
      question={say("ratingAgain")}
      about={say("ratingAgainAbout")}
      act={`${say(open.question)} ${open.chosen === null ? say(open.done) : say(open.chosen)}`}
      onRate={(rating) => door.note({ is: "rating", decision: open.id, light: "after", rating })}
    />
  );
}
