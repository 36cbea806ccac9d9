/**
 * Where every sign of a board stands, for a picture of this size: pure, so that the scene draws by it and the page puts
 * its own targets and words in the same places.
 */
import type { BoardView, BuoyKind, Gully, LandmarkKind, Ship, Shore } from "../views/board-view.ts";
import { blend, clamp } from "./color.ts";
import { crest, type Frame, type Ground, nearByDay, nearness, rowAt, type Size, survey } from "./ground.ts";
import { bedOf, courseAt, takeLanes } from "./lanes.ts";
import { drawing, type Point, type Rect } from "./sheet.ts";

/** A thing that stands somewhere: its ground, and how many pixels go in a unit there. */
export interface Stand extends Point {
  readonly scale: number;
}

/** Where a buoy lies, and which kind it is. */
export interface BuoyPlace extends Stand {
  readonly kind: BuoyKind;
}

/** Where a consequence has cut its way, with the ship that came along it and the buoy that lies in it. */
export interface GullyPlace {
  readonly gully: Gully;
  /** From far away to your feet. */
  readonly bed: readonly Point[];
  readonly ship: Stand;
  readonly buoy: BuoyPlace | null;
}

interface DryPlace {
  readonly id: string;
  readonly bed: readonly Point[];
}

/** Where everything of a view stands in a picture of some size, in CSS pixels. */
export interface Layout {
  readonly ground: Ground;
  readonly figure: Stand;
  readonly lamp: Point;
  readonly telephone: Stand;
  readonly crate: Stand;
  readonly landmarks: Readonly<Record<LandmarkKind, Stand>>;
  readonly people: readonly Stand[];
  readonly lanes: ReadonlyMap<string, number>;
  readonly gullies: readonly GullyPlace[];
  readonly dry: readonly DryPlace[];
  readonly shore: Shore | null;
}

/** How many people come to stand on the dike, each with a lantern. */
const PEOPLE = 9;

/** Finds a place for everything of a view. */
export function layOut(view: BoardView, size: Size, frame: Frame): Layout {
  const ground = survey(size, frame);
  const figure = { ...ground.figure, scale: ground.unit };
  const shore = view.shore;
  return {
    ground,
    figure,
    lamp: lampOf(figure),
    telephone: onDike(ground, figure.x - 74 * ground.unit, 9),
    crate: onDike(ground, figure.x + 66 * ground.unit, 15),
    landmarks: {
      lighthouse: atShare(ground, 0.078, 5),
      warehouse: atShare(ground, 0.19, 6),
      quay: atShare(ground, 0.283, -9),
      people: atShare(ground, 0.63, 10),
      windows: atShare(ground, 0.8, 5),
      windmill: atShare(ground, 0.918, 6),
      sluice: sluiceOf(ground),
    },
    people: Array.from({ length: PEOPLE }, (_, index) => personOf(ground, index)),
    lanes: takeLanes(view.ships.map((ship) => ship.id)),
    gullies: shore === null ? [] : shore.gullies.map((gully, index) => placeGully(ground, gully, index, lanesOf(view))),
    dry: shore === null ? [] : shore.dry.map((dry, index) => placeDry(ground, dry.id, index, lanesOf(view))),
    shore,
  };
}

/** Where a ship of this distance lies. */
export function shipAt(layout: Layout, ship: Pick<Ship, "id">, distance: number, sight: number): Stand {
  const at = courseAt(layout.ground, layout.lanes.get(ship.id) ?? 0.6, distance, sight);
  return { x: at.x, y: at.y, scale: layout.ground.unit * blend(0.2, 1.9, at.near ** 1.1) };
}

/** The lantern hangs from the hand. */
function lampOf(figure: Stand): Point {
  return { x: figure.x + 21.2 * figure.scale, y: figure.y - 34 * figure.scale };
}

