import { useState } from "preact/hooks";
import type { ForkView } from "../../views/debrief/roads.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { useDoor, useScreen, useSetScreen, useSpeech } from "../context.tsx";
import { STANDS } from "../stands.ts";
import { Came } from "./Came.tsx";
import { focusOf } from "./focus.ts";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";
import { WORDS } from "./words.ts";

type Guess = "kinder" | "same" | "harsher";

function truthOf(fork: ForkView, judge: string): Guess {
  const find = (road: ForkView["own"]) => road.judges.find(({ id }) => id === judge)?.stand ?? 0;
  const [own, other] = [find(fork.own), find(fork.other)];
  return other > own ? "kinder" : other < own ? "harsher" : "same";
}

function Verdicts({ fork }: { readonly fork: ForkView }) {
  const { say } = useSpeech();
  return (
    <div class="scrolls">
      <table class="table">
        <thead>
          <tr>
            <td />
            <th scope="col">{say(WORDS.ownRoad)}</th>
            <th scope="col">{say(WORDS.otherRoad)}</th>
          </tr>
        </thead>
        <tbody>
          {fork.own.judges.map(({ id, who, stand }, position) => (
            <tr key={id}>
              <th scope="row">{say(who)}</th>
              <td>{say(STANDS[String(stand)] ?? "stand-0")}</td>
              <td>{say(STANDS[String(fork.other.judges[position]?.stand ?? 0)] ?? "stand-0")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Roads({ fork }: { readonly fork: ForkView }) {
  const { say } = useSpeech();
  return (
    <>
      <Verdicts fork={fork} />
      <section aria-labelledby="own-road">
        <h2 id="own-road">{say(WORDS.ownRoad)}</h2>
        <p class="about">{say(fork.did)}</p>
        <Came road={fork.own} />
      </section>
      <section aria-labelledby="other-road">
        <h2 id="other-road">{say(WORDS.otherRoad)}</h2>
        <p class="about">{say(fork.instead)}</p>
        <Came road={fork.other} />
        {fork.dropped.length === 0 ? null : (
          <>
            <h3>{say(WORDS.dropped)}</h3>
            <ul>
              {fork.dropped.map((one) => (
                <li key={one.nl}>{say(one)}</li>
              ))}
            </ul>
          </>
        )}
        {fork.defaulted.length === 0 ? null : (
          <>
            <h3>{say(WORDS.defaulted)}</h3>
            <ul>
              {fork.defaulted.map((one) => (
                <li key={one.nl}>{say(one)}</li>
              ))}
            </ul>
          </>
        )}
      </section>
      <p class="about">{say(WORDS.modelSays)}</p>
    </>
  );
}

/** One decision changed, predicted first; then both roads. */
export function Fork({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const set = useSetScreen();
  const fork = useScreen((screen) => screen.fork);
  const exits = useScreen((screen) => screen.debrief?.exits.exits ?? []);
  const taken = focusOf(hindsight);
  const judge = hindsight.judges.at(-1);
  const [option, setOption] = useState("");
  const [guess, setGuess] = useState<Guess | "">("");
  if (taken === undefined || judge === undefined) return null;
  const open = exits.filter(({ id, closed }) => id.startsWith(`${taken.id}/`) && closed === "chose-otherwise");
  const show = () => {
    const name = option.slice(taken.id.length + 1);
    const subject = `${option}/${judge.id}`;
    if (guess !== "") door.note({ is: "prediction", about: "fork", subject, says: guess, sure: 0 });
    door.send({ is: "fork", decision: taken.id, option: name });
  };
  return (
    <Step title={say(WORDS.fork)} next={say("next")} onNext={onNext}>
      <p>{say(WORDS.forkAbout)}</p>
      <p class="lead">{say(taken.question)}</p>
      <p class="rating__act">{say(taken.chosen ?? taken.done)}</p>
      {fork !== null ? (
        <>
          <div role="status">
            {guess === "" ? null : <p>{say(truthOf(fork, judge.id) === guess ? WORDS.forkRight : WORDS.forkWrong)}</p>}
          </div>
          <Roads fork={fork} />
          <Action onPress={() => set({ fork: null })}>{say(WORDS.forkAgain)}</Action>
        </>
      ) : open.length === 0 ? (
        <p>{say(WORDS.noFork)}</p>
      ) : (
        <>
          <Choice
            label={say(WORDS.forkWhich)}
            value={option}
            onChoose={setOption}
            items={open.map(({ id, says }) => ({ value: id, label: say(says) }))}
          />
          {option === "" ? null : (
            <>
              <Choice<Guess | "">
                label={say(WORDS.forkPredict, { who: judge.who })}
                value={guess}
                onChoose={setGuess}
                items={(["kinder", "same", "harsher"] as const).map((one) => ({ value: one, label: say(WORDS[one]) }))}
                inline
              />
              <Action purpose="primary" onPress={show}>
                {say(WORDS.forkShow)}
              </Action>
            </>
          )}
        </>
      )}
    </Step>
  );
}
