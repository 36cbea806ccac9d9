/** What the address of the page asks for: a trainer can send one dossier, in a language, with or without the clock. */

import type { Language } from "../sim/dossier/words.ts";
import { LANGUAGES } from "./words/languages.ts";

/** What an address can ask for; what it does not name stays as it was. */
export interface Wish {
  readonly dossier?: string;
  readonly language?: Language;
  /** 1 normal, 2 generous, 0 off. */
  readonly pace?: number;
}

const PACES: Readonly<Record<string, number>> = { normal: 1, generous: 2, off: 0 };

/**
 * Reads the part of an address behind the question mark, for example `?dossier=NAME&language=en&clock=off`.
 * @param dossiers the names of those there are; a name of another is passed over
 */
export function wishOf(search: string, dossiers: readonly string[]): Wish {
  const asked = new URLSearchParams(search);
  const dossier = asked.get("dossier") ?? "";
  const language = asked.get("language");
  const clock = asked.get("clock") ?? "";
  return {
    ...(dossiers.includes(dossier) ? { dossier } : {}),
    ...(language !== null && LANGUAGES.includes(language) ? { language } : {}),
    ...(Object.hasOwn(PACES, clock) ? { pace: PACES[clock] ?? 1 } : {}),
  };
}

/** Puts a dossier into the address, so that it can be sent to somebody. */
export function addressOf(address: string, dossier: string): string {
  const url = new URL(address);
  url.searchParams.set("dossier", dossier);
  return url.href;
}
