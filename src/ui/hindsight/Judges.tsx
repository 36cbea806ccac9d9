import { useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "../context.tsx";
import { Sentence } from "./Sentence.tsx";
import { Step, type StepProps } from "./Step.tsx";
import { Tap } from "./Tap.tsx";
import { Verdict } from "./Verdict.tsx";

type Side = "for" | "against" | "neither";
const SIDES = ["for", "neither", "against"] as const;

const SURE = [0, 50, 70, 90] as const;

function sideOf(stand: number): Side {
  return stand > 0 ? "for" : stand < 0 ? "against" : "neither";
}

/** How sure one is of what one predicts: said once, for all who follow, by who wants to. */
function Sureness({ sure, onSay }: { readonly sure: number; readonly onSay: (sure: number) => void }) {
  const { say } = useSpeech();
  return (
    <details>
      <summary>{say("debrief.sureAbout")}</summary>
      <Choice
        label={say("debrief.sure")}
        value={sure}
        onChoose={onSay}
        items={SURE.map((one) => ({ value: one, label: say(`debrief.sure${one}`) }))}
      />
    </details>
  );
}

/** The same file in another light: one tap predicts, or one hears at once; the sun goes from judge to judge. */
export function Judges({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const { followJudge } = useActions();
  const place = useScreen((screen) => screen.judge);
  const [heard, setHeard] = useState<ReadonlyMap<string, Side>>(new Map());
  const [sure, setSure] = useState(0);
  const { judges } = hindsight;
  const judge = judges[place];
  const taken = hindsight.focus;
  if (judge === undefined) return null;
  const following = judges[place + 1];
  const [listening, setListening] = useState(false);
  const guess = heard.get(judge.id) ?? (listening || heard.has(judge.id) ? null : undefined);
  const hear = (side: Side) => {
    door.note({ is: "prediction", about: "judge", subject: judge.id, says: side, sure });
    setHeard(new Map(heard).set(judge.id, side));
  };
  const truth = sideOf(judge.stand);
  const goOn = () => (following === undefined || guess === undefined ? onNext() : followJudge(place + 1));
  return (
    <Step
      title={say("debrief.judges")}
      next={
        guess === undefined
          ? say("debrief.judgesSkip")
          : following === undefined
            ? say("next")
            : say("debrief.judgesNext", { who: following.who })
      }
      isQuiet={guess === undefined}
      onNext={goOn}
      onBack={place === 0 ? undefined : () => followJudge(place - 1)}
      ask={
        guess === undefined ? (
          <>
            <Tap
              question={say("debrief.judgePredict")}
              answers={SIDES.map((one) => ({ value: one, label: say(`debrief.${one}`) }))}
              onTap={hear}
            />
            <Action purpose="subtle" onPress={() => setListening(true)}>
              {say("debrief.judgesListen")}
            </Action>
          </>
        ) : null
      }
    >
      <p class="about">{say("debrief.judgesCount", { place: place + 1, count: judges.length })}</p>
      <div aria-live="polite" class="judges">
        {guess === undefined ? (
          <>
            <p class="judges__who">{say(judge.who)}</p>
            <p class="lead">{say(judge.lens)}</p>
            <p class="about">{say("debrief.looks", { moment: { moment: judge.looks } })}</p>
          </>
        ) : (
          <>
            {guess === null ? null : (
              <p>
                {say(`debrief.predicted-${guess}`)}{" "}
                <strong>{say(guess === truth ? "debrief.predictedRight" : `debrief.judged-${truth}`)}</strong>
              </p>
            )}
            <Verdict judge={judge} />
          </>
        )}
      </div>
      {place === 0 && guess === undefined ? (
        <>
          <p>{say("debrief.judgesAbout")}</p>
          {taken === null ? null : <Sentence taken={taken} lead={say("debrief.theyRead")} />}
          <Sureness sure={sure} onSay={setSure} />
        </>
      ) : null}
    </Step>
  );
}
