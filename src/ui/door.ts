/**
 * The door to whoever hosts the run: messages out, views in. The host lives in a worker, which may be killed without a
 * word (phones do that), never come, or break; then another goes on from what is kept. What was done since then is still
 * in the journal here, and is done again.
 */

import type { Act, Said } from "../table/acts.ts";
import type { ToHost, ToWorker } from "../table/messages.ts";
import type { FromHost } from "../table/protocol.ts";
import { clearAddress } from "./address.ts";
import { clearAside, putRead } from "./aside.ts";
import type { Connection } from "./connection.ts";
import { hireHost } from "./host.ts";
import { take } from "./inbox.ts";
import { makePulse } from "./pulse.ts";
import type { ScreenStore } from "./store.ts";
import { createUnanswered } from "./unanswered.ts";

/** The way from the page to the game. */
export interface Door {
  send(message: ToHost): void;
  act(act: Act): void;
  /** Something that people say, which changes nothing in the world. */
  note(note: Said): void;
}

/** In milliseconds. */
const BEAT = 800;
/** Beats without an answer: of a host that plays, of one that may be reckoning, and of one that is still to come. */
const PATIENCE = { playing: 3, reckoning: 20, coming: 12 };
/** After so many hosts that were lost without anything done, it is no accident any more. */
const MOST_LOSSES = 4;

/** The last item of a story; -1 for an empty one. */
function lastItem(story: readonly { readonly id: number }[]): number {
  return story.at(-1)?.id ?? -1;
}

/** Opens the door to a host. */
export function openDoor(screen: ScreenStore, connection: Connection): Door {
  const unanswered = createUnanswered();
  let losses = 0;
  let hasCome = false;
  let worker: Worker | null = null;
  /** The last item of the story that people moved on from, until something else comes. */
  let read: number | null = null;

  const pulse = makePulse(() => {
    if (!hasCome) return PATIENCE.coming;
    const isOver = screen.getState().view?.place === "hindsight";
    return (isOver ? PATIENCE.reckoning : PATIENCE.playing) * Math.max(1, losses);
  });

  const post = (sent: ToWorker) => worker?.postMessage(sent);

  const greet = () => {
    const { dossier, language } = screen.getState();
    post({ message: { is: "hello", likely: dossier, language }, act: 0 });
  };

  const dismiss = () => {
    worker?.terminate();
    worker = null;
  };

  /** A host, who is told what has to be gone on with. */
  const hire = () => {
    dismiss();
    hasCome = false;
    pulse.answered();
    const fresh = hireHost();
    worker = fresh;
    fresh.addEventListener("message", ({ data }: MessageEvent<FromHost>) => {
      if (worker === fresh) hear(data);
    });
    fresh.addEventListener("error", (event) => {
      if (worker !== fresh) return;
      // Without a message it is not the program that failed: its file did not come.
      if (event instanceof ErrorEvent && event.message) breakDown();
      else void fetchAgain();
    });
    const { game, elsewhere } = screen.getState();
    greet();
    for (const sent of unanswered.again(elsewhere ? null : (game?.id ?? null))) post(sent);
  };

  /** Nobody answers any more. */
  const replace = () => {
    losses++;
    if (losses <= MOST_LOSSES) return hire();
    dismiss();
    screen.setState({ trouble: { says: "fail" } });
  };

  /** What was asked broke the host: it is not asked again. */
  const breakDown = () => {
    unanswered.giveUp();
    read = null;
    screen.setState({ trouble: { says: "broke" } });
    replace();
  };

  /** A part did not come. A new host asks for everything anew; this one would remember that it was not there. */
  const fetchAgain = async () => {
    dismiss();
    await connection.back();
    hire();
  };

  const hear = (message: FromHost) => {
    hasCome = true;
    pulse.answered();
    if (message.is === "unfetched") return void fetchAgain();
    if (message.is === "broken") return breakDown();
    if (message.is === "kept") losses = 0;
    if (message.is === "view" || message.is === "shelf") connection.works();
    const isFollowed = unanswered.opening?.is === "follow-link";
    unanswered.heard(message);
    if (isFollowed && unanswered.opening === null) clearAddress();
    if (message.is === "left") read = null;
    if (message.is === "view" && read !== null) {
      screen.setState({ readUpTo: read });
      putRead(message.game.id, read);
      read = null;
    }
    take(screen, message);
  };

  const send = (message: ToHost) => {
    if (message.is === "throw-away") clearAside(message.game);
    const sent = unanswered.sent(message, screen.getState().view !== null);
    if (unanswered.opening === message) read = null;
    post(sent);
  };

  hire();
  screen.subscribe((now, before) => (now.language === before.language ? undefined : greet()));
  setInterval(() => {
    if (worker === null) return;
    const next = pulse.beat();
    if (next === "ask") post({ message: { is: "ping" }, act: 0 });
    if (next !== "gone") return;
    if (hasCome) replace();
    else void fetchAgain();
  }, BEAT);

  return {
    send,
    act(act) {
      const { view } = screen.getState();
      // What was on the screen when people moved on has been read; it stays there until something else comes.
      if (view !== null && view.step === null && act.type === "next") read = lastItem(view.story);
      // What came with the decision itself comes in at the desk.
      if (view !== null && act.type === "begin") read = lastItem(view.story.filter(({ kind }) => kind === "opened"));
      send({ is: "act", act });
    },
    note: (note) => send({ is: "act", act: { type: "note", note } }),
  };
}
