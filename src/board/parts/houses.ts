import type * as Phaser from "phaser";
import { clamp, css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Stand } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";

/** Energy: how many windows have a light. */
export class Houses implements Part {
  readonly #row: Cutout;
  readonly #windows: readonly Phaser.GameObjects.Image[];
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#row = new Cutout(easel, "houses", stand, DEPTH.landmark);
    const { box, shapes } = drawing("houses");
    const panes = shapes.filter((shape) => shape.role === "window");
    const scale = stand.scale * easel.density;
    this.#windows = panes.map((pane) => {
      const only = cut({ box, shapes: [pane], lamp: { x: 0, y: 0 } }, { scale, ink: () => css([255, 201, 112], 0.95) });
      return easel.stand(only, DEPTH.light).setPosition(stand.x, stand.y);
    });
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.02), DEPTH.halo, "add").setOrigin(0.5);
    this.#glow.setPosition(stand.x, stand.y - 20 * stand.scale).setDisplaySize(240 * stand.scale, 130 * stand.scale);
  }

  pose({ value, ebb }: Now): void {
    const shown = value("landmark.windows");
    this.#row.show(shown, ebb);
    const level = value("level.windows") / 100;
    const lit = shown * ebb.lamps;
    // They go out in the order in which people go to bed, not from left to right.
    this.#windows.forEach((pane, index) => {
      const turn = (index * 5) % this.#windows.length;
      const on = clamp(level * this.#windows.length - turn) * lit;
      pane.setAlpha(on).setVisible(on > 0);
    });
    this.#glow.setAlpha(level * lit * 0.55).setVisible(lit > 0);
  }
}
