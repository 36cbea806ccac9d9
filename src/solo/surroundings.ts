/** What the host of one player needs from where it runs. */
import type { Seed } from "../sim/dossier/luck.ts";
import type { Language } from "../sim/dossier/words.ts";
import type { FromHost } from "../table/protocol.ts";
import type { Library } from "./library.ts";
import type { Fetching } from "./openings.ts";
import type { Shelf } from "./shelf.ts";
import type { News } from "./windows.ts";

/** What a host has around it: time, chance, the device and the page. */
export interface Surroundings {
  /** Milliseconds on a clock that nobody can set. */
  now(): number;
  /** Milliseconds since 1970, as the device has it. */
  date(): number;
  /** A number that nobody can guess. */
  seed(): Seed;
  readonly library: Library;
  readonly shelf: Shelf;
  /** Tells the other windows of this browser. */
  tell(news: News): void;
  post(message: FromHost): void;
  /** Calls back after so many milliseconds, instead of any call asked for before. */
  wake(after: number | null): void;
  /** Lets other work go first. */
  breathe(): Promise<void>;
}

/** The same, for a page that speaks a language. */
export interface Hosting extends Surroundings {
  /** Fetches a dossier in that language. */
  readonly fetching: Fetching;
  /** The page speaks this from now on. */
  speak(language: Language): void;
}

/** Hosts in no language yet. */
export function hostingIn(around: Surroundings): Hosting {
  let spoken: Language = "";
  return {
    ...around,
    fetching: (id) => around.library.dossier(id, spoken),
    speak(language) {
      spoken = language;
    },
  };
}
