/** The clock that burns: a ring of fuse, with an ember where the time is now. */
import { css, NIGHT, type Rgb } from "../color.ts";

/** Draws the dial around the middle of the sheet; `radius` in its pixels. */
export function paintClock(context: CanvasRenderingContext2D, radius: number, gone: number, red: number): void {
  const { width, height } = context.canvas;
  context.clearRect(0, 0, width, height);
  context.save();
  context.translate(width / 2, height / 2);
  const fire: Rgb = [
    NIGHT.lamp[0] + (NIGHT.alarm[0] - NIGHT.lamp[0]) * red,
    NIGHT.lamp[1] + (NIGHT.alarm[1] - NIGHT.lamp[1]) * red,
    NIGHT.lamp[2] + (NIGHT.alarm[2] - NIGHT.lamp[2]) * red,
  ];
  context.fillStyle = "#0b0d10";
  disc(context, radius * 1.12);
  const face = context.createRadialGradient(0, 0, 0, 0, 0, radius);
  face.addColorStop(0, css([34, 27, 19]));
  face.addColorStop(1, css([14, 13, 13]));
  context.fillStyle = face;
  disc(context, radius);
  const from = -Math.PI / 2 + gone * 2 * Math.PI;
  const until = Math.PI * 1.5;
  context.lineCap = "butt";
  context.strokeStyle = css([92, 88, 82], 0.7);
  context.lineWidth = radius * 0.05;
  arc(context, radius * 0.7, -Math.PI / 2, from);
  context.strokeStyle = css(fire, 0.28);
  context.lineWidth = radius * 0.52;
  arc(context, radius * 0.7, from, until);
  context.strokeStyle = css(fire);
  context.lineWidth = radius * 0.3;
  arc(context, radius * 0.7, from, until);
  for (let hour = 0; hour < 12; hour++) {
    context.save();
    context.rotate((hour * Math.PI) / 6);
    context.fillStyle = css([196, 180, 150], hour % 3 === 0 ? 0.85 : 0.4);
    context.fillRect(-radius * 0.025, -radius * 0.44, radius * 0.05, radius * (hour % 3 === 0 ? 0.16 : 0.08));
    context.restore();
  }
  if (gone < 1) ember(context, Math.cos(from) * radius * 0.7, Math.sin(from) * radius * 0.7, radius, fire);
  context.restore();
}

function ember(context: CanvasRenderingContext2D, x: number, y: number, radius: number, fire: Rgb): void {
  const glow = context.createRadialGradient(x, y, 0, x, y, radius * 0.6);
  glow.addColorStop(0, css([255, 250, 236]));
  glow.addColorStop(0.22, css([255, 236, 196], 0.95));
  glow.addColorStop(0.5, css(fire, 0.5));
  glow.addColorStop(1, css(fire, 0));
  context.fillStyle = glow;
  context.fillRect(x - radius, y - radius, radius * 2, radius * 2);
}

function disc(context: CanvasRenderingContext2D, radius: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fill();
}

function arc(context: CanvasRenderingContext2D, radius: number, from: number, until: number): void {
  context.beginPath();
  context.arc(0, 0, radius, from, until);
  context.stroke();
}
