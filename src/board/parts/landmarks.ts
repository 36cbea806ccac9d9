import type * as Phaser from "phaser";
import { clamp, css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { Later } from "../later.ts";
import type { Layout, Stand } from "../layout.ts";
import { type CanalTones, DAY_CANAL, NIGHT_CANAL, paintCanal } from "../paint/canal.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { cast, Shadow } from "../shadow.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";
import { Rotor } from "./rotor.ts";

/** What has come out of the dark along the dike; each comes when it first matters. */
export class Landmarks implements Part {
  readonly #parts: readonly Part[];

  constructor(easel: Easel, layout: Layout) {
    const at = layout.landmarks;
    this.#parts = [
      new Lighthouse(easel, at.lighthouse),
      new Warehouse(easel, at.warehouse),
      new Quay(easel, at.quay),
      new Houses(easel, at.windows),
      new Windmill(easel, at.windmill),
      new Sluice(easel, at.sluice),
    ];
  }

  pose(now: Now): void {
    for (const part of this.#parts) part.pose(now);
  }
}

/** Where the light of a lighthouse comes from, in its drawing. */
export const LENS = -205;

class Lighthouse implements Part {
  readonly #tower: Cutout;
  readonly #stand: Stand;
  readonly #shadow: Later<Shadow>;
  readonly #glow: Phaser.GameObjects.Image;
  readonly #lens: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    this.#tower = new Cutout(easel, "lighthouse", stand, DEPTH.landmark);
    this.#shadow = easel.later(() => new Shadow(easel, drawing("lighthouse"), stand, DEPTH.landmark - 1));
    const y = stand.y + LENS * stand.scale;
    const lens = paintGlow([255, 226, 170], 0.34, 96);
    this.#lens = easel
      .hang(lens, DEPTH.light, "add")
      .setOrigin(0.5)
      .setPosition(stand.x, y)
      .setDisplaySize(46 * stand.scale, 46 * stand.scale);
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.04), DEPTH.halo, "add").setOrigin(0.5).setPosition(stand.x, y);
    this.#glow.setDisplaySize(260 * stand.scale, 260 * stand.scale);
  }

  pose(now: Now): void {
    const { value, ebb } = now;
    const shown = value("landmark.lighthouse");
    this.#tower.show(shown, ebb);
    cast(now, this.#shadow, this.#stand, shown);
    const lit = clamp(0.25 + value("landmark.lighthouse.level") / 200 + 0.6 * value("beam")) * shown * ebb.lamps;
    this.#lens.setAlpha(lit).setVisible(lit > 0);
    this.#glow.setAlpha(lit * 0.7).setVisible(lit > 0);
  }
}

class Houses implements Part {
  readonly #row: Cutout;
  readonly #windows: readonly Phaser.GameObjects.Image[];
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#row = new Cutout(easel, "houses", stand, DEPTH.landmark);
    const { box, shapes } = drawing("houses");
    const panes = shapes.filter((shape) => shape.role === "window");
    const scale = stand.scale * easel.density;
    this.#windows = panes.map((pane) => {
      const only = cut({ box, shapes: [pane], lamp: { x: 0, y: 0 } }, { scale, ink: () => css([255, 201, 112], 0.95) });
      return easel.stand(only, DEPTH.light).setPosition(stand.x, stand.y);
    });
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.02), DEPTH.halo, "add").setOrigin(0.5);
    this.#glow.setPosition(stand.x, stand.y - 20 * stand.scale).setDisplaySize(240 * stand.scale, 130 * stand.scale);
  }

  pose({ value, ebb }: Now): void {
    const shown = value("landmark.windows");
    this.#row.show(shown, ebb);
    const level = value("landmark.windows.level") / 100;
    const lit = shown * ebb.lamps;
    // They go out in the order in which people go to bed, not from left to right.
    this.#windows.forEach((pane, index) => {
      const turn = (index * 5) % this.#windows.length;
      const on = clamp(level * this.#windows.length - turn) * lit;
      pane.setAlpha(on).setVisible(on > 0);
    });
    this.#glow.setAlpha(level * lit * 0.55).setVisible(lit > 0);
  }
}

class Windmill implements Part {
  readonly #tower: Cutout;
  readonly #stand: Stand;
  readonly #shadow: Later<Shadow>;
  readonly #rotor: Rotor;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    this.#tower = new Cutout(easel, "windmill", stand, DEPTH.landmark);
    this.#shadow = easel.later(() => new Shadow(easel, drawing("windmill"), stand, DEPTH.landmark - 1));
    this.#rotor = new Rotor(easel, {
      x: stand.x - 5 * stand.scale,
      y: stand.y - 112 * stand.scale,
      scale: stand.scale,
    });
  }

  pose(now: Now): void {
    const shown = now.value("landmark.windmill");
    this.#tower.show(shown, now.ebb);
    cast(now, this.#shadow, this.#stand, shown);
    this.#rotor.pose(now, shown, now.value("landmark.windmill.level") / 100);
  }
}

