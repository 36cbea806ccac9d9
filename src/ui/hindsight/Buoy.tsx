import { useEffect, useState } from "preact/hooks";
import type { Words } from "../../sim/dossier/words.ts";
import type { DebriefView } from "../../views/debrief/debrief-view.ts";
import type { Unlit } from "../../views/debrief/director.ts";
import { Action } from "../common/Action.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Worth } from "../further/Worth.tsx";
import { Step, type StepProps } from "./Step.tsx";

/** A call that was not made, and what came that it was about; null where nothing came of it. */
type Missed = Pick<Unlit, "decision" | "source" | "who" | "asks"> & { readonly title: Words | null };

/** A call about something that came, or else any call that could have been made at the decision looked at. */
function unasked({ unlit, decisions }: DebriefView, focus: string | undefined): Missed | undefined {
  const [first] = unlit;
  if (first !== undefined) return first;
  const looked = decisions.find(({ decision }) => decision === focus);
  const [other] = looked?.layers.knowable ?? [];
  return looked === undefined || other === undefined ? undefined : { ...other, decision: looked.decision, title: null };
}

/** One call that was not made about something that came: first the question, then what would have been said. */
export function Buoy({ hindsight, onNext }: StepProps) {
  const { say } = useSpeech();
  const door = useDoor();
  const debrief = useScreen((screen) => screen.debrief);
  const unlit = debrief === null ? undefined : unasked(debrief, hindsight.focus?.id);
  const study = useScreen((screen) => screen.study);
  const [called, setCalled] = useState(false);
  const decision = unlit?.decision;
  useEffect(() => {
    if (!called || decision === undefined) return;
    door.send({ is: "study", decision });
    return () => door.send({ is: "rest" });
  }, [called, decision, door]);
  if (unlit === undefined) {
    return (
      <Step title={say("debrief.buoy")} next={say("next")} onNext={onNext}>
        <p>{say("debrief.buoyNone")}</p>
      </Step>
    );
  }
  const question = hindsight.taken.find(({ id }) => id === decision)?.question;
  const call = study?.decision === decision ? study?.calls.find(({ source }) => source === unlit.source) : undefined;
  return (
    <Step title={say("debrief.buoy")} next={say("next")} onNext={onNext}>
      {unlit.title === null ? null : <p>{say("debrief.buoyAbout", { title: unlit.title })}</p>}
      <p class="lead">
        {unlit.title === null || question === undefined
          ? say("debrief.buoyAny", { who: unlit.who })
          : say("debrief.buoyWho", { who: unlit.who, question })}
      </p>
      <p>{say("debrief.buoyThink")}</p>
      {called ? (
        <div role="status" class="reveal">
          <p class="about">{say(unlit.asks)}</p>
          {call === undefined ? (
            <p>{say("debrief.reckoning")}</p>
          ) : (
            <>
              <p>
                {say("debrief.buoyWould")} <strong>{call.would === null ? "" : say(call.would)}</strong>
              </p>
              <Worth call={call} judges={study?.judges ?? []} />
              <p class="about">{say("debrief.buoyCould")}</p>
            </>
          )}
        </div>
      ) : (
        <Action purpose="primary" onPress={() => setCalled(true)}>
          {say("debrief.buoyShow")}
        </Action>
      )}
    </Step>
  );
}
