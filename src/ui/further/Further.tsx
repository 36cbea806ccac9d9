import type { GameView } from "../../table/protocol.ts";
import type { HindsightView } from "../../views/hindsight.ts";
import { Action } from "../common/Action.tsx";
import { Panel } from "../common/Panel.tsx";
import { Pick } from "../common/Pick.tsx";
import { useActions, useScreen, useSpeech } from "../context.tsx";
import { Assumptions } from "./Assumptions.tsx";
import { Deciding } from "./Deciding.tsx";
import { Exits } from "./Exits.tsx";
import { Forecasts } from "./Forecasts.tsx";
import { Paper } from "./Paper.tsx";
import { Replay } from "./Replay.tsx";
import { Report } from "./Report.tsx";
import { Study } from "./Study.tsx";
import { Years } from "./Years.tsx";

const PAGES = ["replay", "deciding", "study", "exits", "years", "forecasts", "assumptions", "report", "paper"] as const;
type Page = (typeof PAGES)[number];

function isPage(name: string): name is Page {
  return PAGES.some((page) => page === name);
}

interface Props {
  readonly view: GameView;
  readonly hindsight: HindsightView;
}

function Content({ page, hindsight }: { readonly page: Page; readonly hindsight: HindsightView }) {
  switch (page) {
    case "replay":
      return <Replay />;
    case "deciding":
      return <Deciding hindsight={hindsight} />;
    case "study":
      return <Study hindsight={hindsight} />;
    case "exits":
      return <Exits />;
    case "years":
      return <Years hindsight={hindsight} />;
    case "forecasts":
      return <Forecasts />;
    case "assumptions":
      return <Assumptions hindsight={hindsight} />;
    case "report":
      return <Report />;
    case "paper":
      return <Paper />;
  }
}

/** Looking further oneself: one page at a time, in any order. */
export function Further({ hindsight }: Props) {
  const { say } = useSpeech();
  const { lookFurther, followGuide } = useActions();
  const further = useScreen((screen) => screen.further) ?? "replay";
  const page = isPage(further) ? further : "replay";
  const title = (one: Page) =>
    one === "assumptions" ? say("debrief.assumptions") : say(one === "paper" ? "paper.paper" : `further.${one}`);
  return (
    <Panel
      place={`further-${page}`}
      over={<p class="kicker">{say("debrief.further")}</p>}
      title={title(page)}
      foot={
        <div class="actions">
          <Action purpose="primary" onPress={() => followGuide()}>
            {say("further.backToGuide")}
          </Action>
        </div>
      }
    >
      <Pick<Page>
        label={say("further.furtherTabs")}
        value={page}
        onChoose={(value) => lookFurther(value)}
        items={PAGES.map((one) => ({ value: one, label: title(one) }))}
      />
      <Content page={page} hindsight={hindsight} />
    </Panel>
  );
}
