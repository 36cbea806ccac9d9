import type * as Phaser from "phaser";
import { clamp, css, DAY, smooth } from "../color.ts";
import type { Easel } from "../easel.ts";
import { crest, nearness } from "../ground.ts";
import { dayInk, only } from "../inks.ts";
import type { Later } from "../later.ts";
import { type GullyPlace, type Layout, type Stand, sunAt } from "../layout.ts";
import { hash } from "../noise.ts";
import { paintGlow } from "../paint/glow.ts";
import { paintBeds, paintSand } from "../paint/sand.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { fall, Shadow } from "../shadow.ts";
import { type Drawing, drawing } from "../sheet.ts";
import { sunlit } from "./cutout.ts";

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

interface Laid {
  readonly sand: readonly Phaser.GameObjects.Image[];
  readonly stranded: readonly Stranded[];
}

/** The sand, the hulls where they came from, and the buoys where it could have been known. */
export class Shore implements Part {
  readonly #easel: Easel;
  #layout: Layout | null = null;
  #laid: Later<Laid> | null = null;

  constructor(easel: Easel) {
    this.#easel = easel;
  }

  pose(now: Now): void {
    const { ebb, layout, view, value } = now;
    const bare = ebb.night < 1;
    if (view.shore !== null && this.#layout?.shore !== layout.shore) {
      this.#clear();
      this.#layout = layout;
      this.#laid = this.#easel.later(() => lay(this.#easel, layout));
    }
    const laid = bare ? this.#laid?.get() : this.#laid?.ready;
    if (laid === undefined || laid === null) return;
    for (const sheet of laid.sand) sheet.setVisible(bare);
    const sun = sunAt(layout.ground, value("sun"));
    for (const thing of laid.stranded) {
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

  #clear(): void {
    for (const sheet of this.#laid?.ready?.sand ?? []) sheet.destroy();
    for (const thing of this.#laid?.ready?.stranded ?? []) {
      for (const image of thing.images) image.destroy();
      thing.light.destroy();
      thing.glow?.destroy();
      thing.shadow.clear();
    }
  }
}

function lay(easel: Easel, layout: Layout): Laid {
  let bottom = layout.ground.foot;
  for (let x = 0; x <= layout.ground.size.width; x += 16) bottom = Math.max(bottom, crest(layout.ground, x));
  const sand = paintSand(layout, easel.density, Math.ceil(bottom + 6));
  const beds = paintBeds(layout, easel.density, Math.ceil(bottom + 6));
  return {
    sand: [
      easel.hang(sand.canvas, DEPTH.sand).setPosition(0, sand.top),
      easel.hang(beds.canvas, DEPTH.beds).setPosition(0, beds.top),
    ],
    stranded: layout.gullies.flatMap((place) => [hull(easel, place), ...buoy(easel, place)]),
  };
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

function buoy(easel: Easel, place: GullyPlace): readonly Stranded[] {
  const at = place.buoy;
  if (at === null) return [];
  const near = nearness(easel.ground, at.y);
  const drawn = drawing(`buoy-${at.kind}`);
  const body = silhouette(easel, drawn, at, DEPTH.hull + near, clamp(0.3 - near * 0.6));
  const light = sunlit(easel, drawn, at, DEPTH.hull + near + 0.005);
  const lit = at.kind === "lit";
  // On so bright a ground a light can only be a colour.
  const glow = lit ? easel.hang(paintGlow(DAY.amber, 0.16, 128), DEPTH.hull + near - 0.01).setOrigin(0.5) : null;
  glow?.setPosition(at.x, at.y + drawn.lamp.y * at.scale).setDisplaySize(64 * at.scale, 64 * at.scale);
  return [
    {
      images: [body],
      light,
      glow,
      shadow: new Shadow(easel, drawn, at, DEPTH.shadow),
      at,
      near,
      lean: ((hash(place.gully.id) % 7) - 3) * 0.03,
    },
  ];
}
