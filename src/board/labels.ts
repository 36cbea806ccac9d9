/** Room for words: each label as near to its sign as it can be, and never over another. */
import type { Frame } from "./ground.ts";
import type { Point, Rect } from "./sheet.ts";
import type { Mark, MeasureWords } from "./sign.ts";

/** Where the words of a sign stand, in CSS pixels. */
export interface Label {
  readonly box: Rect;
  /** A line from the edge of the label to the edge of its sign. */
  readonly leader: { readonly from: Point; readonly to: Point };
}

/** Pixels between a label and anything else. */
const GAP = 6;

/**
 * Places the labels of some marks one by one, by rank: never over another label or over a thing, and over water or sand
 * where least is hidden. Whoever finds no room gets none. No more of them than `most`.
 */
export function placeLabels(
  named: readonly Mark[],
  marks: readonly Mark[],
  frame: Frame,
  measure: MeasureWords,
  most: number,
): ReadonlyMap<string, Label> {
  const placed = new Map<string, Label>();
  const taken: Rect[] = [];
  const lines: Rect[] = [];
  const things = marks.filter(({ open }) => !open).map(({ region }) => region);
  const beds = marks.flatMap(({ bed }) => bed ?? []);
  for (const mark of named.filter(({ says }) => says.length > 0).sort((a, b) => a.rank - b.rank)) {
    if (placed.size >= most) break;
    const size = measure(mark.says);
    let best: { readonly box: Rect; readonly cost: number } | null = null;
    for (const { box, cost } of candidates(mark.region, size.width, size.height)) {
      if (!inside(box, frame) || taken.some((other) => touching(box, other))) continue;
      if (things.some((thing) => overlap(box, thing))) continue;
      // Nor may a line run under the words of somebody else.
      const line = around(leaderOf(box, mark.region));
      if (taken.some((other) => overlap(line, other)) || lines.some((other) => overlap(box, other))) continue;
      // Gullies run everywhere; words lie over as little of them as can be.
      const total = cost + 9 * beds.filter((point) => holds(box, point)).length;
      if (best === null || total < best.cost) best = { box, cost: total };
    }
    if (best === null) continue;
    const leader = leaderOf(best.box, mark.region);
    taken.push(best.box);
    lines.push(around(leader));
    placed.set(mark.id, { box: best.box, leader });
  }
  return placed;
}

/** The shortest way that points at the middle of the sign. */
function leaderOf(box: Rect, region: Rect): Label["leader"] {
  const inside = (place: number, start: number, long: number) => Math.max(start, Math.min(place, start + long));
  const x = inside(region.x + region.width / 2, box.x, box.width);
  const y = inside(region.y + region.height / 2, box.y, box.height);
  return { from: { x, y }, to: { x: inside(x, region.x, region.width), y: inside(y, region.y, region.height) } };
}

function around({ from, to }: Label["leader"]): Rect {
  const x = Math.min(from.x, to.x) - 1;
  const y = Math.min(from.y, to.y) - 1;
  return { x, y, width: Math.abs(from.x - to.x) + 2, height: Math.abs(from.y - to.y) + 2 };
}

/** Beside, above and below, and then further out; the cost is how far the eye has to go. */
function* candidates(
  region: Rect,
  width: number,
  height: number,
): Generator<{ readonly box: Rect; readonly cost: number }> {
  const middle = region.x + region.width / 2 - width / 2;
  const level = region.y + region.height / 2 - height / 2;
  const right = region.x + region.width + GAP;
  const left = region.x - GAP - width;
  for (const far of [0, 18, 44, 84]) {
    for (const aside of [0, -0.5, 0.5, -1, 1]) {
      const dx = aside * width * 0.6;
      const dy = aside * (height + GAP);
      yield { box: { x: right + far, y: level + dy, width, height }, cost: far + Math.abs(aside) * 8 };
      yield { box: { x: left - far, y: level + dy, width, height }, cost: far + Math.abs(aside) * 8 + 2 };
      yield {
        box: { x: middle + dx, y: region.y - GAP - height - far, width, height },
        cost: far + Math.abs(aside) * 8 + 4,
      };
      yield {
        box: { x: middle + dx, y: region.y + region.height + GAP + far, width, height },
        cost: far + Math.abs(aside) * 8 + 6,
      };
    }
  }
}

function inside(box: Rect, frame: Frame): boolean {
  return (
    box.x >= frame.x &&
    box.y >= frame.y &&
    box.x + box.width <= frame.x + frame.width &&
    box.y + box.height <= frame.y + frame.height
  );
}

function touching(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width + GAP && b.x < a.x + a.width + GAP && a.y < b.y + b.height + GAP && b.y < a.y + a.height + GAP
  );
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function holds(box: Rect, point: Point): boolean {
  return point.x >= box.x && point.x <= box.x + box.width && point.y >= box.y && point.y <= box.y + box.height;
}

/** Less than this, in CSS pixels, cannot be pointed at. */
const FINEST = 12;

/**
 * Where each mark can be pointed at, so that no two lie over each other: small ones first and whole, larger ones what is
 * left of them on their widest side. Null where nothing is left.
 */
export function placeTargets(marks: readonly Mark[]): ReadonlyMap<string, Rect | null> {
  const placed = new Map<string, Rect | null>();
  const taken: Rect[] = [];
  const area = ({ region }: Mark) => region.width * region.height;
  for (const { id, region } of [...marks].sort((a, b) => area(a) - area(b))) {
    let left: Rect | null = region;
    for (const other of taken) if (left !== null && overlap(left, other)) left = without(left, other);
    placed.set(id, left);
    if (left !== null) taken.push(left);
  }
  return placed;
}

/** The largest piece of a box beside another. */
function without(box: Rect, other: Rect): Rect | null {
  const right = other.x + other.width;
  const bottom = other.y + other.height;
  const pieces = [
    { ...box, width: other.x - box.x },
    { ...box, x: right, width: box.x + box.width - right },
    { ...box, height: other.y - box.y },
    { ...box, y: bottom, height: box.y + box.height - bottom },
  ].filter(({ width, height }) => width >= FINEST && height >= FINEST);
  pieces.sort((a, b) => b.width * b.height - a.width * a.height);
  return pieces[0] ?? null;
}
