import { NIGHT, smooth } from "../color.ts";
import type { Easel } from "../easel.ts";
import { nearByNight, nearness } from "../ground.ts";
import { shipAt } from "../layout.ts";
import { hash } from "../noise.ts";
import { paintGlow } from "../paint/glow.ts";
import type { Now, Part } from "../part.ts";
import { drawing } from "../sheet.ts";
import { Hulls } from "./hulls.ts";
import { type ShipStand, Vessel } from "./vessel.ts";

/** Where a ship is now, rocking on the swell. */
export function shipStand(now: Now, id: string): ShipStand {
  const { layout, value, seconds, view, ebb } = now;
  const at = shipAt(layout, { id }, value(`distance.${id}`), value("sight"));
  const touches = view.ships.find((ship) => ship.id === id)?.touches ?? "public";
  const heave = Math.sin(seconds * 0.9 + (hash(id) % 100)) * (0.6 + value("swell") * 0.06) * ebb.swell;
  const y = at.y + heave * at.scale;
  const { lamp } = drawing(`ship-${touches}`);
  const near = nearness(layout.ground, at.y);
  const edge = nearByNight(100, value("sight"));
  // Who is late shows its lamp at half-mast.
  const low = value(`overdue.${id}`) * 30;
  return {
    ...at,
    y,
    lamp: { x: at.x + lamp.x * at.scale, y: y + (lamp.y + low) * at.scale },
    clear: smooth(edge * 0.45, edge + 0.3, near),
  };
}

/** What has been announced and is on its way. */
export class Ships implements Part {
  readonly #easel: Easel;
  readonly #hulls: Hulls;
  readonly #glow: string;
  readonly #afloat = new Map<string, Vessel>();

  constructor(easel: Easel) {
    this.#easel = easel;
    this.#hulls = new Hulls(easel);
    this.#glow = easel.texture(paintGlow(NIGHT.lamp, 0));
  }

  pose(now: Now): void {
    for (const { id, touches } of now.view.ships) {
      if (this.#afloat.get(id)?.touches === touches) continue;
      this.#sink(id);
      this.#afloat.set(id, new Vessel(this.#easel, this.#hulls, this.#glow, touches));
    }
    for (const [id, vessel] of this.#afloat) {
      if (now.value(`ship.${id}`) <= 0 && !now.view.ships.some((ship) => ship.id === id)) this.#sink(id);
      else this.#place(now, id, vessel);
    }
  }

  #place(now: Now, id: string, vessel: Vessel): void {
    const { value, ebb, seconds, layout } = now;
    const at = shipStand(now, id);
    const swell = value("swell") * ebb.swell;
    vessel.place({
      ...at,
      roll: Math.sin(seconds * 0.7 + (hash(id) % 70)) * (0.004 * ebb.swell + swell * 0.0003),
      shown: value(`ship.${id}`) * ebb.lamps,
      overdue: value(`overdue.${id}`),
      arriving: value(`arriving.${id}`),
      depth: nearness(layout.ground, at.y),
      calm: 1 - swell / 100,
    });
  }

  #sink(id: string): void {
    this.#afloat.get(id)?.sink();
    this.#afloat.delete(id);
  }
}
