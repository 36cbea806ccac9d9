/** Room for words: each label as near to its sign as it can be, and never over another. */
import type { Frame } from "./ground.ts";
import type { Point, Rect } from "./sheet.ts";
import type { Mark, MeasureWords } from "./signs.ts";

export interface Label {
  readonly box: Rect;
  /** The point of the sign that a line from the label leads to. */
  readonly anchor: Point;
}

/** Pixels between a label and anything else. */
const GAP = 6;

/** Places the labels of some marks one by one, by rank, beside all marks there are; whoever finds no room gets none. */
export function placeLabels(
  named: readonly Mark[],
  marks: readonly Mark[],
  frame: Frame,
  measure: MeasureWords,
): ReadonlyMap<string, Label> {
  const placed = new Map<string, Label>();
  const taken: Rect[] = [];
  const regions = marks.filter((mark) => mark.says.length > 0);
  for (const mark of named.filter(({ says }) => says.length > 0).sort((a, b) => a.rank - b.rank)) {
    const size = measure(mark.says);
    let best: { readonly box: Rect; readonly cost: number } | null = null;
    for (const { box, cost } of candidates(mark.region, size.width, size.height)) {
      if (!inside(box, frame) || taken.some((other) => touching(box, other))) continue;
      // Words may lie over open water, but should not hide what others point at.
      const hidden = regions.reduce((sum, other) => sum + (other.rank >= 7 ? 0 : shared(box, other.region)), 0);
      const total = cost + hidden / 60;
      if (best === null || total < best.cost) best = { box, cost: total };
    }
    if (best === null) continue;
    taken.push(best.box);
    const { x, y, width, height } = mark.region;
    placed.set(mark.id, { box: best.box, anchor: { x: x + width / 2, y: y + height / 2 } });
  }
  return placed;
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

function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}
