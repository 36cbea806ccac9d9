import type { DecisionView } from "../../views/desk.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useSpeech } from "../context.tsx";

/** Waiting, which has to be kept up. */
export function Holding({ decision, now }: { readonly decision: DecisionView; readonly now: number }) {
  const { say } = useSpeech();
  const door = useDoor();
  return (
    <section class="holding" aria-labelledby="holding-title">
      <h2 id="holding-title">{say("holding")}</h2>
      <p>{say("holdingAbout", { moment: { moment: decision.deadline, beside: now } })}</p>
      <div class="actions">
        <Action purpose="primary" onPress={() => door.act({ type: "hold" })}>
          {say("hold")}
        </Action>
        <Action onPress={() => door.act({ type: "break" })}>{say("break")}</Action>
      </div>
    </section>
  );
}
