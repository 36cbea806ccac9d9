import { asWritten } from "../../sim/dossier/words.ts";
import type { TakenView } from "../../views/hindsight.ts";
import { useScreen, useSpeech } from "../context.tsx";

/** Only what was known at the moment of the first key decision, and the player's own sentence. */
export function PastPanel({ taken }: { readonly taken: TakenView | null }) {
  const { say } = useSpeech();
  const decision = useScreen((screen) => screen.past?.desk.decision ?? null);
  if (decision === null) return null;
  const heard = [
    ...decision.sources.flatMap(({ id, person, answer }) => (answer === null ? [] : [{ id, person, says: answer }])),
    ...decision.interruptions.flatMap(({ id, person, says }) => (says === null ? [] : [{ id, person, says }])),
  ];
  return (
    <div class="then" role="status">
      <p class="lead">{say(decision.question)}</p>
      {decision.situation.map((passage) => (
        <p key={asWritten(passage)}>{say(passage)}</p>
      ))}
      <ul>
        {heard.map(({ id, person, says }) => (
          <li key={id}>
            <strong>{say(person.name)}</strong>: {say(says)}
          </li>
        ))}
      </ul>
      {taken === null || taken.because === "" ? null : (
        <blockquote>
          {say("because")} {taken.because}
        </blockquote>
      )}
    </div>
  );
}
