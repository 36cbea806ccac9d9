/** What one hears of the board. Make it only after somebody asked for sound: browsers allow it no earlier. */
import type { Beat, Gesture } from "./plan.ts";
import { type SoundName, seaBed, VOICES } from "./voices.ts";

export type { SoundName } from "./voices.ts";

/** What stands on the page when a sound is heard: names of texts, which the page has in both languages. */
export const CAPTIONS = {
  foghorn: "sound.foghorn",
  horn: "sound.horn",
  telephone: "sound.telephone",
  lamp: "sound.lamp",
  ebb: "sound.ebb",
  gull: "sound.gull",
  silence: "sound.silence",
} as const satisfies Record<SoundName | "silence", string>;

export interface Soundscape {
  play(name: SoundName): void;
  /** The sea, very softly, under everything. */
  bed(on: boolean): void;
  /** Everything falls silent for a moment, as when you sign; then it comes back. */
  silence(): void;
  mute(muted: boolean): void;
  close(): void;
}

const SILENCE_SECONDS = 1.8;

export function soundscape(): Soundscape {
  const context = new AudioContext();
  const master = context.createGain();
  const hush = context.createGain();
  hush.connect(master).connect(context.destination);
  let stopBed: (() => void) | null = null;
  return {
    play(name) {
      void context.resume();
      VOICES[name](context, hush, context.currentTime + 0.02);
    },
    bed(on) {
      void context.resume();
      if (on) stopBed ??= seaBed(context, hush, context.currentTime);
      else {
        stopBed?.();
        stopBed = null;
      }
    },
    silence() {
      const now = context.currentTime;
      hush.gain.cancelScheduledValues(now);
      hush.gain.setTargetAtTime(0, now, 0.05);
      hush.gain.setTargetAtTime(1, now + SILENCE_SECONDS, 0.7);
    },
    mute(muted) {
      master.gain.setTargetAtTime(muted ? 0 : 1, context.currentTime, 0.05);
    },
    close() {
      void context.close();
    },
  };
}

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
