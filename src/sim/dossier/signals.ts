/** Whoever answers: sources, and interruptions counted on from them. */
import { at } from "./at.ts";
import type { Dossier, Interruption, Source } from "./dossier.ts";
import type { InterruptionIndex, SignalIndex, SourceIndex } from "./indexes.ts";

type Answering = Pick<Dossier, "sources" | "interruptions">;

/** The source or interruption at a position among all who answer. */
export function signalOf(dossier: Answering, signal: SignalIndex): Source | Interruption {
  if (isSource(dossier, signal)) return at(dossier.sources, signal);
  return at(dossier.interruptions, asInterruption(dossier, signal));
}

/** Whether a position among all who answer is that of a source: somebody who is asked. */
export function isSource({ sources }: Answering, signal: SignalIndex): signal is SourceIndex {
  return signal < sources.length;
}

/** The position among interruptions of one who answers and is no source. */
export function asInterruption({ sources }: Answering, signal: SignalIndex): InterruptionIndex {
  return signal - sources.length;
}

/** The position of an interruption among all who answer. */
export function asSignal({ sources }: Answering, interruption: InterruptionIndex): SignalIndex {
  return sources.length + interruption;
}
