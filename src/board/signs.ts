/** Every sign of a board as a place on the page: what can be pointed at, the words that belong to it, and room for them. */
import type { BoardView, LandmarkKind } from "../views/board-view.ts";
import type { Line } from "../views/line.ts";
import { blend } from "./color.ts";
import { crest, type Frame, rowAt, type Size } from "./ground.ts";
import { type Label, placeLabels, placeTargets } from "./labels.ts";
import { beamAt, boxOn, type Layout, layOut, shipAt, sunAt } from "./layout.ts";
import type { Point, Rect } from "./sheet.ts";
import { kindOf, type Mark, type MeasureWords, type SignId, type SignKind } from "./sign.ts";

/** Something in the picture that can be pointed at. */
export interface Sign {
  readonly id: SignId;
  readonly kind: SignKind;
  /** Where to point, in CSS pixels of the picture; always inside the frame. */
  readonly region: Rect;
  /** It is a stretch of water, sand or air, and no thing: words may lie over it. */
  readonly open: boolean;
  /** The part of it that is its own to point at; null where everything lies under others. */
  readonly target: Rect | null;
  readonly says: readonly Line[];
  /** Room for its words; null where there is none, and then they show on hover, focus and touch. */
  readonly label: Label | null;
}

/** Labels in one picture; more of them are a list. */
const MOST = 6;

/** A picture narrower than this, in CSS pixels, has no room for the words of a whole shore. */
const ROOMY = 480;

/** Fingers need this much, in CSS pixels. */
const LEAST = 28;

/**
 * All signs of a view, for a picture of this size of which the frame is in sight. What has come or is to come carries its
 * words, as far as there is room; the others are named when they are pointed at. Labels never overlap, nor do targets.
 */
export function signsOf(
  view: BoardView,
  size: Size,
  frame: Frame,
  measure: MeasureWords = estimate,
  most: number = MOST,
): readonly Sign[] {
  const layout = layOut(view, size, frame);
  const marks = marksOf(view, layout).map((mark) => ({ ...mark, region: within(mark.region, frame) }));
  const isNamed = (kind: SignKind) => kind === "ship" || (kind === "gully" && frame.width >= ROOMY);
  const named = marks.filter(({ id }) => isNamed(kindOf(id)));
  const labels = placeLabels(named, marks, frame, measure, most);
  const targets = placeTargets(marks);
  return marks.map(({ id, region, open, says }) => ({
    id,
    kind: kindOf(id),
    region,
    open: open === true,
    target: targets.get(id) ?? null,
    says,
    label: labels.get(id) ?? null,
  }));
}

function marksOf(view: BoardView, layout: Layout): readonly Mark[] {
  const { ground } = layout;
  const lamp: Mark = {
    id: "lamp",
    region: around(layout.lamp, 34 * ground.unit, 40 * ground.unit),
    says: [view.figure],
    rank: 9,
  };
  if (!view.lamp) return [lamp];
  const figure: Mark = { id: "figure", region: boxOn(layout.figure, "figure"), says: [view.figure], rank: 8 };
  return [
    figure,
    ...(view.shore === null ? nightMarks(view, layout) : dayMarks(view, layout)),
    ...landmarkMarks(view, layout),
  ];
}

function nightMarks(view: BoardView, layout: Layout): readonly Mark[] {
  const { ground } = layout;
  const { frame, horizon, unit } = ground;
  const marks: Mark[] = view.ships.map((ship) => ({
    id: `ship.${ship.id}`,
    region: boxOn(
      shipAt(layout, ship, ship.state === "arriving" ? 0 : ship.distance, view.sight),
      `ship-${ship.touches}`,
    ),
    says: [ship.says],
    rank: 0,
  }));
  if (view.telephone !== null) {
    const { x, y, scale } = layout.telephone;
    const region = { x: x - 16 * scale, y: y - 98 * scale, width: 32 * scale, height: 100 * scale };
    marks.push({ id: "telephone", region, says: [view.telephone], rank: 1 });
  }
  if (view.crate !== null) {
    const { x, y, scale } = layout.crate;
    const region = { x: x - 25 * scale, y: y - 70 * scale, width: 50 * scale, height: 74 * scale };
    marks.push({ id: "crate", region, says: [view.crate.says], rank: 1 });
  }
  if (view.beam !== null) {
    const region = around(beamAt(ground, view.beam.towards), 130 * unit, 52 * unit);
    marks.push({ id: "beam", region, says: [view.beam.says], rank: 2, open: true });
  }
  const water = rowAt(ground, 0.5);
  marks.push({
    id: "swell",
    region: {
      x: frame.x + frame.width * 0.5,
      y: water,
      width: frame.width * 0.22,
      height: rowAt(ground, 0.74) - water,
    },
    says: [view.swellSays],
    rank: 7,
    open: true,
  });
  // The words for how far one can see are those of the sea; the fog is pointed at on its own.
  const top = blend(frame.y, horizon, 0.55);
  marks.push({
    id: "sight",
    region: { x: frame.x + frame.width * 0.3, y: top, width: frame.width * 0.4, height: rowAt(ground, 0.16) - top },
    says: [],
    rank: 7,
    open: true,
  });
  return marks;
}

