/** The door to whoever hosts the run: messages out, views into the store. */
import type { Act, FromHost, GameView, ToHost, ToWorker } from "../session/protocol.ts";
import type { Note } from "../sim/record.ts";
import { clearAside } from "./aside.ts";
import { stepOf } from "./hindsight/steps.ts";
import { NO_GAME, type ScreenStore } from "./store.ts";
import { TEXTS } from "./texts.ts";

export interface Door {
  send(message: ToHost): void;
  act(act: Act): void;
  note(note: Note): void;
}

/** The last item of a story; -1 for an empty one. */
function lastItem(story: readonly { readonly id: number }[]): number {
  return story.at(-1)?.id ?? -1;
}

function offerFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: name.endsWith(".csv") ? "text/csv" : "application/json" }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  URL.revokeObjectURL(url);
}

function take(screen: ScreenStore, message: FromHost): void {
  switch (message.is) {
    case "shelf": {
      const [latest] = message.games;
      // Who begins again begins what was begun last.
      const isFirst = screen.getState().shelf === undefined && latest !== undefined;
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
    case "kept":
      return;
    case "storage":
      screen.setState({ unkept: !message.works });
      return;
    case "view": {
      const { game, view, hindsight, past, debrief } = message;
      const before = screen.getState();
      const fresh = before.view === null;
      const arriving =
        before.arriving || (before.motion === "full" && !before.pictureless && comesIn(before.view, view));
      screen.setState({
        ...{ game, view, hindsight, past, debrief, arriving },
        ...{ viewedAt: performance.now(), refused: null, elsewhere: false },
      });
      if (fresh) screen.setState({ readUpTo: firstUnread(view.story), step: stepOf(debrief?.step ?? null) });
      return;
    }
    case "refused":
      screen.setState({ refused: message.says });
      return;
    case "nights":
      screen.setState(message.nights.of === null ? { anyNights: message.nights } : { nights: message.nights });
      return;
    case "moment":
      screen.setState({ moment: message.moment });
      return;
    case "study":
      screen.setState({ study: message.study });
      return;
    case "fork":
      screen.setState({ fork: message.fork });
      return;
    case "other-ending":
      screen.setState({ other: message.other });
      return;
    case "forecasts":
      screen.setState({ forecasts: message.forecasts });
      return;
    case "report":
      screen.setState({ report: message.report });
      return;
    case "paper":
      screen.setState({ paper: message.paper });
      return;
    case "file":
      offerFile(message.name, message.text);
      return;
    case "link":
      screen.setState({ link: `${location.origin}${location.pathname}#${message.fragment}` });
      return;
    case "trouble":
      screen.setState({ trouble: message.says });
      return;
  }
}

/** Whether a ship comes in that was not coming in before. */
function comesIn(before: GameView | null, view: GameView): boolean {
  const incoming = (one: GameView | null) => one?.board.ships.find(({ state }) => state === "arriving")?.id;
  return before !== null && incoming(view) !== undefined && incoming(before) !== incoming(view);
}

/** In a game that is taken up: everything before the last decision has been read. */
function firstUnread(story: readonly { readonly id: number; readonly kind: string }[]): number {
  const chosen = story.findLastIndex((item) => item.kind === "chosen");
  return story[chosen - 1]?.id ?? -1;
}

/** Opens the door to a worker. */
export function openDoor(screen: ScreenStore): Door {
  const worker = new Worker(new URL("../session/worker.ts", import.meta.url), { type: "module" });
  let read: number | null = null;
  worker.addEventListener("message", (event: MessageEvent<FromHost>) => {
    if (event.data.is === "view" && read !== null) {
      screen.setState({ readUpTo: read });
      read = null;
    }
    take(screen, event.data);
  });
  worker.addEventListener("error", () => screen.setState({ trouble: TEXTS.fail }));
  let acts = 0;
  const send = (message: ToHost) => {
    if (message.is === "throw-away") clearAside(message.game);
    const act = message.is === "act" || message.is === "note" ? ++acts : 0;
    worker.postMessage({ message, act } satisfies ToWorker);
  };
  return {
    send,
    act(act) {
      const { view } = screen.getState();
      // What was on the screen when people moved on has been read; it stays there until something else comes.
      const movesOn = act.type === "next" || act.type === "begin" || act.type === "commit";
      if (movesOn && view !== null) read = lastItem(view.story);
      send({ is: "act", act });
    },
    note: (note) => send({ is: "note", note }),
  };
}
