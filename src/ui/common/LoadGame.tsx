import { useId } from "preact/hooks";
import { useActions, useDoor, useSpeech } from "../context.tsx";

/** Opens a game that was saved as a file. */
export function LoadGame() {
  const { say } = useSpeech();
  const door = useDoor();
  const { dismissTrouble } = useActions();
  const id = useId();
  return (
    <p class="load">
      <label for={id}>{say("load")}</label>
      <input
        id={id}
        type="file"
        accept="application/json,.json"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file === undefined) return;
          dismissTrouble();
          door.send({ is: "load", file });
        }}
      />
    </p>
  );
}
