import type * as Phaser from "phaser";
import { css, DUSK } from "../color.ts";
import type { Easel } from "../easel.ts";
import { floorOf } from "../ground.ts";
import type { Later } from "../later.ts";
import { sunAt } from "../layout.ts";
import { paintDawn, paintDaySky, paintRoad, paintSun } from "../paint/light.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { show } from "./cutout.ts";

type Hung = Later<Phaser.GameObjects.Image>;

/** The sky of the day and the judge in it. Painted when the water first goes. */
export class Daylight implements Part {
  readonly #easel: Easel;
  readonly #sky: Hung;
  readonly #sun: Hung;
  readonly #dawn: Hung;
  readonly #road: Hung;
  /** What is left of the dark over sky and sand before the sun breaks through. */
  readonly #dusk: Hung;

  constructor(easel: Easel) {
    this.#easel = easel;
    const { ground } = easel;
    const { size, horizon, foot, unit } = ground;
    const disc = { width: 760 * unit, height: 760 * unit };
    const low = { width: size.width * 1.6, height: horizon * 2.1 };
    const way = { width: 500 * unit, height: (foot - horizon) * 1.06 };
    const under = { width: size.width, height: floorOf(ground) + 8 };
    this.#sky = easel.later(() => {
      const sky = paintDaySky(size.width * easel.density, (horizon + 14 * unit) * easel.density);
      return easel.hang(sky, DEPTH.daySky);
    });
    this.#dusk = easel.later(() => easel.wash(css(DUSK), under, DEPTH.dusk));
    this.#dawn = easel.later(() => middle(easel.spread(paintDawn(), low, DEPTH.sea + 0.5, "add")));
    this.#sun = easel.later(() => middle(easel.spread(paintSun(), disc, DEPTH.sun, "add")));
    this.#road = easel.later(() => easel.spread(paintRoad(), way, DEPTH.glare, "add").setOrigin(0.5, 0));
  }

  pose({ layout, ebb, value }: Now): void {
    const { snap } = this.#easel;
    const { unit, horizon } = layout.ground;
    const day = ebb.night < 1 ? 1 : 0;
    const sun = sunAt(layout.ground, value("sun"));
    const rise = (1 - ebb.sun) * (horizon - sun.y + 30 * unit);
    show(this.#sky, day);
    show(this.#sun, day * (0.15 + 0.85 * ebb.sun));
    show(this.#dawn, 0.62 * ebb.dawn);
    show(this.#road, 0.9 * ebb.sun);
    show(this.#dusk, day * (ebb.sun < 1 ? ebb.dusk : 0));
    this.#sun.ready?.setPosition(snap(sun.x), snap(sun.y + rise));
    this.#dawn.ready?.setPosition(snap(sun.x), snap(horizon));
    this.#road.ready?.setPosition(snap(sun.x), snap(Math.floor(horizon)));
  }
}

function middle(image: Phaser.GameObjects.Image): Phaser.GameObjects.Image {
  return image.setOrigin(Math.floor(image.width / 2) / image.width, Math.floor(image.height / 2) / image.height);
}
