import { useEffect, useState } from "preact/hooks";
import type { GameView } from "../table/protocol.ts";
import type { HindsightView } from "../views/hindsight.ts";
import { Action } from "./common/Action.tsx";
import { Notice } from "./common/Notice.tsx";
import { Settings } from "./common/Settings.tsx";
import { useActions, useConnection, useDoor, useScreen, useSpeech } from "./context.tsx";
import { Briefing } from "./desk/Briefing.tsx";
import { Closing } from "./desk/Closing.tsx";
import { Commitment } from "./desk/Commitment.tsx";
import { Consequences } from "./desk/Consequences.tsx";
import { Deliberation } from "./desk/Deliberation.tsx";
import { RatingCard } from "./desk/RatingCard.tsx";
import { isDay, sceneOf } from "./hindsight/steps.ts";
import { Leaving } from "./Leaving.tsx";
import { Opening } from "./opening/Opening.tsx";
import { Return } from "./Return.tsx";
import { Announcer } from "./stage/Announcer.tsx";
import { Arriving } from "./stage/Arriving.tsx";
import { Stage } from "./stage/Stage.tsx";
import { Whence, Whose } from "./Whose.tsx";

/** A part of the page that is fetched when it is needed: the first choice does not wait for it. */
function useLater<T>(fetch: () => Promise<T>): T | null {
  const connection = useConnection();
  const [part, setPart] = useState<T | null>(null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    let isHere = true;
    fetch().then(
      (fetched) => {
        connection.works();
        setPart(() => fetched);
      },
      () => connection.back().then(() => (isHere ? setAttempt(attempt + 1) : undefined)),
    );
    return () => {
      isHere = false;
    };
  }, [fetch, connection, attempt]);
  return part;
}

const fetchHindsight = () => import("./hindsight/Hindsight.tsx");
const fetchEntry = () => import("./entry/Entry.tsx");

/** Such a part, and the words that it needs; null until both are here. */
function useLaterRoom<T>(fetch: () => Promise<T>): T | null {
  const { lookBack } = useActions();
  const isWhole = useScreen((screen) => screen.isWhole);
  const room = useLater(fetch);
  useEffect(lookBack, [lookBack]);
  return isWhole ? room : null;
}

function LaterHindsight(props: { readonly view: GameView; readonly hindsight: HindsightView }) {
  const { say } = useSpeech();
  const room = useLaterRoom(fetchHindsight);
  return room === null ? <p role="status">{say("loading")}</p> : <room.Hindsight {...props} />;
}

function LaterEntry() {
  const { say } = useSpeech();
  const room = useLaterRoom(fetchEntry);
  return room === null ? <p role="status">{say("loading")}</p> : <room.Entry />;
}

/** The desk, in whatever place people are. */
function Desk() {
  const { say } = useSpeech();
  const door = useDoor();
  const view = useScreen((screen) => screen.view);
  const hindsight = useScreen((screen) => screen.hindsight);
  const closing = useScreen((screen) => screen.closing);
  if (view === null) return null;
  switch (view.place) {
    case "opening":
      return null;
    case "briefing":
      return <Briefing view={view} />;
    case "deliberating":
      return <Deliberation view={view} />;
    case "committing":
      return <Commitment view={view} />;
    case "rating": {
      const chosen = view.story.findLast((item) => item.kind === "chosen");
      return (
        <RatingCard
          place="rating"
          question={say("ratingQuestion")}
          about={say("ratingAbout")}
          act={chosen === undefined ? "" : say(chosen.says.says)}
          onRate={(rating) => door.act({ type: "rate", rating })}
        />
      );
    }
    case "consequences":
      return <Consequences view={view} />;
    case "hindsight":
      if (closing) return <Closing view={view} />;
      return hindsight === null ? null : <LaterHindsight view={view} hindsight={hindsight} />;
  }
}

/** What is heard, for who cannot hear it. */
function Caption() {
  const { say } = useSpeech();
  const caption = useScreen((screen) => screen.caption);
  return (
    <aside aria-label={say("captions")}>
      <p class="caption">{caption === null ? null : <span>{say(caption)}</span>}</p>
    </aside>
  );
}

/** The game went on in another window: what lies here is only to be looked at. */
function Elsewhere() {
  const { say } = useSpeech();
  const door = useDoor();
  const game = useScreen((screen) => (screen.elsewhere ? screen.game : null));
  const picked = useScreen((screen) => screen.view?.picked ?? null);
  if (game === null) return null;
  return (
    <Notice role="alert">
      <p>{say("elsewhere")}</p>
      <Action purpose="primary" onPress={() => door.send({ is: "take-up", game: game.id, again: false, picked })}>
        {say("goOnInThisWindow")}
      </Action>
    </Notice>
  );
}

/** What went wrong, in a sentence, until it has been read. */
function Trouble() {
  const { say } = useSpeech();
  const trouble = useScreen((screen) => screen.trouble);
  const door = useDoor();
  const unkept = useScreen((screen) => screen.unkept && screen.view !== null);
  const { dismissTrouble } = useActions();
  if (trouble === null) return null;
  return (
    <div class="trouble" role="alert">
      <p>{say(trouble)}</p>
      {unkept ? (
        <Action purpose="primary" onPress={() => door.send({ is: "save", ahead: false })}>
          {say("save")}
        </Action>
      ) : null}
      <Action onPress={() => dismissTrouble()}>{say("close")}</Action>
    </div>
  );
}

/** The page, as soon as it has words. */
export function App() {
  const isDumb = useScreen((screen) => screen.tongue === null);
  return isDumb ? null : <Page />;
}

function Page() {
  const { say, language } = useSpeech();
  const screen = useScreen((whole) => whole);
  const { view, arriving, held, display } = screen;
  const scene = view?.place === "hindsight" ? sceneOf(screen) : null;
  const day = scene !== null && isDay(scene);
  const entering = screen.entering && scene === null;
  const isOpening = !entering && (view === null || view.place === "opening");
  const deskAside = arriving || scene === "ebb";

  useEffect(() => {
    document.documentElement.lang = language;
    if (isOpening) document.title = `${say("name")} · ${say("motto")}`;
  }, [language, isOpening, say]);

  useEffect(() => {
    document.documentElement.dataset.light = day && !held ? "day" : "night";
  }, [day, held]);

  useEffect(() => {
    document.documentElement.dataset.display = display;
    // Most screens are ordinary; the styles for others come when they are asked for.
    if (display !== "desk") import("./styles/display.css").catch(() => {});
  }, [display]);

  return (
    <>
      <a class="skip" href="#main">
        {say("skipLink")}
      </a>
      {isOpening ? (
        <Opening />
      ) : (
        <>
          <header class="bar">
            <p class="bar__name">
              {say("name")}
              <Whence />
            </p>
            <Settings />
          </header>
          {arriving ? <Arriving /> : null}
          <main id="main" class={deskAside ? "desk desk--aside" : "desk"} inert={screen.elsewhere}>
            {entering ? <LaterEntry /> : <Desk />}
          </main>
        </>
      )}
      <Return />
      <Stage />
      <Caption />
      <Announcer />
      {isOpening ? null : <Whose />}
      <Elsewhere />
      <Trouble />
      <Leaving />
    </>
  );
}
