import { useState } from "preact/hooks";
import type { GameView } from "../../table/protocol.ts";
import type { DecisionView, SourceView } from "../../views/desk.ts";
import { Action } from "../common/Action.tsx";
import { Choice } from "../common/Choice.tsx";
import { GrowingText } from "../common/GrowingText.tsx";
import { goneOn } from "../common/going-on.ts";
import { Panel } from "../common/Panel.tsx";
import { useCan, useDoor, useScreen, useSpeech } from "../context.tsx";
import { arrivalsOf } from "../desk/arrivals.ts";
import { CameIn } from "../desk/CameIn.tsx";
import { Drawer } from "../desk/Drawer.tsx";
import { Holding } from "../desk/Holding.tsx";
import { letterOf } from "../further/letter.ts";
import { Undo } from "./Undo.tsx";

/** Whom the table called, one after another. */
function Called({ sources, aWhile }: { readonly sources: readonly SourceView[]; readonly aWhile: number }) {
  const { say } = useSpeech();
  const door = useDoor();
  if (sources.length === 0) return <p class="about">{say("entry.nobodyToCall")}</p>;
  return (
    <ul class="entry__sources">
      {sources.map(({ id, person, asks, answer, state, minutes }) => (
        <li key={id}>
          {state === "open" ? (
            <Action onPress={() => door.act({ type: "ask", source: id })}>
              {say(person.name)} <small>({say("costs", { length: { length: minutes } })})</small>
            </Action>
          ) : (
            <p>
              <strong>{say(person.name)}</strong>{" "}
              <span class="about">
                {answer === null ? say(state === "away" ? "away" : "noTimeLeft") : say("asked").toLowerCase()}
              </span>
            </p>
          )}
          {answer === null ? <p class="about">{say(asks)}</p> : <p class="entry__answer">{say(answer)}</p>}
        </li>
      ))}
      {aWhile === 0 ? null : (
        <li>
          <Action purpose="subtle" onPress={() => door.act({ type: "wait", minutes: aWhile })}>
            {say("aWhile", { length: { length: aWhile } })}
          </Action>
        </li>
      )}
    </ul>
  );
}

/** The longest sentence on the sheet, in characters. */
const LONGEST = 200;

/** What the table chose and wrote. */
function Chosen({ view, decision }: { readonly view: GameView; readonly decision: DecisionView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const [option, setOption] = useState<string | null>(null);
  const [because, setBecause] = useState("");
  const [accept, setAccept] = useState("");
  const [statement, setStatement] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const open = decision.options.filter(({ state }) => state === "open");
  const enter = () => {
    setMissing(option === null);
    if (option === null) return;
    if (option === "") return door.act({ type: "lapse" });
    door.act({ type: "pick", option });
    const commitment = {
      because: goneOn(say("becauseLabel"), because),
      accept: goneOn(say("acceptLabel"), accept),
      statement,
      namely: "",
    };
    door.act({ type: "commit", commitment });
  };
  return (
    <>
      <Choice
        label={say("entry.decided")}
        value={option}
        onChoose={setOption}
        items={[
          ...open.map(({ id, place, says }) => ({
            value: id,
            // As on the cards.
            label: `${letterOf(place)}. ${say(says)}`,
          })),
          { value: "", label: say("entry.undecided") },
        ]}
      />
      {decision.key && option !== "" ? (
        <>
          <GrowingText label={say("becauseLabel")} value={because} longest={LONGEST} onWrite={setBecause} />
          <GrowingText label={say("acceptLabel")} value={accept} longest={LONGEST} onWrite={setAccept} />
          <Choice
            label={say("buoy")}
            value={statement}
            onChoose={setStatement}
            items={[
              ...view.desk.statements.map(({ id, says }) => ({ value: id, label: say(says) })),
              { value: null, label: say("noBuoy") },
            ]}
          />
        </>
      ) : null}
      <p role="alert">{isMissing && option === null ? say("entry.chooseFirst") : null}</p>
      <div class="actions">
        <Action purpose="primary" onPress={enter}>
          {say("entry.done")}
        </Action>
        <Undo view={view} />
      </div>
    </>
  );
}

/** One decision of the table: whom it called, what came in, what it chose. */
export function Decided({ view }: { readonly view: GameView }) {
  const { say, line } = useSpeech();
  const refused = useScreen((screen) => screen.refused);
  const isWaiting = useCan("hold");
  const { decision, commands } = view.desk;
  if (decision === null) return null;
  const aWhile = commands.find((command) => command.do === "wait")?.minutes ?? 0;
  return (
    <Panel
      place={`entry-${decision.id}`}
      over={<p class="kicker">{say("entry.title")}</p>}
      title={say(decision.question)}
      foot={<Drawer view={view} decision={decision} calm={false} onTurn={() => {}} />}
    >
      {refused === null ? null : (
        <p class="refused" role="alert">
          {line(refused)}
        </p>
      )}
      <section class="entry" aria-labelledby="entry-called">
        <h2 id="entry-called">{say("entry.called")}</h2>
        <Called sources={decision.sources} aWhile={aWhile} />
      </section>
      <section class="entry" aria-labelledby="entry-came-in">
        <h2 id="entry-came-in">{say("cameInTab")}</h2>
        <CameIn items={arrivalsOf(view.story, decision.interruptions)} decision={decision} />
      </section>
      {isWaiting ? <Holding decision={decision} now={view.desk.time} /> : <Chosen view={view} decision={decision} />}
    </Panel>
  );
}
