import { useEffect } from "preact/hooks";
import { useDoor, useSpeech } from "../context.tsx";
import { Rate } from "./Rate.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** The second rating, before any explanation: every key decision that somebody took, one below the other. */
export function RateAgain({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  // What time took, nobody decided; there is nothing to be asked about it.
  const decided = hindsight.taken.filter(({ key, chosen }) => key && chosen !== null);
  const open = decided.filter(({ ratedAfter }) => ratedAfter === null);
  const [asked] = open;
  useEffect(() => {
    if (decided.length === 0) onNext();
  }, [decided.length, onNext]);
  return (
    <Step
      title={say("debrief.ratingAgain")}
      next={asked === undefined ? say("next") : null}
      onNext={onNext}
      ask={
        asked === undefined ? null : (
          <Rate
            key={asked.id}
            question={say("ratingQuestion")}
            onRate={(rating) => {
              door.note({ is: "rating", decision: asked.id, light: "after", rating });
              if (open.length === 1) onNext();
            }}
          />
        )
      }
    >
      <p class="about">{say("debrief.ratingAgainAbout")}</p>
      <ol class="again">
        {decided.map(({ id, question, chosen, done, ratedAfter }) => (
          <li key={id} class={id === asked?.id ? "again__item again__item--asked" : "again__item"}>
            <p class="about">{say(question)}</p>
            <p class="rating__act">{say(chosen ?? done)}</p>
            {ratedAfter === null ? null : (
              <p>
                {say("debrief.youSay")} <strong>{say(ratedAfter)}</strong>
              </p>
            )}
          </li>
        ))}
      </ol>
    </Step>
  );
}
