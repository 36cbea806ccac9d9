import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { Prose } from "../common/Prose.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";
import { untold } from "./arrivals.ts";
import { StoryList } from "./StoryList.tsx";

const MINUTE = 60_000;

/** What lies ahead, before the clock starts. */
export function Briefing({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const readUpTo = useScreen((screen) => screen.readUpTo);
  const read = useScreen((screen) => screen.read);
  const pace = useScreen((screen) => screen.pace);
  const { decision } = view.desk;
  if (decision === null) return null;
  const isFirst = view.story.filter((item) => item.kind === "opened").length === 1;
  const opened = view.story.findLastIndex(({ kind }) => kind === "opened");
  // What comes after that comes in at the desk.
  const meanwhile = untold(view.story.slice(0, opened), readUpTo, read, []);
  const story = { length: decision.deadline - decision.openedAt };
  const moment = say(MOMENT, { moment: { moment: view.desk.time } });
  // A stage that is called after its day says nothing beside that day.
  const named = say(decision.stage);
  const stage = moment.toLowerCase().includes(named.toLowerCase()) ? "" : named;
  const real = Math.round((view.clock.total / MINUTE) * 2) / 2;
  return (
    <Panel
      place={`briefing-${decision.id}`}
      over={<p class="kicker">{stage === "" ? moment : `${stage} · ${moment}`}</p>}
      title={isFirst ? say(view.dossier.title) : say(decision.question)}
      foot={
        <Action purpose="primary" onPress={() => door.act({ type: "begin" })}>
          {say("toTheDesk")}
        </Action>
      }
    >
      {isFirst ? <Prose class="lead" text={say(view.dossier.briefing)} /> : null}
      {meanwhile.length === 0 ? null : (
        <section class="meanwhile" aria-labelledby="meanwhile-title">
          <h2 id="meanwhile-title">{say("meanwhile")}</h2>
          <StoryList items={meanwhile} heading="h3" now={view.desk.time} />
        </section>
      )}
      {isFirst
        ? null
        : decision.situation.map((passage) => <Prose key={say(passage)} class="lead" text={say(passage)} />)}
      <ul class="budgets about">
        <li>{say("budgetStory", { story })}</li>
        <li>{pace === 0 ? say("budgetOff") : `${say("budget", { real })} ${say("firstLook")}`}</li>
      </ul>
    </Panel>
  );
}
