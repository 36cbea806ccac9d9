import { useSpeech } from "../context.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Scale } from "./Scale.tsx";
import { Step } from "./Step.tsx";

/** The two ratings beside each other, without comment. */
export function Gap({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const rated = hindsight.taken.filter(({ key, chosen }) => key && chosen !== null);
  const differs = rated.some(
    ({ ratedThen, ratedAfter }) => ratedThen !== null && ratedAfter !== null && ratedThen !== ratedAfter,
  );
  return (
    <Step title={say("gap")} next={say("letEbb")} onNext={onNext}>
      {rated.map(({ id, question, chosen, done, ratedThen, ratedAfter }) => (
        <figure key={id} class="gap">
          <figcaption>
            {say(question)} <strong>{say(chosen ?? done)}</strong>
          </figcaption>
          <Scale
            rated={[
              { label: say("gapThen"), rating: ratedThen },
              { label: say("gapNow"), rating: ratedAfter },
            ]}
          />
        </figure>
      ))}
      <p class="lead">{say(differs ? "gapDifferent" : "gapSame")}</p>
    </Step>
  );
}
