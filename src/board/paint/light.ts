/** Daylight: the sky it comes from, the disc, and its road over wet sand. */
import { clamp, css, DAY, mix, smooth } from "../color.ts";
import { brush } from "../noise.ts";
import { sheetOf } from "../pen.ts";
import { bank, paintAir } from "./sky.ts";

/** Overexposed: hardly any colour is left, and none at the horizon. */
export function paintDaySky(width: number, height: number): HTMLCanvasElement {
  return paintAir(width, height, (x, y) => {
    const veil = bank(x * 0.8 + 0.2, y * 0.4) * 0.5 + bank(x * 1.9, y * 0.9 + 0.4) * 0.5;
    const lit = clamp(y ** 0.8 + veil * 0.12 * (1 - y));
    return mix(DAY.zenith, DAY.haze, lit);
  });
}

/** The sun through thin cloud: no edge to look at. */
export function paintSun(): HTMLCanvasElement {
  const context = sheetOf(384, 384);
  const gradient = context.createRadialGradient(192, 192, 0, 192, 192, 192);
  for (let step = 0; step <= 64; step++) {
    const r = step / 64;
    const disc = smooth(0.075, 0.06, r);
    const bloom = 0.62 * Math.exp(-r * 13) + 0.2 * Math.exp(-r * 4.2) * (1 - r) ** 1.5;
    gradient.addColorStop(r, css([255, 253, 244], clamp(disc + bloom) * (r === 1 ? 0 : 1)));
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, 384, 384);
  return context.canvas;
}

/** The sun's road: broad at your feet, a line at the horizon, broken by every ripple that lies across it. */
export function paintRoad(): HTMLCanvasElement {
  const width = 512;
  const height = 512;
  const context = sheetOf(width, height);
  const next = brush(77);
  for (let mark = 0; mark < 2600; mark++) {
    const near = next() ** 1.25;
    const spread = width * (0.05 + 0.2 * near);
    const aside = (next() + next() + next() - 1.5) * spread;
    const long = (6 + 70 * next() ** 2) * (0.25 + near);
    context.fillStyle = css([255, 254, 248], (0.1 + 0.5 * next() ** 3) * (1 - near * 0.55));
    context.fillRect(width / 2 + aside - long / 2, near * height, long, 0.7 + 2.6 * near * next());
  }
  const soft = context.createRadialGradient(width / 2, 0, 0, width / 2, 0, height);
  soft.addColorStop(0, css([255, 254, 248], 0.85));
  soft.addColorStop(0.35, css([255, 254, 248], 0.28));
  soft.addColorStop(1, css([255, 254, 248], 0));
  context.save();
  context.translate(width / 2, 0);
  context.scale(0.5, 1);
  context.translate(-width / 2, 0);
  context.fillStyle = soft;
  context.fillRect(-width, 0, width * 3, height);
  context.restore();
  // It begins without an edge, in the haze.
  context.globalCompositeOperation = "destination-in";
  const start = context.createLinearGradient(0, 0, 0, height);
  start.addColorStop(0, "rgba(0,0,0,0)");
  start.addColorStop(0.035, "#000");
  start.addColorStop(1, "#000");
  context.fillStyle = start;
  context.fillRect(0, 0, width, height);
  return context.canvas;
}

/** First light: nothing but a brightness around the horizon, in the air and on the water under it. */
export function paintDawn(): HTMLCanvasElement {
  const context = sheetOf(256, 256);
  const glow = context.createRadialGradient(128, 128, 0, 128, 128, 128);
  for (let step = 0; step <= 24; step++) {
    const r = step / 24;
    glow.addColorStop(r, css([255, 240, 214], 0.62 * Math.exp(-r * r * 4.2) * (1 - r)));
  }
  context.fillStyle = glow;
  context.fillRect(0, 0, 256, 256);
  return context.canvas;
}
