import { useScreen, useSpeech } from "../context.tsx";
import { StoryList } from "../desk/StoryList.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";

/** How it ended, in this one night. */
export function Outcome({ view, hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const readUpTo = useScreen((screen) => screen.readUpTo);
  const last = view.story.filter((item) => item.id > readUpTo && item.kind !== "ended" && item.kind !== "opened");
  return (
    <Step title={say("outcome")} next={say("next")} onNext={onNext}>
      <p class="lead">
        {say("thisNight")}: <strong>{say(hindsight.ending.title).toLowerCase()}</strong>.
      </p>
      <p>{say(hindsight.ending.says)}</p>
      {last.length === 0 ? null : (
        <section class="meanwhile" aria-labelledby="meanwhile-title">
          <h2 id="meanwhile-title">{say("meanwhile")}</h2>
          <StoryList items={last} heading="h3" />
        </section>
      )}
    </Step>
  );
}
