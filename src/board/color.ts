/** Colours as numbers, so that light can be mixed. */
export type Rgb = readonly [number, number, number];

/** Colours of the night. */
export const NIGHT = {
  /** Above the fog. */
  zenith: [7, 13, 20],
  fog: [38, 56, 74],
  deep: [9, 19, 28],
  /** The side of a wave that faces the fog's light. */
  crest: [60, 85, 107],
  land: [5, 9, 13],
  lamp: [255, 198, 107],
  alarm: [228, 96, 79],
} as const satisfies Record<string, Rgb>;

/** Water in the hour between: it mirrors a sky that is no longer night and not yet day. */
export const DAWN = {
  deep: [92, 110, 122],
  crest: [206, 216, 218],
  last: [206, 217, 221],
  haze: [222, 227, 226],
} as const satisfies Record<string, Rgb>;

/** What lies over everything before the sun is there. */
export const DUSK: Rgb = [34, 47, 60];

/** Colours of the day. */
export const DAY = {
  zenith: [186, 199, 207],
  haze: [240, 239, 234],
  /** Sand that begins to dry, and sand that the sky still lies in. */
  dry: [203, 196, 182],
  wet: [158, 153, 143],
  mirror: [236, 238, 235],
  water: [130, 150, 161],
  bank: [112, 105, 93],
  shadow: [30, 38, 46],
  amber: [244, 150, 30],
} as const satisfies Record<string, Rgb>;

/** A colour between two: 0 the first, 1 the second. */
export function mix(from: Rgb, to: Rgb, share: number): Rgb {
  return [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
    from[2] + (to[2] - from[2]) * share,
  ];
}

/** A colour as CSS writes it. */
export function css(color: Rgb, alpha = 1): string {
  return `rgba(${Math.round(color[0])},${Math.round(color[1])},${Math.round(color[2])},${alpha})`;
}

/** A value kept within bounds. */
export function clamp(value: number, least = 0, most = 1): number {
  return value < least ? least : Math.min(value, most);
}

/** Eases from 0 to 1 between two edges. */
export function smooth(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** A number between two: 0 the first, 1 the second. */
export function blend(from: number, to: number, share: number): number {
  return from + (to - from) * share;
}
