import { asWritten } from "../../sim/dossier/words.ts";
import type { LayersView } from "../../views/debrief/layers.ts";
import { useScreen, useSpeech } from "../context.tsx";
import { Question } from "./Question.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** So many answers are read again, the last ones; the others are a tap away. */
const MOST = 4;
/** And so many other things that were told. */
const MOST_NEWS = 2;

function News({ news }: { readonly news: LayersView["news"] }) {
  const { line } = useSpeech();
  return (
    <ul class="heard">
      {news.map(({ id, says }) => (
        <li key={id}>{line(says)}</li>
      ))}
    </ul>
  );
}

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
  const news = looked?.layers.news ?? [];
  return (
    <Step title={say("debrief.knew")} next={say("next")} onNext={onNext}>
      <Question number={0} />
      <p>{say("debrief.knewAbout")}</p>
      <p class="lead">{taken === null ? "" : say(taken.question)}</p>
      {known.length === 0 ? <p class="about">{say("debrief.nothingHeard")}</p> : <Heard heard={known.slice(-MOST)} />}
      {news.length === 0 ? null : <News news={news.slice(-MOST_NEWS)} />}
      {known.length <= MOST && news.length <= MOST_NEWS ? null : (
        <details>
          <summary>{say("debrief.heardBefore")}</summary>
          <Heard heard={known.slice(0, -MOST)} />
          <News news={news.slice(0, -MOST_NEWS)} />
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
