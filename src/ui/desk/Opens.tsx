import type { DecisionView } from "../../views/desk.ts";
import { useSpeech } from "../context.tsx";

/** What can be decided now that somebody has spoken. `by` is the name of their source or interruption. */
export function Opens({ decision, by }: { readonly decision: DecisionView; readonly by: string }) {
  const { say } = useSpeech();
  return decision.options
    .filter((option) => option.fresh && option.by === by)
    .map(({ id, says }) => (
      <p key={id} class="opens">
        {say("opensWay", { option: says })}
      </p>
    ));
}
