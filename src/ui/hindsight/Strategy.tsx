import { asWritten } from "../../sim/dossier/words.ts";
import type { TakenView } from "../../views/hindsight.ts";
import { useSpeech } from "../context.tsx";

/** What an act turns out to be called: what that is, when it fits and what it costs, and where else it lay. */
export function Strategy({ taken }: { readonly taken: TakenView }) {
  const { say } = useSpeech();
  const { coping, elsewhere } = taken;
  return (
    <div class="strategy">
      <p>
        <strong>{say("debrief.calledThis", { name: `coping.${coping}` })}</strong> {say(`coping.${coping}.about`)}
      </p>
      {elsewhere.length === 0 ? null : (
        <details>
          <summary>{say("debrief.strategyElsewhere")}</summary>
          <ul class="came">
            {elsewhere.map(({ question, says, taken: wasTaken }) => (
              <li key={`${asWritten(question)}${asWritten(says)}`}>
                <span class="about">{say(question)}</span> {say(says)}
                {wasTaken ? <em> ({say("debrief.yourChoice")})</em> : null}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
