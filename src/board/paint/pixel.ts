/** Colours as the 32 bits of a canvas: alpha, blue, green, red. */
import type { Rgb } from "../color.ts";

/** The same colour, less of it. */
export function veil(pixel: number, alpha: number): number {
  return ((pixel & 0xffffff) | (Math.round(alpha * 255) << 24)) >>> 0;
}

/** A pixel of a colour (0 to 255) that covers what lies behind it so far (`alpha`, 0 to 1), as canvases keep it. */
export function tinted(red: number, green: number, blue: number, alpha: number): number {
  return ((Math.round(Math.max(alpha, 0) * 255) << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}

/** Mixes two opaque colours; `share` of 256 is of the second. */
export function between(first: number, second: number, share: number): number {
  const rest = 256 - share;
  const outer = (Math.imul(first & 0xff00ff, rest) + Math.imul(second & 0xff00ff, share)) >>> 8;
  const inner = (Math.imul(first & 0xff00, rest) + Math.imul(second & 0xff00, share)) >>> 8;
  return (0xff000000 | (outer & 0xff00ff) | (inner & 0xff00)) >>> 0;
}

/** An opaque pixel of a colour (0 to 255), as canvases keep it. */
export function pack(red: number, green: number, blue: number): number {
  return ((255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
}

/** A pixel with light of a colour added to it, so many times. */
export function add(pixel: number, color: Rgb, gain: number): number {
  const red = Math.min(255, (pixel & 255) + color[0] * gain);
  const green = Math.min(255, ((pixel >> 8) & 255) + color[1] * gain);
  const blue = Math.min(255, ((pixel >> 16) & 255) + color[2] * gain);
  return pack(red, green, blue);
}
