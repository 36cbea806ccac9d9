/** The numbers that are drawn now, on their way to a still. Moves only by being told how much time passed. */
import { clamp } from "./color.ts";
import type { Beat, Ease, Gesture, Move } from "./plan.ts";
import { isPresence, type Key, type Still } from "./still.ts";

interface Running {
  readonly move: Move;
  /** Null until it begins. */
  from: number | null;
  passed: number;
}

interface Playing {
  readonly gesture: Gesture;
  passed: number;
  told: number;
}

/** The numbers that are drawn, each on its way or at rest. */
export class Motion {
  readonly #values = new Map<Key, number>();
  #running = new Map<Key, Running>();
  #playing: Playing[] = [];
  readonly #tell: (gesture: Gesture, beat: Beat) => void;

  constructor(tell: (gesture: Gesture, beat: Beat) => void) {
    this.#tell = tell;
  }

  value(key: Key): number {
    return this.#values.get(key) ?? 0;
  }

  get moving(): boolean {
    return this.#playing.length > 0;
  }

  /** Goes to a still by these gestures; numbers that no gesture moves are there at once. */
  go(still: Still, gestures: readonly Gesture[]): void {
    const moved = new Set(gestures.flatMap((gesture) => gesture.moves.map((move) => move.key)));
    for (const [key, value] of still) {
      const going = this.#running.get(key);
      if (moved.has(key) || going?.move.to === value) continue;
      this.#running.delete(key);
      this.#values.set(key, value);
    }
    for (const key of this.#values.keys()) {
      // How a thing that is gone was, does not matter; it may still be fading.
      if (still.has(key) || moved.has(key) || !isPresence(key)) continue;
      this.#running.delete(key);
      this.#values.set(key, 0);
    }
    for (const gesture of gestures) this.play(gesture);
  }

  play(gesture: Gesture): void {
    for (const move of gesture.moves) {
      this.#running.set(move.key, { move, from: null, passed: 0 });
      // What has a beginning of its own stands there before its time comes.
      if (move.from !== null) this.#values.set(move.key, move.from);
    }
    this.#playing = this.#playing.filter((other) => other.gesture.sign !== gesture.sign);
    const playing = { gesture, passed: 0, told: 0 };
    this.#playing.push(playing);
    this.#speak(playing);
  }

  advance(seconds: number): void {
    for (const [key, running] of this.#running) {
      running.passed += seconds;
      const { move } = running;
      if (running.passed < move.at) continue;
      running.from ??= move.from ?? this.value(key);
      const share = move.seconds === 0 ? 1 : clamp((running.passed - move.at) / move.seconds);
      this.#values.set(key, share === 1 ? move.to : running.from + (move.to - running.from) * ease(move.ease, share));
      if (share === 1) this.#running.delete(key);
    }
    for (const playing of this.#playing) {
      playing.passed += seconds;
      this.#speak(playing);
    }
    this.#playing = this.#playing.filter((playing) => playing.passed < playing.gesture.seconds);
  }

  /** To the end of every gesture at once; each still says all its beats. */
  finish(): void {
    for (const [key, running] of this.#running) this.#values.set(key, running.move.to);
    this.#running = new Map();
    const playing = this.#playing;
    this.#playing = [];
    for (const each of playing) {
      each.passed = each.gesture.seconds;
      this.#speak(each);
    }
  }

  #speak(playing: Playing): void {
    const { beats } = playing.gesture;
    while (playing.told < beats.length) {
      const beat = beats[playing.told];
      if (beat === undefined || beat.at > playing.passed) return;
      playing.told++;
      this.#tell(playing.gesture, beat);
    }
  }
}

function ease(kind: Ease, t: number): number {
  switch (kind) {
    case "even":
      return t;
    case "soft":
      return t * t * (3 - 2 * t);
    case "out":
      return 1 - (1 - t) ** 3;
    case "in":
      return t * t * t;
  }
}
