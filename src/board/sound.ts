/** What one hears of the board. Make it only after somebody asked for sound: browsers allow it no earlier. */
import { type SoundName, seaBed, VOICES } from "./voices.ts";

/** Everything that is heard. */
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

/** What browsers take for a wish to hear something. */
const TOUCHES = ["pointerup", "keydown"] as const;

/** Makes what is heard. Silent until a browser lets it sound. */
export function soundscape(): Soundscape {
  const context = new AudioContext();
  const master = context.createGain();
  const hush = context.createGain();
  hush.connect(master).connect(context.destination);
  let stopBed: (() => void) | null = null;
  // A telephone call or a sleep leaves a context waiting for the next touch, without saying so.
  const wake = () => {
    if (context.state !== "running") void context.resume();
  };
  for (const touch of TOUCHES) document.addEventListener(touch, wake);
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
      for (const touch of TOUCHES) document.removeEventListener(touch, wake);
      void context.close();
    },
  };
}
