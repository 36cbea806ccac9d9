/** What comes from the host goes onto the screen. */
import type { FromHost, GameView } from "../table/protocol.ts";
import { fromAside, READ, readIn } from "./aside.ts";
import { mustHaveRead } from "./desk/arrivals.ts";
import { lastNews } from "./desk/last.ts";
import { offerFile } from "./downloads.ts";
import { lastOwn } from "./opening/own.ts";
import { NO_GAME, type ScreenStore } from "./store.ts";

function hasChosen(view: GameView | null): boolean {
  return view?.story.some(({ kind }) => kind === "chosen") ?? false;
}

/** With the first decision there is something to lose: some browsers clear what nobody asked them to keep (WebKit: after a week). */
function askToStay(): void {
  // Only there on a secure page; whatever is answered, the game goes on.
  if ("storage" in navigator && "persist" in navigator.storage) navigator.storage.persist().catch(() => {});
}

/** Takes in one message. */
export function take(screen: ScreenStore, message: FromHost): void {
  switch (message.is) {
    case "shelf": {
      const latest = lastOwn(message.games);
      // Who begins again begins what was begun last.
      const { shelf, sent } = screen.getState();
      const isFirst = shelf === undefined && latest !== undefined && !sent;
      screen.setState({ shelf: message.games, ...(isFirst ? { dossier: latest.dossier } : {}) });
      return;
    }
    case "left": {
      const { view, dossier } = screen.getState();
      screen.setState({ ...NO_GAME, dossier: view?.dossier.id ?? dossier });
      return;
    }
    case "elsewhere":
      screen.setState({ elsewhere: true });
      return;
    case "thrown-away":
      screen.setState({ thrownAway: true });
      return;
    case "kept":
      screen.setState({ thrownAway: false });
      return;
    // These are between the door and the host.
    case "pong":
    case "unfetched":
    case "broken":
      return;
    case "storage":
      screen.setState({ unkept: !message.works });
      return;
    case "view":
      takeView(screen, message);
      return;
    case "refused":
      screen.setState({ refused: message.says });
      return;
    case "nights":
      screen.setState(message.nights.of === null ? { anyNights: message.nights } : { nights: message.nights });
      return;
    case "other-ending":
      screen.setState({ other: message.other });
      return;
    // What else was asked for has a place of the same name on the screen.
    case "moment":
    case "study":
    case "fork":
    case "cause":
    case "forecasts":
    case "report":
    case "paper":
    case "table":
    case "code": {
      const { is, ...asked } = message;
      screen.setState(asked);
      return;
    }
    case "file": {
      const { name, text } = message;
      if (message.ahead) screen.setState({ file: { name, text } });
      else offerFile(name, text);
      return;
    }
    case "link":
      screen.setState({ link: `${location.origin}${location.pathname}#${message.fragment}` });
      return;
    case "trouble":
      screen.setState({ trouble: message.says });
      return;
  }
}

/** How things are now; and in a game that is taken up, how it was left on this screen. */
function takeView(screen: ScreenStore, message: Extract<FromHost, { is: "view" }>): void {
  const { game, view, hindsight, past, debrief } = message;
  const { game: lay, view: shown } = screen.getState();
  if (hasChosen(view) && !hasChosen(shown)) askToStay();
  // What was made of another game goes with it.
  if (lay !== null && lay.id !== game.id) screen.setState(NO_GAME);
  const before = screen.getState();
  // What came back from another window was read on there.
  const isTakenUp = before.view === null || before.elsewhere;
  const comes = before.motion === "full" && !before.pictureless && comesIn(before.view, view);
  const ends = before.view !== null && before.view.place !== "hindsight" && view.place === "hindsight";
  // Where everything was read already, there is nothing to close with.
  const closes = ends && lastNews(view.story, before.readUpTo).length > 0;
  screen.setState({
    game,
    view,
    hindsight,
    past,
    debrief,
    viewedAt: performance.now(),
    arriving: before.arriving || comes,
    closing: before.closing || closes,
    elsewhere: false,
    refused: null,
  });
  if (!isTakenUp) return;
  screen.setState({
    readUpTo: readIn(game.id) ?? mustHaveRead(view.story, view.place),
    read: readAt(game.id, view),
  });
}

/** Whether a ship comes in that was not coming in before. */
function comesIn(before: GameView | null, view: GameView): boolean {
  const incoming = (one: GameView | null) => one?.board.ships.find(({ state }) => state === "arriving")?.id;
  return before !== null && incoming(view) !== undefined && incoming(before) !== incoming(view);
}

/** In a game that is taken up: what was dealt with of what came in at this decision. */
function readAt(game: string, view: GameView): readonly number[] {
  const put = fromAside(game, view.desk.decision?.id ?? "", READ);
  return Array.isArray(put) ? put.filter((id) => typeof id === "number") : [];
}
