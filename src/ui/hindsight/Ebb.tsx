import { useCallback, useEffect, useRef } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { useScreen, useSpeech } from "../context.tsx";
import type { StepProps } from "./Step.tsx";

/** Eight seconds, and a breath after it. */
const EBB_TIME = 9000;
const CALM_TIME = 4500;

/** The tide goes out; the desk is gone, there is only the sea. */
export function Ebb({ onNext }: StepProps) {
  const { say } = useSpeech();
  const motion = useScreen((screen) => screen.motion);
  const isGone = useRef(false);
  /** Once: who skips at the last moment does not skip the day too. */
  const goOn = useCallback(() => {
    if (isGone.current) return;
    isGone.current = true;
    onNext();
  }, [onNext]);
  useEffect(() => {
    const timer = setTimeout(goOn, motion === "full" ? EBB_TIME : CALM_TIME);
    return () => clearTimeout(timer);
  }, [goOn, motion]);
  return (
    <section class="ebb" aria-labelledby="panel-title">
      <h1 id="panel-title" class="ebb__line">
        {say("ebb")}
      </h1>
      <Action onPress={goOn}>{say("skip")}</Action>
    </section>
  );
}
