import type * as Phaser from "phaser";
import { clamp, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cast, Shadow } from "../shadow.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";

/** Where the light of a lighthouse comes from, in its drawing. */
export const LENS = -205;

/** Whom you ask, you put in the light: its lens burns as long as somebody looks. */
export class Lighthouse implements Part {
  readonly #tower: Cutout;
  readonly #stand: Stand;
  readonly #shadow: Later<Shadow>;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #lens: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    this.#tower = new Cutout(easel, "lighthouse", stand, DEPTH.landmark, { stark: true });
    this.#shadow = easel.later(() => new Shadow(easel, drawing("lighthouse"), stand, DEPTH.landmark - 1));
    const y = stand.y + LENS * stand.scale;
    const lens = paintGlow([255, 226, 170], 0.34, 96);
    this.#lens = easel
      .hang(lens, DEPTH.light, "add")
      .setOrigin(0.5)
      .setPosition(stand.x, y)
      .setDisplaySize(46 * stand.scale, 46 * stand.scale);
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.04), DEPTH.halo, "add").setOrigin(0.5).setPosition(stand.x, y);
    this.#glow.setDisplaySize(260 * stand.scale, 260 * stand.scale);
  }

  pose(now: Now): void {
    const { value, ebb } = now;
    const shown = value("landmark.lighthouse");
    this.#tower.show(shown, ebb);
    cast(now, this.#shadow, this.#stand, shown);
    const lit = clamp(0.25 + value("level.lighthouse") / 200 + 0.6 * value("beam")) * shown * ebb.lamps;
    this.#lens.setAlpha(lit).setVisible(lit > 0);
    this.#glow.setAlpha(lit * 0.7).setVisible(lit > 0);
  }
}
