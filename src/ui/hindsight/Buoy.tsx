import { useEffect, useState } from "preact/hooks";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Worth } from "../further/Worth.tsx";
import type { StepProps } from "./Hindsight.tsx";
import { Step } from "./Step.tsx";
import { WORDS } from "./words.ts";

/** One call that was not made about something that came: first the question, then what would have been said. */
export function Buoy({ onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const unlit = useScreen((screen) => screen.debrief?.unlit[0]);
  const study = useScreen((screen) => screen.study);
  const [called, setCalled] = useState(false);
  const decision = unlit?.decision;
  useEffect(() => {
    if (called && decision !== undefined) door.send({ is: "study", decision });
  }, [called, decision, door]);
  if (unlit === undefined) {
    return (
      <Step title={say(WORDS.buoy)} next={say("next")} onNext={onNext}>
        <p>{say(WORDS.buoyNone)}</p>
      </Step>
    );
  }
  const call = study?.decision === decision ? study?.calls.find(({ source }) => source === unlit.source) : undefined;
  return (
    <Step title={say(WORDS.buoy)} next={say("next")} onNext={onNext}>
      <p>{say(WORDS.buoyAbout, { title: unlit.title })}</p>
      <p class="lead">{say(WORDS.buoyWho, { who: unlit.who })}</p>
      <p>{say(WORDS.buoyThink)}</p>
      {called ? (
        <div role="status" class="reveal">
          <p class="about">{say(unlit.asks)}</p>
          {call === undefined ? (
            <p>{say(WORDS.reckoning)}</p>
          ) : (
            <>
              <p>
                {say(WORDS.buoyWould)} <strong>{call.would === null ? "" : say(call.would)}</strong>
              </p>
              <Worth call={call} judges={study?.judges ?? []} />
              <p class="about">{say(WORDS.buoyCould)}</p>
            </>
          )}
        </div>
      ) : (
        <Action onPress={() => setCalled(true)}>{say(WORDS.buoyShow)}</Action>
      )}
    </Step>
  );
}
