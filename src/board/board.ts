/**
 * The board: one place, seen by night and by day. The page keeps all words and all controls; this draws the same view as
 * a picture. `mount.ts` hangs one.
 */
import type { BoardView } from "../views/board-view.ts";
import type { Frame } from "./ground.ts";
import type { Beat, Gesture } from "./plan.ts";
import type { MeasureWords } from "./sign.ts";
import type { Sign } from "./signs.ts";
import type { SoundName } from "./voices.ts";

/** Whether things move, or jump from one still to the next. */
export type MotionWish = "full" | "reduced";

/** What a board has to know of the page that it hangs in. */
export interface BoardOptions {
  readonly motion: MotionWish;
  /** The part of the parent, in CSS pixels, that no panel covers. */
  frame(): Frame;
  /** Called at every beat of every gesture, with the sound that belongs to it, for captions and ears. */
  onGesture(gesture: Gesture, beat: Beat, sound: SoundName | null): void;
}

/** A board that hangs in a page. */
export interface Board {
  /** The state jumps at once; what moves is only the picture. */
  show(view: BoardView): void;
  /** By day, for as long as it is true, the water is back: over `then`, what could be seen at that moment. */
  hold(down: boolean, then?: BoardView): void;
  /** Where everything that can be pointed at stands now, with room for its words; see `signs.ts`. */
  signs(measure?: MeasureWords, most?: number): readonly Sign[];
  /** To the end of whatever moves. */
  skip(): void;
  /** Call when the parent or the frame has another size. */
  resize(): void;
  setMotion(motion: MotionWish): void;
  destroy(): void;
}
