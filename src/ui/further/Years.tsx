import { useState } from "preact/hooks";
import type { HindsightView } from "../../views/hindsight.ts";
import { Pick } from "../common/Pick.tsx";
import { useActions, useSpeech } from "../context.tsx";
import { Verdict } from "../hindsight/Verdict.tsx";

/** All judges through the years; two of them beside each other. */
export function Years({ hindsight }: { readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const { followJudge } = useActions();
  const { judges } = hindsight;
  const [first, setFirst] = useState(0);
  const [second, setSecond] = useState(judges.length - 1);
  const items = judges.map(({ who }, position) => ({ value: position, label: say(who) }));
  const [early, late] = [judges[first], judges[second]];
  return (
    <>
      <p>{say("further.yearsAbout")}</p>
      <Pick label={say("further.first")} value={first} onChoose={setFirst} items={items} />
      <Pick
        label={say("further.second")}
        value={second}
        onChoose={(value) => {
          setSecond(value);
          followJudge(value);
        }}
        items={items}
      />
      <div class="years" aria-live="polite">
        {early === undefined ? null : <Verdict judge={early} />}
        {late === undefined || late === early ? null : <Verdict judge={late} />}
      </div>
    </>
  );
}
