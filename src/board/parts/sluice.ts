import type * as Phaser from "phaser";
import { clamp, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { Later } from "../later.ts";
import type { Stand } from "../layout.ts";
import { type CanalTones, DAY_CANAL, NIGHT_CANAL, paintCanal } from "../paint/canal.ts";
import { paintGlow } from "../paint/glow.ts";
import { DEPTH, type Now, type Part } from "../part.ts";
import { Cutout } from "./cutout.ts";

const CANALS = 4;

/** Central control: the further the door is down, the deeper the canals behind it. */
export class Sluice implements Part {
  readonly #stand: Stand;
  readonly #walls: Cutout;
  readonly #gate: Cutout;
  readonly #canals: Later<readonly Phaser.GameObjects.Image[]>;
  readonly #days: Later<readonly Phaser.GameObjects.Image[]>;
  readonly #lanterns: readonly Phaser.GameObjects.Image[];

  constructor(easel: Easel, stand: Stand) {
    this.#stand = stand;
    const dig = (tones: CanalTones, depth: number) =>
      Array.from({ length: CANALS }, (_, index) => {
        const canal = paintCanal(easel.ground, easel.density, stand, index, tones);
        return easel.hang(canal.canvas, depth).setPosition(canal.x, canal.y);
      });
    this.#canals = new Later(() => dig(NIGHT_CANAL, DEPTH.nightDike + 1));
    this.#days = easel.later(() => dig(DAY_CANAL, DEPTH.nightDike + 0.5));
    this.#gate = new Cutout(easel, "gate", stand, DEPTH.landmark, { air: 0.34 });
    this.#walls = new Cutout(easel, "sluice", stand, DEPTH.landmark + 0.6, { air: 0.2 });
    const glow = paintGlow(NIGHT.lamp, 0.05);
    this.#lanterns = [-44, 44].map((x) =>
      easel
        .hang(glow, DEPTH.light, "add")
        .setOrigin(0.5)
        .setPosition(stand.x + x * stand.scale, stand.y - 59 * stand.scale)
        .setDisplaySize(128 * stand.scale, 128 * stand.scale),
    );
  }

  pose(now: Now): void {
    const shown = now.value("landmark.sluice");
    const level = now.value("level.sluice") / 100;
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
    for (const lantern of this.#lanterns) show(lantern, shown * now.ebb.lamps * 0.72);
  }
}

function show(image: Phaser.GameObjects.Image, alpha: number): void {
  image.setAlpha(alpha).setVisible(alpha > 0);
}
