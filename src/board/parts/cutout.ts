import type * as Phaser from "phaser";
import { clamp, css } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Ebb } from "../ebb.ts";
import { dayInk, nightInk } from "../inks.ts";
import type { Stand } from "../layout.ts";
import { cut, type Rim } from "../pen.ts";
import { drawing } from "../sheet.ts";

/** The same thing by night and by day: a silhouette in the fog, and one against the sun. */
export class Cutout {
  readonly #easel: Easel;
  readonly #name: string;
  readonly #stand: Stand;
  readonly #depth: number;
  /** -1 mirrors it. */
  readonly #side: 1 | -1;
  readonly #night: Phaser.GameObjects.Image;
  /** Cut when the first light falls on it. */
  #day: Phaser.GameObjects.Image | null = null;

  constructor(easel: Easel, name: string, stand: Stand, depth: number, side: 1 | -1 = 1, rim: Rim | null = null) {
    this.#easel = easel;
    this.#name = name;
    this.#stand = stand;
    this.#depth = depth;
    this.#side = side;
    const scale = stand.scale * easel.density;
    this.#night = easel.stand(cut(drawing(name), { scale, ink: nightInk(haze(easel, stand) * 0.6), ...(rim === null ? {} : { rim }) }), depth);
    this.#night.setPosition(stand.x, stand.y).setScale(this.#night.scaleX * side, this.#night.scaleY);
  }

  show(shown: number, ebb: Ebb): void {
    this.#night.setAlpha(shown * ebb.night).setVisible(shown * ebb.night > 0);
    if (ebb.night < 1 && shown > 0) this.#day ??= this.#cutDay();
    this.#day?.setAlpha(shown).setVisible(ebb.night < 1 && shown > 0);
  }

  move(x: number, y: number): void {
    this.#night.setPosition(x, y);
    this.#day?.setPosition(x, y);
  }

  #cutDay(): Phaser.GameObjects.Image {
    const stand = this.#stand;
    const air = haze(this.#easel, stand);
    const day = this.#easel.stand(
        cut(drawing(this.#name), {
          scale: stand.scale * this.#easel.density,
          ink: dayInk(air * 0.9),
          rim: { color: css([250, 248, 240], 0.75), dx: 0, dy: -0.9 },
        }),
        this.#depth - 0.5,
      );
    return day.setPosition(this.#night.x, this.#night.y).setScale(day.scaleX * this.#side, day.scaleY);
  }
}

/** Air between you and it, by how much smaller it stands than what is beside you. */
export function haze(easel: Easel, stand: Stand): number {
  return clamp(1 - stand.scale / easel.ground.unit) * 0.8;
}
