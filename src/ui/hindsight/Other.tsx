import { useEffect } from "preact/hooks";
import { RATINGS } from "../../sim/ratings.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Came } from "./Came.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Scale, useLights } from "./Scale.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step } from "./Step.tsx";
import { WORDS } from "./words.ts";

/** The same decision with the opposite ending, rated again; the ratings beside each other, without comment. */
export function Other({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const other = useScreen((screen) => screen.other);
  const lights = useLights();
  useEffect(() => {
    if (other === undefined) door.send({ is: "other-ending" });
  }, [door, other]);
  if (other === undefined || other === null) {
    return (
      <Step title={say(WORDS.other)} next={say("next")} onNext={onNext}>
        <p role="status">{say(other === null ? WORDS.otherNone : WORDS.otherLooking)}</p>
      </Step>
    );
  }
  const taken = hindsight.taken.find(({ id }) => id === other.decision);
  if (taken === undefined) return null;
  return (
    <Step title={say(WORDS.other)} next={say("next")} onNext={onNext}>
      <p>{say(WORDS.otherAbout)}</p>
      <p class="rating__act">{say(taken.chosen ?? taken.done)}</p>
      <Sentence taken={taken} />
      <h2>{say(WORDS.otherEnd)}</h2>
      <Came road={other.other} />
      {taken.ratedOther === null ? (
        <section class="rate" aria-labelledby="other-rate">
          <h2 id="other-rate">{say(WORDS.otherRate)}</h2>
          <div class="rating">
            {RATINGS.map((rating) => (
              <Action
                key={rating}
                onPress={() => door.note({ is: "rating", decision: taken.id, light: "other", rating })}
              >
                {say(rating)}
              </Action>
            ))}
          </div>
        </section>
      ) : (
        <figure class="gap" role="status">
          <figcaption>{say(taken.question)}</figcaption>
          <Scale
            rated={[
              { label: lights.knew, rating: taken.ratedThen },
              { label: lights.after, rating: taken.ratedAfter },
              { label: lights.other, rating: taken.ratedOther },
            ]}
          />
        </figure>
      )}
      <p class="about">{say(WORDS.modelSays)}</p>
    </Step>
  );
}
