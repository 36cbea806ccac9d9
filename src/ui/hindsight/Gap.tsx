import { useSpeech } from "../context.tsx";
import { Scale } from "./Scale.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** The two ratings beside each other, without comment. */
export function Gap({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const rated = hindsight.taken.filter(({ key, chosen }) => key && chosen !== null);
  const changed = rated.filter(
    ({ ratedThen, ratedAfter }) => ratedThen !== null && ratedAfter !== null && ratedThen !== ratedAfter,
  ).length;
  return (
    <Step title={say("debrief.gap")} next={say("debrief.letEbb")} onNext={onNext}>
      {rated.map(({ id, question, chosen, done, ratedThen, ratedAfter }) => (
        <figure key={id} class="gap">
          <figcaption>
            {say(question)} <strong>{say(chosen ?? done)}</strong>
          </figcaption>
          <Scale
            rated={[
              { label: say("debrief.gapThen"), rating: ratedThen },
              { label: say("debrief.gapNow"), rating: ratedAfter },
            ]}
          />
        </figure>
      ))}
      <p class="lead">{changed === 0 ? say("debrief.gapSame") : say("debrief.gapDifferent", { changed })}</p>
    </Step>
  );
}
