import type * as Phaser from "phaser";
import { clamp, css, DAY, smooth } from "../color.ts";
import type { Easel } from "../easel.ts";
import { floorOf, nearness } from "../ground.ts";
import { dayInk, only } from "../inks.ts";
import type { Later } from "../later.ts";
import { type BuoyPlace, type GullyPlace, type Layout, type Stand, sunAt } from "../layout.ts";
import { hash } from "../noise.ts";
import { paintGlow } from "../paint/glow.ts";
import { paintBeds } from "../paint/gully.ts";
import { paintSand, type SandSheet } from "../paint/sand.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { fall, Shadow } from "../shadow.ts";
import { type Drawing, drawing } from "../sheet.ts";
import { show, sunlit } from "./cutout.ts";

/** Something that lies on the sand: it is there when the water has gone down past it. */
interface Stranded {
  readonly images: readonly Phaser.GameObjects.Image[];
  readonly light: Phaser.GameObjects.Image;
  readonly glow: Phaser.GameObjects.Image | null;
  readonly shadow: Shadow;
  readonly at: Stand;
  readonly near: number;
  /** How it comes to lie when the water no longer carries it. */
  readonly lean: number;
}

/** The sand, the hulls where they came from, and the buoys where it could have been known. */
export class Shore implements Part {
  readonly #easel: Easel;
  #layout: Layout | null = null;
  #sheets: readonly Later<Phaser.GameObjects.Image>[] = [];
  #stranded: readonly Later<Stranded>[] = [];

  constructor(easel: Easel) {
    this.#easel = easel;
  }

  pose(now: Now): void {
    const { ebb, layout, view, value } = now;
    const bare = ebb.night < 1;
    if (view.shore !== null && this.#layout?.shore !== layout.shore) {
      this.#clear();
      this.#layout = layout;
      this.#lay(layout);
    }
    for (const sheet of this.#sheets) show(sheet, bare ? 1 : 0);
    const sun = sunAt(layout.ground, value("sun"));
    for (const later of this.#stranded) {
      const thing = bare ? later.get() : later.ready;
      if (thing === null) continue;
      // The fog lifts first and shows what stands in the water; then the water goes, and the nearest falls dry first.
      const seen = smooth(0.75 - 0.3 * (1 - thing.near), 0.3 - 0.2 * (1 - thing.near), ebb.night);
      const dry = smooth(0.05, 0.22, clamp(1 - ebb.level) - (0.6 - thing.near) * 0.75);
      thing.images[0]?.setRotation(thing.lean * dry);
      thing.light
        .setRotation(thing.lean * dry)
        .setAlpha(seen * ebb.sun)
        .setVisible(bare && ebb.sun > 0);
      for (const image of thing.images) image.setAlpha(seen).setVisible(bare && seen > 0);
      thing.glow?.setAlpha(seen * ebb.sun).setVisible(bare && seen * ebb.sun > 0);
      thing.shadow.lay(fall(layout.ground, sun, thing.at), bare ? 0.72 * ebb.sun * seen : 0);
    }
  }

  #lay(layout: Layout): void {
    const easel = this.#easel;
    const bottom = Math.ceil(floorOf(layout.ground) + 6);
    const { density } = easel;
    const hang = ({ canvas, top }: SandSheet, depth: number) => easel.hang(canvas, depth).setPosition(0, top);
    this.#sheets = [
      easel.later(() => hang(paintSand(layout, density, bottom), DEPTH.sand)),
      easel.later(() => hang(paintBeds(layout, density, bottom), DEPTH.beds)),
    ];
    this.#stranded = layout.gullies.flatMap((place) => {
      const { buoy: at, gully } = place;
      const ship = easel.later(() => hull(easel, place));
      return at === null ? [ship] : [ship, easel.later(() => buoy(easel, gully.id, at))];
    });
  }

  #clear(): void {
    for (const sheet of this.#sheets) sheet.ready?.destroy();
    for (const { ready: thing } of this.#stranded) {
      if (thing === null) continue;
      for (const image of thing.images) image.destroy();
      thing.light.destroy();
      thing.glow?.destroy();
      thing.shadow.clear();
    }
  }
}

function silhouette(easel: Easel, drawn: Drawing, at: Stand, depth: number, air: number): Phaser.GameObjects.Image {
  const ink = dayInk(air);
  const made = cut(drawn, { scale: at.scale * easel.density, ink: (role) => (role === "edge" ? null : ink(role)) });
  return easel.stand(made, depth).setPosition(at.x, at.y);
}

function hull(easel: Easel, place: GullyPlace): Stranded {
  const { ship, gully } = place;
  const near = nearness(easel.ground, ship.y);
  const drawn = drawing(`ship-${gully.touches}`);
  const depth = DEPTH.hull + near;
  const lean = ((hash(gully.id) % 9) - 4) * 0.022;
  const body = silhouette(easel, drawn, ship, depth, clamp(0.42 - near * 0.6));
  const light = sunlit(easel, drawn, ship, depth + 0.005);
  const width = Math.max(11, 17 * ship.scale);
  const lamp = easel.hang(
    cut(drawing(`lamp-${gully.touches}`), {
      scale: (width / 16) * easel.density,
      ink: only(["lamp"], css([24, 30, 36])),
    }).canvas,
    depth + 0.01,
  );
  lamp
    .setOrigin(0.5)
    .setPosition(
      ship.x + drawn.lamp.x * ship.scale - drawn.lamp.y * lean * ship.scale,
      ship.y + drawn.lamp.y * ship.scale,
    );
  return {
    images: [body, lamp],
    light,
    glow: null,
    shadow: new Shadow(easel, drawn, ship, DEPTH.shadow),
    at: ship,
    near,
    lean,
  };
}

function buoy(easel: Easel, id: string, at: BuoyPlace): Stranded {
  const near = nearness(easel.ground, at.y);
  const drawn = drawing(`buoy-${at.kind}`);
  const depth = DEPTH.hull + near;
  // On so bright a ground a light can only be a colour.
  const glow = at.kind === "lit" ? easel.hang(paintGlow(DAY.amber, 0.16, 128), depth - 0.01).setOrigin(0.5) : null;
  glow?.setPosition(at.x, at.y + drawn.lamp.y * at.scale).setDisplaySize(64 * at.scale, 64 * at.scale);
  return {
    images: [silhouette(easel, drawn, at, depth, clamp(0.3 - near * 0.6))],
    light: sunlit(easel, drawn, at, depth + 0.005),
    glow,
    shadow: new Shadow(easel, drawn, at, DEPTH.shadow),
    at,
    near,
    lean: ((hash(id) % 7) - 3) * 0.03,
  };
}
