import type { DeskView } from "../../views/desk.ts";
import { useSpeech } from "../context.tsx";

/** How things stand, in words. */
export function Status({ desk }: { readonly desk: DeskView }) {
  const { say } = useSpeech();
  return (
    <details class="status">
      <summary>{say("stands")}</summary>
      <dl>
        {desk.gauges.map(({ id, says, level }) => (
          <div key={id} class="status__gauge">
            <dt>{say(says)}</dt>
            <dd>{say(level)}</dd>
          </div>
        ))}
      </dl>
      {desk.powers.length === 0 ? null : (
        <>
          <h2>{say("powers")}</h2>
          <ul>
            {desk.powers.map((power) => (
              <li key={say(power)}>{say(power)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}
