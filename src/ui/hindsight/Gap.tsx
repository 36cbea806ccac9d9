import { RATINGS, type Rating } from "../../sim/record.ts";
import { useSpeech } from "../context.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";

function place(rating: Rating): number {
  return RATINGS.indexOf(rating);
}

/** The two ratings beside each other, without comment. */
export function Gap({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const rated = hindsight.taken.filter((taken) => taken.key);
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
          <svg viewBox="0 0 300 76" class="gap__scale" aria-hidden="true">
            <line x1="30" y1="38" x2="270" y2="38" class="gap__line" />
            {RATINGS.map((rating) => (
              <circle key={rating} cx={30 + 80 * place(rating)} cy="38" r="3" class="gap__tick" />
            ))}
            {ratedThen !== null && ratedAfter !== null ? (
              <line
                x1={30 + 80 * place(ratedThen)}
                y1="38"
                x2={30 + 80 * place(ratedAfter)}
                y2="38"
                class="gap__shift"
              />
            ) : null}
            {ratedThen === null ? null : <circle cx={30 + 80 * place(ratedThen)} cy="38" r="9" class="gap__then" />}
            {ratedAfter === null ? null : <circle cx={30 + 80 * place(ratedAfter)} cy="38" r="14" class="gap__now" />}
          </svg>
          <dl class="gap__words">
            <div>
              <dt>{say("gapThen")}</dt>
              <dd>{say(ratedThen ?? "notRated")}</dd>
            </div>
            <div>
              <dt>{say("gapNow")}</dt>
              <dd>{say(ratedAfter ?? "notRated")}</dd>
            </div>
          </dl>
        </figure>
      ))}
      <p class="lead">{say(differs ? "gapDifferent" : "gapSame")}</p>
    </Step>
  );
}
