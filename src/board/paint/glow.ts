/** Light in moist air: bright in the middle and never quite gone at the edge. */
import { css, type Rgb } from "../color.ts";
import { sheetOf } from "../pen.ts";

/** A round glow; `core` is how much of it is the light itself. */
export function paintGlow(color: Rgb, core: number, size = 192): HTMLCanvasElement {
  const context = sheetOf(size, size);
  const gradient = context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
  const steps = 24;
  for (let step = 0; step <= steps; step++) {
    const r = step / steps;
    const halo = 0.5 * Math.exp(-r * r * 5.5) + 0.16 * (1 - r) ** 2;
    const heart = Math.exp(-((r / Math.max(core, 0.001)) ** 2));
    gradient.addColorStop(r, css(color, Math.min(1, heart + halo * (1 - r)) * (r === 1 ? 0 : 1)));
  }
  context.fillStyle = gradient;
  context.fillRect(0, 0, size, size);
  return context.canvas;
}
