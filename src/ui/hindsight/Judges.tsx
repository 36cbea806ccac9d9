import { useState } from "preact/hooks";
import type { JudgeView } from "../../views/hindsight.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { useDoor, useScreen, useSetScreen, useSpeech } from "../context.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Question } from "./Question.tsx";
import { Step } from "./Step.tsx";
import { Verdict } from "./Verdict.tsx";
import { WORDS } from "./words.ts";

type Side = "for" | "against" | "neither";

const SURE = [50, 70, 90] as const;

interface PredictProps {
  readonly judge: JudgeView;
  readonly onHear: (side: Side | null) => void;
}

/** First what one expects of a judge, then the verdict. */
function Predict({ judge, onHear }: PredictProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const [side, setSide] = useState<Side | "">("");
  const [sure, setSure] = useState(0);
  const hear = () => {
    if (side === "") return onHear(null);
    if (sure > 0) door.note({ is: "prediction", about: "judge", subject: judge.id, says: side, sure });
    onHear(side);
  };
  return (
    <div class="predict">
      <p class="judge__lens">{say(judge.lens)}</p>
      <Choice<Side | "">
        label={say(WORDS.judgePredict, { who: judge.who })}
        value={side}
        onChoose={setSide}
        items={(["for", "neither", "against"] as const).map((one) => ({ value: one, label: say(WORDS[one]) }))}
        inline
      />
      {side === "" ? null : (
        <Choice
          label={say(WORDS.sure)}
          value={sure}
          onChoose={setSure}
          items={SURE.map((one) => ({ value: one, label: say(WORDS[`sure${one}`]) }))}
        />
      )}
      <Action purpose="primary" onPress={hear}>
        {say(side === "" || sure === 0 ? WORDS.hearAnyway : WORDS.hear)}
      </Action>
    </div>
  );
}

/** The same file in another light: predicted first, then heard. */
export function Judges({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const set = useSetScreen();
  const judge = useScreen((screen) => screen.judge);
  const predictions = useScreen((screen) => screen.debrief?.predictions ?? []);
  const [heard, setHeard] = useState<ReadonlyMap<string, Side | null>>(new Map());
  const current = hindsight.judges[judge];
  const before = predictions.find(({ about, subject }) => about === "judge" && subject === current?.id);
  const isHeard = current !== undefined && (heard.has(current.id) || before !== undefined);
  const guess = current === undefined ? null : heard.get(current.id);
  const right = before?.right ?? null;
  return (
    <Step title={say("judges")} next={say("next")} onNext={onNext}>
      <p>{say("judgesAbout")}</p>
      {heard.size === 0 && predictions.every(({ about }) => about !== "judge") ? <Question number={1} /> : null}
      <Choice
        label={say("judges")}
        value={judge}
        onChoose={(value) => set({ judge: value })}
        items={hindsight.judges.map(({ who }, position) => ({ value: position, label: say(who) }))}
      />
      <div aria-live="polite">
        {current === undefined ? null : isHeard ? (
          <>
            {right === null ? null : (
              <p class="about">
                {right || guess === null || guess === undefined
                  ? right
                    ? say(WORDS.predictedRight)
                    : ""
                  : say(WORDS.predictedWrong, { side: WORDS[guess] })}
              </p>
            )}
            <Verdict judge={current} hindsight={hindsight} />
          </>
        ) : (
          <Predict key={current.id} judge={current} onHear={(side) => setHeard(new Map(heard).set(current.id, side))} />
        )}
      </div>
    </Step>
  );
}
