import { Action } from "../common/Action.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "../context.tsx";
import { useAside } from "../lasting.ts";
import { Step, type StepProps } from "./Step.tsx";

/** One word, before anything has been looked at. */
export function Word({ onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const { lookFurther } = useActions();
  const before = useScreen((screen) => screen.debrief?.word ?? "");
  const isGuest = useScreen((screen) => screen.game?.origin === "link");
  const [word, setWord] = useAside<string>("hindsight", "word", before);
  const goOn = () => {
    if (word.trim() !== before) door.note({ is: "word", word: word.trim() });
    onNext();
  };
  return (
    <Step title={say("debrief.word")} next={say("next")} onNext={goOn}>
      <p class="lead">{say(isGuest ? "debrief.wordGuest" : "debrief.wordAbout")}</p>
      <p class="field">
        <label for="word">{say("debrief.wordLabel")}</label>
        <input id="word" value={word} maxLength={40} onInput={(event) => setWord(event.currentTarget.value)} />
      </p>
      <p class="about">{say("debrief.guide")}</p>
      <Action purpose="subtle" onPress={() => lookFurther("replay")}>
        {say("debrief.furtherNow")}
      </Action>
    </Step>
  );
}
