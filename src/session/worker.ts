/** The solo host in a web worker: the only place where the world of a player lives. */

import { dossiers } from "virtual:dossiers";
import { del, get, set } from "idb-keyval";
import type { Forecast, ToHost } from "./protocol.ts";
import { createSolo, type Sighting, type Stored } from "./solo.ts";

const GAME = "achteraf-game";
const SEEN = "achteraf-seen";
const FORECASTS = "achteraf-forecasts";
const BEAT = 5000;

let timer: ReturnType<typeof setTimeout> | null = null;

const solo = createSolo({
  now: () => Date.now(),
  seed() {
    const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
    return (high >>> 11) * 4294967296 + low;
  },
  dossiers: Object.keys(dossiers),
  async dossier(id) {
    const load = Object.hasOwn(dossiers, id) ? dossiers[id] : undefined;
    return load === undefined ? null : (await load()).default;
  },
  async load() {
    const [game, seen] = await Promise.all([get<Stored>(GAME), get<Sighting>(SEEN)]);
    return game === undefined || seen === undefined ? null : { game, seen };
  },
  store: (game) => (game === null ? del(GAME) : set(GAME, game)),
  mark: (seen) => set(SEEN, seen),
  forecasts: async () => (await get<readonly Forecast[]>(FORECASTS)) ?? [],
  keepForecasts: (forecasts) => set(FORECASTS, forecasts),
  post: (message) => self.postMessage(message),
  wake(after) {
    if (timer !== null) clearTimeout(timer);
    timer = after === null ? null : setTimeout(() => solo.woken(), after);
  },
  breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
});

setInterval(() => solo.beat(), BEAT);
self.addEventListener("message", (event: MessageEvent<ToHost>) => void solo.receive(event.data));
