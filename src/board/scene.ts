/** The picture: hangs the parts for a size and poses them for every frame. Keeps game objects, no facts. */
import { Scene } from "phaser";
import type { BoardView } from "../views/board-view.ts";
import { Easel } from "./easel.ts";
import { ebbAt } from "./ebb.ts";
import type { Frame, Size } from "./ground.ts";
import { type Layout, layOut } from "./layout.ts";
import type { Part } from "./part.ts";
import { Air } from "./parts/air.ts";
import { Beam } from "./parts/beam.ts";
import { Crowd } from "./parts/crowd.ts";
import { Daylight } from "./parts/daylight.ts";
import { Figure } from "./parts/figure.ts";
import { Gull } from "./parts/gull.ts";
import { Land } from "./parts/land.ts";
import { Landmarks } from "./parts/landmarks.ts";
import { People } from "./parts/people.ts";
import { Ships } from "./parts/ships.ts";
import { Shore } from "./parts/shore.ts";
import { Crate, Telephone } from "./parts/things.ts";
import { Water } from "./parts/water.ts";
import type { Key } from "./still.ts";

/** The size of the picture, the part of it that is in sight, and device pixels per CSS pixel. */
export interface Measure {
  readonly size: Size;
  readonly frame: Frame;
  readonly density: number;
}

/** The picture as a scene of Phaser. */
export class Picture extends Scene {
  #easel: Easel | null = null;
  #parts: readonly Part[] = [];
  #layout: Layout | null = null;
  #measure: Measure | null = null;
  #view: BoardView | null = null;

  constructor() {
    super("picture");
  }

  /** Hangs everything anew for another size. */
  hang(view: BoardView, measure: Measure): void {
    this.#easel?.clear();
    this.#measure = measure;
    const layout = layOut(view, measure.size, measure.frame);
    const easel = new Easel(this, layout.ground, measure.density);
    this.cameras.main.setViewport(0, 0, measure.size.width * measure.density, measure.size.height * measure.density);
    this.cameras.main.setOrigin(0, 0).setZoom(measure.density);
    this.#easel = easel;
    this.#layout = layout;
    this.#view = view;
    this.#parts = [
      new Daylight(easel),
      new Shore(easel),
      new Air(easel),
      new Water(easel),
      new Ships(easel),
      new Land(easel, layout.lamp),
      new Landmarks(easel, layout),
      new People(easel, layout),
      new Crowd(easel),
      new Gull(easel),
      new Beam(easel, layout.landmarks.lighthouse),
      new Telephone(easel, layout.telephone),
      new Crate(easel, layout.crate),
      new Figure(easel, layout),
    ];
  }

  /** Takes another view of the same size. */
  turnTo(view: BoardView): void {
    if (this.#measure === null) return;
    this.#view = view;
    this.#layout = layOut(view, this.#measure.size, this.#measure.frame);
  }

  pose(seconds: number, rest: number, value: (key: Key) => number): void {
    if (this.#layout === null || this.#view === null) return;
    // While the lamps go out, the day is painted.
    if (this.#view.shore !== null) this.#easel?.prepare(6);
    const now = { view: this.#view, layout: this.#layout, ebb: ebbAt(value("tide")), seconds, rest, value };
    for (const part of this.#parts) part.pose(now);
  }
}
