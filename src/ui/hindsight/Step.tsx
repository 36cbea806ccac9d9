import type { ComponentChildren } from "preact";
import type { GameView } from "../../table/protocol.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useCan, useDoor, useScreen, useSpeech } from "../context.tsx";

/** What every step of hindsight is given. */
export interface StepProps {
  readonly view: GameView;
  readonly hindsight: HindsightView;
  readonly onNext: () => void;
}

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the step asks: it stays in sight, whatever is being read. */
  readonly ask?: ComponentChildren;
  readonly next: string | null;
  /** The way on is there, but it is not what is asked. */
  readonly isQuiet?: boolean;
  readonly onNext: () => void;
  /** Where back leads within the step; to the step before when it is left out. */
  readonly onBack?: (() => void) | undefined;
}

/** One step of hindsight: where one is, what is asked, a way on and a way back. */
export function Step({ title, children, ask, next, isQuiet = false, onNext, onBack }: Props) {
  const { say } = useSpeech();
  const door = useDoor();
  const isBehind = useCan("back");
  const step = useScreen((screen) => screen.view?.step ?? null);
  if (step === null) return null;
  return (
    <Panel
      place={`hindsight-${step.place}`}
      over={<p class="kicker">{say("step", { step: step.place + 1, steps: step.of })}</p>}
      title={title}
      foot={
        <>
          {ask === undefined || ask === null ? null : <div class="asks">{ask}</div>}
          <div class="actions">
            {next === null ? null : (
              <Action purpose={isQuiet ? "secondary" : "primary"} onPress={onNext}>
                {next}
              </Action>
            )}
            {isBehind ? <Action onPress={onBack ?? (() => door.act({ type: "back" }))}>{say("back")}</Action> : null}
          </div>
        </>
      }
    >
      {children}
    </Panel>
  );
}
