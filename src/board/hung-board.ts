/** Runs the board: takes views, lets time pass while something moves, and sleeps when nothing does. */
import { CANVAS, Game } from "phaser";
import type { BoardView } from "../views/board-view.ts";
import type { Board, BoardOptions, MotionWish } from "./board.ts";
import { clamp } from "./color.ts";
import { soundOf } from "./heard.ts";
import { Motion } from "./motion.ts";
import { EBB_SECONDS, held, plan } from "./plan.ts";
import { type Measure, Picture } from "./scene.ts";
import type { MeasureWords } from "./sign.ts";
import { type Sign, signsOf } from "./signs.ts";
import { stillOf } from "./still.ts";

/** The sea goes on for this long after the last change and then lies still; nothing is drawn any more. */
const SETTLE_SECONDS = 3;
const FOCUS_SECONDS = 0.4;
/** A slow machine gets longer steps, but never jumps. */
const LONGEST_STEP = 0.1;

/** Sharper than this costs more time (without a graphics card) or memory (with one) than the eye gains. */
const MOST_PIXELS = { canvas: 4_000_000, webgl: 10_000_000 };

/** Without motion the ebb is three stills: hulls in the fog that lifts, gullies that still run, and day. */
const STILLS = [0.37, 0.66, 1];
const STILL_MILLISECONDS = 1800;

/** A board in a page: its canvas, its loop, what moves and where everything stands. */
export class HungBoard implements Board {
  readonly ready: Promise<void>;
  readonly game: Game;
  readonly #parent: HTMLElement;
  readonly #options: BoardOptions;
  readonly #picture = new Picture();
  readonly #motion: Motion;
  readonly #most: number;
  #wish: MotionWish;
  #view: BoardView | null = null;
  #seconds = 0;
  #settle = 0;
  #manual = false;
  /** The picture stands on another moment than the view: somebody holds. */
  #borrowed = false;
  /** The night that is seen while somebody holds. */
  #held: BoardView | null = null;
  #stills: ReturnType<typeof setTimeout> | null = null;

