import type { GameView } from "../../table/protocol.ts";
import { useAside } from "../aside.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { Prose } from "../common/Prose.tsx";
import { Tabs } from "../common/Tabs.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { Clock } from "./Clock.tsx";
import { Holding } from "./Holding.tsx";
import { Log } from "./Log.tsx";
import { Options } from "./Options.tsx";
import { Sources } from "./Sources.tsx";
import { Status } from "./Status.tsx";
import { CameIn, Telephone } from "./Telephone.tsx";

function Paused() {
  const { say } = useSpeech();
  const door = useDoor();
  return (
    <section class="paused">
      <h2>{say("paused")}</h2>
      <p>{say("pausedAbout")}</p>
      <Action purpose="primary" onPress={() => door.act({ type: "resume" })}>
        {say("resume")}
      </Action>
    </section>
  );
}

/** The three pages of the desk: whom to call, what came in, what to decide. */
function Pages({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const { decision, commands } = view.desk;
  const [page, setPage] = useAside<string>(decision?.id ?? "", "page", "ask");
  if (decision === null) return null;
  const aWhile = commands.find((command) => command.do === "wait");
  const cameIn = decision.interruptions.filter(({ state }) => state !== "ringing").length;
  const tabs = [
    ...(decision.sources.length === 0
      ? []
      : [
          {
            id: "ask",
            label: say("askTab"),
            content: <Sources sources={decision.sources} aWhile={aWhile?.minutes ?? 0} />,
          },
        ]),
    {
      id: "came-in",
      label: cameIn === 0 ? say("cameInTab") : `${say("cameInTab")} (${cameIn})`,
      content: <CameIn interruptions={decision.interruptions} />,
    },
    { id: "decide", label: say("decideTab"), content: <Options options={decision.options} /> },
  ];
  const current = tabs.some(({ id }) => id === page) ? page : "decide";
  return <Tabs label={say(decision.question)} tabs={tabs} current={current} onChoose={setPage} />;
}

/** The desk while the clock runs. */
export function Deliberation({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const refused = useScreen((screen) => screen.refused);
  const { decision, phase } = view.desk;
  if (decision === null) return null;
  const paused = view.clock.state === "paused";
  return (
    <Panel
      place={`deliberating-${decision.id}`}
      over={<Clock />}
      title={say(decision.question)}
      foot={paused ? null : <Telephone key={decision.id} interruptions={decision.interruptions} />}
    >
      {refused === null ? null : (
        <p class="refused" role="alert">
          {say(refused)}
        </p>
      )}
      {paused ? (
        <Paused />
      ) : (
        <>
          <section class="situation" aria-label={say("situation")}>
            {decision.situation.map((passage) => (
              <Prose key={passage.nl} text={say(passage)} />
            ))}
          </section>
          {phase === "holding" ? <Holding decision={decision} /> : <Pages view={view} />}
          <Status desk={view.desk} />
          <Log story={view.story} />
        </>
      )}
    </Panel>
  );
}
