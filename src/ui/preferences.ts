/** What people choose once, for every visit: kept on this device. */
import { fromDevice, putOnDevice } from "./device.ts";
import type { Preferences } from "./store.ts";
import { likedOf } from "./words/languages.ts";

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