  constructor(parent: HTMLElement, options: BoardOptions, renderer: number) {
    this.#parent = parent;
    this.#options = options;
    this.#wish = options.motion;
    this.#most = renderer === CANVAS ? MOST_PIXELS.canvas : MOST_PIXELS.webgl;
    this.#motion = new Motion((gesture, beat) => options.onGesture(gesture, beat, soundOf(gesture, beat)));
    const { size, density } = this.#measure();
    this.game = new Game({
      type: renderer,
      parent,
      // Phaser's own canvases go from game to game, with the listeners of each, and so no game would ever be let go.
      canvas: document.createElement("canvas"),
      width: Math.round(size.width * density),
      height: Math.round(size.height * density),
      zoom: 1 / density,
      backgroundColor: "#020406",
      banner: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      fps: { smoothStep: false },
      // One texture at a time: Phaser tells several apart by an interpolated float, and turned images lose pieces.
      render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: "low-power" },
      scene: this.#picture,
    });
    document.addEventListener("visibilitychange", this.#redraw);
    this.ready = new Promise((resolve) => {
      this.game.events.once("ready", () => {
        this.#picture.events.on("update", (_time: number, delta: number) => this.#tick(delta / 1000));
        // Graphics cards lose what they hold when a machine sleeps; by then everything has been painted there anew.
        this.game.renderer.on("restorewebgl", this.#redraw);
        this.game.canvas.addEventListener("contextrestored", this.#redraw);
        resolve();
      });
    });
  }

  show(view: BoardView): void {
    const before = this.#view;
    if (before !== null && JSON.stringify(before) === JSON.stringify(view)) return;
    this.#view = view;
    this.#held = null;
    this.#stopStills();
    if (before === null) {
      this.#motion.go(stillOf(view), []);
      this.#picture.hang(view, this.#measure());
    } else {
      const gestures = plan(before, view);
      this.#picture.turnTo(view);
      this.#motion.go(stillOf(view), gestures);
      if (this.#wish === "reduced") this.#jump(gestures.some(({ kind }) => kind === "ebb"));
    }
    this.#wake();
  }

  hold(down: boolean, then?: BoardView): void {
    const view = this.#view;
    if (view === null || view.shore === null) return;
    this.#stopStills();
    this.#held = down ? { ...(then ?? view), shore: null } : null;
    if (this.#held !== null) {
      this.#motion.finish();
      // Under the water lies the same sand.
      const seen = { ...this.#held, shore: view.shore };
      this.#picture.turnTo(seen);
      this.#motion.go(stillOf(seen), [held(true)]);
    } else this.#motion.play(held(false));
    this.#borrowed = true;
    if (this.#wish === "reduced") this.#motion.finish();
    this.#wake();
  }

  signs(measure?: MeasureWords, most?: number): readonly Sign[] {
    const view = this.#held ?? this.#view;
    if (view === null) return [];
    const { size, frame } = this.#measure();
    return signsOf(view, size, frame, measure, most);
  }

  skip(): void {
    this.#stopStills();
    this.#motion.finish();
    this.#wake();
  }

  resize(): void {
    // On paper the picture is left out: there is nothing to draw on, and the screen comes back.
    if (this.#parent.clientWidth === 0 || this.#parent.clientHeight === 0) return;
    const measure = this.#measure();
    const { size, density } = measure;
    this.game.scale.resize(Math.round(size.width * density), Math.round(size.height * density));
    // Phaser gives the canvas its size on the page when the zoom is set, from the size that it has by then.
    this.game.scale.setZoom(1 / density);
    if (this.#view !== null) this.#picture.hang(this.#view, measure);
    this.#wake();
  }

  setMotion(motion: MotionWish): void {
    this.#wish = motion;
    if (motion === "reduced") this.skip();
  }

  destroy(): void {
    this.#stopStills();
    document.removeEventListener("visibilitychange", this.#redraw);
    // Phaser 4.2.1 forgets this one of its own, and its shared canvas would hold on to the whole game.
    this.game.textures.tileSprite?.destroy();
    this.game.destroy(true);
    // It only goes in its next step, and it may be asleep.
    this.game.loop.wake();
  }

  /** Takes the clock away from the browser, for pictures of a moment: time then passes by `advance` alone. */
  holdClock(): void {
    this.#manual = true;
    this.game.loop.sleep();
  }

  advance(seconds: number): void {
    this.#step(seconds);
    this.game.step(performance.now(), seconds * 1000);
  }

  /** One frame of what is shown already, for when the browser has thrown it away; nothing moves for it. */
  readonly #redraw = (): void => {
    if (this.#manual) this.advance(0);
    else this.game.loop.wake();
  };

  #measure(): Measure {
    const { clientWidth, clientHeight } = this.#parent;
    const size = { width: Math.max(1, clientWidth), height: Math.max(1, clientHeight) };
    const most = Math.sqrt(this.#most / (size.width * size.height));
    return { size, frame: this.#options.frame(), density: Math.min(devicePixelRatio, Math.max(1, most)) };
  }

  /** Nothing moves: straight to the end, or from still to still when the water goes. */
  #jump(ebbs: boolean): void {
    if (!ebbs) {
      this.#motion.finish();
      return;
    }
    let passed = 0;
    const next = (index: number) => {
      const share = STILLS[index] ?? 1;
      if (share === 1) this.#motion.finish();
      else this.#motion.advance((share - passed) * EBB_SECONDS);
      passed = share;
      this.#stills = share === 1 ? null : setTimeout(() => next(index + 1), STILL_MILLISECONDS);
      this.#wake();
    };
    next(0);
  }

  /** The water is gone again, so what was seen then can make room for what is shown. */
  #giveBack(): void {
    this.#borrowed = false;
    if (this.#view === null) return;
    this.#picture.turnTo(this.#view);
    this.#motion.go(stillOf(this.#view), []);
  }

  #stopStills(): void {
    if (this.#stills !== null) clearTimeout(this.#stills);
    this.#stills = null;
  }

  #wake(): void {
    this.#settle = this.#wish === "full" ? SETTLE_SECONDS : 0;
    if (!this.#manual) this.game.loop.wake();
  }

  #tick(seconds: number): void {
    if (this.#manual) return;
    this.#step(Math.min(seconds, LONGEST_STEP));
    if (this.#settle <= 0 && (this.#wish === "reduced" || !this.#motion.moving)) this.game.loop.sleep();
  }

  #step(seconds: number): void {
    if (this.#wish === "full") this.#motion.advance(seconds);
    if (this.#borrowed && !this.#motion.moving && this.#motion.value("tide") === 1) this.#giveBack();
    if (!this.#motion.moving) this.#settle -= seconds;
    // First the sea slows down, then its last moment is painted sharp.
    const calm = clamp((this.#settle - FOCUS_SECONDS) / (SETTLE_SECONDS - FOCUS_SECONDS));
    if (this.#wish === "full") this.#seconds += seconds * calm * (2 - calm);
    const rest = this.#wish === "full" && this.#motion.moving ? 0 : 1 - clamp(this.#settle / FOCUS_SECONDS);
    this.#picture.pose(this.#seconds, rest, (key) => this.#motion.value(key));
  }
}
