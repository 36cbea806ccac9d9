import type * as Phaser from "phaser";
import { clamp } from "../color.ts";
import type { Easel } from "../easel.ts";
import { dayInk } from "../inks.ts";
import type { Later } from "../later.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { drawing } from "../sheet.ts";
import { show } from "./cutout.ts";

/** Wings up, level, down, level. */
const BEATS = [1, 2, 3, 2];

/** When the last of the water trickles away a gull crosses the bare sky, once. */
export class Gull implements Part {
  readonly #wings: readonly Later<Phaser.GameObjects.Image>[];

  constructor(easel: Easel) {
    const scale = easel.ground.unit * easel.density;
    this.#wings = [1, 2, 3].map((pose) =>
      easel.later(() => easel.stand(cut(drawing(`gull-${pose}`), { scale, ink: dayInk(0.12) }), DEPTH.ship)),
    );
  }

  pose({ value, layout }: Now): void {
    const { frame, horizon, unit } = layout.ground;
    const way = (value("tide") - 0.74) / 0.25;
    const here = way > 0 && way < 1;
    // It glides between a few strokes of its wings.
    const stroke = way * 26;
    const beating = Math.floor(way * 4) % 2 === 0;
    const pose = BEATS[beating ? Math.floor(stroke) % BEATS.length : 1] ?? 2;
    const x = frame.x + frame.width * (1.04 - 1.12 * clamp(way));
    const y = horizon - 34 * unit - Math.sin(way * 3.4) * 46 * unit;
    this.#wings.forEach((wing, index) => {
      show(wing, here && index + 1 === pose ? 0.9 : 0);
      wing.ready?.setPosition(x, y).setRotation(-0.12 + 0.1 * Math.sin(way * 7));
    });
  }
}
