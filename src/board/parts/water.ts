import type * as Phaser from "phaser";
import { NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { airOf } from "../ebb.ts";
import { crest } from "../ground.ts";
import { beamAt, type Layout } from "../layout.ts";
import { paintBed } from "../paint/bed.ts";
import { type Glitter, type Plane, Sea } from "../paint/sea.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { shipStand } from "./ships.ts";

/** How wide the water's own canvas may be: it is soft, and every pixel is computed for every frame. */
const WIDEST = 800;

/** The sea, with all lights that lie on it. */
export class Water implements Part {
  readonly #easel: Easel;
  readonly #image: Phaser.GameObjects.Image;
  readonly #sea: Sea;
  /** CSS pixels per pixel of the water. */
  readonly #grain: number;
  readonly #top: number;
  readonly #plane: Plane;
  #laid: Layout | null = null;

  constructor(easel: Easel) {
    this.#easel = easel;
    const { size, horizon, foot, frame, unit } = easel.ground;
    this.#grain = Math.max(1, size.width / WIDEST, 2 / easel.density);
    this.#top = Math.floor(horizon - 2);
    let bottom = foot;
    for (let x = 0; x <= size.width; x += 16) bottom = Math.max(bottom, crest(easel.ground, x));
    const grain = this.#grain;
    this.#plane = {
      width: Math.ceil(size.width / grain),
      height: Math.ceil((Math.min(size.height, bottom + 8) - this.#top) / grain),
      horizon: (horizon - this.#top) / grain,
      foot: (foot - this.#top) / grain,
      centre: (frame.x + frame.width / 2) / grain,
      unit: unit / grain,
    };
    this.#sea = new Sea(this.#plane);
    this.#image = easel.hang(this.#sea.canvas, DEPTH.sea).setScale(grain).setPosition(0, this.#top);
  }

  pose(now: Now): void {
    const { ebb, seconds, value, layout } = now;
    this.#image.setVisible(ebb.level > 0);
    if (ebb.level <= 0) return;
    if (ebb.level < 1 && this.#laid?.shore !== layout.shore) {
      this.#laid = layout;
      this.#sea.lay(paintBed(layout, this.#plane, this.#grain, this.#top));
    }
    this.#sea.paint({
      seconds,
      swell: (value("swell") / 100) * ebb.swell,
      sight: value("sight") / 100,
      glitter: this.#lights(now),
      pewter: ebb.pewter,
      air: airOf(ebb),
      dusk: ebb.dusk,
      level: ebb.level,
    });
    this.#easel.repainted(this.#image);
  }

  #lights(now: Now): Glitter[] {
    const { layout, value, ebb } = now;
    const { unit, foot } = layout.ground;
    const lights: Glitter[] = [];
    const lamp = value("lamp") * ebb.lamps;
    if (lamp > 0) {
      const y = foot - 105 * unit;
      lights.push(this.#light(layout.lamp.x - 2 * unit, y, 130 * unit, 46 * unit, 0.62 * lamp));
    }
    for (const ship of now.view.ships) {
      const stand = shipStand(now, ship.id);
      const shown = value(`ship.${ship.id}`) * (1 - 0.6 * value(`ship.${ship.id}.overdue`)) * ebb.lamps;
      if (shown > 0)
        lights.push(this.#light(stand.lamp.x, stand.y, 105 * stand.scale, 7 * stand.scale, 0.9 * shown * stand.clear));
    }
    const beam = value("beam") * ebb.lamps;
    if (beam > 0) {
      const at = beamAt(layout.ground, value("beam.towards"));
      lights.push(this.#light(at.x, at.y - 16 * unit, 62 * unit, 64 * unit, 0.55 * beam));
    }
    return lights;
  }

  #light(x: number, y: number, length: number, breadth: number, strength: number): Glitter {
    const grain = this.#grain;
    return {
      x: x / grain,
      y: (y - this.#top) / grain,
      length: length / grain,
      breadth: breadth / grain,
      strength,
      color: NIGHT.lamp,
    };
  }
}
