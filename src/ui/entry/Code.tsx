import { useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { CodeField } from "../common/CodeField.tsx";
import { Panel } from "../common/Panel.tsx";
import { useActions, useDoor, useSpeech } from "../context.tsx";

/** Asks for the code that stands on the paper. */
export function Code() {
  const { say } = useSpeech();
  const door = useDoor();
  const { leavePaper, dismissTrouble } = useActions();
  const [code, setCode] = useState("");
  const open = () => {
    dismissTrouble();
    door.send({ is: "open-paper", code });
  };
  return (
    <Panel place="entry-code" title={say("entry.title")}>
      <p>{say("entry.about")}</p>
      <form
        class="entry"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <CodeField label={say("entry.code")} about={say("entry.codeAbout")} value={code} onWrite={setCode} />
        <div class="actions">
          <Action purpose="primary" onPress={open}>
            {say("entry.open")}
          </Action>
          <Action onPress={() => leavePaper()}>{say("back")}</Action>
        </div>
      </form>
    </Panel>
  );
}
