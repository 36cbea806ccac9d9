import type { JudgeView } from "../../views/hindsight.ts";
import { Choice } from "../common/Choice.tsx";
import { useScreen, useSetScreen, useSpeech } from "../context.tsx";
import type { TextKey } from "../texts.ts";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";

const STANDS: Readonly<Record<string, TextKey>> = {
  "-2": "stand--2",
  "-1": "stand--1",
  "0": "stand-0",
  "1": "stand-1",
  "2": "stand-2",
};

function Judge({ judge }: { readonly judge: JudgeView }) {
  const { say } = useSpeech();
  return (
    <article class="judge" aria-live="polite">
      <p class="kicker">{say("looks", { moment: { moment: judge.looks } })}</p>
      <h2>{say(judge.who)}</h2>
      <p class="judge__lens">{say(judge.lens)}</p>
      <p class="judge__stand">{say(STANDS[String(judge.stand)] ?? "stand-0")}</p>
      <blockquote class="judge__verdict">{say(judge.verdict)}</blockquote>
      {judge.reasons.length === 0 ? (
        <p class="about">{say("noReasons")}</p>
      ) : (
        <ul class="judge__reasons">
          {judge.reasons.map(({ kind, inFavour, says }) => (
            <li key={says.nl} class={inFavour ? "judge__reason judge__reason--for" : "judge__reason"}>
              <p>{say(says)}</p>
              <p class="about">
                {say(inFavour ? "inFavour" : "against")} · {say(kind === "process" ? "process" : "outcomeKind")}
              </p>
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The same file in another light. */
export function Judges({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const set = useSetScreen();
  const judge = useScreen((screen) => screen.judge);
  const current = hindsight.judges[judge];
  return (
    <Step title={say("judges")} next={say("next")} onNext={onNext}>
      <p>{say("judgesAbout")}</p>
      <Choice
        label={say("judges")}
        value={judge}
        onChoose={(value) => set({ judge: value })}
        items={hindsight.judges.map(({ who }, position) => ({ value: position, label: say(who) }))}
      />
      {current === undefined ? null : <Judge judge={current} />}
    </Step>
  );
}
