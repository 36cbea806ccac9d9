import type * as Phaser from "phaser";
import { css, DUSK } from "../color.ts";
import type { Easel } from "../easel.ts";
import { crest } from "../ground.ts";
import type { Later } from "../later.ts";
import { sunAt } from "../layout.ts";
import { paintDawn, paintDaySky, paintRoad, paintSun } from "../paint/light.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { sheetOf } from "../pen.ts";

interface Hung {
  readonly sky: Phaser.GameObjects.Image;
  readonly sun: Phaser.GameObjects.Image;
  readonly dawn: Phaser.GameObjects.Image;
  readonly road: Phaser.GameObjects.Image;
  /** What is left of the dark over sky and sand before the sun breaks through. */
  readonly dusk: Phaser.GameObjects.Image;
}

/** The sky of the day and the judge in it. Hung when the water first goes. */
export class Daylight implements Part {
  readonly #easel: Easel;
  readonly #hung: Later<Hung>;

  constructor(easel: Easel) {
    this.#easel = easel;
    this.#hung = easel.later(() => this.#hang());
  }

  pose({ layout, ebb, value }: Now): void {
    const day = ebb.night < 1 || ebb.level < 1;
    const hung = day ? this.#hung.get() : this.#hung.ready;
    if (hung === null) return;
    for (const image of [hung.sky, hung.sun, hung.dawn, hung.road, hung.dusk]) image.setVisible(day);
    if (!day) return;
    const { ground } = layout;
    const { unit, size, horizon, foot } = ground;
    const sun = sunAt(ground, value("sun"));
    const rise = (1 - ebb.sun) * (horizon - sun.y + 30 * unit);
    const wide = 760 * unit;
    hung.sun
      .setPosition(sun.x, sun.y + rise)
      .setDisplaySize(wide, wide)
      .setAlpha(0.15 + 0.85 * ebb.sun);
    hung.dawn
      .setPosition(sun.x, horizon)
      .setDisplaySize(size.width * 1.6, horizon * 2.1)
      .setAlpha(0.62 * ebb.dawn)
      .setVisible(ebb.dawn > 0);
    const low = 1 - Math.min(1, (horizon - sun.y) / horizon);
    hung.road
      .setPosition(sun.x, Math.floor(horizon))
      .setDisplaySize((430 + 150 * low) * unit, (foot - horizon) * 1.06)
      .setAlpha(0.9 * ebb.sun);
    hung.dusk.setAlpha(ebb.dusk).setVisible(ebb.sun < 1);
    hung.sky.setDisplaySize(size.width, horizon + 14 * unit);
  }

  #hang(): Hung {
    const { size, horizon, foot } = this.#easel.ground;
    let bottom = foot;
    for (let x = 0; x <= size.width; x += 16) bottom = Math.max(bottom, crest(this.#easel.ground, x));
    const sky = paintDaySky(Math.min(900, size.width), Math.max(40, Math.min(400, horizon)));
    const dusk = sheetOf(4, 4);
    dusk.fillStyle = css(DUSK);
    dusk.fillRect(0, 0, 4, 4);
    return {
      sky: this.#easel.hang(sky, DEPTH.daySky),
      sun: this.#easel.hang(paintSun(), DEPTH.sun, "add").setOrigin(0.5),
      dawn: this.#easel.hang(paintDawn(), DEPTH.sea + 0.5, "add").setOrigin(0.5),
      road: this.#easel.hang(paintRoad(), DEPTH.glare, "add").setOrigin(0.5, 0),
      dusk: this.#easel.hang(dusk.canvas, DEPTH.dusk).setDisplaySize(size.width, bottom + 8),
    };
  }
}
