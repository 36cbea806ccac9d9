import { useId } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import { useAside } from "../aside.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useHearing, useSpeech } from "../context.tsx";
import { Clock } from "./Clock.tsx";

/** The decision on paper: what, and for a key decision the sentence and the buoy. */
export function Commitment({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const hearing = useHearing();
  const { decision, statements } = view.desk;
  const option = decision?.options.find(({ id }) => id === view.picked);
  const about = decision?.id ?? "";
  const under = option?.id ?? "";
  const [because, setBecause] = useAside<string>(about, `${under}/because`, "");
  const [accept, setAccept] = useAside<string | null>(about, `${under}/accept`, null);
  const [statement, setStatement] = useAside<string | null>(about, `${under}/statement`, null);
  const [namely, setNamely] = useAside<string>(about, `${under}/namely`, "");
  const ids = { because: useId(), accept: useId(), namely: useId() };
  if (decision === null || option === undefined) return null;
  const price = say(option.accepts);
  const sign = () => {
    hearing.silence();
    door.act({
      type: "commit",
      commitment: {
        because: because.trim(),
        accept: decision.key ? (accept ?? price).trim() : "",
        statement,
        namely: namely.trim(),
      },
    });
  };
  return (
    <Panel
      place={`committing-${decision.id}-${option.id}`}
      over={<Clock />}
      title={say("youDecide")}
      foot={
        <div class="actions">
          {view.clock.state === "paused" ? (
            <Action purpose="primary" onPress={() => door.act({ type: "resume" })}>
              {say("resume")}
            </Action>
          ) : (
            <Action purpose="primary" onPress={sign}>
              {say(option.sustained ? "startWaiting" : "sign")}
            </Action>
          )}
          <Action onPress={() => door.act({ type: "back" })}>{say("back")}</Action>
        </div>
      }
    >
      <div class="sentence">
        <p class="sentence__act">{say(option.says)}</p>
        <p class="sentence__means">{say(option.means)}</p>
        {decision.key ? (
          <>
            <p class="field">
              <label for={ids.because}>{say("becauseLabel")}</label>
              <input
                id={ids.because}
                type="text"
                maxLength={160}
                autocomplete="off"
                value={because}
                onInput={(event) => setBecause(event.currentTarget.value)}
              />
            </p>
            <p class="field">
              <label for={ids.accept}>{say("acceptLabel")}</label>
              <textarea
                id={ids.accept}
                rows={2}
                maxLength={200}
                value={accept ?? price}
                onInput={(event) => setAccept(event.currentTarget.value)}
              />
            </p>
            <p class="about">{say("sentenceAbout")}</p>
          </>
        ) : (
          <p class="sentence__price">
            {say("andAccept")} {price}.
          </p>
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
        <p class="field">
          <label for={ids.namely}>{say("otherwiseLabel")}</label>
          <textarea
            id={ids.namely}
            rows={2}
            maxLength={300}
            value={namely}
            onInput={(event) => setNamely(event.currentTarget.value)}
          />
        </p>
      </details>
    </Panel>
  );
}
