import { useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { CodeField } from "../common/CodeField.tsx";
import { Folded } from "../common/Folded.tsx";
import { useScreen, useSpeech } from "../context.tsx";

interface Props {
  readonly onBegin: (code: string, sound: boolean) => void;
}

function Code({ onBegin }: Props) {
  const { say } = useSpeech();
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
      <CodeField label={say("codeOfNight")} value={code} onWrite={setCode} />
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
