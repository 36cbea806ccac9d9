import { useId, useLayoutEffect, useRef } from "preact/hooks";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Action } from "./Action.tsx";

/** The code of this game, for somebody else who wants to play the same night; made when it is asked for. */
export function NightCode() {
  const { say } = useSpeech();
  const door = useDoor();
  const id = useId();
  const code = useScreen((screen) => screen.code);
  const field = useRef<HTMLInputElement>(null);
  const asked = useRef(false);
  useLayoutEffect(() => {
    // It takes the place of the button that was pressed, and may lie below the fold.
    if (code !== undefined && asked.current) field.current?.focus();
  }, [code]);
  if (code === undefined) {
    return (
      <Action
        onPress={() => {
          asked.current = true;
          door.send({ is: "code" });
        }}
      >
        {say("showCode")}
      </Action>
    );
  }
  if (code === null) return <p role="status">{say("noCode")}</p>;
  return (
    <p class="field" role="status">
      <label for={id}>{say("codeOfNight")}</label>
      <input ref={field} id={id} class="code" readOnly value={code} onFocus={(event) => event.currentTarget.select()} />
    </p>
  );
}
