/**
 * The turn from night to day as one number from 0 (night, the sea is in) to 1 (day, the sand lies bare), and what that
 * number means for light, water and people. Played in eight seconds when the water goes, in under one when you hold.
 */
import { clamp, DAY, DUSK, mix, NIGHT, type Rgb, smooth } from "./color.ts";

/** What is left of the night and what there is of the day while the water goes; all from 0 to 1. */
export interface Ebb {
  /** How much of the night's own light is left: lamps, beam, windows. */
  readonly lamps: number;
  /** How much of the waves is left; the sea goes quiet before it goes. */
  readonly swell: number;
  /** How much of the dark is left on land and sky. */
  readonly night: number;
  /** How dim the day still is, before the sun breaks through. */
  readonly dusk: number;
  /** From the black of the night to the pewter of the morning, on the water. */
  readonly pewter: number;
  /** How high the water stands over the sand: 1 covers all, 0 leaves nothing. */
  readonly level: number;
  /** Sun, and with it shadows and glare. */
  readonly sun: number;
  /** The first light at the horizon, before there is a sun. */
  readonly dawn: number;
  readonly crowd: number;
}

/** How dim the day is at night. */
export const DARKEST = 0.88;

/** How far everything is when the tide is so far out: 0 high water, 1 low. */
export function ebbAt(tide: number): Ebb {
  const night = 1 - smooth(0.09, 0.5, tide);
  const sun = smooth(0.76, 1, tide);
  return {
    lamps: 1 - smooth(0.03, 0.24, tide),
    swell: 1 - smooth(0, 0.24, tide),
    night,
    dusk: Math.max(DARKEST * night, 0.34 * (1 - sun)),
    pewter: smooth(0.09, 0.46, tide),
    level: 1 - gone(clamp((tide - 0.27) / 0.66)),
    sun,
    dawn: smooth(0.12, 0.42, tide) * (1 - smooth(0.66, 0.9, tide)),
    crowd: smooth(0.5, 0.92, tide),
  };
}

/** Slow to begin, then steadily out; the last of it trickles away. */
function gone(t: number): number {
  return t * t * (3 - 2 * t) * 0.5 + t * 0.5;
}

/** The colour of the air at the horizon, where sky and water meet without a seam. */
export function airOf(ebb: Ebb): Rgb {
  return mix(mix(DAY.haze, DUSK, ebb.dusk), NIGHT.fog, ebb.night);
}
