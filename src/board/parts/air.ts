import type * as Phaser from "phaser";
import type { Easel } from "../easel.ts";
import { paintFogBank, paintNightSky } from "../paint/sky.ts";
import { DEPTH, type Now, type Part } from "../part.ts";

/** The night above the horizon, the banks of fog on it, and the black before the lamp is lit. */
export class Air implements Part {
  readonly #sky: Phaser.GameObjects.Image;
  readonly #banks: readonly Phaser.GameObjects.Image[];
  readonly #dark: Phaser.GameObjects.Image;

  constructor(easel: Easel) {
    const { density, ground } = easel;
    const { size, horizon, unit } = ground;
    this.#sky = easel.hang(paintNightSky(size.width * density, (horizon + 3) * density), DEPTH.nightSky);
    const bank = paintFogBank([46, 66, 86], 17);
    const other = paintFogBank([33, 50, 66], 23);
    this.#banks = [
      easel
        .hang(other, DEPTH.fog)
        .setDisplaySize(size.width * 1.5, 150 * unit)
        .setOrigin(0.5, 0.5),
      easel
        .hang(bank, DEPTH.fog)
        .setDisplaySize(size.width * 1.1, 74 * unit)
        .setOrigin(0.5, 0.5),
    ];
    this.#dark = easel.wash("#020406", size, DEPTH.dark);
  }

  pose({ layout, ebb, seconds, value }: Now): void {
    const { size, horizon, unit, foot } = layout.ground;
    this.#sky.setAlpha(ebb.night);
    // The banks lie on the edge of the fog, and come nearer with it.
    const closed = 1 - value("sight") / 100;
    const edge = (foot - horizon) * (0.05 + 0.3 * closed);
    this.#banks.forEach((bank, index) => {
      const drift = Math.sin(seconds * 0.05 + index * 2.1) * 60 * unit;
      bank.setPosition(size.width * (0.44 + index * 0.2) + drift, horizon + edge * (0.6 + index * 0.8));
      bank.setDisplaySize(bank.displayWidth, (index === 0 ? 150 : 74) * unit * (1 + 1.6 * closed));
      bank.setAlpha((index === 0 ? 0.6 : 0.42) * ebb.night * (0.7 + 0.3 * closed));
    });
    const lamp = value("lamp");
    this.#dark.setAlpha((1 - risen(lamp)) * ebb.night).setVisible(lamp < 1);
  }
}

/** The sea comes out of the black after the lamp has found the grass and the coat. */
function risen(lamp: number): number {
  const t = Math.max(0, (lamp - 0.25) / 0.75);
  return t * t * (3 - 2 * t);
}