/** Boxes that come one by one: the last one is on its way down. */
class Pile {
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

class Warehouse implements Part {
  readonly #house: Cutout;
  readonly #door: Phaser.GameObjects.Image;
  readonly #pile: Pile;

  constructor(easel: Easel, stand: Stand) {
    this.#house = new Cutout(easel, "warehouse", stand, DEPTH.landmark);
    const door = cut(drawing("warehouse"), {
      scale: stand.scale * easel.density,
      ink: (role) => (role === "door" ? css([214, 142, 62]) : null),
      wash: (context) => {
        const light = context.createRadialGradient(0, -30, 2, 0, -22, 34);
        light.addColorStop(0, css([255, 214, 140]));
        light.addColorStop(0.6, css([196, 124, 52]));
        light.addColorStop(1, css([84, 52, 26]));
        context.fillStyle = light;
        context.fillRect(-40, -60, 80, 70);
      },
    });
    this.#door = easel.stand(door, DEPTH.landmark + 0.1).setPosition(stand.x, stand.y);
    this.#pile = new Pile(easel, stand, [4, 3, 2], 0.74);
  }

  pose(now: Now): void {
    const shown = now.value("landmark.warehouse");
    this.#house.show(shown, now.ebb);
    this.#door.setAlpha(shown * now.ebb.lamps * 0.9).setVisible(shown * now.ebb.lamps > 0);
    this.#pile.show(now.value("landmark.warehouse.level") / 100, shown, now);
  }
}

class Quay implements Part {
  readonly #deck: Cutout;
  readonly #pile: Pile;
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#deck = new Cutout(easel, "quay", stand, DEPTH.landmark);
    this.#pile = new Pile(
      easel,
      { ...stand, x: stand.x - 10 * stand.scale, y: stand.y - 5 * stand.scale },
      [5, 4, 3],
      0.92,
    );
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.09), DEPTH.light, "add").setOrigin(0.5);
    this.#glow
      .setPosition(stand.x + 52.5 * stand.scale, stand.y - 17 * stand.scale)
      .setDisplaySize(92 * stand.scale, 92 * stand.scale);
  }

  pose(now: Now): void {
    const shown = now.value("landmark.quay");
    this.#deck.show(shown, now.ebb);
    this.#pile.show(now.value("landmark.quay.level") / 100, shown, now);
    this.#glow.setAlpha(shown * now.ebb.lamps * 0.75).setVisible(shown * now.ebb.lamps > 0);
  }
}

const CANALS = 4;

/** Central control: the further the door is down, the deeper the canals behind it. */
class Sluice implements Part {
  readonly #stand: Stand;
  readonly #walls: Cutout;
  readonly #gate: Cutout;
  readonly #canals: Later<readonly Phaser.GameObjects.Image[]>;
  readonly #days: Later<readonly Phaser.GameObjects.Image[]>;
  readonly #glow: Phaser.GameObjects.Image;

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    const dig = (tones: CanalTones, depth: number) =>
      Array.from({ length: CANALS }, (_, index) => {
        const canal = paintCanal(easel.ground, easel.density, stand, index, tones);
        return easel.hang(canal.canvas, depth).setPosition(canal.x, canal.y);
      });
    this.#canals = new Later(() => dig(NIGHT_CANAL, DEPTH.nightDike + 1));
    this.#days = easel.later(() => dig(DAY_CANAL, DEPTH.nightDike + 0.5));
    this.#gate = new Cutout(easel, "gate", stand, DEPTH.landmark);
    this.#walls = new Cutout(easel, "sluice", stand, DEPTH.landmark + 0.6);
    this.#glow = easel.hang(paintGlow(NIGHT.lamp, 0.08), DEPTH.light, "add").setOrigin(0.5);
    this.#glow
      .setPosition(stand.x - 44 * stand.scale, stand.y - 60 * stand.scale)
      .setDisplaySize(110 * stand.scale, 110 * stand.scale);
  }

  pose(now: Now): void {
    const shown = now.value("landmark.sluice");
    const level = now.value("landmark.sluice.level") / 100;
    this.#walls.show(shown, now.ebb);
    this.#gate.show(shown, now.ebb);
    this.#gate.lift(-(1 - level) * 17 * this.#stand.scale);
    const water = (canals: Later<readonly Phaser.GameObjects.Image[]>, light: number) => {
      const dug = shown * light > 0 ? canals.get() : (canals.ready ?? []);
      dug.forEach((canal, index) => {
        const deep = (0.12 + 0.88 * clamp(level * CANALS - index)) * shown * light;
        canal.setAlpha(deep).setVisible(deep > 0);
      });
    };
    water(this.#canals, now.ebb.night);
    water(this.#days, now.ebb.night < 1 ? 1 - now.ebb.dusk * 0.7 : 0);
    this.#glow.setAlpha(shown * now.ebb.lamps * 0.7).setVisible(shown * now.ebb.lamps > 0);
  }
}
