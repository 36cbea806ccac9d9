/** Cuts a drawing out in the colours of the hour, as crisp as the screen. */
import type { Drawing } from "./sheet.ts";

/** A colour (or pattern of light) for every role that is to be seen; null leaves it out. */
export type Ink = (role: string) => string | CanvasGradient | null;

/** Light along an edge. */
export interface Rim {
  readonly color: string;
  /** Where the light comes from: the edge on that side stays lit. In units. */
  readonly dx: number;
  readonly dy: number;
}

/** A cut-out: hang it by its origin, and the ground of the drawing lies where you put it. */
export interface Cut {
  readonly canvas: HTMLCanvasElement;
  readonly originX: number;
  readonly originY: number;
}

/** How a drawing is cut out. */
export interface Cutting {
  /** Device pixels per unit of drawing. */
  readonly scale: number;
  readonly ink: Ink;
  readonly rim?: Rim;
  /** Light that falls on what is already drawn; coordinates are units. */
  readonly wash?: (context: CanvasRenderingContext2D) => void;
}

/** An empty sheet of so many device pixels. */
export function sheetOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const context = canvas.getContext("2d");
  if (context === null) throw new Error("This browser gives no 2D canvas.");
  return context;
}

/** Draws the shapes of a drawing with its ground at the context's own origin. */
export function trace(context: CanvasRenderingContext2D, drawing: Drawing, ink: Ink): void {
  for (const shape of drawing.shapes) {
    const fill = ink(shape.role);
    if (fill === null) continue;
    context.fillStyle = fill;
    context.fill(new Path2D(shape.d), shape.rule);
  }
}

/** Cuts a drawing out of the dark. */
export function cut(drawing: Drawing, cutting: Cutting): Cut {
  const { box } = drawing;
  const { scale } = cutting;
  const context = frameOf(drawing, scale);
  trace(context, drawing, cutting.ink);
  if (cutting.rim !== undefined) context.drawImage(...rimOf(drawing, cutting, cutting.rim));
  if (cutting.wash !== undefined) {
    context.globalCompositeOperation = "source-atop";
    cutting.wash(context);
  }
  return { canvas: context.canvas, originX: -box.x / box.width, originY: -box.y / box.height };
}

function frameOf(drawing: Drawing, scale: number): CanvasRenderingContext2D {
  const { box } = drawing;
  const context = sheetOf(box.width * scale, box.height * scale);
  context.scale(context.canvas.width / box.width, context.canvas.height / box.height);
  context.translate(-box.x, -box.y);
  return context;
}

/** What sticks out when the drawing is laid over itself a little further from the light. */
function rimOf(drawing: Drawing, cutting: Cutting, rim: Rim): [HTMLCanvasElement, number, number, number, number] {
  const context = frameOf(drawing, cutting.scale);
  trace(context, drawing, (role) => (cutting.ink(role) === null ? null : rim.color));
  context.globalCompositeOperation = "destination-out";
  context.translate(-rim.dx, -rim.dy);
  trace(context, drawing, (role) => (cutting.ink(role) === null ? null : "#000"));
  const { box } = drawing;
  return [context.canvas, box.x, box.y, box.width, box.height];
}
