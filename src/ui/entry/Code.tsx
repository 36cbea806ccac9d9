import { useId, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useSetScreen, useSpeech } from "../context.tsx";
import { WORDS } from "../words/entry.ts";

/** Asks for the code that stands on the paper. */
export function Code() {
  const { say } = useSpeech();
  const door = useDoor();
  const set = useSetScreen();
  const id = useId();
  const [code, setCode] = useState("");
  const open = () => {
    set({ trouble: null });
    door.send({ is: "open-paper", code });
  };
  return (
    <Panel place="entry-code" title={say(WORDS.title)}>
      <p>{say(WORDS.about)}</p>
      <form
        class="entry"
        onSubmit={(event) => {
          event.preventDefault();
          open();
        }}
      >
        <p class="field">
          <label for={id}>{say(WORDS.code)}</label>
          <input
            id={id}
            type="text"
            class="code"
            maxLength={40}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={`${id}-about`}
            value={code}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </p>
        <p id={`${id}-about`} class="about">
          {say(WORDS.codeAbout)}
        </p>
        <div class="actions">
          <Action purpose="primary" onPress={open}>
            {say(WORDS.open)}
          </Action>
          <Action onPress={() => set({ entering: false })}>{say("back")}</Action>
        </div>
      </form>
    </Panel>
  );
}
