import { useEffect, useState } from "preact/hooks";
import { asWritten } from "../../sim/dossier/words.ts";
import type { HindsightView, TakenView } from "../../views/hindsight.ts";
import { BeliefChart } from "../charts/BeliefChart.tsx";
import { StandChart } from "../charts/StandChart.tsx";
import { Pick } from "../common/Pick.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { alike } from "../words/dictionary.ts";
import { Worth } from "./Worth.tsx";

/** What could be believed at a decision, what each choice led to in those nights, and what one more call was worth. */
export function Study({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const isTwice = ({ question }: TakenView) =>
    hindsight.taken.filter((one) => asWritten(one.question) === asWritten(question)).length > 1;
  // The same question can be asked again later: then the moment tells them apart.
  const nameOf = (taken: TakenView) =>
    isTwice(taken)
      ? say("further.questionAt", { question: taken.question, moment: { moment: taken.at } })
      : say(taken.question);
  const study = useScreen((screen) => screen.study);
  const [decision, setDecision] = useState(hindsight.focus?.id ?? "");
  const [judge, setJudge] = useState(0);
  useEffect(() => {
    door.send({ is: "study", decision });
    return () => door.send({ is: "rest" });
  }, [decision, door]);
  const current = study?.decision === decision ? study : null;
  const moved = current?.beliefs.filter((belief) => belief.moved) ?? [];
  return (
    <>
      <p>{say("further.studyAbout")}</p>
      <Pick
        label={say("further.studyWhich")}
        value={decision}
        onChoose={setDecision}
        items={hindsight.taken.map((taken) => ({ value: taken.id, label: nameOf(taken) }))}
      />
      {current === null ? (
        <p role="status">{say("debrief.reckoning")}</p>
      ) : (
        <>
          <p class="about">
            {current.exact
              ? say("further.exact")
              : say("debrief.drawn", { effective: Math.round(Math.min(current.effective, 1e6)) })}
          </p>
          {moved.map((belief) => (
            <BeliefChart key={belief.id} belief={belief} />
          ))}
          <details>
            <summary>{say("further.unmoved")}</summary>
            {current.beliefs
              .filter((belief) => !belief.moved)
              .map((belief) => (
                <BeliefChart key={belief.id} belief={belief} />
              ))}
          </details>
          <h2>{say("further.optionsIn")}</h2>
          <Pick
            label={say("further.forJudge")}
            value={judge}
            onChoose={setJudge}
            items={current.judges.map(({ who }, position) => ({ value: position, label: say(who) }))}
          />
          {current.fates < current.wanted ? (
            <progress value={current.fates} max={current.wanted} aria-label={say("debrief.reckoning")} />
          ) : null}
          <StandChart
            rows={current.options.map(({ option, says, own, stands }) => ({
              id: option ?? "nothing",
              label: say(says),
              own,
              counts: stands[judge] ?? [],
            }))}
            caption={say("further.optionsCaption", { fates: current.fates })}
          />
          <h2>{say("further.callsWorth")}</h2>
          {current.calls.length === 0 ? <p>{say("further.noCalls")}</p> : null}
          <ul class="calls">
            {current.calls.map((call) => (
              <li key={call.source}>
                <p class="about">{say(call.asks)}</p>
                <p>{say("further.callSays", { who: call.who, would: call.would ?? alike("…") })}</p>
                <Worth call={call} judges={current.judges} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
