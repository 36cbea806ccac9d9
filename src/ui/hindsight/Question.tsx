import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { useAside } from "../lasting.ts";

/** One of the dossier's own questions, before anything is stated. What is answered stays in the record. */
export function Question({ number }: { readonly number: number }) {
  const { say } = useSpeech();
  const door = useDoor();
  const debrief = useScreen((screen) => screen.debrief);
  const asked = debrief?.questions[number];
  const before = debrief?.reflections[number] ?? "";
  const [says, setSays] = useAside<string>("hindsight", `answer-${number}`, before);
  if (asked === undefined) return null;
  const keep = () => {
    if (says !== before) door.note({ is: "reflection", question: number, says });
  };
  return (
    <section class="question" aria-labelledby={`question-${number}`}>
      <h2 id={`question-${number}`}>{say("debrief.question")}</h2>
      <p class="lead">{say(asked)}</p>
      <p class="field">
        <label for={`answer-${number}`}>{say("debrief.questionLabel")}</label>
        <textarea
          id={`answer-${number}`}
          rows={2}
          maxLength={1000}
          value={says}
          onInput={(event) => setSays(event.currentTarget.value)}
          onBlur={keep}
        />
      </p>
    </section>
  );
}
