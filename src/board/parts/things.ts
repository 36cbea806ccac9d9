import type * as Phaser from "phaser";
import { css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { nightInk } from "../inks.ts";
import type { Stand } from "../layout.ts";
import { paintClock } from "../paint/clock-face.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut, sheetOf } from "../pen.ts";
import { drawing } from "../sheet.ts";

/** Units from the middle of the dial to its ring. */
const DIAL = 17.5;

/** Planks in the dark, and what the lamp makes of them. */
const BOARDS: Readonly<Record<string, string>> = {
  body: css([9, 8, 8]),
  plank: css([21, 18, 15]),
  batten: css([27, 23, 18]),
  top: css([38, 32, 25]),
};
const WARMED: Readonly<Record<string, string>> = {
  plank: css([198, 126, 58], 0.62),
  batten: css([236, 170, 90], 0.8),
  top: css(NIGHT.lamp, 0.5),
  nail: css([255, 226, 170], 0.8),
};

/** The crate at your feet, and the clock that burns down on it. */
export class Crate implements Part {
  readonly #easel: Easel;
  readonly #stand: Stand;
  readonly #box: Phaser.GameObjects.Image;
  readonly #warm: Phaser.GameObjects.Image;
  readonly #dial: Phaser.GameObjects.Image;
  readonly #face: CanvasRenderingContext2D;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #alarm: Phaser.GameObjects.Image;
  #drawn = "";

  constructor(easel: Easel, stand: Stand) {
    this.#easel = easel;
    this.#stand = stand;
    const scale = stand.scale * easel.density;
    const warmed = (role: string) => WARMED[role] ?? null;
    const ink = (role: string) => BOARDS[role] ?? nightInk(0)(role);
    this.#box = easel.stand(cut(drawing("crate"), { scale, ink }), DEPTH.thing).setPosition(stand.x, stand.y);
    this.#warm = easel
      .stand(cut(drawing("crate"), { scale, ink: warmed, wash: lampReach }), DEPTH.thing + 0.1)
      .setPosition(stand.x, stand.y);
    this.#face = sheetOf(DIAL * 3.2 * scale, DIAL * 3.2 * scale);
    const clock = { x: stand.x + 1 * stand.scale, y: stand.y - (31 + DIAL * 0.98) * stand.scale };
    this.#dial = easel
      .hang(this.#face.canvas, DEPTH.thing + 0.3)
      .setOrigin(0.5)
      .setPosition(clock.x, clock.y);
    this.#glow = easel
      .hang(paintGlow(NIGHT.lamp, 0.02), DEPTH.thing + 0.2, "add")
      .setOrigin(0.5)
      .setPosition(clock.x, clock.y);
    this.#alarm = easel
      .hang(paintGlow(NIGHT.alarm, 0.02), DEPTH.thing + 0.2, "add")
      .setOrigin(0.5)
      .setPosition(clock.x, clock.y);
  }

  pose({ value, ebb }: Now): void {
    const shown = value("crate") * ebb.lamps;
    for (const image of [this.#box, this.#dial]) image.setAlpha(shown).setVisible(shown > 0);
    this.#warm.setAlpha(shown * Math.min(1, value("lamp") * 2)).setVisible(shown > 0);
    const red = value("red.crate");
    const size = 105 * this.#stand.scale;
    this.#glow
      .setDisplaySize(size, size)
      .setAlpha(shown * (1 - red) * 0.6)
      .setVisible(shown > 0);
    this.#alarm
      .setDisplaySize(size * 1.7, size * 1.7)
      .setAlpha(shown * red)
      .setVisible(shown * red > 0);
    if (shown <= 0) return;
    const gone = value("gone.crate") / 100;
    const drawn = `${gone} ${red}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    paintClock(this.#face, DIAL * this.#stand.scale * this.#easel.density, gone, red);
    this.#easel.repainted(this.#dial);
  }
}

/** The lamp stands to the left of the crate. */
function lampReach(context: CanvasRenderingContext2D): void {
  context.globalCompositeOperation = "destination-in";
  const reach = context.createLinearGradient(-24, 0, 24, 0);
  reach.addColorStop(0, "#000");
  reach.addColorStop(0.4, "rgba(0,0,0,.5)");
  reach.addColorStop(1, "rgba(0,0,0,.1)");
  context.fillStyle = reach;
  context.fillRect(-40, -60, 80, 80);
}

/** Light in the cabinet, and the receiver dark before it. */
const RINGING: Readonly<Record<string, string>> = {
  bell: css([255, 240, 208]),
  light: css([255, 206, 124]),
  handset: css([9, 10, 12]),
  cord: css([9, 10, 12]),
  warm: css(NIGHT.lamp, 0.8),
};

/** The telephone on its post; it is only there when it rings. */
export class Telephone implements Part {
  readonly #stand: Stand;
  readonly #post: Phaser.GameObjects.Image;
  readonly #lit: Phaser.GameObjects.Image;
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    const scale = stand.scale * easel.density;
    const phone = drawing("telephone");
    this.#post = easel.stand(cut(phone, { scale, ink: nightInk(0.02) }), DEPTH.thing).setPosition(stand.x, stand.y);
    const lit = (role: string) => RINGING[role] ?? null;
    this.#lit = easel.stand(cut(phone, { scale, ink: lit }), DEPTH.thing + 0.1).setPosition(stand.x, stand.y);
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0), DEPTH.light, "add").setOrigin(0.5);
    this.#glow.setPosition(stand.x, stand.y - 66 * stand.scale);
  }

  pose({ value, ebb, seconds }: Now): void {
    const shown = value("telephone") * ebb.lamps;
    for (const image of [this.#post, this.#lit, this.#glow]) image.setVisible(shown > 0);
    // Two rings and a pause; at rest the bell simply glows.
    const ring = Math.max(0, Math.sin(seconds * 34)) * (Math.sin(seconds * 3.1) > 0 ? 1 : 0);
    this.#post.setAlpha(shown);
    this.#lit.setAlpha(shown).setRotation(ring * 0.006);
    const size = (185 + 30 * ring) * this.#stand.scale;
    this.#glow.setDisplaySize(size, size).setAlpha(shown * (0.75 + 0.2 * ring));
  }
}
