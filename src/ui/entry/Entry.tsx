import "../styles/entry.css";
import { useEffect } from "preact/hooks";
import { Panel } from "../common/Panel.tsx";
import { useDoor, useScreen, useSpeech } from "../context.tsx";
import { RatingCard } from "../desk/RatingCard.tsx";
import { Aloud } from "./Aloud.tsx";
import { Code } from "./Code.tsx";
import { Decided } from "./Decided.tsx";

/** A game that was played on paper, entered decision by decision; it ends where hindsight begins. */
export function Entry() {
  const { say } = useSpeech();
  const door = useDoor();
  const view = useScreen((screen) => screen.view);
  const place = view?.place;
  useEffect(() => {
    if (place === "opening") door.act({ type: "light" });
  }, [door, place]);
  if (view === null) return <Code />;
  switch (view.place) {
    case "briefing":
    case "consequences":
      return <Aloud view={view} />;
    case "rating":
      return (
        <RatingCard place="entry-rating" view={view} question={say("entry.rated")} about={say("entry.ratedAbout")} />
      );
    case "deliberating":
    case "committing":
      return <Decided key={view.desk.decision?.id} view={view} />;
    default:
      return (
        <Panel place="entry" title={say("entry.title")}>
          <p role="status">{say("loading")}</p>
        </Panel>
      );
  }
}
