/** Hangs painted sheets in the scene, and takes them all down when the picture gets another size. */
import type * as Phaser from "phaser";
import type { Ground, Size } from "./ground.ts";
import { Later } from "./later.ts";
import { type Cut, sheetOf } from "./pen.ts";

/** What Canvas and WebGL both know. */
export type Blend = "normal" | "add" | "multiply" | "screen";

const BLENDS: Readonly<Record<Blend, number>> = { normal: 0, add: 1, multiply: 2, screen: 3 };

/** Where parts are painted and hung for one size of the picture; taken down as a whole. */
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

  /** Something soft, painted small: enlarged once, because Canvas takes ten times as long for a stretched sheet. */
  spread(canvas: HTMLCanvasElement, size: Size, depth: number, blend: Blend = "normal"): Phaser.GameObjects.Image {
    const context = sheetOf(size.width * this.density, size.height * this.density);
    context.imageSmoothingQuality = "high";
    context.drawImage(canvas, 0, 0, context.canvas.width, context.canvas.height);
    return this.hang(context.canvas, depth, blend);
  }

  /** One colour over a part of the picture, from its top. */
  wash(color: string, size: Size, depth: number): Phaser.GameObjects.Image {
    const context = sheetOf(size.width * this.density, size.height * this.density);
    context.fillStyle = color;
    context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    return this.hang(context.canvas, depth);
  }

  /** The same place on a whole device pixel. */
  readonly snap = (place: number): number => Math.round(place * this.density) / this.density;

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
  prepare(milliseconds: number): void {
    const start = performance.now();
    while (this.#waiting.length > 0 && performance.now() - start < milliseconds) this.#waiting.shift()?.get();
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
