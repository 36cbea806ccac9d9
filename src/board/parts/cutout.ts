import type * as Phaser from "phaser";
import { clamp, css } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Ebb } from "../ebb.ts";
import { dayInk, nightInk } from "../inks.ts";
import { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { type Cut, cut, type Rim } from "../pen.ts";
import { drawing, type Point } from "../sheet.ts";

export interface Look {
  readonly mirrored?: boolean;
  readonly rim?: Rim;
}

/** The same thing by night and by day: a silhouette in the fog, and one against the sun. */
export class Cutout {
  readonly #stand: Stand;
  readonly #night: Later<Phaser.GameObjects.Image>;
  readonly #day: Later<Phaser.GameObjects.Image>;
  #at: Point;

  constructor(easel: Easel, name: string, stand: Stand, depth: number, look: Look = {}) {
    this.#stand = stand;
    this.#at = stand;
    const scale = stand.scale * easel.density;
    const air = haze(easel, stand);
    const hang = (made: Cut, layer: number) => {
      const image = easel.stand(made, layer).setPosition(this.#at.x, this.#at.y);
      return look.mirrored === true ? image.setScale(-image.scaleX, image.scaleY) : image;
    };
    this.#night = new Later(() => {
      const rim = look.rim === undefined ? {} : { rim: look.rim };
      return hang(cut(drawing(name), { scale, ink: nightInk(air * 0.6), ...rim }), depth);
    });
    this.#day = easel.later(() => {
      const rim = { color: css([250, 248, 240], 0.75), dx: 0, dy: -0.9 };
      return hang(cut(drawing(name), { scale, ink: dayInk(air * 0.9), rim }), depth - 0.5);
    });
  }

  show(shown: number, ebb: Ebb): void {
    show(this.#night, shown * ebb.night);
    show(this.#day, ebb.night < 1 ? shown : 0);
  }

  /** Away from where it stands, in CSS pixels. */
  lift(dy: number): void {
    this.#at = { x: this.#stand.x, y: this.#stand.y + dy };
    this.#night.ready?.setPosition(this.#at.x, this.#at.y);
    this.#day.ready?.setPosition(this.#at.x, this.#at.y);
  }
}

/** Shows something as much as this, and does not even make it for nothing. */
export function show(image: Later<Phaser.GameObjects.Image>, alpha: number): void {
  if (alpha <= 0) image.ready?.setVisible(false);
  else image.get().setAlpha(alpha).setVisible(true);
}

/** Air between you and it, by how much smaller it stands than what is beside you. */
export function haze(easel: Easel, stand: Stand): number {
  return clamp(1 - stand.scale / easel.ground.unit) * 0.8;
}
