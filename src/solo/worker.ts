/** The solo host in a web worker: the only place where the world of a player lives. */

import { dossiers } from "virtual:dossiers";
import type { ToWorker } from "../table/messages.ts";
import type { FromHost } from "../table/protocol.ts";
import { openLibrary } from "./library.ts";
import { createShelf } from "./shelf.ts";
import { createSolo } from "./solo.ts";
import { openStorage } from "./storage.ts";
import { tellWindows } from "./windows.ts";

/** In milliseconds. */
const BEAT = 2000;

let timer: ReturnType<typeof setTimeout> | null = null;

const tell = tellWindows((news) => void solo.hear(news));

const solo = createSolo({
  now: () => performance.now(),
  date: () => Date.now(),
  seed() {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
    return (high >>> 11) * 4294967296 + low;
  },
  library: openLibrary(dossiers),
  shelf: createShelf(openStorage()),
  tell,
  post: (message: FromHost) => self.postMessage(message),
  wake(after) {
    if (timer !== null) clearTimeout(timer);
    timer = after === null ? null : setTimeout(() => solo.woken(), after);
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

setInterval(() => solo.beat(), BEAT);
// Also what nobody waits for, and so nobody would hear of.
self.addEventListener("unhandledrejection", () => self.postMessage({ is: "broken" } satisfies FromHost));
self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => void solo.receive(data.message, data.act));
