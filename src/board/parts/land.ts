import type * as Phaser from "phaser";
import type { Easel } from "../easel.ts";
import { paintDayDike, paintLitGrass, paintNightDike } from "../paint/dike.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import type { Point } from "../sheet.ts";

/** The dike, and what the lamp shows of its grass. */
export class Land implements Part {
  readonly #night: Phaser.GameObjects.Image;
  readonly #lit: Phaser.GameObjects.Image;
  readonly #easel: Easel;
  #day: Phaser.GameObjects.Image | null = null;

  constructor(easel: Easel, lamp: Point) {
    this.#easel = easel;
    const dike = paintNightDike(easel.ground, easel.density);
    this.#night = easel.hang(dike.canvas, DEPTH.nightDike).setPosition(0, dike.top);
    const lit = paintLitGrass(easel.ground, easel.density, lamp);
    this.#lit = easel.hang(lit.canvas, DEPTH.grass).setPosition(0, lit.top);
  }

  pose({ ebb, value }: Now): void {
    // What is left of the night dims the slope until the sun is there.
    this.#night.setAlpha(ebb.dusk / 0.88).setVisible(ebb.dusk > 0);
    if (ebb.night < 1) this.#day ??= this.#hangDay();
    this.#day?.setVisible(ebb.night < 1);
    this.#lit.setAlpha(Math.min(1, value("lamp") * 3) * ebb.lamps).setVisible(ebb.lamps > 0);
  }

  #hangDay(): Phaser.GameObjects.Image {
    const dike = paintDayDike(this.#easel.ground, this.#easel.density);
    return this.#easel.hang(dike.canvas, DEPTH.dike).setPosition(0, dike.top);
  }
}
