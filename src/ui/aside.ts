/**
 * What is on the screen and not in the game: the sentence that is being written, what was read, which page lies open. It
 * is put away with the game and comes back after a reload. It stays on this device, and goes when the game goes.
 */
import { fromDevice, putOnDevice } from "./device.ts";

/** What lies aside of one game. */
interface Aside {
  /** What the fields are about: a decision, or looking back. Fields about something else are over. */
  readonly about: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The last item of the story that has been read, whatever the fields are about. */
  readonly readUpTo?: number;
}

/** Under this name lies what people have dealt with of what came in. */
export const READ = "came-in";

const PREFIX = "achteraf-aside/";
const NOTHING: Aside = { about: "", fields: {} };

function isAside(value: unknown): value is Aside {
  return (
    typeof value === "object" &&
    value !== null &&
    "about" in value &&
    "fields" in value &&
    typeof value.about === "string" &&
    typeof value.fields === "object" &&
    value.fields !== null
  );
}

function asideOf(game: string): Aside {
  const value = fromDevice(PREFIX + game);
  return isAside(value) ? value : NOTHING;
}

/** What was put away under a name; undefined when there is nothing, or when it was about something else. */
export function fromAside(game: string, about: string, name: string): unknown {
  const aside = asideOf(game);
  return aside.about === about ? aside.fields[name] : undefined;
}

/** Puts something away; what was about something else goes. */
export function putAside(game: string, about: string, fields: Readonly<Record<string, unknown>>): void {
  const before = asideOf(game);
  const kept = before.about === about ? before.fields : {};
  put(game, { ...before, about, fields: { ...kept, ...fields } });
}

/** The last item of the story that had been read in a game; null when that was not put away. */
export function readIn(game: string): number | null {
  const { readUpTo } = asideOf(game);
  return typeof readUpTo === "number" ? readUpTo : null;
}

/** Puts away how far the story of a game has been read. */
export function putRead(game: string, readUpTo: number): void {
  put(game, { ...asideOf(game), readUpTo });
}

function put(game: string, aside: Aside): void {
  putOnDevice(PREFIX + game, aside);
}

/** What lies aside of a game goes with it; null for all games. */
export function clearAside(game: string | null): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (game === null ? key.startsWith(PREFIX) : key === PREFIX + game) localStorage.removeItem(key);
    }
  } catch {
    // Nothing could be put away either.
  }
}
