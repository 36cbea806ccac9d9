import type * as Phaser from "phaser";
import type { Touch } from "../../sim/vocabulary.ts";
import { clamp, css, NIGHT, smooth } from "../color.ts";
import type { Easel } from "../easel.ts";
import { nearByNight, nearness } from "../ground.ts";
import { nightInk, only } from "../inks.ts";
import { type Stand, shipAt } from "../layout.ts";
import { hash } from "../noise.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { type Cut, cut } from "../pen.ts";
import { drawing, type Point } from "../sheet.ts";

export interface ShipStand extends Stand {
  readonly lamp: Point;
  /** How much of it the fog lets through. */
  readonly clear: number;
}

/** Where a ship is now, rocking on the swell. */
export function shipStand(now: Now, id: string): ShipStand {
  const { layout, value, seconds, view, ebb } = now;
  const at = shipAt(layout, { id }, value(`ship.${id}.distance`), value("sight"));
  const touches = view.ships.find((ship) => ship.id === id)?.touches ?? "public";
  const heave = Math.sin(seconds * 0.9 + (hash(id) % 100)) * (0.6 + value("swell") * 0.06) * ebb.swell;
  const y = at.y + heave * at.scale;
  const { lamp } = drawing(`ship-${touches}`);
  const near = nearness(layout.ground, at.y);
  const edge = nearByNight(100, value("sight"));
  const low = value(`ship.${id}.overdue`) * 30;
  return {
    ...at,
    y,
    lamp: { x: at.x + lamp.x * at.scale, y: y + (lamp.y + low) * at.scale },
    clear: smooth(edge * 0.45, edge + 0.3, near),
  };
}

/** Sizes a hull is cut in, in pixels per unit at the dike; the next larger one is hung. */
const CUTS = [0.4, 0.9, 1.9];

export class Ships implements Part {
  readonly #easel: Easel;
  readonly #afloat = new Map<string, Vessel>();
  readonly #cuts = new Map<string, string>();
  readonly #glow: HTMLCanvasElement = paintGlow(NIGHT.lamp, 0);

  constructor(easel: Easel) {
    this.#easel = easel;
  }

  pose(now: Now): void {
    for (const ship of now.view.ships) {
      const vessel = this.#afloat.get(ship.id);
      if (vessel !== undefined && vessel.touches !== ship.touches) this.#sink(ship.id);
      if (!this.#afloat.has(ship.id)) this.#afloat.set(ship.id, this.#build(ship.touches));
    }
    for (const [id, vessel] of this.#afloat) {
      if (now.value(`ship.${id}`) <= 0 && !now.view.ships.some((ship) => ship.id === id)) this.#sink(id);
      else this.#place(now, id, vessel);
    }
  }

  #place(now: Now, id: string, vessel: Vessel): void {
    const { value, ebb, seconds } = now;
    const at = shipStand(now, id);
    const shown = value(`ship.${id}`) * ebb.lamps;
    const size = CUTS.findIndex((scale) => scale >= at.scale / now.layout.ground.unit);
    const scale = CUTS[size] ?? 1.9;
    const key = this.#hull(vessel.touches, scale);
    const drawn = at.scale / (scale * now.layout.ground.unit * this.#easel.density);
    const roll = Math.sin(seconds * 0.7 + (hash(id) % 70)) * (0.004 + value("swell") * 0.0003) * ebb.swell;
    const overdue = value(`ship.${id}.overdue`);
    vessel.hull
      .setTexture(key)
      .setScale(drawn)
      .setPosition(at.x, at.y)
      .setRotation(roll + overdue * 0.05)
      .setAlpha(shown * (0.3 + 0.68 * at.clear));
    vessel.mirror
      .setTexture(key)
      .setScale(drawn, -drawn * 0.5)
      .setPosition(at.x, at.y - 2 * at.scale)
      .setAlpha(shown * 0.34 * at.clear);
    const bright = shown * (1 - 0.62 * overdue);
    const width = Math.max(9, 15 * at.scale);
    vessel.lamp
      .setDisplaySize(width, width)
      .setPosition(at.lamp.x, at.lamp.y)
      .setAlpha(bright * (0.6 + 0.4 * at.clear));
    const halo = Math.max(52, 150 * at.scale) * (1 + 0.5 * value(`ship.${id}.arriving`));
    const heart = Math.max(30, 52 * at.scale);
    vessel.bloom
      .setDisplaySize(heart, heart)
      .setPosition(at.lamp.x, at.lamp.y)
      .setAlpha(bright * 0.22);
    // Who comes in lights its cabins: now one sees who is aboard.
    const arriving = value(`ship.${id}.arriving`);
    vessel.cabins
      .setScale(at.scale / vessel.unit)
      .setPosition(at.x, at.y)
      .setRotation(vessel.hull.rotation)
      .setAlpha(shown * arriving)
      .setVisible(arriving > 0);
    vessel.glow
      .setDisplaySize(halo, halo)
      .setPosition(at.lamp.x, at.lamp.y)
      .setAlpha(clamp(bright * 0.85));
    const depth = DEPTH.ship + nearness(now.layout.ground, at.y);
    vessel.glow.setDepth(depth);
    vessel.mirror.setDepth(depth + 0.001);
    vessel.hull.setDepth(depth + 0.002);
    vessel.cabins.setDepth(depth + 0.003);
    vessel.bloom.setDepth(depth + 0.004);
    vessel.lamp.setDepth(depth + 0.005);
  }

  #hull(touches: Touch, scale: number): string {
    const name = `${touches} ${scale}`;
    const known = this.#cuts.get(name);
    if (known !== undefined) return known;
    const key = this.#easel.texture(this.#cut(touches, scale).canvas);
    this.#cuts.set(name, key);
    return key;
  }