/** The spot on the water that the beam falls on. */
export function beamAt(ground: Ground, towards: number): Point {
  const share = clamp(towards / 100);
  return {
    x: ground.frame.x + ground.frame.width * blend(0.17, 0.95, share),
    y: rowAt(ground, 0.27 - 0.12 * Math.abs(share - 0.45)),
  };
}

/** The first judge looks in the morning, the last in the evening; all look against the light. */
export function sunAt(ground: Ground, height: number): Point {
  const share = clamp(height / 100);
  const { frame, horizon } = ground;
  const arc = Math.sin(blend(0.13, 0.87, share) * Math.PI);
  return {
    x: frame.x + frame.width * blend(0.08, 0.92, share),
    y: horizon - (horizon - frame.y) * blend(0.02, 0.8, arc),
  };
}

/** Reads a sign's own size off its drawing. */
export function boxOn(stand: Stand, name: string): Rect {
  const { box } = drawing(name);
  return {
    x: stand.x + box.x * stand.scale,
    y: stand.y + box.y * stand.scale,
    width: box.width * stand.scale,
    height: box.height * stand.scale,
  };
}

function personOf(ground: Ground, index: number): Stand {
  const share = 0.588 + index * 0.0172 + ((index * 5) % 3) * 0.0045;
  const stand = atShare(ground, share, 9 + ((index * 7) % 5) * 3);
  return { ...stand, scale: stand.scale * (0.74 + ((index * 3) % 4) * 0.025) };
}

function atShare(ground: Ground, share: number, below: number): Stand {
  return onDike(ground, ground.frame.x + ground.frame.width * share, below);
}

function onDike(ground: Ground, x: number, below: number): Stand {
  const line = crest(ground, x);
  const near = nearness(ground, line);
  return { x, y: line + below * ground.unit * near, scale: ground.unit * near };
}

function sluiceOf(ground: Ground): Stand {
  const x = ground.frame.x + ground.frame.width * 0.775;
  return { x, y: ground.frame.y + ground.frame.height * 0.9, scale: ground.unit * 0.9 };
}

/** Wet and dry beds share the sand; the dry ones lie between the others. */
function lanesOf(view: BoardView): { readonly wet: readonly number[]; readonly dry: readonly number[] } {
  const wet: number[] = [];
  const dry: number[] = [];
  const count = { wet: view.shore?.gullies.length ?? 0, dry: view.shore?.dry.length ?? 0 };
  const all = count.wet + count.dry;
  for (let index = 0; index < all; index++) {
    const lane = all === 1 ? 0.6 : blend(0.13, 0.93, (index + 0.5) / all);
    const due = Math.floor(((index + 1) * count.dry) / all) > Math.floor((index * count.dry) / all);
    (due ? dry : wet).push(lane);
  }
  return { wet, dry };
}

function placeGully(
  ground: Ground,
  gully: Gully,
  index: number,
  lanes: { readonly wet: readonly number[] },
): GullyPlace {
  const crowded = lanes.wet.length > 6;
  const bed = bedOf(ground, lanes.wet[index] ?? 0.5, gully.distance, gully.id);
  const start = bed[0] ?? ground.figure;
  const near = nearByDay(gully.distance);
  const size = ground.unit * blend(0.3, 1.5, near) * (gully.big ? 1.15 : 0.85) * (crowded ? 0.8 : 1);
  const at = bed[Math.round(bed.length * 0.56)] ?? start;
  const kind = gully.buoy;
  return {
    gully,
    bed,
    ship: { x: start.x, y: start.y, scale: size },
    buoy:
      kind === "none"
        ? null
        : { x: at.x - 4, y: at.y, scale: ground.unit * blend(0.4, 1.1, nearness(ground, at.y)), kind },
  };
}

function placeDry(ground: Ground, id: string, index: number, lanes: { readonly dry: readonly number[] }): DryPlace {
  return { id, bed: bedOf(ground, lanes.dry[index] ?? 0.5, 62, id) };
}
