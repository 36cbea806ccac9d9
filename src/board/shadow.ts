/** Hard shadows on flat ground: where the sun stands decides how a thing lies on the sand. */
import type * as Phaser from "phaser";
import { css, DAY } from "./color.ts";
import type { Easel } from "./easel.ts";
import type { Ground } from "./ground.ts";
import type { Later } from "./later.ts";
import { type Stand, sunAt } from "./layout.ts";
import type { Now } from "./part.ts";
import { type Cut, cut } from "./pen.ts";
import type { Drawing, Point } from "./sheet.ts";

/** Where the top of something one unit tall falls, in units: to the right and down. */
export function fall(ground: Ground, sun: Point, foot: Point): Point {
  const { frame, horizon } = ground;
  const high = Math.max(0.06, (horizon - sun.y) / Math.max(1, horizon - frame.y));
  const long = Math.min(2.2, 0.16 + 0.55 / (high + 0.05));
  const aside = ((foot.x - sun.x) / frame.width) * 1.9;
  const turn = Math.hypot(aside, 0.62);
  return { x: (aside / turn) * long, y: (0.62 / turn) * long * 0.62 };
}

/** A dark copy of a drawing that is laid down from its ground. */
export class Shadow {
  readonly #box: Phaser.GameObjects.Container;
  readonly #image: Phaser.GameObjects.Image;
  readonly #scale: number;

  constructor(easel: Easel, drawn: Drawing, stand: Stand, depth: number) {
    const dark: Cut = cut(drawn, {
      scale: stand.scale * easel.density * 0.6,
      ink: (role) => (role === "edge" ? null : css(DAY.shadow)),
    });
    this.#image = easel.stand(dark, depth);
    this.#scale = this.#image.scaleX / 0.6;
    this.#box = easel.scene.add.container(stand.x, stand.y, [this.#image]).setDepth(depth);
  }

  /** Images cannot be slanted, but a turn within a stretch within a turn is a slant. */
  lay(towards: Point, alpha: number): void {
    this.#box.setVisible(alpha > 0);
    if (alpha <= 0) return;
    // The map sends (1, 0) to (1, 0) and straight up to where the shadow falls.
    const { x: b, y: d } = { x: -towards.x, y: -towards.y };
    const e = (1 + d) / 2;
    const f = (1 - d) / 2;
    const h = -b / 2;
    const g = b / 2;
    const q = Math.hypot(e, h);
    const r = Math.hypot(f, g);
    const a1 = Math.atan2(g, f);
    const a2 = Math.atan2(h, e);
    this.#box.setRotation((a2 + a1) / 2).setScale(q + r, q - r);
    this.#image
      .setRotation((a2 - a1) / 2)
      .setScale(this.#scale)
      .setAlpha(alpha);
  }

  clear(): void {
    this.#box.destroy();
  }
}

/** Lays a shadow where the judge's sun throws it, as far as there is sun. */
export function cast({ layout, value, ebb }: Now, shadow: Later<Shadow>, at: Stand, shown: number): void {
  const alpha = 0.66 * ebb.sun * shown;
  if (alpha <= 0) shadow.ready?.lay({ x: 0, y: 1 }, 0);
  else shadow.get().lay(fall(layout.ground, sunAt(layout.ground, value("sun")), at), alpha);
}
