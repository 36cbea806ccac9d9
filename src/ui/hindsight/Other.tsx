import { useEffect } from "preact/hooks";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Differences } from "./Differences.tsx";
import { Rate } from "./Rate.tsx";
import { Scale, useLights } from "./Scale.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** The same decision with the opposite ending, rated again; the ratings beside each other, without comment. */
export function Other({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const other = useScreen((screen) => screen.other);
  const lights = useLights();
  useEffect(() => {
    if (other === undefined) door.send({ is: "other-ending" });
  }, [door, other]);
  const taken = other ? hindsight.taken.find(({ id }) => id === other.decision) : undefined;
  if (other === undefined || other === null || taken === undefined) {
    return (
      <Step title={say("debrief.other")} next={say("next")} onNext={onNext}>
        <p role="status">{say(other === undefined ? "debrief.otherLooking" : "debrief.otherNone")}</p>
      </Step>
    );
  }
  const asks = taken.ratedOther === null && taken.chosen !== null;
  return (
    <Step
      title={say("debrief.other")}
      next={say("next")}
      isQuiet={asks}
      onNext={onNext}
      ask={
        asks ? (
          <Rate
            question={say("debrief.otherRate")}
            onRate={(rating) => door.note({ is: "rating", decision: taken.id, light: "other", rating })}
          />
        ) : null
      }
    >
      {taken.ratedOther === null ? null : (
        <div role="status">
          <figure class="gap">
            <figcaption>{say(taken.question)}</figcaption>
            <Scale
              rated={[
                { label: lights.knew, rating: taken.ratedThen },
                { label: lights.after, rating: taken.ratedAfter },
                { label: lights.other, rating: taken.ratedOther },
              ]}
            />
          </figure>
        </div>
      )}
      <p>{say("debrief.otherAbout")}</p>
      <p class="lead">
        {say("debrief.otherEnd")} <strong>{say(other.other.ending.title)}</strong>. {say(other.other.ending.says)}
      </p>
      <Differences own={other.own} other={other.other} difference={other.difference} isJudged={false} />
      <p class="about">{say("debrief.modelSays")}</p>
    </Step>
  );
}
