import { useScreen, useSpeech } from "../context.tsx";
import { focusOf } from "./focus.ts";
import type { StepProps } from "./Hindsight.tsx";
import { Question } from "./Question.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step } from "./Step.tsx";
import { WORDS } from "./words.ts";

/** The first key decision as it looked then: the log, and nothing that came later. */
export function Knew({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const debrief = useScreen((screen) => screen.debrief);
  const situation = useScreen((screen) => screen.past?.desk.decision?.situation ?? []);
  const taken = focusOf(hindsight);
  const looked = debrief?.decisions.find(({ decision }) => decision === taken?.id);
  return (
    <Step title={say(WORDS.knew)} next={say("next")} onNext={onNext}>
      <p>{say(WORDS.knewAbout)}</p>
      <p class="lead">{taken === undefined ? "" : say(taken.question)}</p>
      {situation.map((passage) => (
        <p key={passage.nl}>{say(passage)}</p>
      ))}
      {looked === undefined || looked.layers.known.length === 0 ? (
        <p class="about">{say(WORDS.nothingHeard)}</p>
      ) : (
        <ul class="heard">
          {looked.layers.known.map(({ id, who, says }) => (
            <li key={id}>
              <strong>{say(who)}</strong>: {say(says)}
            </li>
          ))}
        </ul>
      )}
      {taken === undefined ? null : (
        <p>
          <span class="card__label">{say(WORDS.youDid)}</span> {say(taken.chosen ?? taken.done)}
        </p>
      )}
      {taken === undefined ? null : <Sentence taken={taken} />}
      <Question number={0} />
    </Step>
  );
}
