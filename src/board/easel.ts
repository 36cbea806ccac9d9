/** Hangs painted sheets in the scene, and takes them all down when the picture gets another size. */
import type * as Phaser from "phaser";
import type { Ground } from "./ground.ts";
import { Later } from "./later.ts";
import type { Cut } from "./pen.ts";

/** What Canvas and WebGL both know. */
export type Blend = "normal" | "add" | "multiply" | "screen";

const BLENDS: Readonly<Record<Blend, number>> = { normal: 0, add: 1, multiply: 2, screen: 3 };

export class Easel {
  readonly scene: Phaser.Scene;
  readonly ground: Ground;
  /** Device pixels per CSS pixel. */
  readonly density: number;
  #count = 0;
  #waiting: Later<unknown>[] = [];

  constructor(scene: Phaser.Scene, ground: Ground, density: number) {
    this.scene = scene;
    this.ground = ground;
    this.density = density;
  }

  /** A sheet of device pixels, to be placed in CSS pixels. */
  hang(canvas: HTMLCanvasElement, depth: number, blend: Blend = "normal"): Phaser.GameObjects.Image {
    const image = this.scene.add.image(0, 0, this.texture(canvas));
    image
      .setScale(1 / this.density)
      .setOrigin(0, 0)
      .setDepth(depth)
      .setBlendMode(BLENDS[blend]);
    return image;
  }

  /** A cut-out that stands on its own ground. */
  stand(cut: Cut, depth: number, blend: Blend = "normal"): Phaser.GameObjects.Image {
    return this.hang(cut.canvas, depth, blend).setOrigin(cut.originX, cut.originY);
  }

  texture(canvas: HTMLCanvasElement): string {
    const key = `sheet ${this.#count++}`;
    const texture = this.scene.textures.create(key, canvas, canvas.width, canvas.height);
    texture?.add("__BASE", 0, 0, 0, canvas.width, canvas.height);
    return key;
  }

  /** For what is not needed yet. */
  later<T>(make: () => T): Later<T> {
    const later = new Later(make);
    this.#waiting.push(later);
    return later;
  }

  /** Paints some of what will be needed soon, so that it is not all to be done in one frame. */
  prepare(most: number): void {
    for (let made = 0; made < most && this.#waiting.length > 0; ) {
      const next = this.#waiting.shift();
      if (next === undefined || next.ready !== null) continue;
      next.get();
      made++;
    }
  }

  /** Says that a sheet was painted anew; only WebGL keeps a copy of its own. */
  repainted(image: Phaser.GameObjects.Image): void {
    image.texture.source[0]?.update();
  }

  clear(): void {
    this.scene.children.removeAll(true);
    for (let index = 0; index < this.#count; index++) this.scene.textures.remove(`sheet ${index}`);
    this.#count = 0;
    this.#waiting = [];
  }
}
