import type { Touch } from "../../sim/dossier/vocabulary.ts";
import { css, NIGHT } from "../color.ts";
import type { Easel } from "../easel.ts";
import { nightInk, nightRim, only } from "../inks.ts";
import { cut, type Ink } from "../pen.ts";
import { drawing } from "../sheet.ts";

/** What a ship is cut from, each apart: all but the lamp get lost in the fog. */
export type HullLayer = "hull" | "cabins" | "mirror" | "lamp";

/** Sizes that ships are cut in, in pixels per unit beside the figure: the next larger one is hung. */
const CUTS = [0.3, 0.5, 0.9, 1.9];

/** Cuts ships out once for every size, so that they stay crisp from the edge of the fog to the foot of the dike. */
export class Hulls {
  readonly #easel: Easel;
  readonly #keys = new Map<string, string>();

  constructor(easel: Easel) {
    this.#easel = easel;
  }

  /** The texture for a ship of this scale (CSS pixels per unit), and what it must be scaled by. */
  cutFor(layer: HullLayer, touches: Touch, scale: number): { readonly key: string; readonly scale: number } {
    const { unit } = this.#easel.ground;
    const size = CUTS.find((each) => each * unit >= scale) ?? 1.9;
    const name = `${layer} ${touches} ${size}`;
    const density = size * unit * this.#easel.density;
    const key = this.#keys.get(name) ?? this.#easel.texture(paint(layer, touches, density));
    this.#keys.set(name, key);
    return { key, scale: scale / density };
  }
}

function paint(layer: HullLayer, touches: Touch, scale: number): HTMLCanvasElement {
  if (layer === "lamp") return cut(drawing(`lamp-${touches}`), { scale, ink: INKS.lamp }).canvas;
  const rim = layer === "hull" ? { rim: nightRim(scale, 0, 1) } : {};
  return cut(drawing(`ship-${touches}`), { scale, ink: INKS[layer], wash: WASHES[layer], ...rim }).canvas;
}

const INKS: Readonly<Record<HullLayer, Ink>> = {
  hull: nightInk(0.04),
  cabins: only(["cut"], css([255, 206, 122], 0.9)),
  mirror: (role) => (role === "edge" ? null : css([3, 6, 9])),
  lamp: only(["lamp"], css([255, 226, 168])),
};

const WASHES: Readonly<Record<Exclude<HullLayer, "lamp">, (context: CanvasRenderingContext2D) => void>> = {
  /** Spray and mist hang about the waterline. */
  hull: (context) => {
    const mist = context.createLinearGradient(0, -26, 0, 4);
    mist.addColorStop(0, css(NIGHT.fog, 0));
    mist.addColorStop(1, css([24, 38, 51], 0.5));
    context.fillStyle = mist;
    context.fillRect(-80, -30, 160, 40);
  },
  cabins: () => {},
  /** Fading as it comes towards you, and broken by the waves. */
  mirror: (context) => {
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
};
