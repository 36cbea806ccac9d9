/** The colours of the hour for every role in the drawings. */
import { css, mix, NIGHT, type Rgb } from "./color.ts";
import type { Ink, Rim } from "./pen.ts";

const NIGHT_TONES: Readonly<Record<string, Rgb>> = {
  body: [8, 13, 19],
  line: [7, 11, 16],
  wire: [11, 18, 25],
  wheel: [10, 16, 22],
  shade: [4, 7, 11],
  cut: [2, 4, 7],
  door: [2, 4, 7],
  band: [15, 23, 32],
  cloth: [13, 20, 28],
  hair: [4, 7, 11],
  scarf: [14, 21, 29],
  top: [20, 22, 24],
  phone: [19, 27, 35],
  iron: [6, 9, 12],
  glass: [22, 32, 42],
  edge: [112, 134, 154],
};

/**
 * The light of the fog on whatever stands against it: 3 to 1 and more over the water and over the fog itself, also in a
 * room that throws 5 % of its light on the screen (WCAG 1.4.11, with that much added on both sides).
 */
export const RIM: Rgb = [150, 172, 190];

/** A rim that stays at least a pixel and a half wide; `aside` is where the light is: -1 left, 1 right, 0 above. */
export function nightRim(pixelsPerUnit: number, aside: number, bright: number): Rim {
  const wide = Math.max(0.9, 1.5 / pixelsPerUnit);
  return { color: css(RIM, bright), dx: aside * wide, dy: -wide };
}

const DAY_TONES: Readonly<Record<string, Rgb>> = {
  body: [44, 52, 58],
  line: [40, 47, 53],
  wire: [92, 98, 100],
  wheel: [40, 47, 53],
  shade: [32, 39, 45],
  cut: [22, 28, 33],
  door: [24, 30, 35],
  band: [120, 124, 122],
  cloth: [168, 166, 158],
  hair: [28, 33, 38],
  scarf: [54, 62, 68],
  top: [88, 86, 78],
  phone: [70, 78, 82],
  iron: [34, 40, 45],
  glass: [196, 204, 206],
  edge: [236, 234, 224],
  lens: [255, 178, 58],
  window: [66, 74, 79],
  screen: [230, 238, 240],
};

/** Silhouettes against the fog; the further away, the more of it lies between. */
export function nightInk(haze: number): Ink {
  return (role) => tone(NIGHT_TONES, role, NIGHT.fog, role === "edge" ? haze * 0.5 : haze);
}

/** Against the light: dark still, but bleached by distance. */
export function dayInk(haze: number): Ink {
  return (role) => tone(DAY_TONES, role, [226, 226, 219], haze);
}

function tone(tones: Readonly<Record<string, Rgb>>, role: string, air: Rgb, haze: number): string | null {
  const color = tones[role];
  return color === undefined ? null : css(mix(color, air, haze));
}

/** Only the roles named, in one colour. */
export function only(roles: readonly string[], color: string): Ink {
  return (role) => (roles.includes(role) ? color : null);
}
