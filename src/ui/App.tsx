import { useEffect } from "preact/hooks";
import { Action } from "./common/Action.tsx";
import { Notice } from "./common/Notice.tsx";
import { Settings } from "./common/Settings.tsx";
import { useActions, useDoor, useScreen, useSpeech } from "./context.tsx";
import { Briefing } from "./desk/Briefing.tsx";
import { Deliberation } from "./desk/Deliberation.tsx";
import { isDay, sceneOf } from "./hindsight/steps.ts";
import { whenIdle } from "./idle.ts";
import { Leaving } from "./Leaving.tsx";
import { Opening } from "./opening/Opening.tsx";
import { Announcer } from "./picture/Announcer.tsx";
import { Arriving } from "./picture/Arriving.tsx";
import { Stage } from "./picture/Stage.tsx";
import { Return } from "./Return.tsx";
import { later, Room } from "./Room.tsx";
import { Whence, Whose } from "./Whose.tsx";

const sequel = later(() => import("./desk/Sequel.tsx"));
const hindsightRoom = later(() => import("./hindsight/Hindsight.tsx"));
const entry = later(() => import("./entry/Entry.tsx"));

/** The desk, in whatever place people are. */
function Desk() {
  const view = useScreen((screen) => screen.view);
  const hindsight = useScreen((screen) => screen.hindsight);
  const closing = useScreen((screen) => screen.closing);
  const place = view?.place ?? "opening";

  useEffect(() => {
    // Who looks at a decision will take one; what cannot be fetched now is missed when it is needed.
    if (place === "deliberating") return whenIdle(() => void sequel.fetch().catch(() => {}));
    return undefined;
  }, [place]);

  if (view === null || place === "opening") return null;
  if (place === "briefing") return <Briefing view={view} />;
  if (place === "deliberating") return <Deliberation view={view} />;
  if (place !== "hindsight" || closing) return <Room of={sequel}>{({ Sequel }) => <Sequel view={view} />}</Room>;
  if (hindsight === null) return null;
  return (
    <Room of={hindsightRoom} looksBack>
      {({ Hindsight }) => <Hindsight view={view} hindsight={hindsight} />}
    </Room>
  );
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
  if (game === null) return null;
  return (
    <Notice role="alert">
      <p>{say("elsewhere")}</p>
      <Action purpose="primary" onPress={() => door.send({ is: "take-up", game: game.id, again: false })}>
        {say("goOnInThisWindow")}
      </Action>
    </Notice>
  );
}

/** The game was thrown away in another window: what is done here is not kept, unless somebody says so. */
function ThrownAway() {
  const { say } = useSpeech();
  const door = useDoor();
  const isGone = useScreen((screen) => screen.thrownAway);
  if (!isGone) return null;
  return (
    <Notice role="alert">
      <p>{say("thrownAway")}</p>
      <Action purpose="primary" onPress={() => door.send({ is: "keep" })}>
        {say("keepAfterAll")}
      </Action>
    </Notice>
  );
}

/** What went wrong, in a sentence, until it has been read. */
function Trouble() {
  const { say, line } = useSpeech();
  const trouble = useScreen((screen) => screen.trouble);
  const door = useDoor();
  const unkept = useScreen((screen) => screen.unkept && screen.view !== null);
  const { dismissTrouble } = useActions();
  if (trouble === null) return null;
  return (
    <div class="trouble" role="alert">
      <p>{line(trouble)}</p>
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
  const scene = useScreen(sceneOf);
  const isAtOpening = useScreen(({ view }) => view === null || view.place === "opening");
  const isEntering = useScreen((screen) => screen.entering);
  const arriving = useScreen((screen) => screen.arriving);
  const held = useScreen((screen) => screen.held);
  const display = useScreen((screen) => screen.display);
  const elsewhere = useScreen((screen) => screen.elsewhere);
  const day = scene !== null && isDay(scene);
  const entering = isEntering && scene === null;
  const isOpening = !entering && isAtOpening;
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
          <main id="main" class={deskAside ? "desk desk--aside" : "desk"} inert={elsewhere}>
            {entering ? (
              <Room of={entry} looksBack>
                {({ Entry }) => <Entry />}
              </Room>
            ) : (
              <Desk />
            )}
          </main>
        </>
      )}
      <Return />
      <Stage />
      <Caption />
      <Announcer />
      {isOpening ? null : <Whose />}
      <Elsewhere />
      <ThrownAway />
      <Trouble />
      <Leaving />
    </>
  );
}
