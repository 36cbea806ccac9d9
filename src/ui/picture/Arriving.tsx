import { useEffect, useRef } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { useActions, useSpeech } from "../context.tsx";

/** Something big comes in: for a moment there is only the sea. */
export function Arriving() {
  const { say } = useSpeech();
  const { showDesk } = useActions();
  const aside = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The desk has stepped aside with whatever had the focus; when it is back, its heading has it.
    aside.current?.querySelector("button")?.focus();
    return () => {
      requestAnimationFrame(() => document.querySelector<HTMLElement>("#panel-title")?.focus({ preventScroll: true }));
    };
  }, []);
  return (
    <div ref={aside} class="arrival">
      <Action onPress={() => showDesk()}>{say("skip")}</Action>
    </div>
  );
}
