import type * as Phaser from "phaser";
import type { Easel } from "../easel.ts";
import { DARKEST } from "../ebb.ts";
import type { Later } from "../later.ts";
import { paintDayDike, paintLitGrass, paintNightDike } from "../paint/dike.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import type { Point } from "../sheet.ts";
import { show } from "./cutout.ts";

/** The dike, and what the lamp shows of its grass. */
export class Land implements Part {
  readonly #night: Phaser.GameObjects.Image;
  readonly #lit: Phaser.GameObjects.Image;
  readonly #day: Later<Phaser.GameObjects.Image>;

  constructor(easel: Easel, lamp: Point) {
    this.#day = easel.later(() => {
      const day = paintDayDike(easel.ground, easel.density);
      return easel.hang(day.canvas, DEPTH.dike).setPosition(0, day.top);
    });
    const dike = paintNightDike(easel.ground, easel.density);
    this.#night = easel.hang(dike.canvas, DEPTH.nightDike).setPosition(0, dike.top);
    const lit = paintLitGrass(easel.ground, easel.density, lamp);
    this.#lit = easel.hang(lit.canvas, DEPTH.grass).setPosition(0, lit.top);
  }

  pose({ ebb, value }: Now): void {
    // What is left of the night dims the slope until the sun is there.
    this.#night.setAlpha(ebb.dusk / DARKEST).setVisible(ebb.dusk > 0);
    show(this.#day, ebb.night < 1 ? 1 : 0);
    this.#lit.setAlpha(Math.min(1, value("lamp") * 3) * ebb.lamps).setVisible(ebb.lamps > 0);
  }
}
