import { useRef, useState } from "preact/hooks";
import type { Anyway } from "../../views/debrief/cause-guess.ts";
import type { LateView } from "../../views/debrief/late.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";

const ANYWAY: Anyway = "anyway";

/**
 * A late consequence: first where one thinks it comes from, then how often it would have come without that. Nobody has to,
 * and what was pointed at can be taken back.
 */
export function Cause({ late }: { readonly late: LateView }) {
  const { say, line } = useSpeech();
  const door = useDoor();
  const place = useRef<HTMLDivElement>(null);
  const [guess, setGuess] = useState("");
  const cause = useScreen((screen) => (screen.cause?.consequence === late.id ? screen.cause : null));
  const answer = cause?.answers[guess];
  const point = (says: string) => {
    setGuess(says);
    door.note({ is: "prediction", about: "cause", subject: late.id, says, sure: 0 });
    if (says !== "" && cause === null) door.send({ is: "cause", consequence: late.id });
    // The button that is pressed to take it back goes; one is back at the question.
    if (says === "") place.current?.querySelector("input")?.focus();
  };
  return (
    <div class="cause" ref={place}>
      <Choice
        label={say("guessCause")}
        value={guess}
        onChoose={point}
        items={[
          ...late.candidates.map(({ decision, did }) => ({ value: decision, label: say(did) })),
          { value: ANYWAY, label: say("causeAnyway") },
        ]}
      />
      <p role="status">{guess === "" ? "" : answer === undefined ? say("causeReckoning") : line(answer)}</p>
      {guess === "" ? null : (
        <>
          {cause === null ? null : <p class="about">{say("causeHow", { fates: cause.fates })}</p>}
          <Action onPress={() => point("")}>{say("causeUndo")}</Action>
        </>
      )}
    </div>
  );
}
