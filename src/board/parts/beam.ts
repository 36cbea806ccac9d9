import type * as Phaser from "phaser";
import type { Easel } from "../easel.ts";
import { beamAt, type Stand } from "../layout.ts";
import { BEAM, paintBeam, paintPool } from "../paint/light-beam.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { LENS } from "./lighthouse.ts";

/** The lighthouse's beam: it lies where you last asked. */
export class Beam implements Part {
  readonly #stand: Stand;
  readonly #cone: Phaser.GameObjects.Image;
  readonly #pool: Phaser.GameObjects.Image;

  constructor(easel: Easel, lighthouse: Stand) {
    this.#stand = lighthouse;
    this.#cone = easel.hang(paintBeam(), DEPTH.beam, "add").setOrigin(0, 0.5);
    this.#cone.setPosition(lighthouse.x, lighthouse.y + LENS * lighthouse.scale);
    this.#pool = easel.hang(paintPool(), DEPTH.beam, "add").setOrigin(0.5);
  }

  pose({ layout, value, ebb }: Now): void {
    const lit = value("beam") * ebb.lamps;
    this.#cone.setVisible(lit > 0);
    this.#pool.setVisible(lit > 0);
    if (lit <= 0) return;
    const { unit } = layout.ground;
    const at = beamAt(layout.ground, value("towards.beam"));
    const dx = at.x - this.#cone.x;
    const dy = at.y + 6 * unit - (this.#stand.y + LENS * this.#stand.scale);
    const length = Math.hypot(dx, dy);
    const wide = Math.max(96 * unit, length * 0.3);
    this.#cone
      .setRotation(Math.atan2(dy, dx))
      .setScale((length * 1.5) / BEAM.width, wide / BEAM.height)
      .setAlpha(0.6 * lit);
    this.#pool
      .setPosition(at.x, at.y + 8 * unit)
      .setDisplaySize(310 * unit, 92 * unit)
      .setAlpha(0.42 * lit);
  }
}
