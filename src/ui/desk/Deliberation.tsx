import { useState } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import { Panel } from "../common/Panel.tsx";
import { Prose } from "../common/Prose.tsx";
import { Tabs } from "../common/Tabs.tsx";
import { useCan, useScreen, useSpeech } from "../context.tsx";
import { useAside } from "../lasting.ts";
import { arrivalsOf } from "./arrivals.ts";
import { CameIn } from "./CameIn.tsx";
import { Clock } from "./Clock.tsx";
import { Drawer } from "./Drawer.tsx";
import { useDealing } from "./dealing.ts";
import { Holding } from "./Holding.tsx";
import { Log } from "./Log.tsx";
import { Options } from "./Options.tsx";
import { Paused } from "./Paused.tsx";
import { Sources } from "./Sources.tsx";
import { Status } from "./Status.tsx";

interface PagesProps {
  readonly view: GameView;
  readonly onAsk: () => void;
}

/** The three pages of the desk: whom to call, what came in, what to decide. */
function Pages({ view, onAsk }: PagesProps) {
  const { say } = useSpeech();
  const [seen, setSeen] = useState<readonly string[]>([]);
  const { decision, commands } = view.desk;
  const deal = useDealing(decision?.id ?? "");
  const [page, setPage] = useAside<string>(decision?.id ?? "", "page", "ask");
  if (decision === null) return null;
  const aWhile = commands.find((command) => command.do === "wait");
  const cameIn = arrivalsOf(view.story, decision.interruptions);
  const fresh = decision.options.filter(({ id, fresh: isNew }) => isNew && !seen.includes(id));
  const numbered = (label: string, count: number) => (count === 0 ? label : `${label} (${count})`);
  const tabs = [
    ...(decision.sources.length === 0
      ? []
      : [
          {
            id: "ask",
            label: say("askTab"),
            content: <Sources decision={decision} now={view.desk.time} aWhile={aWhile?.minutes ?? 0} onAsk={onAsk} />,
          },
        ]),
    {
      id: "came-in",
      label: numbered(say("cameInTab"), cameIn.length),
      content: <CameIn items={cameIn} decision={decision} />,
    },
    {
      id: "decide",
      label: fresh.length === 0 ? say("decideTab") : say("decideTabNew", { fresh: fresh.length }),
      content: <Options options={decision.options} deadline={decision.deadline} now={view.desk.time} />,
    },
  ];
  const current = tabs.some(({ id }) => id === page) ? page : "decide";
  const turn = (id: string) => {
    // What was new when people left the page they have seen.
    if (current === "decide") setSeen(decision.options.flatMap((option) => (option.fresh ? [option.id] : [])));
    // Whoever opens the list has read what is in it; what comes then announces itself.
    if (id === "came-in") deal(cameIn.map((item) => item.id));
    setPage(id);
  };
  return <Tabs label={say(decision.question)} tabs={tabs} current={current} onChoose={turn} />;
}

/** The desk while the clock runs. */
export function Deliberation({ view }: { readonly view: GameView }) {
  const { say, line } = useSpeech();
  const refused = useScreen((screen) => screen.refused);
  // What people asked for is what they see; what comes meanwhile waits at the foot until they turn to it.
  const [calm, setCalm] = useState(false);
  const { decision } = view.desk;
  const paused = useCan("resume");
  const isWaiting = useCan("hold");
  if (decision === null) return null;
  return (
    <Panel
      place={`deliberating-${decision.id}`}
      head={<Clock />}
      title={say(decision.question)}
      foot={
        paused ? null : (
          <Drawer key={decision.id} view={view} decision={decision} calm={calm} onTurn={() => setCalm(false)} />
        )
      }
    >
      {paused ? <Paused /> : null}
      <div class="work" inert={paused}>
        {refused === null ? null : (
          <p class="refused" role="alert">
            {line(refused)}
          </p>
        )}
        <section class="situation" aria-label={say("situation")}>
          {decision.situation.map((passage) => (
            <Prose key={say(passage)} text={say(passage)} />
          ))}
        </section>
        {isWaiting ? (
          <Holding decision={decision} now={view.desk.time} />
        ) : (
          <Pages key={decision.id} view={view} onAsk={() => setCalm(true)} />
        )}
        <Status desk={view.desk} />
        <Log story={view.story} />
      </div>
    </Panel>
  );
}
