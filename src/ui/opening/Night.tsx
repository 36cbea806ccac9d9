import { useId, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { Folded } from "../common/Folded.tsx";
import { useScreen, useSpeech } from "../context.tsx";

interface Props {
  readonly onBegin: (code: string, sound: boolean) => void;
}

function Code({ onBegin }: Props) {
  const { say } = useSpeech();
  const id = useId();
  const sound = useScreen((screen) => screen.sound);
  const [code, setCode] = useState("");
  return (
    <form
      class="night"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(code, sound ?? false);
      }}
    >
      <p>{say("sameNightAbout")}</p>
      <p class="field">
        <label for={id}>{say("codeOfNight")}</label>
        <input
          id={id}
          type="text"
          class="code"
          maxLength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          value={code}
          onInput={(event) => setCode(event.currentTarget.value)}
        />
      </p>
      <div class="actions">
        <Action onPress={() => onBegin(code, true)}>{say("nightHeard")}</Action>
        <Action onPress={() => onBegin(code, false)}>{say("nightQuiet")}</Action>
      </div>
    </form>
  );
}

/** Two people play the same night: the same dossier and the same luck, by a code that one gives to the other. */
export function Night(props: Props) {
  const { say } = useSpeech();
  return (
    <Folded class="opening__more" head={say("sameNight")}>
      <Code {...props} />
    </Folded>
  );
}
