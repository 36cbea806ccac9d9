import type { GameView } from "../../table/protocol.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { MOMENT } from "../words/dictionary.ts";
import { untold } from "./arrivals.ts";
import { Cause } from "./Cause.tsx";
import { Log } from "./Log.tsx";
import { Status } from "./Status.tsx";
import { StoryList } from "./StoryList.tsx";

/** What came of it, so far. */
export function Consequences({ view }: { readonly view: GameView }) {
  const { say, line } = useSpeech();
  const door = useDoor();
  const readUpTo = useScreen((screen) => screen.readUpTo);
  const read = useScreen((screen) => screen.read);
  const fresh = untold(view.story, readUpTo, read, view.desk.decision?.sources ?? []);
  const big = fresh.findLast((item) => item.big);
  const puzzle = view.late.find(({ id }) => fresh.some(({ kind, about }) => kind === "landed" && about === id));
  // The page is about what it begins with. Where something big came later, it has its own place and title there.
  const [first] = fresh;
  const title = big === undefined || big === first ? (first?.title ?? null) : null;
  const introduced = title !== null;
  return (
    <Panel
      place={`consequences-${fresh.at(-1)?.id ?? 0}`}
      over={<p class="kicker">{say(MOMENT, { moment: { moment: view.desk.time } })}</p>}
      title={title === null ? say("meanwhile") : line(title)}
      foot={
        <Action purpose="primary" onPress={() => door.act({ type: "next" })}>
          {say("letTimePass")}
        </Action>
      }
    >
      <StoryList items={fresh} introduced={introduced} now={view.desk.time} />
      {puzzle === undefined ? null : <Cause key={puzzle.id} late={puzzle} />}
      <Status desk={view.desk} />
      <Log story={view.story} />
    </Panel>
  );
}
