import type * as Phaser from "phaser";
import type { Touch } from "../../sim/dossier/vocabulary.ts";
import { clamp } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Stand } from "../layout.ts";
import { DEPTH } from "../part.ts";
import { drawing, type Point } from "../sheet.ts";
import type { HullLayer, Hulls } from "./hulls.ts";

/** Where a ship stands, and where its lamp hangs. */
export interface ShipStand extends Stand {
  readonly lamp: Point;
  /** How much of it the fog lets through. */
  readonly clear: number;
}

/** How a ship lies now; shares from 0 to 1. */
export interface Bearing extends ShipStand {
  readonly roll: number;
  readonly shown: number;
  readonly overdue: number;
  readonly arriving: number;
  /** Its place among the ships: nearer ones lie over the others. */
  readonly depth: number;
  /** How smooth the water is that it lies in. */
  readonly calm: number;
}

/** One ship by night: a dark hull, its mirror, and the lamp that says whom it touches. */
export class Vessel {
  readonly touches: Touch;
  readonly #hulls: Hulls;
  readonly #hull: Phaser.GameObjects.Image;
  readonly #mirror: Phaser.GameObjects.Image;
  /** The windows with light behind them: now one sees who is aboard. */
  readonly #cabins: Phaser.GameObjects.Image;
  readonly #lamp: Phaser.GameObjects.Image;
  readonly #halo: Phaser.GameObjects.Image;
  readonly #bloom: Phaser.GameObjects.Image;

  constructor(easel: Easel, hulls: Hulls, glow: string, touches: Touch) {
    this.touches = touches;
    this.#hulls = hulls;
    const { box } = drawing(`ship-${touches}`);
    const stand = (layer: HullLayer) => {
      const { key } = hulls.cutFor(layer, touches, 0);
      return easel.scene.add.image(0, 0, key).setOrigin(-box.x / box.width, -box.y / box.height);
    };
    this.#mirror = stand("mirror");
    this.#hull = stand("hull");
    this.#cabins = stand("cabins");
    this.#lamp = easel.scene.add.image(0, 0, hulls.cutFor("lamp", touches, 0).key);
    this.#halo = easel.scene.add.image(0, 0, glow).setBlendMode(1);
    this.#bloom = easel.scene.add.image(0, 0, glow).setBlendMode(1);
  }

  place(at: Bearing): void {
    const { x, y, scale, shown, lamp } = at;
    const hull = this.#hulls.cutFor("hull", this.touches, scale);
    this.#hull
      .setTexture(hull.key)
      .setScale(hull.scale)
      .setPosition(x, y)
      .setRotation(at.roll + at.overdue * 0.05);
    this.#hull.setAlpha(shown * (0.3 + 0.68 * at.clear));
    const mirror = this.#hulls.cutFor("mirror", this.touches, scale);
    this.#mirror
      .setTexture(mirror.key)
      .setScale(mirror.scale, -0.62 * mirror.scale)
      .setPosition(x, y + 1.4 * scale);
    this.#mirror.setAlpha(shown * (0.15 + 0.5 * at.clear) * (0.5 + 0.5 * at.calm));
    const cabins = this.#hulls.cutFor("cabins", this.touches, scale);
    this.#cabins.setTexture(cabins.key).setScale(cabins.scale).setPosition(x, y).setRotation(this.#hull.rotation);
    this.#cabins.setAlpha(shown * at.arriving).setVisible(at.arriving > 0);
    const bright = shown * (1 - 0.62 * at.overdue);
    const width = Math.max(10, 16 * scale);
    const shape = this.#hulls.cutFor("lamp", this.touches, width / 16);
    this.#lamp.setTexture(shape.key).setScale(shape.scale).setPosition(lamp.x, lamp.y);
    // Who is late burns low, but can still be found.
    this.#lamp.setAlpha(shown * (1 - 0.25 * at.overdue) * (0.6 + 0.4 * at.clear));
    const halo = Math.max(52, 150 * scale) * (1 + 0.5 * at.arriving);
    this.#halo
      .setDisplaySize(halo, halo)
      .setPosition(lamp.x, lamp.y)
      .setAlpha(clamp(bright * 0.85));
    const heart = Math.max(30, 52 * scale);
    this.#bloom
      .setDisplaySize(heart, heart)
      .setPosition(lamp.x, lamp.y)
      .setAlpha(bright * 0.22);
    this.#layers.forEach((image, layer) => {
      image.setDepth(DEPTH.ship + at.depth + layer / 1000);
    });
  }

  sink(): void {
    for (const image of this.#layers) image.destroy();
  }

  /** What lies over what. */
  get #layers(): readonly Phaser.GameObjects.Image[] {
    return [this.#halo, this.#mirror, this.#hull, this.#cabins, this.#bloom, this.#lamp];
  }
}
