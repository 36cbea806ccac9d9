import type * as Phaser from "phaser";
import { css } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Stand } from "../layout.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";
import { Pile } from "./pile.ts";

/** Stock: what is stacked in the light of the open door. */
export class Warehouse implements Part {
  readonly #house: Cutout;
  readonly #door: Phaser.GameObjects.Image;
  readonly #pile: Pile;

  constructor(easel: Easel, stand: Stand) {
    this.#house = new Cutout(easel, "warehouse", stand, DEPTH.landmark);
    const door = cut(drawing("warehouse"), {
      scale: stand.scale * easel.density,
      ink: (role) => (role === "door" ? css([214, 142, 62]) : null),
      wash: (context) => {
        const light = context.createRadialGradient(0, -30, 2, 0, -22, 34);
        light.addColorStop(0, css([255, 214, 140]));
        light.addColorStop(0.6, css([196, 124, 52]));
        light.addColorStop(1, css([84, 52, 26]));
        context.fillStyle = light;
        context.fillRect(-40, -60, 80, 70);
      },
    });
    this.#door = easel.stand(door, DEPTH.landmark + 0.1).setPosition(stand.x, stand.y);
    this.#pile = new Pile(easel, stand, [4, 3, 2], 0.74);
  }

  pose(now: Now): void {
    const shown = now.value("landmark.warehouse");
    this.#house.show(shown, now.ebb);
    this.#door.setAlpha(shown * now.ebb.lamps * 0.9).setVisible(shown * now.ebb.lamps > 0);
    this.#pile.show(now.value("level.warehouse") / 100, shown, now);
  }
}
