import type * as Phaser from "phaser";
import { clamp, css } from "../color.ts";
import type { Easel } from "../easel.ts";
import { DARKEST, type Ebb } from "../ebb.ts";
import { dayInk, nightInk, nightRim } from "../inks.ts";
import { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { type Cut, cut, type Rim } from "../pen.ts";
import { type Drawing, drawing, type Point } from "../sheet.ts";

/** How something is cut out, beside its shape. */
export interface Look {
  /** More air than its distance gives it, so that it can be made out in the dark. */
  readonly air?: number;
  readonly mirrored?: boolean;
  /** It is known by its shape, and not by a light of its own. */
  readonly stark?: true;
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
    const middle = easel.ground.frame.x + easel.ground.frame.width / 2;
    const hang = (made: Cut, layer: number) => {
      const image = easel.stand(made, layer).setPosition(this.#at.x, this.#at.y);
      return look.mirrored === true ? image.setScale(-image.scaleX, image.scaleY) : image;
    };
    this.#night = new Later(() => {
      const rim =
        look.rim ??
        nightRim(scale, middle < stand.x === (look.mirrored ?? false) ? 1 : -1, look.stark === true ? 0.95 : 0.42);
      return hang(cut(drawing(name), { scale, ink: nightInk(Math.max(look.air ?? 0, air * 0.6)), rim }), depth);
    });
    this.#day = easel.later(() => {
      const rim = { color: css([250, 248, 240], 0.55), dx: 0, dy: -0.9 };
      return hang(cut(drawing(name), { scale, ink: dayInk(air * 0.9), rim }), depth - 0.5);
    });
  }

  show(shown: number, ebb: Ebb): void {
    // The silhouette of the night stays until there is a sun to light the other.
    show(this.#night, shown * (ebb.dusk / DARKEST));
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

/** Only what the sun touches: the upper edges. */
export function sunlit(easel: Easel, drawn: Drawing, at: Stand, depth: number): Phaser.GameObjects.Image {
  const made = cut(drawn, {
    scale: at.scale * easel.density,
    ink: (role) => (role === "edge" ? css([250, 248, 240], 0.9) : "rgba(0,0,0,0)"),
    rim: { color: css([252, 250, 242], 0.9), dx: 0, dy: -1.1 },
  });
  return easel.stand(made, depth).setPosition(at.x, at.y);
}

/** Air between you and it, by how much smaller it stands than what is beside you. */
function haze(easel: Easel, stand: Stand): number {
  return clamp(1 - stand.scale / easel.ground.unit) * 0.8;
}
