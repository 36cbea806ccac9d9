import { NIGHT, type Rgb } from "../color.ts";
import type { Easel } from "../easel.ts";
import { airOf } from "../ebb.ts";
import { beamAt, type Layout, sunAt } from "../layout.ts";
import type { Glitter, SeaState } from "../paint/sea.ts";
import type { Now, Part } from "../part.ts";
import { Basin } from "./basin.ts";
import { shipStand } from "./ships.ts";

/** How wide the water may be in pixels of its own: while it moves, every one is computed for every frame. */
const WIDEST_MOVING = 800;
const WIDEST_STILL = 1920;

const FIRST_LIGHT: Rgb = [255, 238, 208];

/** The sea with all lights that lie on it: coarse while it moves, and once as sharp as the screen when it comes to rest. */
export class Water implements Part {
  readonly #easel: Easel;
  readonly #moving: Basin;
  #still: Basin | null = null;
  /** What the sharp water shows. */
  #painted = "";
  /** The layout of the frame before: another one changes too much for half of the columns. */
  #old: Layout | null = null;

  constructor(easel: Easel) {
    this.#easel = easel;
    const { width } = easel.ground.size;
    this.#moving = new Basin(easel, Math.max(1, width / WIDEST_MOVING, 2 / easel.density));
  }

  pose(now: Now): void {
    const { ebb, rest, layout } = now;
    const wet = ebb.level > 0;
    const still = rest > 0 && ebb.level === 1;
    this.#moving.image.setVisible(wet && rest < 1);
    this.#still?.image.setVisible(still).setAlpha(rest);
    if (!wet) return;
    if (!still) {
      this.#moving.image.setVisible(true);
      this.#moving.paint(seaOf(now), layout, ebb.night === 1 && this.#old === layout ? 2 : 1);
      this.#old = layout;
      return;
    }
    const state = seaOf(now);
    const painted = JSON.stringify(state);
    if (painted === this.#painted) return;
    this.#painted = painted;
    const { width } = this.#easel.ground.size;
    this.#still ??= new Basin(this.#easel, Math.max(1 / this.#easel.density, width / WIDEST_STILL));
    this.#still.paint(state, layout, 1);
    this.#still.image.setVisible(true).setAlpha(rest);
  }
}

function seaOf(now: Now): SeaState {
  const { ebb, seconds, value } = now;
  return {
    seconds,
    swell: (value("swell") / 100) * ebb.swell,
    sight: value("sight") / 100,
    glitter: lightsOf(now),
    pewter: ebb.pewter,
    air: airOf(ebb),
    dusk: ebb.dusk,
    level: ebb.level,
  };
}

function lightsOf(now: Now): Glitter[] {
  const { layout, value, ebb, view } = now;
  const { unit, foot } = layout.ground;
  const lights: Glitter[] = [];
  const color = NIGHT.lamp;
  const lamp = value("lamp") * ebb.lamps;
  if (lamp > 0) {
    lights.push({
      x: layout.lamp.x + 9 * unit,
      y: foot - 84 * unit,
      length: 108 * unit,
      breadth: 46 * unit,
      strength: 0.62 * lamp,
      color,
    });
  }
  for (const { id } of view.ships) {
    const stand = shipStand(now, id);
    const shown = value(`ship.${id}`) * (1 - 0.6 * value(`overdue.${id}`)) * ebb.lamps * stand.clear;
    if (shown <= 0) continue;
    lights.push({
      x: stand.lamp.x,
      y: stand.y,
      length: 105 * stand.scale,
      breadth: 7 * stand.scale,
      strength: 0.9 * shown,
      color,
    });
  }
  const beam = value("beam") * ebb.lamps;
  if (beam > 0) {
    const at = beamAt(layout.ground, value("towards.beam"));
    lights.push({ x: at.x, y: at.y - 14 * unit, length: 56 * unit, breadth: 64 * unit, strength: 0.5 * beam, color });
  }
  if (ebb.dawn > 0) {
    const sun = sunAt(layout.ground, value("sun"));
    const { horizon } = layout.ground;
    const first = { x: sun.x, y: horizon + 4 * unit, length: (foot - horizon) * 1.1, breadth: 92 * unit };
    lights.push({ ...first, strength: 0.6 * ebb.dawn, color: FIRST_LIGHT });
  }
  return lights;
}
