import type { ComponentChildren } from "preact";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useScreen, useSetScreen, useSpeech } from "../context.tsx";
import { STEPS } from "./steps.ts";

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly next: string | null;
  readonly onNext: () => void;
}

/** One step of hindsight: where one is, a way on and a way back. */
export function Step({ title, children, next, onNext }: Props) {
  const { say } = useSpeech();
  const step = useScreen((screen) => screen.step);
  const set = useSetScreen();
  return (
    <Panel
      place={`hindsight-${step}`}
      over={<p class="kicker">{say("step", { step: step + 1, steps: STEPS.length })}</p>}
      title={title}
      foot={
        <div class="actions">
          {next === null ? null : (
            <Action purpose="primary" onPress={onNext}>
              {next}
            </Action>
          )}
          {step === 0 ? null : <Action onPress={() => set({ step: step - 1 })}>{say("back")}</Action>}
        </div>
      }
    >
      {children}
    </Panel>
  );
}
