/** The drawings of `assets/board`, read as plain shapes: the brush gives them their colours, by night and by day. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Shape {
  /** What it is in the drawing: body, shade, edge, glass, ... Decides the colour. */
  readonly role: string;
  readonly d: string;
  readonly rule: CanvasFillRule;
}

/** A drawing in units: about a hundred of them make a grown person on the dike. Things stand on y = 0. */
export interface Drawing {
  readonly box: Rect;
  readonly shapes: readonly Shape[];
  /** Where the lamp hangs, for drawings that carry one. */
  readonly lamp: Point;
}

const FILES = import.meta.glob<string>("../../assets/board/*.svg", { query: "?raw", import: "default", eager: true });

const SHEET: ReadonlyMap<string, Drawing> = new Map(
  Object.entries(FILES).map(([path, text]) => [path.slice(path.lastIndexOf("/") + 1, -4), read(text)]),
);

/** The drawing of that name (its file without `.svg`). */
export function drawing(name: string): Drawing {
  const found = SHEET.get(name);
  if (found === undefined) throw new Error(`There is no drawing assets/board/${name}.svg.`);
  return found;
}

function read(text: string): Drawing {
  const [x = 0, y = 0, width = 0, height = 0] = (/viewBox="([^"]+)"/.exec(text)?.[1] ?? "").split(/\s+/).map(Number);
  const shapes = [...text.matchAll(/<path class="([\w-]+)"([^>]*?)\sd="([^"]+)"/g)].map(
    ([, role = "", more = "", d = ""]): Shape => ({ role, d, rule: more.includes("evenodd") ? "evenodd" : "nonzero" }),
  );
  const point = /<circle class="point-lamp" cx="([^"]+)" cy="([^"]+)"/.exec(text);
  return {
    box: { x, y, width, height },
    shapes,
    lamp: { x: Number(point?.[1] ?? 0), y: Number(point?.[2] ?? 0) },
  };
}
