import { useState } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { GrowingText } from "../common/GrowingText.tsx";
import { goneOn } from "../common/going-on.ts";
import { Panel } from "../common/Panel.tsx";
import { useCan, useDoor, useHearing, useSpeech } from "../context.tsx";
import { useAside } from "../lasting.ts";
import { Clock } from "./Clock.tsx";
import { Drawer } from "./Drawer.tsx";
import { Paused } from "./Paused.tsx";

/** The decision on paper: what, and for a key decision the sentence and the buoy. */
export function Commitment({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const hearing = useHearing();
  const paused = useCan("resume");
  const { decision, statements } = view.desk;
  const option = decision?.options.find(({ id }) => id === view.picked);
  const about = decision?.id ?? "";
  const under = option?.id ?? "";
  const [because, setBecause] = useAside<string>(about, `${under}/because`, "");
  const [accept, setAccept] = useAside<string>(about, `${under}/accept`, "");
  const [statement, setStatement] = useAside<string | null>(about, `${under}/statement`, null);
  const [namely, setNamely] = useAside<string>(about, `${under}/namely`, "");
  // Who signs is not talked to; that the telephone rings is said.
  const [calm, setCalm] = useState(true);
  if (decision === null || option === undefined) return null;
  const price = say(option.accepts);
  const sign = () => {
    hearing.silence();
    door.act({
      type: "commit",
      commitment: {
        because: goneOn(say("becauseLabel"), because),
        accept: goneOn(say("acceptLabel"), accept),
        statement,
        namely: namely.trim(),
      },
    });
  };
  return (
    <Panel
      place={`committing-${decision.id}-${option.id}`}
      head={<Clock />}
      title={say("youDecide")}
      foot={
        paused ? null : (
          <>
            <Drawer view={view} decision={decision} calm={calm} onTurn={() => setCalm(false)} />
            <div class="actions actions--sign">
              <Action purpose="primary" onPress={sign}>
                {say(option.sustained ? "startWaiting" : "sign")}
              </Action>
              <Action onPress={() => door.act({ type: "back" })}>{say("back")}</Action>
            </div>
          </>
        )
      }
    >
      {paused ? <Paused /> : null}
      <div class="work" inert={paused}>
        <div class="signing">
          <p class="signing__act">{say(option.says)}</p>
          <p class="signing__means">{say(option.means)}</p>
          {decision.key ? (
            <>
              <GrowingText label={say("becauseLabel")} value={because} longest={160} onWrite={setBecause} />
              <GrowingText label={say("acceptLabel")} value={accept} longest={200} onWrite={setAccept} />
              {accept === "" ? (
                <button type="button" class="suggestion" onClick={() => setAccept(price)}>
                  <span class="suggestion__how">{say("takeOver")}</span> {price}
                </button>
              ) : null}
              <p class="about">{say("sentenceAbout")}</p>
            </>
          ) : (
            <p class="signing__price">{say("acceptPrice", { price: option.accepts })}</p>
          )}
        </div>
        {decision.key ? (
          <Choice
            label={say("buoy")}
            about={say("buoyAbout")}
            value={statement}
            onChoose={setStatement}
            items={[
              ...statements.map(({ id, says }) => ({ value: id, label: say(says) })),
              { value: null, label: say("noBuoy") },
            ]}
          />
        ) : null}
        <details class="otherwise">
          <summary>{say("otherwise")}</summary>
          <p class="about">{say("otherwiseAbout")}</p>
          <GrowingText label={say("otherwiseLabel")} value={namely} longest={300} onWrite={setNamely} />
        </details>
      </div>
    </Panel>
  );
}
