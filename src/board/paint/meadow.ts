/** Grass: thousands of stalks that the wind has bent, the same ones by night, by lamp and by day. */
import { blend, clamp } from "../color.ts";
import { crest, type Ground, nearness } from "../ground.ts";
import { brush } from "../noise.ts";

/** A blade of grass. */
export interface Blade {
  readonly x: number;
  readonly y: number;
  /** From the foot to the tip. */
  readonly dx: number;
  readonly dy: number;
  readonly near: number;
  /** How much it catches of whatever light there is, 0 to 1. */
  readonly sheen: number;
  /** How far down the slope, in units. */
  readonly below: number;
}

const grown = new WeakMap<Ground, readonly Blade[]>();

/** The stalks of a dike, from the furthest to the nearest. The wind comes from the right. */
function meadow(ground: Ground): readonly Blade[] {
  const known = grown.get(ground);
  if (known !== undefined) return known;
  const blades = [...sow(ground)].sort((a, b) => a.y - b.y);
  grown.set(ground, blades);
  return blades;
}

function* sow(ground: Ground): Generator<Blade> {
  const { size, unit } = ground;
  const next = brush(41);
  const tufts = Math.round((size.width / unit) * 2.3);
  for (let tuft = 0; tuft < tufts; tuft++) {
    const x = next() * (size.width + 60) - 30;
    const line = crest(ground, x);
    const down = next() ** 1.7;
    const y = line + (1 + 3 * next()) * unit + down * (size.height - line + 12 * unit);
    const near = clamp(nearness(ground, line) + down * 0.55, 0, 1.5);
    const strong = 0.45 + 0.55 * next() ** 1.5;
    const light = next() ** 1.6;
    const stalks = 4 + Math.floor(next() * 7);
    for (let stalk = 0; stalk < stalks; stalk++) {
      const aside = (next() + next() - 1) * 9 * unit * near;
      const foot = Math.max(y, crest(ground, x + aside) + unit);
      const tall = (5 + 10 * next() ** 1.4) * strong * unit * blend(0.35, 1, near);
      const lean = (-0.85 + 0.95 * next() + aside / (40 * unit)) * tall;
      yield {
        x: x + aside,
        y: foot + (next() - 0.5) * 3 * unit * near,
        dx: lean,
        dy: -tall,
        near,
        sheen: clamp(light * 0.65 + next() ** 2 * 0.35),
        below: (foot - crest(ground, x + aside)) / unit,
      };
    }
  }
}

/** Strokes all blades that `shade` gives a colour; few colours, so that it takes few strokes. */
export function comb(
  context: CanvasRenderingContext2D,
  ground: Ground,
  colors: readonly string[],
  shade: (blade: Blade) => number | null,
): void {
  const blades = meadow(ground);
  const slices = 14;
  for (let slice = 0; slice < slices; slice++) {
    const from = Math.floor((slice / slices) * blades.length);
    const until = Math.floor(((slice + 1) / slices) * blades.length);
    const groups = new Map<number, Path2D>();
    for (const blade of blades.slice(from, until)) {
      const share = shade(blade);
      if (share === null) continue;
      const group = Math.round(clamp(share) * (colors.length - 1));
      const path = groups.get(group) ?? new Path2D();
      groups.set(group, path);
      path.moveTo(blade.x, blade.y);
      path.quadraticCurveTo(
        blade.x + blade.dx * 0.12,
        blade.y + blade.dy * 0.62,
        blade.x + blade.dx,
        blade.y + blade.dy,
      );
    }
    const near = blades[until - 1]?.near ?? 1;
    context.lineWidth = blend(0.45, 1.05, near) * ground.unit;
    for (const [group, path] of [...groups].sort((a, b) => a[0] - b[0])) {
      context.strokeStyle = colors[group] ?? "#000";
      context.stroke(path);
    }
  }
}

/** So many colours, from the darkest to the lightest. */
export function shades(steps: number, colorAt: (share: number) => string): readonly string[] {
  return Array.from({ length: steps }, (_, step) => colorAt(step / (steps - 1)));
}
