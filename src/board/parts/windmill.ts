import type { Easel } from "../easel.ts";
import type { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cast, Shadow } from "../shadow.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";
import { Rotor } from "./rotor.ts";

/** The heat of the media: a mill that feeds itself. */
export class Windmill implements Part {
  readonly #tower: Cutout;
  readonly #stand: Stand;
  readonly #shadow: Later<Shadow>;
  readonly #rotor: Rotor;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    this.#tower = new Cutout(easel, "windmill", stand, DEPTH.landmark, { stark: true });
    this.#shadow = easel.later(() => new Shadow(easel, drawing("windmill"), stand, DEPTH.landmark - 1));
    this.#rotor = new Rotor(easel, {
      x: stand.x - 5 * stand.scale,
      y: stand.y - 112 * stand.scale,
      scale: stand.scale,
    });
  }

  pose(now: Now): void {
    const shown = now.value("landmark.windmill");
    this.#tower.show(shown, now.ebb);
    cast(now, this.#shadow, this.#stand, shown);
    this.#rotor.pose(now, shown, now.value("level.windmill") / 100);
  }
}
