import type * as Phaser from "phaser";
import { clamp, css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import type { Layout, Stand } from "../layout.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { cut } from "../pen.ts";
import { drawing } from "../sheet.ts";
import { Cutout } from "./cutout.ts";

/** The drawings of single people who can hold a lantern. */
const HOLDERS = [1, 2, 3, 6, 1, 7, 2, 3, 6];

interface Person {
  readonly body: Cutout;
  readonly warm: Phaser.GameObjects.Image;
  readonly lantern: Phaser.GameObjects.Image;
  readonly glow: Phaser.GameObjects.Image;
}

/** Support: those who came to stand beside you, and how many of them hold up a light. */
export class People implements Part {
  readonly #people: readonly Person[];

  constructor(easel: Easel, layout: Layout) {
    const glow = paintGlow(NIGHT.lamp, 0.07, 96);
    this.#people = layout.people.map((stand, index) => stood(easel, stand, HOLDERS[index] ?? 1, index, glow));
  }

  pose({ value, ebb }: Now): void {
    const shown = value("landmark.people");
    const level = value("level.people") / 100;
    const count = this.#people.length;
    this.#people.forEach((person, index) => {
      // Lanterns are lit from the middle of the group outwards.
      const turn = (index * 4) % count;
      const lit = clamp(level * count - turn) * shown * ebb.lamps;
      person.body.show(shown, ebb);
      person.warm.setAlpha(lit).setVisible(lit > 0);
      person.lantern.setAlpha(lit).setVisible(lit > 0);
      person.glow.setAlpha(lit * 0.8).setVisible(lit > 0);
    });
  }
}

function stood(easel: Easel, stand: Stand, kind: number, index: number, glow: HTMLCanvasElement): Person {
  const name = `person-${kind}`;
  const side = index % 2 === 0 ? 1 : -1;
  const hand = { x: stand.x + side * 15 * stand.scale, y: stand.y - 48 * stand.scale };
  const depth = DEPTH.landmark + 0.3 + stand.y / 10000;
  const warm = easel.stand(
    cut(drawing(name), {
      scale: stand.scale * easel.density,
      ink: () => css([120, 74, 32], 0.5),
      rim: { color: css(NIGHT.lamp, 0.95), dx: 1.2, dy: 0.2 },
      wash: (context) => {
        context.globalCompositeOperation = "destination-in";
        const reach = context.createRadialGradient(14, -42, 1, 14, -42, 40);
        reach.addColorStop(0, "#000");
        reach.addColorStop(0.5, "rgba(0,0,0,.4)");
        reach.addColorStop(1, "rgba(0,0,0,0)");
        context.fillStyle = reach;
        context.fillRect(-60, -130, 130, 140);
      },
    }),
    depth + 0.01,
  );
  warm.setPosition(stand.x, stand.y).setScale(warm.scaleX * side, warm.scaleY);
  const lantern = easel
    .stand(
      cut(drawing("lantern"), {
        scale: stand.scale * 0.78 * easel.density,
        ink: (role) => (role === "glow" ? css([255, 206, 122]) : role === "flame" ? "#fff6e2" : "#0a0d10"),
      }),
      depth + 0.02,
    )
    .setPosition(hand.x, hand.y);
  const light = easel
    .hang(glow, DEPTH.light, "add")
    .setOrigin(0.5)
    .setPosition(hand.x, hand.y + 9 * stand.scale);
  return {
    body: new Cutout(easel, name, stand, depth, {
      mirrored: side === -1,
      rim: { color: css([74, 98, 120], 0.3), dx: -0.7, dy: -0.9 },
    }),
    warm,
    lantern,
    glow: light.setDisplaySize(104 * stand.scale, 104 * stand.scale),
  };
}