  #cut(touches: Touch, scale: number): Cut {
    const { unit } = this.#easel.ground;
    return cut(drawing(`ship-${touches}`), {
      scale: scale * unit * this.#easel.density,
      ink: nightInk(0.04),
      wash: (context) => {
        // Spray and mist hang about the waterline.
        const mist = context.createLinearGradient(0, -26, 0, 4);
        mist.addColorStop(0, css(NIGHT.fog, 0));
        mist.addColorStop(1, css([24, 38, 51], 0.5));
        context.fillStyle = mist;
        context.fillRect(-80, -30, 160, 40);
      },
    });
  }

  #build(touches: Touch): Vessel {
    const easel = this.#easel;
    const first = this.#cut(touches, 0.4);
    const stand = (image: Phaser.GameObjects.Image) => image.setOrigin(first.originX, first.originY);
    const lamp = cut(drawing(`lamp-${touches}`), {
      scale: 2.4 * easel.ground.unit * easel.density,
      ink: only(["lamp"], css([255, 222, 160])),
    });
    return {
      touches,
      unit: 0.85 * easel.ground.unit * easel.density,
      mirror: easel.stand(mirrorOf(touches, 0.85 * easel.ground.unit * easel.density), DEPTH.ship),
      hull: stand(easel.hang(first.canvas, DEPTH.ship)),
      cabins: easel.stand(
        cut(drawing(`ship-${touches}`), {
          scale: 0.85 * easel.ground.unit * easel.density,
          ink: only(["cut"], css([255, 206, 122], 0.9)),
        }),
        DEPTH.ship,
      ),
      bloom: easel.hang(this.#glow, DEPTH.ship, "add").setOrigin(0.5),
      glow: easel.hang(this.#glow, DEPTH.ship, "add").setOrigin(0.5),
      lamp: easel.hang(lamp.canvas, DEPTH.ship).setOrigin(0.5),
    };
  }

  #sink(id: string): void {
    const vessel = this.#afloat.get(id);
    if (vessel === undefined) return;
    for (const image of [vessel.mirror, vessel.hull, vessel.cabins, vessel.glow, vessel.bloom, vessel.lamp])
      image.destroy();
    this.#afloat.delete(id);
  }
}

interface Vessel {
  readonly touches: Touch;
  /** Device pixels per unit of the mirror. */
  readonly unit: number;
  readonly mirror: Phaser.GameObjects.Image;
  readonly hull: Phaser.GameObjects.Image;
  /** The windows with light behind them. */
  readonly cabins: Phaser.GameObjects.Image;
  readonly glow: Phaser.GameObjects.Image;
  readonly bloom: Phaser.GameObjects.Image;
  readonly lamp: Phaser.GameObjects.Image;
}

/** The dark of a hull on the water: no detail, fading as it comes towards you, broken by the waves. */
function mirrorOf(touches: Touch, scale: number): Cut {
  return cut(drawing(`ship-${touches}`), {
    scale,
    ink: (role) => (role === "edge" ? null : css([3, 6, 9])),
    wash: (context) => {
      context.globalCompositeOperation = "destination-in";
      const fade = context.createLinearGradient(0, -86, 0, 4);
      fade.addColorStop(0, "rgba(0,0,0,0)");
      fade.addColorStop(0.55, "rgba(0,0,0,.3)");
      fade.addColorStop(1, "#000");
      context.fillStyle = fade;
      context.fillRect(-80, -100, 160, 110);
      context.globalCompositeOperation = "destination-out";
      for (let row = -6; row > -92; row -= 4.4) context.fillRect(-80, row, 160, 0.8 + -row * 0.024);
    },
  });
}
