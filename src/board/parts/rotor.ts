import type * as Phaser from "phaser";
import { clamp, css, mix } from "../color.ts";
import type { Easel } from "../easel.ts";
import { DARKEST } from "../ebb.ts";
import { dayInk } from "../inks.ts";
import { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now } from "../part.ts";
import { type Ink, sheetOf, trace } from "../pen.ts";
import { drawing } from "../sheet.ts";
import { show } from "./cutout.ts";

const REACH = 80;
/** Radians of smear behind each sail: still, brisk, and so fast that they are a disc. */
const SMEARS = [0, 0.5, 1.35];

/** Four sails that turn faster as the heat rises, and show how fast even when the picture stands still. */
export class Rotor {
  readonly #easel: Easel;
  readonly #stand: Stand;
  readonly #night: readonly Later<Phaser.GameObjects.Image>[];
  readonly #glow: Phaser.GameObjects.Image;
  readonly #day: Later<Phaser.GameObjects.Image>;
  #angle = 0.38;
  #before = 0;

  constructor(easel: Easel, stand: Stand) {
    this.#easel = easel;
    this.#stand = stand;
    // The faster they turn, the more they glow: heat that feeds itself.
    this.#night = SMEARS.map(
      (smear, index) => new Later(() => this.#hang(() => css(mix([46, 61, 76], [214, 140, 70], index / 2)), smear)),
    );
    this.#day = easel.later(() => this.#hang(dayInk(0.2), 0, 0.69));
    this.#glow = easel.hang(paintGlow([226, 138, 66], 0), DEPTH.landmark - 0.1, "add").setOrigin(0.5);
    this.#glow.setPosition(stand.x, stand.y).setDisplaySize(260 * stand.scale, 260 * stand.scale);
  }

  pose({ seconds, ebb }: Now, shown: number, level: number): void {
    this.#angle += Math.max(0, seconds - this.#before) * (0.12 + 3.4 * level * level);
    this.#before = seconds;
    this.#glow.setAlpha(0.62 * level * level * shown * ebb.lamps).setVisible(level * shown * ebb.lamps > 0);
    const speed = level * (SMEARS.length - 1);
    this.#night.forEach((sails, index) => {
      // The clear sails stay until the next blur has taken over.
      const share = index === 0 ? clamp(1.25 - speed) : clamp(1 - Math.abs(speed - index));
      // Only the heat glows; when the lamps go out, wood is left.
      const blurred = index === 0 ? clamp(share + speed * (1 - ebb.lamps)) : share * ebb.lamps;
      show(sails, blurred * shown * (ebb.dusk / DARKEST));
      sails.ready?.setRotation(this.#angle);
    });
    show(this.#day, ebb.night < 1 ? shown : 0);
    this.#day.ready?.setRotation(this.#angle);
  }

  #hang(ink: Ink, smear: number, layer = 0.7): Phaser.GameObjects.Image {
    const scale = this.#stand.scale * this.#easel.density;
    const context = sheetOf(REACH * 2 * scale, REACH * 2 * scale);
    context.scale(scale, scale);
    context.translate(REACH, REACH);
    const steps = smear === 0 ? 0 : Math.round(smear * 34);
    for (let step = steps; step >= 0; step--) {
      context.globalAlpha = steps === 0 ? 1 : step === 0 ? 0.34 : 0.1 * (1 - step / (steps + 1));
      for (let sail = 0; sail < 4; sail++) {
        context.save();
        context.rotate((sail * Math.PI) / 2 - (steps === 0 ? 0 : (step / steps) * smear));
        trace(context, drawing("sail"), ink);
        context.restore();
      }
    }
    return this.#easel
      .hang(context.canvas, DEPTH.landmark + layer)
      .setOrigin(0.5)
      .setPosition(this.#stand.x, this.#stand.y);
  }
}
