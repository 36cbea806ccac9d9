import { clamp } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Stand } from "../layout.ts";
import { DEPTH, type Now } from "../part.ts";
import { Cutout } from "./cutout.ts";

/** Boxes that come one by one: the last one is on its way down. */
export class Pile {
  readonly #boxes: readonly Cutout[];
  readonly #drop: number;

  constructor(easel: Easel, stand: Stand, rows: readonly number[], scale: number) {
    const size = stand.scale * scale;
    this.#drop = 14 * size;
    this.#boxes = rows.flatMap((count, row) =>
      Array.from({ length: count }, (_, index) => {
        const x = stand.x + (index - (count - 1) / 2) * 17 * size + (row % 2) * 2 * size;
        const y = stand.y - row * 12.2 * size;
        return new Cutout(easel, "box", { x, y, scale: size }, DEPTH.landmark + 0.2 + row / 100);
      }),
    );
  }

  show(level: number, shown: number, now: Now): void {
    this.#boxes.forEach((box, index) => {
      const here = clamp(level * this.#boxes.length - index);
      box.show(here * shown, now.ebb);
      box.lift(-((1 - here) ** 2) * this.#drop);
    });
  }
}
