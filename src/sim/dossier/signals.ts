/** Whoever answers: sources, and interruptions counted on from them. */
import { at } from "./at.ts";
import type { Dossier, Interruption, Source } from "./dossier.ts";

/** The source or interruption at a position among all who answer. */
export function signalOf({ sources, interruptions }: Dossier, signal: number): Source | Interruption {
  return signal < sources.length ? at(sources, signal) : at(interruptions, signal - sources.length);
}

/** Whether a position among all who answer is that of a source: somebody who is asked. */
export function isSource({ sources }: Dossier, signal: number): boolean {
  return signal < sources.length;
}
