/** The sand when the water has gone: wet, so that the sky lies in it. */
import { blend, clamp, DAY, mix, smooth } from "../color.ts";
import { EYE } from "../ground.ts";
import type { Layout } from "../layout.ts";
import { sheetOf } from "../pen.ts";
import { bankAt, rippleAt } from "./bed.ts";

/** The flats, painted. */
export interface SandSheet {
  readonly canvas: HTMLCanvasElement;
  readonly top: number;
}

/** The flats themselves. Below `bottom` the sand is under the dike and never seen. */
export function paintSand(layout: Layout, density: number, bottom: number): SandSheet {
  const { ground } = layout;
  const top = Math.floor(ground.horizon);
  const context = sheetOf(ground.size.width * density, (bottom - top) * density);
  context.imageSmoothingQuality = "high";
  const flats = paintFlats(layout, top, bottom, Math.max(1, ground.size.width / 1100));
  context.drawImage(flats, 0, 0, context.canvas.width, context.canvas.height);
  return { canvas: context.canvas, top };
}

function paintFlats(layout: Layout, top: number, bottom: number, grain: number): HTMLCanvasElement {
  const { ground } = layout;
  const context = sheetOf(ground.size.width / grain, (bottom - top) / grain);
  const image = context.createImageData(context.canvas.width, context.canvas.height);
  const { data, width, height } = image;
  const centre = ground.frame.x + ground.frame.width / 2;
  let noise = 3;
  for (let row = 0; row < height; row++) {
    const near = clamp((row * grain + top - ground.horizon) / (ground.foot - ground.horizon), 0.003, 1.5);
    const away = EYE / near;
    const haze = (1 - smooth(0, 0.55, near)) ** 1.5;
    const seen = smooth(0.05, 0.4, near);
    // There is no line where sand and sky meet.
    const dissolve = smooth(0, 0.026, near);
    // The sea that went out is still there: a line of light at the horizon.
    for (let column = 0; column < width; column++) {
      const x = (column * grain - centre) / ground.unit / near;
      const bank = bankAt(x, away);
      const ripple = rippleAt(x, away) * seen;
      const film = smooth(0.12, -0.42, bank + ripple * 0.13) * 0.86 + smooth(0.9, -0.9, bank) * 0.14;
      const sea = smooth(0.036, 0.012, near + bank * 0.004);
      const dry = mix(DAY.dry, DAY.wet, smooth(1.2, 0, bank) * 0.8);
      let color = mix(dry, DAY.mirror, film * blend(0.9, 0.62, near));
      color = mix(color, DAY.haze, haze * 0.92);
      color = mix(color, [176, 193, 202], sea * 0.75);
      noise = (Math.imul(noise, 1664525) + 1013904223) >>> 0;
      const light = ripple * (8 - 4 * film) + ((noise >>> 16) / 65536 - 0.5) * 5 * seen;
      const at = (row * width + column) * 4;
      data[at] = color[0] + light;
      data[at + 1] = color[1] + light;
      data[at + 2] = color[2] + light;
      data[at + 3] = 255 * dissolve;
    }
  }
  context.putImageData(image, 0, 0);
  return context.canvas;
}
