import { useSpeech } from "../context.tsx";
import { lastItems } from "../desk/last.ts";
import { StoryList } from "../desk/StoryList.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** How it ended, this time. */
export function Outcome({ view, hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const last = lastItems(view.story);
  return (
    <Step title={say("debrief.outcome")} next={say("next")} onNext={onNext}>
      <p class="outcome">{say(hindsight.ending.title)}</p>
      <p class="lead">{say(hindsight.ending.says)}</p>
      <details>
        <summary>{say("debrief.lastCame")}</summary>
        <StoryList items={last} />
      </details>
    </Step>
  );
}
