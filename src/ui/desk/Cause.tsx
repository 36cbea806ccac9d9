import { useState } from "preact/hooks";
import type { LateView } from "../../views/debrief/late.ts";
import { Choice } from "../common/Choice.tsx";
import { useDoor, useSpeech } from "../context.tsx";

/** A late consequence: first where one thinks it comes from, then where it began. Nobody has to. */
export function Cause({ late }: { readonly late: LateView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const [guess, setGuess] = useState("");
  const root = late.candidates.find(({ decision }) => decision === late.root);
  const choose = (decision: string) => {
    if (guess !== "") return;
    setGuess(decision);
    door.note({ is: "prediction", about: "cause", subject: late.id, says: decision, sure: 0 });
  };
  return (
    <div class="cause">
      {guess === "" ? (
        <Choice
          label={say("guessCause")}
          value={guess}
          onChoose={choose}
          items={late.candidates.map(({ decision, did }) => ({ value: decision, label: say(did) }))}
        />
      ) : (
        <p role="status">
          {guess === late.root ? say("causeRight") : root === undefined ? "" : say("causeWrong", { did: root.did })}
        </p>
      )}
    </div>
  );
}
