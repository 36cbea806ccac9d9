import { goneOn } from "../common/going-on.ts";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { useAside } from "../lasting.ts";
import { Question } from "./Question.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** An if-then of one's own, after the dossier's last question. */
export function Intention({ onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const before = useScreen((screen) => screen.debrief?.intention ?? null);
  const [when, setWhen] = useAside<string>("hindsight", "when", before?.when ?? "");
  const [act, setAct] = useAside<string>("hindsight", "then", before?.then ?? "");
  const goOn = () => {
    const [occasion, deed] = [goneOn(say("debrief.when"), when), goneOn(say("debrief.thenI"), act)];
    // biome-ignore lint/suspicious/noThenProperty: so the field is called in the log; nobody waits for this
    if (when !== "" || act !== "") door.note({ is: "intention", when: occasion, then: deed });
    onNext();
  };
  return (
    <Step title={say("debrief.intention")} next={say("next")} onNext={goOn}>
      <Question number={1} />
      <p>{say("debrief.intentionAbout")}</p>
      <p class="field">
        <label for="intention-when">{say("debrief.when")}</label>
        <textarea
          id="intention-when"
          rows={2}
          maxLength={300}
          value={when}
          onInput={(event) => setWhen(event.currentTarget.value)}
        />
      </p>
      <p class="field">
        <label for="intention-then">{say("debrief.thenI")}</label>
        <textarea
          id="intention-then"
          rows={2}
          maxLength={300}
          value={act}
          onInput={(event) => setAct(event.currentTarget.value)}
        />
      </p>
    </Step>
  );
}
