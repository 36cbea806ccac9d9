import type { TakenView } from "../../views/hindsight.ts";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Rate } from "./Rate.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** How one decision was taken, and what was written at it. */
function Way({ taken }: { readonly taken: TakenView }) {
  const { line } = useSpeech();
  const looked = useScreen((screen) => screen.debrief?.decisions.find(({ decision }) => decision === taken.id));
  return (
    <>
      <ul class="course">
        {looked?.course.map((fact) => (
          <li key={line(fact)}>{line(fact)}</li>
        ))}
      </ul>
      <Sentence taken={taken} />
    </>
  );
}

/** Back to the dark: how it was decided, as facts. The player places the mark; nothing is computed. */
export function Dark({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const taken = hindsight.focus;
  if (taken === null) return null;
  const others = hindsight.taken.filter(({ id, key, chosen }) => key && chosen !== null && id !== taken.id);
  return (
    <Step
      title={say("debrief.dark")}
      next={say("next")}
      isQuiet={taken.chosen !== null && taken.ratedProcess === null}
      onNext={onNext}
      ask={
        taken.chosen === null ? null : (
          <Rate
            question={say("debrief.soundness")}
            given={taken.ratedProcess}
            onRate={(rating) => door.note({ is: "rating", decision: taken.id, light: "process", rating })}
          />
        )
      }
    >
      <p>{say("debrief.darkAbout")}</p>
      <p class="lead">{say(taken.question)}</p>
      <Way taken={taken} />
      {others.map((other) => (
        <details key={other.id}>
          <summary>{say(other.question)}</summary>
          <Way taken={other} />
          <Rate
            question={say("debrief.soundness")}
            given={other.ratedProcess}
            onRate={(rating) => door.note({ is: "rating", decision: other.id, light: "process", rating })}
          />
        </details>
      ))}
    </Step>
  );
}
