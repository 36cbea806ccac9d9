import type * as Phaser from "phaser";
import { clamp, css, DAY, smooth } from "../color.ts";
import type { Easel } from "../easel.ts";
import { crest, type Ground, nearness } from "../ground.ts";
import { dayInk } from "../inks.ts";
import type { Later } from "../later.ts";
import { type Stand, sunAt } from "../layout.ts";
import { brush } from "../noise.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { fall } from "../shadow.ts";
import { drawing } from "../sheet.ts";

const KINDS = 10;

interface Onlooker {
  readonly stand: Stand;
  readonly kind: number;
  readonly flip: 1 | -1;
  /** From 0, who was there first, to 1, who came last. */
  readonly turn: number;
}

interface Stood extends Onlooker {
  readonly body: Phaser.GameObjects.Image;
  readonly shadow: Phaser.GameObjects.Image;
}

/** By day the dike is full of people, all looking at the same sea. */
export class Crowd implements Part {
  readonly #easel: Easel;
  readonly #people: Later<readonly Stood[]>;

  constructor(easel: Easel) {
    this.#easel = easel;
    this.#people = easel.later(() => this.#gather());
  }

  pose({ ebb, layout, value, view }: Now): void {
    if (ebb.crowd > 0 && view.shore !== null) this.#people.get();
    const sun = sunAt(layout.ground, value("sun"));
    for (const person of this.#people.ready ?? []) {
      const here = smooth(person.turn * 0.7, person.turn * 0.7 + 0.3, ebb.crowd);
      person.body.setAlpha(here).setVisible(here > 0);
      const dark = here * ebb.sun * 0.62;
      person.shadow.setVisible(dark > 0);
      if (dark <= 0) continue;
      const towards = fall(layout.ground, sun, person.stand);
      const long = Math.hypot(towards.x, towards.y);
      // People are so thin that turning their outline does for slanting it.
      person.shadow
        .setRotation(Math.atan2(towards.x, -towards.y))
        .setScale(person.shadow.scaleX, this.#unscaled(person) * long)
        .setAlpha(dark);
    }
  }

  #unscaled(person: Stood): number {
    return Math.abs(person.shadow.scaleX);
  }

  #gather(): readonly Stood[] {
    const easel = this.#easel;
    const textures = new Map<string, string>();
    const texture = (kind: number, role: "body" | "shadow", scale: number): string => {
      const name = `${role} ${kind} ${scale}`;
      const known = textures.get(name);
      if (known !== undefined) return known;
      const drawn = drawing(`person-${kind}`);
      const made =
        role === "body"
          ? cut(drawn, {
              scale: scale * easel.density,
              ink: dayInk(clamp(1 - scale / easel.ground.unit) * 0.8),
              rim: { color: css([252, 250, 242], 0.9), dx: 0, dy: -1.3 },
            })
          : cut(drawn, { scale: scale * easel.density, ink: () => css(DAY.shadow) });
      const key = easel.texture(made.canvas);
      textures.set(name, key);
      return key;
    };
    return onlookers(easel.ground).map((person) => {
      const { stand, kind, flip } = person;
      const { box } = drawing(`person-${kind}`);
      // A few sizes are enough; the eye does not measure.
      const size = Math.ceil((stand.scale / easel.ground.unit) * 5) / 5;
      const scale = size * easel.ground.unit;
      const put = (role: "body" | "shadow", depth: number) =>
        easel.scene.add
          .image(stand.x, stand.y, texture(kind, role, scale))
          .setOrigin(-box.x / box.width, -box.y / box.height)
          .setScale((flip * stand.scale) / scale / easel.density, stand.scale / scale / easel.density)
          .setDepth(depth);
      return { ...person, body: put("body", DEPTH.crowd + stand.y / 10000), shadow: put("shadow", DEPTH.crowdShadow) };
    });
  }
}

/** Two rows along the whole dike, with a little room left around you. */
function onlookers(ground: Ground): readonly Onlooker[] {
  const next = brush(101);
  const people: Onlooker[] = [];
  const { unit, figure, frame, size } = ground;
  for (const row of [0, 1]) {
    let x = -20 * unit;
    while (x < size.width + 20 * unit) {
      const line = crest(ground, x);
      const near = nearness(ground, line);
      const grown = 0.84 + 0.16 * next();
      const stand = {
        x,
        y: line + (9 + row * 26 + next() * 9) * unit * near,
        scale: unit * near * grown * (row === 0 ? 0.72 : 0.8),
      };
      const kind = 1 + Math.floor(next() * KINDS);
      const flip = next() < 0.5 ? 1 : -1;
      const clear = Math.abs(x - figure.x) > (row === 0 ? 48 : 84) * unit;
      const empty = next() < (row === 0 ? 0.1 : 0.34);
      const turn = clamp(Math.abs(x - figure.x) / frame.width + (next() - 0.5) * 0.4);
      if (clear && !empty) people.push({ stand, kind, flip, turn });
      x += (12 + 15 * next()) * unit * near * (kind === 4 || kind >= 8 ? 1.6 : 1) * (row === 0 ? 1 : 1.7);
    }
  }
  return people;
}
