/** What people choose once, for every visit: kept on this device. */
import type { Language } from "../sim/dossier/words.ts";
import { fromDevice, putOnDevice } from "./device.ts";
import { likedOf } from "./words/languages.ts";

type Motion = "full" | "reduced";

/** Where the screen stands: at a desk, in a room full of light, or on a wall, for people at ten metres. */
type Display = "desk" | "room" | "beamer";

/** What people choose once. */
export interface Preferences {
  /** The language that people chose. */
  readonly language: Language;
  readonly motion: Motion;
  /** Sounds are told in words also when they are not made. */
  readonly captions: boolean;
  readonly display: Display;
  /** 1 normal, 2 generous, 0 off. */
  readonly pace: number;
}

const PLACE = "achteraf-preferences";

function isPreferences(value: unknown): value is Partial<Preferences> {
  return typeof value === "object" && value !== null;
}

/** Those of an earlier visit, where there are any that can still be chosen. */
export function preferences(): Preferences {
  const value = fromDevice(PLACE);
  const { language, motion, pace, captions, display } = isPreferences(value) ? value : {};
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return {
    language: likedOf([String(language), ...navigator.languages]),
    motion: motion === "full" || motion === "reduced" ? motion : calm ? "reduced" : "full",
    pace: pace === 0 || pace === 2 ? pace : 1,
    captions: captions === true,
    display: display === "room" || display === "beamer" ? display : "desk",
  };
}

/** Keeps them for the next visit. */
export function keepPreferences(chosen: Preferences): void {
  putOnDevice(PLACE, chosen);
}
