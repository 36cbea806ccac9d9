import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useActions, useScreen, useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";
import { lastNews } from "./last.ts";
import { StoryList } from "./StoryList.tsx";

/** The last that came, read in peace, before the dossier is closed. */
export function Closing({ view }: { readonly view: GameView }) {
  const { say } = useSpeech();
  const { closeStory } = useActions();
  const readUpTo = useScreen((screen) => screen.readUpTo);
  const items = lastNews(view.story, readUpTo);
  return (
    <Panel
      place="closing"
      over={<p class="kicker">{say(MOMENT, { moment: { moment: view.desk.time } })}</p>}
      title={say("closing")}
      foot={
        <div class="actions">
          <Action purpose="primary" onPress={() => closeStory()}>
            {say("closeDossier")}
          </Action>
        </div>
      }
    >
      <StoryList items={items} />
      <p class="lead">{say("closingAbout")}</p>
    </Panel>
  );
}
