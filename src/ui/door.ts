/**
 * The door to whoever hosts the run: messages out, views in. What was done since the host was last heard of is still here,
 * and is done again when another host has to be hired.
 */

import type { Act, Said } from "../table/acts.ts";
import type { ToHost, ToWorker } from "../table/messages.ts";
import { clearAddress } from "./address.ts";
import { clearAside, putRead } from "./aside.ts";
import type { Connection } from "./connection.ts";
import { hireHosts } from "./hosts.ts";
import { take } from "./inbox.ts";
import type { ScreenStore } from "./store.ts";
import { createUnanswered } from "./unanswered.ts";

/** The way from the page to the game. */
export interface Door {
  send(message: ToHost): void;
  act(act: Act): void;
  /** Something that people say, which changes nothing in the world. */
  note(note: Said): void;
}

/** The last item of a story; -1 for an empty one. */
function lastItem(story: readonly { readonly id: number }[]): number {
  return story.at(-1)?.id ?? -1;
}

/** Opens the door to a host. */
export function openDoor(screen: ScreenStore, connection: Connection): Door {
  const unanswered = createUnanswered();
  /** The last item of the story that people moved on from, until something else comes. */
  let read: number | null = null;

  const hello = (): ToWorker => {
    const { dossier, language } = screen.getState();
    return { message: { is: "hello", likely: dossier, language }, act: 0 };
  };

  const hosts = hireHosts(screen, connection, {
    greeting() {
      const { game, elsewhere } = screen.getState();
      return [hello(), ...unanswered.again(elsewhere ? null : (game?.id ?? null))];
    },
    giveUp() {
      unanswered.giveUp();
      read = null;
    },
    hear(message) {
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
    },
  });

  screen.subscribe((now, before) => (now.language === before.language ? undefined : hosts.post(hello())));

  const send = (message: ToHost) => {
    if (message.is === "throw-away") clearAside(message.game);
    const sent = unanswered.sent(message, screen.getState().view !== null);
    if (unanswered.opening === message) read = null;
    hosts.post(sent);
  };

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
