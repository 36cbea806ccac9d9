import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Size } from "../../board/ground.ts";
import type { Point, Rect } from "../../board/sheet.ts";

/** Pixels between a bubble and its thing, and between it and the edge. */
const GAP = 8;

interface Props {
  readonly id: string;
  /** The thing that it is about. */
  readonly about: Rect;
  /** The room that nothing covers; it stays inside. */
  readonly room: Rect;
  /** Other things, which it would rather leave in sight. */
  readonly avoid: readonly Rect[];
  readonly children: ComponentChildren;
  readonly onEnter?: () => void;
  readonly onLeave?: () => void;
}

/** Above, below or beside a thing, where it hides least of the others, and in any case whole. */
function placeBeside({ width, height }: Size, about: Rect, room: Rect, avoid: readonly Rect[]): Point {
  const within = (place: number, least: number, most: number) => Math.max(least, Math.min(place, most));
  const middle = about.x + about.width / 2 - width / 2;
  const level = about.y + about.height / 2 - height / 2;
  const above = about.y - GAP - height;
  const beside = [about.x + about.width + GAP, about.x - GAP - width];
  const places = [above, above - 60, above - 120, about.y + about.height + GAP]
    .map((y) => ({ x: middle, y }))
    .concat(beside.map((x) => ({ x, y: level })))
    .map(({ x, y }) => ({
      x: within(x, room.x + GAP, room.x + room.width - GAP - width),
      y: within(y, room.y + GAP, room.y + room.height - GAP - height),
    }));
  const hidden = ({ x, y }: Point) =>
    [...avoid, about].filter(
      (other) => x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height,
    ).length;
  return places.reduce((best, place) => (hidden(place) < hidden(best) ? place : best));
}

/** Words beside a thing, in the part of the picture that nothing covers. */
export function Bubble({ id, about, room, avoid, children, onEnter, onLeave }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const bubble = ref.current;
    if (bubble === null) return;
    bubble.style.maxWidth = `${room.width - 2 * GAP}px`;
    const { offsetWidth: width, offsetHeight: height } = bubble;
    const { x, y } = placeBeside({ width, height }, about, room, avoid);
    bubble.style.left = `${x}px`;
    bubble.style.top = `${y}px`;
  });
  return (
    <div ref={ref} id={id} class="bubble" role="note" onPointerEnter={onEnter} onPointerLeave={onLeave}>
      {children}
    </div>
  );
}
