/** Which sound belongs to which moment of the picture; making it is another matter, for who asked for sound. */
import type { Beat, Gesture } from "./plan.ts";
import type { SoundName } from "./voices.ts";

/** The sound that belongs to a beat of a gesture, if it has one. */
export function soundOf(gesture: Gesture, beat: Beat): SoundName | null {
  const { kind, moves } = gesture;
  const starts = beat.name === "begin" && moves.some((move) => move.key === gesture.sign && move.to > 0);
  if (kind === "lamp") return starts ? "lamp" : null;
  if (kind === "telephone") return starts ? "telephone" : null;
  if (kind === "departure") return beat.name === "begin" ? "foghorn" : null;
  if (kind === "arrival") return beat.name === "horn" ? "horn" : null;
  if (kind === "ebb") return beat.name === "water" ? "ebb" : beat.name === "gull" ? "gull" : null;
  return null;
}
