import type * as Phaser from "phaser";
import { NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Stand } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { Cutout } from "./cutout.ts";
import { Pile } from "./pile.ts";

/** Powers that were taken and not handed back: each is another crate. */
export class Quay implements Part {
  readonly #deck: Cutout;
  readonly #pile: Pile;
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#deck = new Cutout(easel, "quay", stand, DEPTH.landmark);
    this.#pile = new Pile(
      easel,
      { ...stand, x: stand.x - 10 * stand.scale, y: stand.y - 5 * stand.scale },
      [5, 4, 3],
      0.92,
    );
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.09), DEPTH.light, "add").setOrigin(0.5);
    this.#glow
      .setPosition(stand.x + 52.5 * stand.scale, stand.y - 17 * stand.scale)
      .setDisplaySize(92 * stand.scale, 92 * stand.scale);
  }

  pose(now: Now): void {
    const shown = now.value("landmark.quay");
    this.#deck.show(shown, now.ebb);
    this.#pile.show(now.value("level.quay") / 100, shown, now);
    this.#glow.setAlpha(shown * now.ebb.lamps * 0.75).setVisible(shown * now.ebb.lamps > 0);
  }
}
