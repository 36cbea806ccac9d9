import type * as Phaser from "phaser";
import type { Easel } from "../easel.ts";
import { floorOf } from "../ground.ts";
import type { Layout } from "../layout.ts";
import { paintBed } from "../paint/bed.ts";
import { type Glitter, type Plane, Sea, type SeaState } from "../paint/sea.ts";
import { DEPTH } from "../part.ts";

/** The water at one fineness, hung where it belongs. */
export class Basin {
  readonly image: Phaser.GameObjects.Image;
  readonly #easel: Easel;
  readonly #sea: Sea;
  readonly #plane: Plane;
  /** CSS pixels per pixel of the water. */
  readonly #grain: number;
  readonly #top: number;
  #laid: Layout | null = null;

  constructor(easel: Easel, grain: number) {
    this.#easel = easel;
    const { size, horizon, foot, frame, unit } = easel.ground;
    this.#grain = grain;
    this.#top = Math.floor(horizon - 2);
    this.#plane = {
      width: Math.ceil(size.width / grain),
      height: Math.ceil((Math.min(size.height, floorOf(easel.ground) + 8) - this.#top) / grain),
      horizon: (horizon - this.#top) / grain,
      foot: (foot - this.#top) / grain,
      centre: (frame.x + frame.width / 2) / grain,
      unit: unit / grain,
    };
    this.#sea = new Sea(this.#plane);
    this.image = easel.hang(this.#sea.canvas, DEPTH.sea).setScale(grain).setPosition(0, this.#top);
  }

  /** Lights come in CSS pixels. */
  paint(state: SeaState, layout: Layout, every: 1 | 2): void {
    if (state.level < 1 && this.#laid?.shore !== layout.shore) {
      this.#laid = layout;
      this.#sea.lay(paintBed(layout, this.#plane, this.#grain, this.#top));
    }
    this.#sea.paint({ ...state, glitter: state.glitter.map((light) => this.#scaled(light)) }, every);
    this.#easel.repainted(this.image);
  }

  #scaled(light: Glitter): Glitter {
    const grain = this.#grain;
    return {
      ...light,
      x: light.x / grain,
      y: (light.y - this.#top) / grain,
      length: light.length / grain,
      breadth: light.breadth / grain,
    };
  }
}
