/**
 * The board: one place, seen by night and by day. Load it lazily; it brings Phaser with it. The page keeps all words and
 * all controls; this draws the same view as a picture.
 */
import { CANVAS, Game } from "phaser";
import type { BoardView } from "../views/board.ts";
import { clamp } from "./color.ts";
import type { Frame } from "./ground.ts";
import { Motion } from "./motion.ts";
import { type Beat, type Gesture, HOLD_SECONDS, plan } from "./plan.ts";
import { chooseRenderer } from "./renderer.ts";
import { Picture } from "./scene.ts";
import { stillOf } from "./still.ts";

export type MotionWish = "full" | "reduced";

export interface BoardOptions {
  readonly motion: MotionWish;
  /** The part of the parent, in CSS pixels, that no panel covers. */
  frame(): Frame;
  /** Called at every beat of every gesture, for captions and sound. */
  onGesture(gesture: Gesture, beat: Beat): void;
  /** Somebody touched a sign, named as in the layout. */
  onTouch(sign: string): void;
}

export interface Board {
  show(view: BoardView): void;
  /** By day: the water comes back for as long as this is true. */
  hold(down: boolean): void;
  /** To the end of whatever moves. */
  skip(): void;
  resize(): void;
  setMotion(motion: MotionWish): void;
  destroy(): void;
}

/** The sea goes on for this long after the last change and then lies still; nothing is drawn any more. */
const SETTLE_SECONDS = 3;
const FOCUS_SECONDS = 0.4;
/** A slow machine gets longer steps, but never jumps. */
const LONGEST_STEP = 0.1;

export async function mountBoard(parent: HTMLElement, options: BoardOptions): Promise<Board> {
  const stage = new Stage(parent, options, chooseRenderer());
  await stage.ready;
  return stage;
}

export class Stage implements Board {
  readonly ready: Promise<void>;
  readonly game: Game;
  readonly #parent: HTMLElement;
  readonly #options: BoardOptions;
  readonly #picture = new Picture();
  readonly #motion: Motion;
  #wish: MotionWish;
  #view: BoardView | null = null;
  #seconds = 0;
  #settle = 0;
  #manual = false;

  constructor(parent: HTMLElement, options: BoardOptions, renderer: number) {
    this.#parent = parent;
    this.#options = options;
    this.#wish = options.motion;
    this.#motion = new Motion((gesture, beat) => options.onGesture(gesture, beat));
    const density = devicePixelRatio;
    this.game = new Game({
      type: renderer,
      parent,
      width: Math.max(1, Math.round(parent.clientWidth * density)),
      height: Math.max(1, Math.round(parent.clientHeight * density)),
      zoom: 1 / density,
      backgroundColor: "#020406",
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      render: { antialias: true, powerPreference: "low-power" },
      scene: this.#picture,
    });
    this.ready = new Promise((resolve) => {
      this.game.events.once("ready", () => {
        this.#picture.events.on("update", (_time: number, delta: number) => this.#tick(delta / 1000));
        resolve();
      });
    });
  }

  show(view: BoardView): void {
    const before = this.#view;
    this.#view = view;
    if (before === null) {
      this.#motion.go(stillOf(view), []);
      this.#picture.hang(view, this.#measure());
    } else {
      this.#picture.turnTo(view);
      this.#motion.go(stillOf(view), plan(before, view));
      if (this.#wish === "reduced") this.#motion.finish();
    }
    this.#wake();
  }

  hold(down: boolean): void {
    const moves = [{ key: "tide", from: null, to: down ? 0 : 1, at: 0, seconds: HOLD_SECONDS, ease: "soft" as const }];
    this.#motion.play({ kind: "flood", sign: "swell", seconds: HOLD_SECONDS, moves, beats: [] });
    if (this.#wish === "reduced") this.#motion.finish();
    this.#wake();
  }

  skip(): void {
    this.#motion.finish();
    this.#wake();
  }

  resize(): void {
    const measure = this.#measure();
    const { size, density } = measure;
    this.game.scale.setZoom(1 / density);
    this.game.scale.resize(Math.round(size.width * density), Math.round(size.height * density));
    if (this.#view !== null) this.#picture.hang(this.#view, measure);
    this.#wake();
  }

  setMotion(motion: MotionWish): void {
    this.#wish = motion;
    if (motion === "reduced") this.skip();
  }

  destroy(): void {
    this.game.destroy(true);
  }

  /** Takes the clock away from the browser, for pictures of a moment: time passes by `advance` alone. */
  holdClock(): void {
    this.#manual = true;
    this.game.loop.sleep();
  }

  advance(seconds: number): void {
    this.#step(seconds);
    this.game.step(performance.now(), seconds * 1000);
  }

  #measure() {
    const { clientWidth, clientHeight } = this.#parent;
    return {
      size: { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) },
      frame: this.#options.frame(),
      density: devicePixelRatio,
    };
  }

  #wake(): void {
    this.#settle = this.#wish === "full" ? SETTLE_SECONDS : 0;
    if (this.#manual) return;
    this.game.loop.wake();
  }

  #tick(seconds: number): void {
    if (this.#manual) return;
    this.#step(Math.min(seconds, LONGEST_STEP));
    if (!this.#motion.moving && this.#settle <= 0) this.game.loop.sleep();
  }

  #step(seconds: number): void {
    this.#motion.advance(seconds);
    if (!this.#motion.moving) this.#settle -= seconds;
    // First the sea slows down, then its last moment is painted sharp.
    const calm = clamp((this.#settle - FOCUS_SECONDS) / (SETTLE_SECONDS - FOCUS_SECONDS));
    if (this.#wish === "full") this.#seconds += seconds * calm * (2 - calm);
    const rest = this.#motion.moving ? 0 : 1 - clamp(this.#settle / FOCUS_SECONDS);
    this.#picture.pose(this.#seconds, rest, (key) => this.#motion.value(key));
  }
}

export { CANVAS };
