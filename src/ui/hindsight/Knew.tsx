import { asWritten } from "../../sim/dossier/words.ts";
import type { LayersView } from "../../views/debrief/layers.ts";
import { useScreen, useSpeech } from "../context.tsx";
import { Question } from "./Question.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** So many answers are read again, the last ones; the others are a tap away. */
const MOST = 4;

function Heard({ heard }: { readonly heard: LayersView["known"] }) {
  const { say } = useSpeech();
  return (
    <ul class="heard">
      {heard.map(({ id, who, says }) => (
        <li key={id}>
          <strong>{say(who)}</strong>: {say(says)}
        </li>
      ))}
    </ul>
  );
}

/** The first key decision as it looked then: a question first, then the log, and nothing that came later. */
export function Knew({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const debrief = useScreen((screen) => screen.debrief);
  const situation = useScreen((screen) => screen.past?.desk.decision?.situation ?? []);
  const taken = hindsight.focus;
  const looked = debrief?.decisions.find(({ decision }) => decision === taken?.id);
  const known = looked?.layers.known ?? [];
  return (
    <Step title={say("debrief.knew")} next={say("next")} onNext={onNext}>
      <Question number={0} />
      <p>{say("debrief.knewAbout")}</p>
      <p class="lead">{taken === null ? "" : say(taken.question)}</p>
      {known.length === 0 ? <p class="about">{say("debrief.nothingHeard")}</p> : <Heard heard={known.slice(-MOST)} />}
      {known.length <= MOST ? null : (
        <details>
          <summary>{say("debrief.heardBefore")}</summary>
          <Heard heard={known.slice(0, -MOST)} />
        </details>
      )}
      {situation.length === 0 ? null : (
        <details>
          <summary>{say("situation")}</summary>
          {situation.map((passage) => (
            <p key={asWritten(passage)}>{say(passage)}</p>
          ))}
        </details>
      )}
      {taken === null ? null : (
        <p>
          <span class="card__label">{say("debrief.youDid")}</span> {say(taken.chosen ?? taken.done)}
        </p>
      )}
      {taken === null ? null : <Sentence taken={taken} />}
    </Step>
  );
}
