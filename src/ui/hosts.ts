/**
 * Hosts, one after another. A worker may be killed without a word (phones do that), never come, or break; then another is
 * hired, who is told what has to be gone on with.
 */
import type { ToWorker } from "../table/messages.ts";
import type { FromHost } from "../table/protocol.ts";
import type { Connection } from "./connection.ts";
import { hireHost } from "./hired-host.ts";
import { makePulse } from "./pulse.ts";
import type { ScreenStore } from "./store.ts";

/** In milliseconds. */
const BEAT = 800;
/** Beats without an answer: of a host that plays, of one that may be reckoning, and of one that is still to come. */
const PATIENCE = { playing: 3, reckoning: 20, coming: 12 };
/** After so many hosts that were lost without anything done, it is no accident any more. */
const MOST_LOSSES = 4;

/** Who speaks with the hosts. */
interface Guest {
  /** What a new host is told first. */
  greeting(): readonly ToWorker[];
  hear(message: FromHost): void;
  /** What was asked broke the host: it is not asked again. */
  giveUp(): void;
}

/** The host of a page, whoever that is now. */
export interface Hosts {
  /** Says something to the host of now; nothing where there is none. */
  post(sent: ToWorker): void;
}

/** Hires the first host. */
export function hireHosts(screen: ScreenStore, connection: Connection, guest: Guest): Hosts {
  let losses = 0;
  let hasCome = false;
  let worker: Worker | null = null;

  const pulse = makePulse(() => {
    if (!hasCome) return PATIENCE.coming;
    const isOver = screen.getState().view?.place === "hindsight";
    return (isOver ? PATIENCE.reckoning : PATIENCE.playing) * Math.max(1, losses);
  });

  const post = (sent: ToWorker) => worker?.postMessage(sent);

  const dismiss = () => {
    worker?.terminate();
    worker = null;
  };

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
    for (const sent of guest.greeting()) post(sent);
  };

  /** Nobody answers any more. */
  const replace = () => {
    losses++;
    if (losses <= MOST_LOSSES) return hire();
    dismiss();
    screen.setState({ trouble: { says: "fail" } });
  };

  const breakDown = () => {
    guest.giveUp();
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
    guest.hear(message);
  };

  hire();
  setInterval(() => {
    if (worker === null) return;
    const next = pulse.beat();
    if (next === "ask") post({ message: { is: "ping" }, act: 0 });
    if (next !== "gone") return;
    if (hasCome) replace();
    else void fetchAgain();
  }, BEAT);

  return { post };
}
