/** Which way of drawing is quickest here. */
import { CANVAS, WEBGL } from "phaser";

const SOFTWARE = /swiftshader|llvmpipe|basic render/i;

/** WebGL in software is several times slower than Canvas, and browsers do not say so unless asked by name. */
export function chooseRenderer(): number {
  const context = document.createElement("canvas").getContext("webgl");
  if (context === null) return CANVAS;
  const info = context.getExtension("WEBGL_debug_renderer_info");
  const name: unknown = info === null ? "" : context.getParameter(info.UNMASKED_RENDERER_WEBGL);
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return typeof name === "string" && SOFTWARE.test(name) ? CANVAS : WEBGL;
}
