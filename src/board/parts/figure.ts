import type * as Phaser from "phaser";
import { css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { nightInk, only } from "../inks.ts";
import type { Later } from "../later.ts";
import type { Layout } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { cast, Shadow } from "../shadow.ts";
import { drawing } from "../sheet.ts";
import { show, sunlit } from "./cutout.ts";

/** You, from behind, with the lamp that all other light on the dike comes from. */
export class Figure implements Part {
  readonly #body: Phaser.GameObjects.Image;
  readonly #warm: Phaser.GameObjects.Image;
  readonly #iron: Phaser.GameObjects.Image;
  readonly #flame: Phaser.GameObjects.Image;
  readonly #halo: Phaser.GameObjects.Image;
  /** The scale at which the halo has its full reach. */
  readonly #whole: number;
  readonly #core: Phaser.GameObjects.Image;
  readonly #sunlit: Later<Phaser.GameObjects.Image>;
  readonly #shadow: Later<Shadow>;

  constructor(easel: Easel, layout: Layout) {
    const { figure, lamp } = layout;
    this.#sunlit = easel.later(() => sunlit(easel, drawing("figure"), figure, DEPTH.figure + 0.5));
    this.#shadow = easel.later(() => new Shadow(easel, drawing("figure"), figure, DEPTH.crowdShadow));
    const scale = figure.scale * easel.density;
    const hand = { x: figure.x + 21.2 * figure.scale, y: figure.y - 47.4 * figure.scale };
    const reach = { width: 470 * figure.scale, height: 430 * figure.scale };
    this.#halo = easel
      .spread(paintGlow(NIGHT.lamp, 0.02, 256), reach, DEPTH.halo, "add")
      .setOrigin(0.5)
      .setPosition(easel.snap(lamp.x), easel.snap(lamp.y));
    this.#whole = this.#halo.scaleX;
    this.#body = easel
      .stand(cut(drawing("figure"), { scale, ink: nightInk(0) }), DEPTH.figure)
      .setPosition(figure.x, figure.y);
    this.#warm = easel
      .stand(
        cut(drawing("figure"), {
          scale,
          ink: (role) =>
            role === "warm" ? css([255, 190, 104], 0.92) : role === "warmfold" ? css(NIGHT.lamp, 0.2) : null,
          wash: (context) => {
            // The light reaches the sleeve and the hem; the head is almost out of it.
            context.globalCompositeOperation = "destination-in";
            const reach = context.createRadialGradient(21, -36, 4, 21, -36, 66);
            reach.addColorStop(0, "rgba(0,0,0,1)");
            reach.addColorStop(0.45, "rgba(0,0,0,.72)");
            reach.addColorStop(1, "rgba(0,0,0,.12)");
            context.fillStyle = reach;
            context.fillRect(-60, -120, 140, 140);
          },
        }),
        DEPTH.figure + 1,
      )
      .setPosition(figure.x, figure.y);
    this.#flame = easel
      .stand(
        cut(drawing("lantern"), {
          scale,
          ink: (role) => (role === "glow" ? css([255, 206, 122]) : role === "flame" ? "#fff6e2" : null),
        }),
        DEPTH.light,
      )
      .setPosition(hand.x, hand.y);
    this.#iron = easel
      .stand(cut(drawing("lantern"), { scale, ink: only(["iron"], "#0a0d10") }), DEPTH.light + 2)
      .setPosition(hand.x, hand.y);
    this.#core = easel
      .hang(paintGlow([255, 214, 140], 0.1), DEPTH.light + 1, "add")
      .setOrigin(0.5)
      .setPosition(lamp.x, lamp.y);
  }

  pose(now: Now): void {
    const { layout, ebb, value, seconds } = now;
    const { unit } = layout.ground;
    show(this.#sunlit, ebb.sun);
    cast(now, this.#shadow, layout.figure, 1);
    const lamp = value("lamp");
    const flicker = 1 + 0.025 * Math.sin(seconds * 11) * Math.sin(seconds * 7.3) + strike(lamp);
    const lit = Math.min(1, lamp * 4) * ebb.lamps * flicker;
    // In the dark there is hardly more than somebody breathing.
    const found = ebb.night < 1 ? 1 : 0.2 + 0.8 * Math.min(1, lamp * 2.5);
    this.#body.setAlpha(found);
    this.#warm.setAlpha(Math.min(1, lit));
    this.#flame.setAlpha(Math.min(1, lit));
    this.#iron.setAlpha(found);
    // It grows with the flame, and then only breathes.
    const spread = 0.35 + 0.65 * Math.min(1, lamp * 1.6);
    this.#halo
      .setScale(this.#whole * spread)
      .setAlpha(Math.min(1, 0.6 * lit))
      .setVisible(lit > 0);
    this.#core
      .setDisplaySize(120 * spread * unit, 120 * spread * unit)
      .setAlpha(Math.min(1, 0.8 * lit))
      .setVisible(lit > 0);
  }
}

/** A match flares before the wick takes over. */
function strike(lamp: number): number {
  if (lamp <= 0 || lamp >= 0.24) return 0;
  return Math.sin((lamp / 0.24) * Math.PI) * 0.4;
}
