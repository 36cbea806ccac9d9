import { asWritten } from "../../sim/dossier/words.ts";
import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useSpeech } from "../context.tsx";
import { StoryList } from "../desk/StoryList.tsx";
import { Undo } from "./Undo.tsx";

/** What came of the last decision, to be read aloud; and then the next. */
export function Aloud({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const door = useDoor();
  const { decision } = view.desk;
  const isNext = view.place === "briefing";
  const chosen = view.story.findLastIndex(({ kind }) => kind === "chosen");
  const came = view.story.slice(Math.max(0, chosen)).filter(({ kind }) => kind !== "opened");
  return (
    <Panel
      place={`entry-${view.place}-${view.story.length}`}
      over={<p class="kicker">{say("entry.title")}</p>}
      title={say("entry.readAloud")}
      foot={
        <div class="actions">
          <Action purpose="primary" onPress={() => door.act({ type: isNext ? "begin" : "next" })}>
            {say(isNext ? "entry.enter" : "next")}
          </Action>
          <Undo view={view} />
        </div>
      }
    >
      {chosen < 0 ? <p class="lead">{say(view.dossier.briefing)}</p> : <StoryList items={came} />}
      {isNext && decision !== null ? (
        <section class="entry" aria-labelledby="entry-next">
          <h2 id="entry-next">{say("entry.nextDecision")}</h2>
          <p class="lead">{say(decision.question)}</p>
          {decision.situation.map((passage) => (
            <p key={asWritten(passage)}>{say(passage)}</p>
          ))}
        </section>
      ) : null}
    </Panel>
  );
}