function dayMarks(view: BoardView, layout: Layout): readonly Mark[] {
  const { shore } = view;
  if (shore === null) return [];
  const { ground } = layout;
  const { frame, unit } = ground;
  const marks: Mark[] = [];
  for (const { gully, ship, buoy, bed } of layout.gullies) {
    const region = boxOn(ship, `ship-${gully.touches}`);
    marks.push({ id: `gully.${gully.id}`, region, says: [gully.title, gully.when], rank: gully.big ? 0 : 1, bed });
    if (buoy === null || buoy.kind === "none") continue;
    const says = gully.buoySays === null ? [] : [gully.buoySays];
    marks.push({ id: `buoy.${gully.id}`, region: boxOn(buoy, `buoy-${buoy.kind}`), says, rank: 2 });
  }
  for (const { id, bed } of layout.dry) {
    const dry = shore.dry.find((one) => one.id === id);
    marks.push({
      id: `dry.${id}`,
      region: boundsOf(bed.slice(0, 9), 12 * unit),
      says: dry === undefined ? [] : [dry.says],
      rank: 3,
      open: true,
      bed,
    });
  }
  marks.push({
    id: "sun",
    region: around(sunAt(ground, shore.sun.height), 90 * unit, 90 * unit),
    says: [shore.sun.says],
    rank: 4,
    open: true,
  });
  const left = frame.x + frame.width * 0.6;
  const top = crest(ground, frame.x + frame.width * 0.75) - 62 * unit;
  const region = { x: left, y: top, width: frame.width * 0.26, height: 110 * unit };
  marks.push({ id: "crowd", region, says: [shore.crowd], rank: 5 });
  return marks;
}

function landmarkMarks(view: BoardView, layout: Layout): readonly Mark[] {
  return view.landmarks.map(({ kind, says }) => ({
    id: `landmark.${kind}`,
    region: landmarkRegion(kind, layout),
    says: [says],
    rank: 6,
  }));
}

function landmarkRegion(kind: LandmarkKind, layout: Layout): Rect {
  const stand = layout.landmarks[kind];
  const { x, y, scale } = stand;
  switch (kind) {
    case "people": {
      const all = layout.people.map((person) => boxOn(person, "person-1"));
      const corners = all.flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]);
      return boundsOf(corners, 0);
    }
    case "windows":
      return boxOn(stand, "houses");
    case "windmill":
      return { x: x - 84 * scale, y: y - 192 * scale, width: 160 * scale, height: 196 * scale };
    case "quay":
      return { x: x - 60 * scale, y: y - 50 * scale, width: 124 * scale, height: 70 * scale };
    case "lighthouse":
    case "sluice":
    case "warehouse":
      return boxOn(stand, kind);
  }
}

function around(at: Point, width: number, height: number): Rect {
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}

function boundsOf(points: readonly Point[], grow: number): Rect {
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const x = Math.min(...xs) - grow;
  const y = Math.min(...ys) - grow;
  return { x, y, width: Math.max(...xs) + grow - x, height: Math.max(...ys) + grow - y };
}

/** Large enough for a finger, and moved or cut until it lies inside the frame. */
function within(region: Rect, frame: Frame): Rect {
  const [x, width] = clip(region.x, region.width, frame.x, frame.width);
  const [y, height] = clip(region.y, region.height, frame.y, frame.height);
  return { x, y, width, height };
}

function clip(from: number, long: number, first: number, room: number): readonly [number, number] {
  const grown = Math.max(long, LEAST);
  const start = from - (grown - long) / 2;
  const cutStart = Math.max(start, first);
  const cutEnd = Math.min(start + grown, first + room);
  if (cutEnd - cutStart >= Math.min(LEAST, room)) return [cutStart, cutEnd - cutStart];
  const least = Math.min(LEAST, room);
  return [Math.min(Math.max(start, first), first + room - least), least];
}

/** A guess for pages that have not measured: the longest of all languages, in lines of at most 180 pixels. */
function estimate(says: readonly Line[]): Size {
  let width = 0;
  let height = 8;
  for (const { says: words } of says) {
    const long = Math.max(0, ...Object.values(words).map(({ length }) => length)) * 7;
    width = Math.max(width, Math.min(180, long));
    height += 18 * Math.max(1, Math.ceil(long / 180));
  }
  return { width: width + 12, height };
}
