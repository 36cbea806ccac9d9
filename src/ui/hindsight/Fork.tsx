import { useState } from "preact/hooks";
import { asWritten } from "../../sim/dossier/words.ts";
import type { ForkView } from "../../views/debrief/roads.ts";
import type { WayView } from "../../views/debrief/ways.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "../context.tsx";
import { Differences } from "./Differences.tsx";
import { Step, type StepProps } from "./Step.tsx";
import { Tap } from "./Tap.tsx";

type Guess = "kinder" | "same" | "harsher";
const GUESSES = ["kinder", "same", "harsher"] as const;

function truthOf(fork: ForkView, judge: string): Guess {
  const find = (road: ForkView["own"]) => road.judges.find(({ id }) => id === judge)?.stand ?? 0;
  const [own, other] = [find(fork.own), find(fork.other)];
  return other > own ? "kinder" : other < own ? "harsher" : "same";
}

/** Ways that could not be taken any more when the decision fell, and why. */
function Shut({ ways }: { readonly ways: readonly WayView[] }) {
  const { say, line } = useSpeech();
  if (ways.length === 0) return null;
  return (
    <>
      <h2>{say("debrief.shutThen")}</h2>
      <ul class="came">
        {ways.map(({ id, says, shut }) => (
          <li key={id}>
            {say(says)} <span class="about">{shut === null ? "" : line(shut)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Road({ fork }: { readonly fork: ForkView }) {
  const { say } = useSpeech();
  return (
    <>
      <p class="lead">{say(fork.instead)}</p>
      <p>
        {say("debrief.otherEnd")} <strong>{say(fork.other.ending.title)}</strong>. {say(fork.other.ending.says)}
      </p>
      <Differences own={fork.own} other={fork.other} difference={fork.difference} isJudged />
      {fork.dropped.length + fork.defaulted.length === 0 ? null : (
        <details>
          <summary>{say("debrief.notThere")}</summary>
          <ul class="came">
            {fork.dropped.map((one) => (
              <li key={asWritten(one)}>
                {say("debrief.dropped")}: {say(one)}
              </li>
            ))}
            {fork.defaulted.map((one) => (
              <li key={asWritten(one)}>
                {say("debrief.defaulted")}: {say(one)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <p class="about">{say("debrief.modelSays")}</p>
    </>
  );
}

/** One decision changed, predicted first; then what is not the same on that road. */
export function Fork({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const { tryAnotherRoad } = useActions();
  const fork = useScreen((screen) => screen.fork);
  const looked = useScreen((screen) => screen.debrief?.decisions ?? []);
  const taken = hindsight.focus;
  const judge = hindsight.judges.at(-1);
  const [option, setOption] = useState("");
  const [guess, setGuess] = useState<Guess | null>(null);
  if (taken === null || judge === undefined) return null;
  const ways = looked.find(({ decision }) => decision === taken.id)?.ways ?? [];
  const open = ways.filter(({ shut }) => shut === null);
  const go = (predicted: Guess | null) => {
    setGuess(predicted);
    const subject = `${taken.id}/${option}/${judge.id}`;
    if (predicted !== null) door.note({ is: "prediction", about: "fork", subject, says: predicted, sure: 0 });
    door.send({ is: "fork", decision: taken.id, option });
  };
  const again = () => {
    setOption("");
    setGuess(null);
    tryAnotherRoad();
  };
  const truth = fork === null ? null : truthOf(fork, judge.id);
  return (
    <Step
      title={say("debrief.fork")}
      next={say("next")}
      isQuiet={fork === null && open.length > 0}
      onNext={onNext}
      ask={
        fork !== null || option === "" ? null : (
          <>
            <Tap
              question={say("debrief.forkPredict", { who: judge.who })}
              answers={GUESSES.map((one) => ({ value: one, label: say(`debrief.${one}`) }))}
              onTap={go}
            />
            <Action purpose="subtle" onPress={() => go(null)}>
              {say("debrief.forkShow")}
            </Action>
          </>
        )
      }
    >
      {fork === null ? (
        <>
          <p>{say("debrief.forkAbout")}</p>
          {open.length === 0 ? (
            <p>{say("debrief.noFork")}</p>
          ) : (
            <Choice
              label={say("debrief.forkWhich")}
              value={option}
              onChoose={setOption}
              items={open.map(({ id, says }) => ({ value: id, label: say(says) }))}
            />
          )}
          <p class="about">
            {say("debrief.youDid")} {say(taken.chosen ?? taken.done)}
          </p>
          <Shut ways={ways.filter(({ shut }) => shut !== null)} />
        </>
      ) : (
        <>
          <div role="status">
            {guess === null || truth === null ? null : (
              <p>
                {say("debrief.forkSaid", { who: judge.who, said: `debrief.${guess}` })}{" "}
                <strong>{say(guess === truth ? "debrief.forkRight" : `debrief.fork-${truth}`)}</strong>
              </p>
            )}
          </div>
          <Road fork={fork} />
          <Action onPress={again}>{say("debrief.forkAgain")}</Action>
        </>
      )}
    </Step>
  );
}
